"""Repeat offenders of some periods: the same item wrong again within a year, or a hazard back."""

from collections.abc import Iterator, Sequence

from firesweep.model.hazard import State
from firesweep.model.review import Figure, Span
from firesweep.store.plain import Reading, rows
from firesweep.store.review.hazards import Moved, stands_of

_AREAS = """
SELECT p.id, p.community_id FROM premises p WHERE p.id IN (SELECT value FROM json_each(:ids))
"""
Places = dict[str, str]
"""Premises, by id, with the community each lies in."""


def repeaters_by_period(
    connection: Reading, hazards: Sequence[Moved], days: Sequence[str], spans: Sequence[Span]
) -> list[Places]:
    """Return the premises of every period where something came again.

    By the rule of hazard/repeats.py: the same item at the same premises found on an earlier day
    within a year, neither of the two void on the data day; or a closed hazard that is open again.
    """
    asked_of = [one for one in hazards if one.earlier or one.came_back]
    known = stands_of(connection, {other for one in asked_of for other in one.earlier}, days)

    def again(place: int, span: Span) -> Iterator[str]:
        for one in asked_of:
            figures = one.figures(place, span) if place in one.places else ()
            if Figure.REOPENED in figures or (
                Figure.FOUND in figures
                and any(known[other][place + 1].state is not State.VOID for other in one.earlier)
            ):
                yield one.premises_id

    return _placed(connection, [set(again(place, span)) for place, span in enumerate(spans)])


def _placed(connection: Reading, found: Sequence[set[str]]) -> list[Places]:
    areas = dict(rows(connection, _AREAS, ids=sorted(set().union(*found))))
    return [{place: areas[place] for place in places if place in areas} for places in found]
