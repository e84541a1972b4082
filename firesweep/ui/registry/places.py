"""The registry's places in the window; each screen is imported when it is first opened."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.ui.desk import Desk
from firesweep.ui.places import Place
from firesweep.ui.screen import Screen


def premises_place() -> Place:
    """The list of premises."""
    text = lambda: QCoreApplication.translate("Places", "Premises")  # noqa: E731
    return Place("premises", text, make_premises, asks=_asks)


def import_place() -> Place:
    """Taking a list in; reached from the list of premises."""
    return Place("import", _import, make_import, listed=False, asks=lambda: {_import(): {}})


def _import() -> str:
    return QCoreApplication.translate("Places", "Import a list")


def _asks() -> dict[str, dict[str, Any]]:
    return {QCoreApplication.translate("Places", "New premises"): {"new": True}}


def duplicates_place() -> Place:
    """What may be registered twice; reached from the list of premises."""
    return Place("duplicates", _twice, make_duplicates, listed=False, asks=lambda: {_twice(): {}})


def _twice() -> str:
    return QCoreApplication.translate("Places", "Registered twice?")


def make_duplicates(desk: Desk) -> Screen:
    """Open the search for duplicates."""
    from firesweep.ui.registry.duplicates import Duplicates

    return Duplicates(desk)


def make_import(desk: Desk) -> Screen:
    """Open the import."""
    from firesweep.ui.registry.importing import Import

    return Import(desk)


def make_premises(desk: Desk) -> Screen:
    """Open the list."""
    from firesweep.ui.registry.premises import Premises

    return Premises(desk)
