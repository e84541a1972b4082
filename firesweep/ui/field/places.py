"""The places of the team in the window; each screen is imported when it is first opened."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.ui.desk import Desk
from firesweep.ui.places import Place
from firesweep.ui.screen import Screen


def today_place() -> Place:
    """A team's home; beside its name stands how many things wait."""

    def count(connection: Any, today: date) -> int:
        from firesweep.store.visit.today import count_open

        return count_open(connection, today.isoformat())

    text = lambda: QCoreApplication.translate("Field", "Today")  # noqa: E731
    return Place("today", text, make_today, count)


def make_today(desk: Desk) -> Screen:
    """Open the day."""
    from firesweep.ui.field.today import Today

    return Today(desk)


def inspection_place() -> Place:
    """One visit; reached from today's work and from the registry."""
    text = lambda: QCoreApplication.translate("Field", "Inspection")  # noqa: E731
    return Place("inspection", text, make_inspection, listed=False)


def make_inspection(desk: Desk) -> Screen:
    """Open the inspection."""
    from firesweep.ui.field.inspection import Inspection

    return Inspection(desk)
