"""The sweeps as they were planned at the end of some days.

A sweep says itself from when on it goes, so it counts from then on, whenever it was written. Who is
in it and how long it goes is its plan of the day; what was planned on the day it was written
counts as planned so before.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from firesweep.model.clock import end_of, local_day
from firesweep.model.vocabulary import split_categories
from firesweep.store.plain import Reading, rows, words
from firesweep.store.review.roads import NOTHING, Road, roads
from firesweep.store.sweep.sweeps import SweepRow, sweeps

_PLANNED = ("name", "starts", "ends", "communities", "categories")
_LINES = f"""
SELECT e.row_id, e.field, e.at, e.old, e.new
FROM sweep p CROSS JOIN entry e ON e.row_id = p.id JOIN stream s ON s.id = e.stream_id
WHERE e.table_name = 'sweep' AND (e.field IS NULL OR e.field IN {words(_PLANNED)})
ORDER BY e.counter, s.laptop
"""
"""As in the journal's order the last edit of a field is the one that is shown."""


class Plans(NamedTuple):
    """All sweeps, and what was ever written of them."""

    now: Sequence[SweepRow]
    written: Mapping[str, Road]

    def on(self, day: str) -> list[SweepRow]:
        """Return the sweeps as they were planned at the end of a day."""
        return [self._as_of(one, day) for one in self.now]

    def _as_of(self, sweep: SweepRow, day: str) -> SweepRow:
        road = self.written.get(sweep.id, NOTHING)
        if not road.edits:
            return sweep
        made_on = local_day(road.made_at) if road.made_at else ""
        was = road.as_of(end_of(date.fromisoformat(max(day, made_on))))
        if "communities" in was:
            was["communities"] = tuple(was["communities"])
        if "categories" in was:
            was["categories"] = split_categories(was["categories"])
        return sweep._replace(**was)


def plans(connection: Reading) -> Plans:
    """Return all sweeps, with what the journal says of their plans."""
    return Plans(sweeps(connection), roads(rows(connection, _LINES)))


def sweep_on(planned: Sequence[SweepRow], day: str) -> SweepRow | None:
    """Return the sweep of a day: the newest one that holds it, else the last that began."""
    begun = [one for one in planned if one.starts <= day]
    holding = [one for one in begun if day <= one.ends]
    return max(holding or begun, key=lambda one: (one.starts, one.id), default=None)
