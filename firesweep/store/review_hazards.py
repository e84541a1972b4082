"""The hazards of some periods: where each stood at the end of every one, from its dated steps.

Most hazards of a street were closed before the periods began, and count nowhere: nobody reads them.
Of the rest some *moved*: something about them is dated after the first period began. Their steps
are folded up to each day. All others stand where they stand now (`hazard_state`) and are counted
in groups.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from firesweep.model.hazard import State, Step, StepKind
from firesweep.model.review import AGES, Found, Stand, reinspections, stands_at
from firesweep.store.plain import Reading, rows

_MOVED = """
WITH moved(id) AS (
    SELECT s.hazard_id FROM step s WHERE s."on" > :before
    UNION
    SELECT z.id FROM hazard z WHERE z.found_on > :before AND z.found_on <= :day)
SELECT z.id, z.community_id, z.kept_id, z.severity, z.handling, z.code, z.found_on
FROM moved m JOIN hazard z ON z.id = m.id
WHERE z.found_on <= :day
"""
_STEPS = """
SELECT s.hazard_id, s.kind, s."on", s.counter, s.laptop, s.id, s.deadline, s.old_deadline,
    s.paper_id
FROM step s WHERE s.hazard_id IN (SELECT value FROM json_each(:ids))
"""
_STILL = """
SELECT z.community_id, h.state, {deadline}, z.severity, {found_on}, count(*), min(z.id)
FROM hazard_state h JOIN hazard z ON z.id = h.hazard_id
WHERE h.is_open = 1 AND z.found_on <= :before
    AND h.hazard_id NOT IN (SELECT s.hazard_id FROM step s WHERE s."on" > :before)
GROUP BY 1, 2, 3, 4, 5 {each}
"""
_EACH = _STILL.format(deadline="h.deadline", found_on="z.found_on", each=", z.id")
_ALIKE = _STILL.format(
    deadline="iif(h.deadline < :before, :before, h.deadline)",
    found_on="max(z.found_on, :old)",
    each="",
)
"""A date long past counts like any other that was past when the periods began."""
_STATES = {state.value: state for state in State}
_KINDS = {kind.value: kind for kind in StepKind}


class Moved(NamedTuple):
    """A hazard that moved; `stands` are where it stood on each day, None before it was found."""

    found: Found
    stands: tuple[Stand | None, ...]
    reinspected: tuple[str, ...]
    came_back: bool
    """True where it was ever reopened."""


class Still(NamedTuple):
    """Open hazards alike that did not move: how many, and the id of one of them."""

    community_id: str
    stand: Stand
    severity: str
    found_on: str
    number: int
    hazard_id: str


def moved(connection: Reading, days: Sequence[str]) -> list[Moved]:
    """Return the hazards found up to the last of some days that moved after the first of them."""
    found = [Found(*row) for row in rows(connection, _MOVED, before=days[0], day=days[-1])]
    steps = _steps(connection, [one.id for one in found])
    return [_with_steps(one, steps.get(one.id, []), days) for one in found]


def still(connection: Reading, days: Sequence[str], *, each: bool = False) -> list[Still]:
    """Return the open hazards that have not moved since the first of some days.

    They come in groups, or `each` by itself. In groups a deadline before those days is told as the
    first of them, and a day found long ago as one in the oldest age band of the last.
    """
    old = (date.fromisoformat(days[-1]) - timedelta(days=AGES[-1] + 1)).isoformat()
    given = {"before": days[0]} if each else {"before": days[0], "old": min(old, days[0])}
    found = rows(connection, _EACH if each else _ALIKE, **given)
    return [Still(row[0], Stand(_STATES[row[1]], row[2]), *row[3:]) for row in found]


def _steps(connection: Reading, ids: list[str]) -> dict[str, list[Step]]:
    found: dict[str, list[Step]] = {}
    for row in rows(connection, _STEPS, ids=ids):
        step = Step(_KINDS[row[1]], row[2], row[3:6], row[6], row[7], row[8])
        found.setdefault(row[0], []).append(step)
    return found


def _with_steps(found: Found, steps: list[Step], days: Sequence[str]) -> Moved:
    stands = zip(days, stands_at(steps, days), strict=True)
    there = tuple(stand if found.found_on <= day else None for day, stand in stands)
    came_back = any(step.kind is StepKind.REOPENED for step in steps)
    return Moved(found, there, reinspections(steps), came_back)
