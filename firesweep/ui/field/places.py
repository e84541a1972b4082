"""The places of the team in the window; each screen is imported when it is first opened."""

from PySide6.QtCore import QCoreApplication

from firesweep.ui.desk import Desk
from firesweep.ui.places import Place
from firesweep.ui.screen import Screen


def inspection_place() -> Place:
    """One visit; reached from today's work and from the registry."""
    text = lambda: QCoreApplication.translate("Field", "Inspection")  # noqa: E731
    return Place("inspection", text, make_inspection, listed=False)


def make_inspection(desk: Desk) -> Screen:
    """Open the inspection."""
    from firesweep.ui.field.inspection import Inspection

    return Inspection(desk)
