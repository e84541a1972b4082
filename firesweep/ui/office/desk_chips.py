"""The chips of the desk: buckets, and what cuts across them."""

from collections.abc import Callable, Container, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from firesweep.model.deadlines import Calendar
from firesweep.office.rectification import Bucket, to_reinspect
from firesweep.store import hazards
from firesweep.store.calendar import load_calendar
from firesweep.store.hazards import HazardLine
from firesweep.ui.office.hazard_painter import TONES
from firesweep.ui.office.wording import bucket_word
from firesweep.ui.tokens import State as Tone

Rows = list[HazardLine]
ALL = "all"
REINSPECT = "reinspect"
REPEATS = "repeats"
CLOSED = "closed"
CHIPS: dict[str, Tone | None] = {
    ALL: None,
    **{bucket.value: tone for bucket, tone in TONES.items()},
    REINSPECT: Tone.SOON,
    REPEATS: Tone.OVERDUE,
    CLOSED: Tone.DONE,
}
"""Every chip in its order, and what colour it has."""


class Lines(NamedTuple):
    """What the desk holds: open hazards by bucket, and those closed."""

    sorted: Mapping[Bucket, Sequence[HazardLine]]
    closed: Sequence[HazardLine]

    def of(self, chip: str, today: date, calendar: Calendar) -> list[HazardLine]:
        """Return the lines of a chip."""
        if chip == CLOSED:
            return list(self.closed)
        if chip in set(Bucket):
            return list(self.sorted[Bucket(chip)])
        every = [line for lines in self.sorted.values() for line in lines]
        if chip == REINSPECT:
            return to_reinspect(every, today, calendar)
        return [line for line in every if line.repeats] if chip == REPEATS else every

    def visits(self, chosen: Container[str]) -> list[str]:
        """Return the visits of chosen lines that still want a notice, each once."""
        waiting = (line for line in self.sorted[Bucket.TO_NOTICE] if line.id in chosen)
        return list(dict.fromkeys(line.found_at for line in waiting))

    def papers(self, chosen: Container[str]) -> list[str]:
        """Return the papers of chosen lines, each once."""
        every = (*(line for lines in self.sorted.values() for line in lines), *self.closed)
        found = (line.paper_id for line in every if line.id in chosen)
        return list(dict.fromkeys(paper_id for paper_id in found if paper_id))


def lines_of(search: str, today: date) -> Callable[[Any], tuple[Rows, Rows, Calendar]]:
    """Return the query for the open hazards, those closed this week, and the calendar.

    A search asks for all closed.
    """
    monday = (today - timedelta(days=today.weekday())).isoformat()
    since = "" if search.strip() else monday

    def query(connection: Any) -> tuple[Rows, Rows, Calendar]:
        closed = hazards.closed_hazards(connection, since=since, search=search)
        found = hazards.open_hazards(connection, search=search)
        return found, closed, load_calendar(connection)

    return query


def chip_word(chip: str, *, searched: bool) -> str:
    """Name a chip; a search looks through all closed hazards, not only this week's."""
    translate = QCoreApplication.translate
    if chip == CLOSED:
        return (
            translate("Office", "Closed") if searched else translate("Office", "Closed this week")
        )
    named = {
        ALL: translate("Office", "All"),
        REINSPECT: translate("Office", "To be reinspected"),
        REPEATS: translate("Office", "Repeats"),
    }
    return named[chip] if chip in named else bucket_word(Bucket(chip))
