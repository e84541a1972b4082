"""The days of all open hazards saved as a calendar file, for a phone or another program."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from firesweep.office.hazard.ledger import dues
from firesweep.ui.parts.files import ask_place, write_file
from firesweep.ui.words.calendar import calendar_file

if TYPE_CHECKING:
    from firesweep.ui.screen import Screen


def choose_calendar_place(screen: "Screen") -> None:
    """Ask where to save the days, and save them."""
    translate, today = QCoreApplication.translate, screen.desk.today().isoformat()
    name = translate("Office", "Deadlines {day}").format(day=today)
    title = translate("Office", "Save the deadlines as a calendar")
    if chosen := ask_place(screen, title, f"{name}.ics", "iCalendar (*.ics)"):
        save_calendar(screen, chosen)


def save_calendar(screen: "Screen", path: Path) -> None:
    """Write the days of every open hazard, and say how many they are."""
    desk = screen.desk
    store, today = desk.store, desk.today()

    def job() -> int:
        found = dues(store, today)
        write_file(path, calendar_file(found, store.owner.street, datetime.now(UTC)))
        return len(found)

    text = QCoreApplication.translate("Office", "Saved: {file}; days in it: {count}")
    desk.make(screen, job, lambda count: desk.say(text.format(file=path.name, count=count)))
