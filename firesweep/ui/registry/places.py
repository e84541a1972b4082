"""The registry's places in the window; each screen is imported when it is first opened."""

from PySide6.QtCore import QCoreApplication

from firesweep.ui.desk import Desk
from firesweep.ui.places import Place
from firesweep.ui.screen import Screen


def premises_place() -> Place:
    """The list of premises."""
    return Place(
        "premises", lambda: QCoreApplication.translate("Places", "Premises"), make_premises
    )


def make_premises(desk: Desk) -> Screen:
    """Open the list."""
    from firesweep.ui.registry.premises import Premises

    return Premises(desk)
