"""What a list says of hazards on a day that is past: the notice, the beat, and the count of then.

Names, addresses and telephones are today's: they are for whoever goes there or calls now.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from firesweep.model.hazard.life import in_order, live
from firesweep.model.review.figures import Span
from firesweep.store import street
from firesweep.store.hazard.hazard_states import steps_by_hazard
from firesweep.store.kept import Kept
from firesweep.store.plain import many_rows, rows
from firesweep.store.review.came import Thens, registry_of
from firesweep.store.review.repeats import times_before

_LATER = """
SELECT DISTINCT s.hazard_id FROM json_each(:ids) j CROSS JOIN step s ON s.hazard_id = j.value
WHERE s."on" > :day
"""
_NUMBERS = "SELECT id, number FROM paper WHERE id IN (SELECT value FROM json_each(:ids))"
_PLACES = """
SELECT z.id, z.premises_id FROM json_each(:ids) j CROSS JOIN hazard z ON z.id = j.value
"""


class AsThen(NamedTuple):
    """What was otherwise on a day than it is now, by hazard."""

    numbers: dict[str, str]
    """The number of the notice that bound then; empty where none did."""
    beats: dict[str, str]
    repeats: dict[str, int]


AS_NOW = AsThen({}, {}, {})


def as_then(
    connection: Connection,
    kept: Kept,
    hazards: Sequence[str],
    day: date,
    today: date,
    *,
    repeats: bool = False,
) -> AsThen:
    """Return what is to be said of some hazards as of a day, where that is another than now.

    How often each was found before takes longest, and is asked where it is wanted.
    """
    if day >= today or not hazards:
        return AS_NOW
    on = day.isoformat()
    with many_rows():
        thens = registry_of(connection, kept, [Span.of(day, day)], today)
        return AsThen(
            _numbers(connection, hazards, on), _beats(connection, hazards, thens, on),
            times_before(connection, hazards, on, thens) if repeats else {},
        )  # fmt: skip


def _numbers(connection: Connection, hazards: Sequence[str], day: str) -> dict[str, str]:
    """A notice that was issued later, or took another's place later, did not bind then."""
    changed = [at for (at,) in rows(connection, _LATER, ids=list(hazards), day=day)]
    papers = {
        hazard: live(step for step in in_order(steps)[0] if step.on <= day).paper_id
        for hazard, steps in steps_by_hazard(connection, changed).items()
    }
    numbers = dict(rows(connection, _NUMBERS, ids=list(filter(None, papers.values()))))
    return {hazard: numbers.get(paper, "") for hazard, paper in papers.items()}


def _beats(
    connection: Connection, hazards: Sequence[str], thens: Thens, day: str
) -> dict[str, str]:
    then = thens.on(day)
    if not then.changed:
        return {}
    names = {one.id: one.name for one in street.beats(connection)}
    stood = ((hazard, then.kept(place))
             for hazard, place in rows(connection, _PLACES, ids=list(hazards)))  # fmt: skip
    return {hazard: names.get(one.beat_id or "", "") for hazard, one in stood if one}
