"""On which weekday weeks end, and ended when something was written."""

from bisect import bisect_left
from typing import NamedTuple

from firesweep.model.period import SUNDAY
from firesweep.store import street
from firesweep.store.plain import Reading, rows

CUT_OFF = "review.cut_off"
"""The shared setting that says on which weekday a week ends, Monday being 0."""
_EDITS = """
SELECT e.counter, e.new FROM entry e JOIN stream s ON s.id = e.stream_id
WHERE e.row_id = :key AND e.field = 'value' AND e.table_name = 'setting'
ORDER BY e.counter, s.laptop
"""


class CutOffs(NamedTuple):
    """Every cut-off that was ever set, by the counters of the journal."""

    counters: list[int]
    weekdays: list[int]

    def before(self, counter: int) -> int:
        """Return on which weekday weeks ended before something was written."""
        place = bisect_left(self.counters, counter)
        return self.weekdays[place - 1] if place else SUNDAY


def cut_off(connection: Reading) -> int:
    """Return the weekday weeks end on."""
    return int(street.setting(connection, CUT_OFF, SUNDAY))


def cut_offs(connection: Reading) -> CutOffs:
    """Return the weekdays weeks ended on, as the journal says it."""
    edits = rows(connection, _EDITS, key=CUT_OFF)
    return CutOffs([counter for counter, _ in edits], [int(new) for _, new in edits])
