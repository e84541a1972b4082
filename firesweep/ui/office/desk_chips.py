"""The chips of the desk: buckets, and what cuts across them."""

from collections.abc import Callable, Container, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from firesweep.model.deadlines import Calendar
from firesweep.model.hazard.buckets import Bucket
from firesweep.store.calendar import load_calendar
from firesweep.store.hazard import hazard_list
from firesweep.store.hazard.hazard_list import Across, Listed
from firesweep.ui.look.tokens import State as Tone
from firesweep.ui.office.hazard_painter import TONES
from firesweep.ui.office.wording import bucket_word

ALL = "all"
REINSPECT = "reinspect"
REPEATS = "repeats"
CLOSED = "closed"
ACROSS = (REINSPECT, REPEATS)
CHIPS: dict[str, Tone | None] = {
    ALL: None,
    **{bucket.value: tone for bucket, tone in TONES.items()},
    REINSPECT: Tone.SOON,
    REPEATS: Tone.OVERDUE,
    CLOSED: Tone.DONE,
}
"""Every chip in its order, and what colour it has."""


class Held(NamedTuple):
    """What the desk holds, by ids: open hazards by bucket, those closed, what cuts across."""

    listed: Listed = Listed({}, ())
    across: Across = Across((), ())

    def of(self, chip: str) -> Sequence[str]:
        """Return the ids of a chip."""
        if chip == ALL:
            return self.listed.every
        if chip in ACROSS:
            return self.across.reinspect if chip == REINSPECT else self.across.repeats
        return self.listed.closed if chip == CLOSED else self.listed.buckets.get(Bucket(chip), ())

    def in_order(self, chosen: Container[str]) -> list[str]:
        """Return chosen ids in the order of the list."""
        every = (*self.listed.every, *self.listed.closed) if chosen else ()
        return [hazard_id for hazard_id in every if hazard_id in chosen]


def list_query(search: str, today: date) -> Callable[[Any], tuple[Listed, Calendar]]:
    """Return the question for the list and the calendar its lines are told by."""

    def query(connection: Any) -> tuple[Listed, Calendar]:
        return hazard_list.listed(connection, today, search), load_calendar(connection)

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
