"""The registry as it stood at the end of some days: the premises that stand otherwise now.

The journal knows when each premises was registered, and every field of it that was edited, by the
clock of whoever wrote it: as with all facts, what is dated up to a day counts, whenever it came.
A premises is there from its registration on, or from the first visit to it if that was earlier.
A street begins its registry with lists of premises that were there long before: what stood at the
end of its first day counts as there on every day before.
Only what was written since those days is read, and never what is behind it in the history.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from firesweep.model.aliases import kept_of
from firesweep.model.clock import end_of, local_day
from firesweep.model.vocabulary import LISTED, Outcome
from firesweep.store.plain import Reading, rows
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


class _Edit(NamedTuple):
    at: str
    old: str | None
    new: str | None


class _Road(NamedTuple):
    """What was written of a premises: when it was registered, and each field's edits in order."""

    made_at: str
    edits: Mapping[str, list[_Edit]]


_NOTHING = _Road("", {})


class Registry(NamedTuple):
    """The premises whose lines changed after a day, with all that one of them ever stood for."""

    now: Mapping[str, Stood]
    roads: Mapping[str, _Road]
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

    def _is_there(self, place: str, day: str, moment: str) -> bool:
        visits = self.visits.get(place)
        return self._road(place).made_at < moment or bool(visits and visits[0].on <= day)

    def _as_of(self, place: str, moment: str) -> Stood:
        edits = self._road(place).edits
        was: Any = {field: _value(some, moment) for field, some in edits.items()}
        return self.now[place]._replace(**was) if was else self.now[place]

    def _road(self, place: str) -> _Road:
        return self.roads.get(place, _NOTHING)

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


NOTHING = Registry({}, {}, {}, {}, "")
"""Where every premises stands as it did."""


def changed_since(connection: Reading, day: str) -> Registry:
    """Return the premises that were registered, or stood otherwise, after a day was over."""
    begun = _begun(connection)
    moment = max(end_of(date.fromisoformat(day)), begun)
    changed = [place for (place,) in rows(connection, _SINCE, moment=moment)]
    if not changed:
        return NOTHING
    roads = _roads(rows(connection, _LINES, ids=changed))
    ends = [end for (end,) in rows(connection, _KEPT, ids=[*changed, *_targets(roads.values())])]
    kept = sorted(set(ends))
    now = {row[0]: Stood(*row) for row in rows(connection, _MEMBERS, ids=kept)}
    visits: dict[str, list[Met]] = defaultdict(list)
    for place, *met in sorted(rows(connection, _VISITS, ids=kept), key=lambda row: row[:2]):
        visits[place].append(Met(*met))
    return Registry(now, roads, visits, _changed_at(now, roads), begun)


def _begun(connection: Reading) -> str:
    """Return the end of the first day of the registry; empty where there is none yet."""
    first = rows(connection, _FIRST)
    return end_of(date.fromisoformat(local_day(first[0][0]))) if first else ""


def _changed_at(now: Mapping[str, Stood], roads: Mapping[str, _Road]) -> dict[str, str]:
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


def _roads(lines: Iterable[Sequence[str]]) -> dict[str, _Road]:
    made: dict[str, str] = {}
    edits: dict[str, dict[str, list[_Edit]]] = defaultdict(dict)
    for place, field, at, old, new in lines:
        if field is None:
            made[place] = at
        else:
            edits[place].setdefault(field, []).append(_Edit(at, _read(old), _read(new)))
    return {place: _Road(made.get(place, ""), edits.get(place, {})) for place in made | edits}


def _read(text: str | None) -> str | None:
    value: str | None = None if text is None else json.loads(text)
    return value


def _value(edits: Sequence[_Edit], moment: str) -> str | None:
    """Return what a field held at a moment: by its last edit up to then, or before the first."""
    return next((one.new for one in reversed(edits) if one.at < moment), edits[0].old)


def _targets(roads: Iterable[_Road]) -> Iterator[str]:
    """Yield what premises were ever found to be duplicates of."""
    for road in roads:
        for edit in road.edits.get("merged_into", ()):
            yield from filter(None, (edit.old, edit.new))
