"""Repeat offenders of some periods: the same item wrong again within a year, or a hazard back."""

from collections.abc import Sequence

from firesweep.model.hazard import State
from firesweep.model.review import Figure, Span, counted_in
from firesweep.store.plain import Reading, rows
from firesweep.store.repeats import YEAR
from firesweep.store.review_hazards import Moved

_EARLIER = f"""
SELECT z.id, o.id, h.state
FROM hazard z
JOIN hazard o ON o.kept_id = z.kept_id AND o.code = z.code AND o.found_on < z.found_on
    AND o.found_on >= date(z.found_on, '{YEAR}')
JOIN hazard_state h ON h.hazard_id = o.id
WHERE z.found_on > :before AND z.found_on <= :day
"""
_AREAS = """
SELECT p.id, p.community_id FROM premises p WHERE p.id IN (SELECT value FROM json_each(:ids))
"""
Places = dict[str, str]
"""Premises, by id, with the community each lies in."""


def repeaters_by_period(
    connection: Reading,
    hazards: Sequence[Moved],
    days: Sequence[str],
    spans: Sequence[Span],
) -> list[Places]:
    """Return the premises of every period where something came again.

    The rule is that of store/repeats.py: the same item at the same premises found on an earlier day
    within a year, neither of the two void on the data day; or a closed hazard that is open again.
    """
    moved = {one.found.id: one for one in hazards}
    earlier: dict[str, list[tuple[str, str]]] = {}
    asked = {"before": days[0], "day": days[-1]}
    for hazard_id, other, state in rows(connection, _EARLIER, **asked):
        earlier.setdefault(hazard_id, []).append((other, state))

    def holds(other: str, state: str, place: int) -> bool:
        """True where an earlier hazard is not void on a day."""
        known = moved.get(other)
        stand = known.stands[place] if known else None
        return (stand.state if stand else state) != State.VOID

    found: list[set[str]] = []
    asked_of = [one for one in hazards if one.came_back or one.found.id in earlier]
    for place, span in enumerate(spans, 1):
        again = set[str]()
        for one in asked_of:
            figures = _figures(one, place, span)
            before = earlier.get(one.found.id, ())
            if Figure.REOPENED in figures or (
                Figure.FOUND in figures and any(holds(*other, place) for other in before)
            ):
                again.add(one.found.premises_id)
        found.append(again)
    return _placed(connection, found)


def _figures(one: Moved, place: int, span: Span) -> tuple[Figure, ...]:
    was, stand = one.stands[place - 1], one.stands[place]
    return () if stand is None else tuple(counted_in(one.found, was, stand, (), span))


def _placed(connection: Reading, found: Sequence[set[str]]) -> list[Places]:
    areas = dict(rows(connection, _AREAS, ids=sorted(set().union(*found))))
    return [{place: areas[place] for place in places if place in areas} for places in found]
