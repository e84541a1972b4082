"""The days of hazards as entries of a calendar, in the language of whoever takes the file."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from firesweep.office.hazard.ledger import Due
from firesweep.sheet.ics import Entry, ics


def calendar_file(dues: Iterable[Due], street: str, made: datetime) -> bytes:
    """Return a calendar file (.ics) of the days; `made` is a moment in UTC."""
    name = QCoreApplication.translate("Words", "Hazards of {street}: days").format(street=street)
    return ics(map(_entry, dues), name, f"{made:%Y%m%dT%H%M%SZ}")


def _entry(due: Due) -> Entry:
    line = due.line
    return Entry(
        uid=f"{line.id}-{due.what}",
        day=due.day,
        title=_title(due.what).format(premises=line.premises),
        more="\n".join(filter(None, (line.number, line.place, line.description))),
        place=line.address,
    )


def _title(what: str) -> str:
    """What an entry says first."""
    translate = QCoreApplication.translate
    return {
        "deadline": translate("Words", "Put right by today: {premises}"),
        "reinspection": translate("Words", "Reinspect: {premises}"),
        "referral": translate("Words", "Refer, it was not put right: {premises}"),
        "reminder": translate("Words", "Remind them of the answer: {premises}"),
        "supervision": translate("Words", "Supervision ends: {premises}"),
    }[what]
