"""The registry as it stood at the end of some days: the premises that stand otherwise now.

The journal knows when each premises was registered, and every field of it that was edited, by the
clock of whoever wrote it: as with all facts, what is dated up to a day counts, whenever it came.
A premises is there from its registration on, or from the first visit to it if that was earlier.
A street begins its registry with lists of premises that were there long before: what stood at the
end of its first day counts as there on every day before.
Only what was written since those days is read, and never what is behind it in the history.
Where thousands were registered since and nothing else, each is looked at once, not once a day.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from firesweep.model.clock import end_of, local_day
from firesweep.model.registry.aliases import kept_of
from firesweep.model.vocabulary import LISTED, Outcome
from firesweep.store.plain import Reading, rows
from firesweep.store.review.roads import NOTHING as NO_ROAD
from firesweep.store.review.roads import Road, roads
from firesweep.store.tables.journal import OF_REGISTRY, STANDING

_SINCE = f"""
SELECT DISTINCT row_id FROM entry INDEXED BY ix_entry_registry
WHERE at >= :moment AND {OF_REGISTRY}
"""
_FIRST = f"""
SELECT at FROM entry INDEXED BY ix_entry_registry
WHERE at > '' AND {OF_REGISTRY} ORDER BY at LIMIT 1
"""
_LINES = f"""
SELECT e.row_id, e.field, e.at, e.old, e.new
FROM json_each(:ids) j CROSS JOIN entry e ON e.row_id = j.value JOIN stream s ON s.id = e.stream_id
WHERE e.table_name = 'premises' AND (e.field IS NULL OR e.field IN {STANDING})
ORDER BY e.counter, s.laptop
"""
"""As in the journal's order the last edit of a field is the one that is shown."""
_KEPT = """
SELECT coalesce(p.kept_id, p.id) FROM json_each(:ids) j CROSS JOIN premises p ON p.id = j.value
"""
_FIELDS = f"p.id, {', '.join(f'p.{name}' for name in STANDING)}, p.kept_id"
_MEMBERS = f"""
SELECT {_FIELDS} FROM json_each(:ids) j CROSS JOIN premises p ON p.id = j.value
UNION ALL
SELECT {_FIELDS} FROM json_each(:ids) j CROSS JOIN premises p ON p.kept_id = j.value
"""
_VISITS = """
SELECT i.premises_id, i.visited_on, i.outcome, i.sweep_id
FROM json_each(:ids) j CROSS JOIN inspection i ON i.kept_id = j.value
"""


class Stood(NamedTuple):
    """A premises as it stood at the end of a day; `kept_id` tells whether it stood for itself."""

    id: str
    community_id: str
    beat_id: str | None
    categories: str
    status: str
    merged_into: str | None
    kept_id: str | None

    @property
    def listed(self) -> bool:
        """True where it counted."""
        return self.status in LISTED and self.kept_id is None


class Met(NamedTuple):
    """A visit, by its day."""

    on: str
    outcome: str
    sweep_id: str | None


class New(NamedTuple):
    """A premises of which nothing is to tell but that it was registered."""

    since: str
    """The day from which on it was there."""
    stood: Stood
    visits: tuple[Met, ...]


class Registry(NamedTuple):
    """The premises whose lines changed after a day, with all that one of them ever stood for."""

    new: Sequence[New]
    """Those of them that only came; what follows is of the others."""
    now: Mapping[str, Stood]
    roads: Mapping[str, Road]
    visits: Mapping[str, list[Met]]
    """By the premises they were made at, the earliest first."""
    changed_at: Mapping[str, str]
    """When something was last written of each, or of any it ever was a duplicate with."""
    begun: str
    """The end of the first day of the registry."""

    def on(self, day: str) -> "Then":
        """Return how those stood at the end of a day that may stand otherwise now."""
        moment = max(end_of(date.fromisoformat(day)), self.begun)
        changed = [place for place, at in self.changed_at.items() if at >= moment]
        there = {place: self._as_of(place, moment) for place in changed if self._is_there(
            place, day, moment)}  # fmt: skip
        ends = kept_of({one.id: one.merged_into for one in there.values()
                        if one.merged_into in there})  # fmt: skip
        merged = [place for place, one in there.items() if place in ends or one.kept_id]
        stood = there | {at: there[at]._replace(kept_id=ends.get(at)) for at in merged}
        return Then(changed, stood, self._met(stood))

    def today(self) -> "Then":
        """Return how they stand now."""
        return Then(list(self.now), self.now, self._met(self.now))

    def regrouped(self) -> set[str]:
        """Return those that stood for others, or others for them, now or before."""
        return {place for place, one in self.now.items() if one.kept_id} | {
            one.kept_id for one in self.now.values() if one.kept_id
        } | set(_targets(self.roads.values())) | {
            place for place, road in self.roads.items() if "merged_into" in road.edits
        }  # fmt: skip

    def _is_there(self, place: str, day: str, moment: str) -> bool:
        visits = self.visits.get(place)
        return self._road(place).made_at < moment or bool(visits and visits[0].on <= day)

    def _as_of(self, place: str, moment: str) -> Stood:
        was = self._road(place).as_of(moment)
        return self.now[place]._replace(**was) if was else self.now[place]

    def _road(self, place: str) -> Road:
        return self.roads.get(place, NO_ROAD)

    def _met(self, stood: Mapping[str, Stood]) -> dict[str, list[Met]]:
        """Return the visits that counted for each, whenever these were."""
        found: dict[str, list[Met]] = defaultdict(list)
        for one in stood.values():
            if visits := self.visits.get(one.id):
                found[one.kept_id or one.id] += visits
        return found


