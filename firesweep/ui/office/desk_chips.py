"""The chips of the desk: buckets, and what cuts across them."""

from collections.abc import Container, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from firesweep.model.deadlines import Calendar
from firesweep.office.rectification import Bucket, to_reinspect
from firesweep.store.hazards import HazardLine
from firesweep.ui.office.hazard_painter import TONES
from firesweep.ui.office.wording import bucket_word
from firesweep.ui.tokens import State as Tone

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
