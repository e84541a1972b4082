"""The drills and outreach events of some periods."""

from collections.abc import Sequence
from typing import NamedTuple

from firesweep.model.logs.occasion import OccasionKind
from firesweep.store.plain import Reading, rows
from firesweep.store.sweep.sweeps import SweepRow

_PEOPLE = {OccasionKind.DRILL: "head_count", OccasionKind.OUTREACH: "reached"}
_HELD = """
SELECT first_id, community_id, sweep_id, held_on, coalesce({people}, 0) FROM (
    SELECT *, coalesce(of_id, id) AS first_id, row_number() OVER (
        PARTITION BY coalesce(of_id, id) ORDER BY counter DESC, laptop DESC, id DESC) AS nth
    FROM {log})
WHERE nth = 1 AND void_reason = ''
"""
"""Of every drill or outreach event the row written last holds (store/whole.py)."""


class Held(NamedTuple):
    """A drill or an outreach event that counts; `people` took part or were reached."""

    id: str
    community_id: str
    sweep_id: str | None
    held_on: str
    people: int


def held(connection: Reading, kind: OccasionKind) -> list[Held]:
    """Return every drill, or every outreach event, that counts."""
    query = _HELD.format(log=kind.value, people=_PEOPLE[kind])
    return [Held(*row) for row in rows(connection, query)]


def without_drill(drills: Sequence[Held], sweep: SweepRow, day: str) -> list[str]:
    """Return the communities of a sweep that have held no drill of it up to a day."""
    have = {one.community_id for one in drills if one.sweep_id == sweep.id and one.held_on <= day}
    return [one for one in sweep.communities if one not in have]
