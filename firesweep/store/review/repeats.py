"""Repeat offenders of some periods: the same item wrong again within a year, or a hazard back."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from firesweep.model.hazard.life import State
from firesweep.model.hazard.trail import Stand
from firesweep.model.review.figures import Figure, Span
from firesweep.store.hazard.repeats import YEAR
from firesweep.store.plain import Reading, rows
from firesweep.store.review.came import Thens
from firesweep.store.review.hazards import Moved, Plain, by_period, stands_of
from firesweep.store.review.registry import Then

_AREAS = """
SELECT p.id, p.community_id FROM premises p WHERE p.id IN (SELECT value FROM json_each(:ids))
"""
_FOUND = f"""
SELECT z.id, z.premises_id, z.kept_id, z.code, z.found_on, date(z.found_on, '{YEAR}')
FROM json_each(:ids) j CROSS JOIN hazard z ON z.kept_id = j.value
"""
_EARLIER = f"""
SELECT h.hazard_id, h.premises_id, h.code, h.found_on, group_concat(o.id)
FROM json_each(:ids) j CROSS JOIN hazard_state h ON h.hazard_id = j.value
LEFT JOIN hazard o ON o.kept_id = h.premises_id AND o.code = h.code AND o.found_on < h.found_on
    AND o.found_on >= date(h.found_on, '{YEAR}')
GROUP BY h.hazard_id
"""
_REOPENED = """
SELECT s.hazard_id, count(*) FROM json_each(:ids) j CROSS JOIN step s ON s.hazard_id = j.value
WHERE s.kind = 'reopened' AND s."on" <= :day GROUP BY s.hazard_id
"""
Places = dict[str, str]
"""Premises, by id, with the community each lies in."""


class _Hazard(NamedTuple):
    """A hazard, and those of its item at its premises in the year before it was found."""

    id: str
    premises_id: str
    code: str | None
    found_on: str
    earlier: tuple[str, ...]
    came_back: bool = False


class _Found(NamedTuple):
    """A hazard as it was found, at premises that stood for others, or others for them."""

    id: str
    premises_id: str
    kept_id: str
    code: str | None
    found_on: str
    a_year_before: str


def repeaters_by_period(
    connection: Reading,
    hazards: Sequence[Moved],
    days: Sequence[str],
    spans: Sequence[Span],
    thens: Thens,
) -> list[Places]:
    """Return the premises of every period where something came again.

    By the rule of hazard/repeats.py: the same item at the same premises found on an earlier day
    within a year, neither of the two void on the data day; or a closed hazard that is open again.
    What was one premises on a day, and where it lay, the registry of then says.
    """
    again = _Again(connection, hazards, days, thens)
    some = by_period(filter(again.may, hazards), spans)
    return [again.places(some[place], place, span) for place, span in enumerate(spans)]


def times_before(
    connection: Reading, hazards: Sequence[str], day: str, thens: Thens
) -> dict[str, int]:
    """Return how often the item of each hazard was wrong before or came back, as of a day.

    As hazard/repeats.py counts it, with what was void, and one premises, on that day.
    """
    found = [
        _Hazard(hazard, at, code, found_on, tuple(earlier.split(",")) if earlier else ())
        for hazard, at, code, found_on, earlier in rows(connection, _EARLIER, ids=list(hazards))
    ]
    again, then = _Again(connection, found, (day,), thens), thens.on(day)
    back = dict(rows(connection, _REOPENED, ids=list(hazards), day=day))
    return {one.id: len(again.counting(one, then, 0)) + back.get(one.id, 0) for one in found}


class _Again:
    """What came before some hazards, and what was void of it on some days."""

    def __init__(
        self, connection: Reading, hazards: Sequence[Moved | _Hazard], days: Sequence[str],
        thens: Thens,
    ) -> None:  # fmt: skip
        self.connection, self.thens = connection, thens
        ids = sorted(thens.registry.regrouped())
        self.found = {row[0]: _Found(*row) for row in rows(connection, _FOUND, ids=ids)}
        self.by_item: dict[str, list[_Found]] = defaultdict(list)
        for one in self.found.values():
            if one.code is not None:
                self.by_item[one.code].append(one)
        known = {other for one in filter(self.may, hazards)
                 for other in (*one.earlier, *self._maybe(one))}  # fmt: skip
        self.known: Mapping[str, Sequence[Stand]] = stands_of(connection, known, days)

    def may(self, one: Moved | _Hazard) -> bool:
        """Return whether a hazard may have come again: of most nothing else need be asked."""
        return bool(one.earlier) or one.came_back or one.id in self.found

    def places(self, every: Iterable[Plain], place: int, span: Span) -> Places:
        """Return the premises of one of the periods, with the community each lay in."""
        then = self.thens.on(span.day)
        found = {self._place(one, then) for one in self._came_again(every, place, then)}
        now = dict(rows(self.connection, _AREAS, ids=sorted(found)))
        stood = {at: then.kept(at) for at in found}
        return {at: one.community_id if one else now[at] for at, one in stood.items()}

    def _came_again(self, every: Iterable[Plain], place: int, then: Then) -> Iterator[Moved]:
        for figures, _area, _number, one in every:
            if Figure.REOPENED in figures or (
                Figure.FOUND in figures and self.counting(one, then, place + 1)
            ):
                yield one

    def counting(self, one: Moved | _Hazard, then: Then, at: int) -> list[str]:
        """Return the earlier hazards that were not void on the day at a place."""
        return [other for other in self._earlier(one, then)
                if self.known[other][at].state is not State.VOID]  # fmt: skip

    def _earlier(self, one: Moved | _Hazard, then: Then) -> Sequence[str]:
        """Return the hazards of the same item at what was the same premises, of the year before."""
        if one.id not in self.found or not then.changed:
            return one.earlier
        at = self._place(one, then)
        return [other for other in self._maybe(one) if self._place_of(other, then) == at]

    def _maybe(self, one: Moved | _Hazard) -> Iterator[str]:
        """Yield the hazards of its item of the year before, wherever they were regrouped."""
        if one.id in self.found and one.code is not None:
            first = self.found[one.id].a_year_before
            for other in self.by_item[one.code]:
                if first <= other.found_on < one.found_on:
                    yield other.id

    def _place(self, one: Moved | _Hazard, then: Then) -> str:
        return self._place_of(one.id, then) if one.id in self.found else one.premises_id

    def _place_of(self, hazard: str, then: Then) -> str:
        """Return the premises a hazard counted for; of one not there yet that of now."""
        one = self.found[hazard]
        stood = then.kept(one.premises_id)
        return stood.id if stood else one.kept_id