class Then(NamedTuple):
    """Premises as they stood at the end of a day, with all visits that counted for each."""

    changed: Sequence[str]
    """Those that may stand otherwise now; not all of them were there."""
    stood: Mapping[str, Stood]
    visits: Mapping[str, list[Met]]

    def shut(self, first: str, day: str) -> Iterator[tuple[str, str, bool]]:
        """Yield where nobody got in from a day on, nor later up to the other.

        Of each the community, the premises, and whether that was tried before.
        """
        for one in map(self.stood.__getitem__, self.visits):
            visits = [met for met in self.visits[one.id] if met.on <= day]
            inside = max((m.on for m in visits if m.outcome == Outcome.INSPECTED), default="")
            failed = [m.on for m in visits if m.outcome == Outcome.NO_ACCESS and m.on > inside]
            if one.listed and failed and max(failed) >= first:
                yield one.community_id, one.id, len(failed) > 1

    def kept(self, place: str) -> Stood | None:
        """Return what a premises stood for; None where it stood as now, or was not there yet."""
        one = self.stood.get(place)
        return self.stood[one.kept_id] if one and one.kept_id else one


NOTHING = Registry((), {}, {}, {}, {}, "")
"""Where every premises stands as it did."""
AS_NOW = Then((), {}, {})
"""The same on one of those days."""


def changed_since(connection: Reading, day: str) -> Registry:
    """Return the premises that were registered, or stood otherwise, after a day was over."""
    begun = _begun(connection)
    moment = max(end_of(date.fromisoformat(day)), begun)
    changed = [place for (place,) in rows(connection, _SINCE, moment=moment)]
    if not changed:
        return NOTHING
    written = roads(rows(connection, _LINES, ids=changed))
    targets = set(_targets(written.values()))
    ends = [end for (end,) in rows(connection, _KEPT, ids=[*changed, *targets])]
    kept = sorted(set(ends))
    now = {row[0]: Stood(*row) for row in rows(connection, _MEMBERS, ids=kept)}
    visits: dict[str, list[Met]] = defaultdict(list)
    for place, *met in sorted(rows(connection, _VISITS, ids=kept), key=lambda row: row[:2]):
        visits[place].append(Met(*met))
    alone = set(written) - targets - {one.kept_id for one in now.values()}
    new = [_new(now.pop(place), written.pop(place).made_at, tuple(visits.pop(place, ())))
           for place in alone if not written[place].edits and not now[place].kept_id]  # fmt: skip
    return Registry(new, now, written, visits, _changed_at(now, written), begun)


def _new(stood: Stood, made_at: str, visits: tuple[Met, ...]) -> New:
    made_on = _day_of(made_at)
    return New(min(made_on, visits[0].on) if visits else made_on, stood, visits)


_day_of = lru_cache(1_000)(local_day)
"""A list taken in is of one moment."""


def _begun(connection: Reading) -> str:
    """Return the end of the first day of the registry; empty where there is none yet."""
    first = rows(connection, _FIRST)
    return end_of(date.fromisoformat(local_day(first[0][0]))) if first else ""


def _changed_at(now: Mapping[str, Stood], roads: Mapping[str, Road]) -> dict[str, str]:
    """Return when each was last written of, those as one that were ever duplicates of another."""
    leads: dict[str, str] = {}

    def group(place: str) -> str:
        at = now[place].kept_id or place
        while at in leads:
            at = leads[at]
        return at

    for place, road in roads.items():
        for target in _targets([road]):
            if target in now and (one := group(target)) != (other := group(place)):
                leads[one] = other
    last: dict[str, str] = defaultdict(str)
    for place, road in roads.items():
        moments = (edit.at for some in road.edits.values() for edit in some)
        last[group(place)] = max(last[group(place)], road.made_at, *moments)
    return {place: last[group(place)] for place in now}


def _targets(roads: Iterable[Road]) -> Iterator[str]:
    """Yield what premises were ever found to be duplicates of."""
    for road in roads:
        for edit in road.edits.get("merged_into", ()):
            yield from filter(None, (edit.old, edit.new))
