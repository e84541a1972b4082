"""The hazards of some periods: where each stood at the end of every one.

Most hazards of a street were closed before the periods began, or are found after them, and count
nowhere: nobody reads them. Of the rest some *moved*: something a week counts happened to them after
the first period began. All others stand where they stand now and are counted in groups.

What happened to each, day by day, is kept beside it (`hazard_state`, model/hazard/trail.py).
"""

import json
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache, partial
from itertools import pairwise
from operator import itemgetter
from typing import Any, NamedTuple

from firesweep.model.hazard.life import State
from firesweep.model.hazard.trail import LONGEST, STILL_OPEN, Stand, stands_on
from firesweep.model.review.figures import AGES, Figure, Span, counted_in
from firesweep.store.hazard.repeats import YEAR
from firesweep.store.plain import Reading, rows, walk

_MOVED = f"""
SELECT h.hazard_id, h.community_id, h.premises_id, h.severity, h.handling, h.code, h.found_on,
    h.turns, h.reinspected, h.moved_on, h.lasted, iif(h.found_on > :before, (
        SELECT group_concat(o.id) FROM hazard o
        WHERE o.kept_id = h.premises_id AND o.code = h.code AND o.found_on < h.found_on
            AND o.found_on >= date(h.found_on, '{YEAR}')), NULL)
FROM json_each(:lengths) l
CROSS JOIN hazard_state h ON h.lasted = l.key - 1
    AND h.moved_on > :before AND h.moved_on <= l.value AND h.found_on <= :day
"""
"""One that lasted less than so many days and was at work by a day has moved so many later."""
_OPEN = f"""
SELECT h.moved_on, h.community_id, h.state, h.deadline, h.severity, h.found_on, h.hazard_id
FROM hazard_state h INDEXED BY ix_hazard_state_still
WHERE h.lasted = {STILL_OPEN} ORDER BY h.moved_on
"""
_TURNS = """
SELECT hazard_id, turns FROM hazard_state
WHERE hazard_id IN (SELECT value FROM json_each(:ids))
"""
_CLOSED = State.CLOSED.value
_read = json.JSONDecoder().raw_decode
"""For what the store wrote itself: `json.loads` takes twice as long, to look for blanks."""
_STATES = {state.value: state for state in State}


class Moved(NamedTuple):
    """A hazard that moved, as it was found and where it went; `premises_id`: it counts for that."""

    id: str
    community_id: str
    premises_id: str
    severity: str
    handling: str
    code: str | None
    found_on: str
    stands: tuple[Stand | None, ...]
    """Where it stood before its periods and at the end of each, None before it was found."""
    reinspected: tuple[str, ...]
    earlier: tuple[str, ...]
    """Hazards of the same item at the same premises in the year before it was found."""
    came_back: bool
    """True where it was ever closed and open again."""
    places: range
    """The periods in which it was there and not at rest: it counts in no others."""

    def stand_at(self, place: int) -> Stand:
        """Return where it stood at the end of one of those periods."""
        stand = self.stands[place - self.places.start + 1]
        assert stand is not None
        return stand


Plain = tuple[tuple[Figure, ...], str, int, Any]
"""The figures something counts in, its community, how often, and what it is."""


def by_period(hazards: Iterable[Moved], spans: Sequence[Span]) -> list[list[Plain]]:
    """Return of each of some periods the hazards that were not at rest in it, as they count."""
    found: list[list[Plain]] = [[] for _ in spans]
    for one in hazards:
        _, area, _, severity, handling, _, found_on, stands, reinspected, _, _, places = one
        for place, (was, stand) in zip(places, pairwise(stands), strict=True):
            first, day, _due_by = span = spans[place]
            nth = bisect_left(reinspected, first)
            again = nth < len(reinspected) and reinspected[nth] <= day
            if figures := counted_in(found_on >= first, handling, severity, was, stand, again,
                                     span):  # fmt: skip
                found[place].append((figures, area, 1, one))
    return found


class Still(NamedTuple):
    """Open hazards alike that did not move: how many, and the id where they come by themselves."""

    community_id: str
    stand: Stand
    severity: str
    found_on: str
    number: int
    hazard_id: str


def moved(connection: Reading, days: Sequence[str]) -> Iterator[Moved]:
    """Yield the hazards found up to the last of some days that moved after the first of them."""
    asked = {"before": days[0], "day": days[-1], "lengths": list(_lengths(days[-1]))}
    place_of = cache(partial(bisect_left, days))
    return (_moved(row, days, place_of) for row in walk(connection, _MOVED, **asked))


def _lengths(day: str) -> Iterator[str]:
    """Yield when those at work on a day have moved at the latest: open, and by how they lasted."""
    yield date.max.isoformat()
    for doublings in range(LONGEST):
        yield (date.fromisoformat(day) + timedelta(days=2**doublings)).isoformat()
    yield date.max.isoformat()


def all_open(connection: Reading) -> list[Any]:
    """Return what a week asks of the hazards that are open now, those first that moved first."""
    return rows(connection, _OPEN)


def still(every: Sequence[Any], days: Sequence[str], *, each: bool = False) -> list[Still]:
    """Return those of all open hazards that have not moved since the first of some days.

    They come in groups, or `each` by itself. In groups a deadline before those days is told as the
    first of them, and a day found long ago as one in the oldest age band of all periods: they
    count like any others that were past when the periods began.
    """
    before = days[0]
    unmoved = every[: bisect_right(every, before, key=itemgetter(0))]
    if each:
        return [_still(row[1:6], 1, row[6]) for row in unmoved]
    old = (date.fromisoformat(days[1]) - timedelta(days=AGES[-1] + 1)).isoformat()
    old = min(old, before)
    alike = Counter([
        (area, state, before if deadline is not None and deadline < before else deadline, severity,
         found_on if found_on > old else old)
        for _moved_on, area, state, deadline, severity, found_on, _id in unmoved
    ])  # fmt: skip
    return [_still(key, number, "") for key, number in alike.items()]


def _still(key: Sequence[Any], number: int, hazard_id: str) -> Still:
    area, state, deadline, severity, found_on = key
    return Still(area, Stand(_STATES[state], deadline), severity, found_on, number, hazard_id)


def _moved(row: Any, days: Sequence[str], place_of: Callable[[str], int]) -> Moved:
    found_on, turns, reinspected, moved_on, lasted, earlier = row[6:]
    road, there, last = _read(turns)[0], place_of(found_on), len(days) - 1
    rests = last if lasted == STILL_OPEN else min(place_of(moved_on), last)
    places = range(max(there - 1, 0), rests)
    stands = stands_on(road, days[there : rests + 1])
    results = tuple(reinspected.split(",")) if reinspected else ()
    before = tuple(earlier.split(",")) if earlier else ()
    came_back = _CLOSED in [turn[1] for turn in road[:-1]]
    first = (None, *stands) if there else stands
    return Moved._make((*row[:7], first, results, before, came_back, places))


def stands_of(
    connection: Reading, hazards: Iterable[str], days: Sequence[str]
) -> dict[str, list[Stand]]:
    """Return where some hazards, which had been found, stood on some days."""
    found = rows(connection, _TURNS, ids=sorted(hazards))
    return {hazard: stands_on(_read(turns)[0], days) for hazard, turns in found}
