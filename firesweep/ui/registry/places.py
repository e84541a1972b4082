"""The registry's places in the window; each screen is imported when it is first opened."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from firesweep.ui.desk import Desk
from firesweep.ui.places import Place
from firesweep.ui.screen import Screen


def premises_place() -> Place:
    """The list of premises."""
    return Place(
        "premises", lambda: QCoreApplication.translate("Places", "Premises"), make_premises
    )


def import_place() -> Place:
    """Taking a list in; reached from the list of premises."""
    text = partial(QCoreApplication.translate, "Places", "Import a list")
    return Place("import", text, make_import, listed=False)


def make_import(desk: Desk) -> Screen:
    """Open the import."""
    from firesweep.ui.registry.importing import Import

    return Import(desk)


def make_premises(desk: Desk) -> Screen:
    """Open the list."""
    from firesweep.ui.registry.premises import Premises

    return Premises(desk)
