"""What the weekly review decided and nobody has carried out: asked in plain SQL, for Today."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from firesweep.store.plain import Reading, rows

_OPEN = """
WITH standing AS (
    SELECT d.*, coalesce(d.of_id, d.id) AS first_id, row_number() OVER (
        PARTITION BY coalesce(d.of_id, d.id)
        ORDER BY d.counter DESC, d.laptop DESC, d.id DESC) AS in_line
    FROM decision d),
last AS (
    SELECT t.decision_id, t.done, row_number() OVER (
        PARTITION BY t.decision_id ORDER BY t.counter DESC, t.laptop DESC, t.id DESC) AS in_line
    FROM decision_step t)
SELECT s.first_id, s.what, s.who, s.due_on, coalesce(k.name, ''), coalesce(z.description, ''),
    s.community_id, coalesce(s.premises_id, s.hazard_id), k.community_id
FROM standing s
LEFT JOIN last l ON l.decision_id = s.first_id AND l.in_line = 1
LEFT JOIN hazard z ON z.id = s.hazard_id
LEFT JOIN premises p ON p.id = coalesce(s.premises_id, z.kept_id)
LEFT JOIN premises k ON k.id = coalesce(p.kept_id, p.id)
WHERE s.in_line = 1 AND s.void_reason = '' AND coalesce(l.done, 0) = 0
    AND (s.community_id IS NULL OR s.community_id IN (SELECT value FROM json_each(:within)))
ORDER BY s.due_on, s.first_id
"""
"""Of every decision the row written last holds (store/whole.py)."""


_NAMES = """
SELECT p.id, p.community_id, p.name, e.old FROM person p
LEFT JOIN entry e ON e.row_id = p.id AND e.field = 'name'
"""
"""Everybody with the names they have and, by the journal, once had."""
_APART = re.compile(r"\s*[、，,；;/]\s*")
"""What stands between the names of several people."""


class DecisionDue(NamedTuple):
    """A decision that waits: what, who, by when, and what it is about."""

    decision_id: str
    what: str
    who: str
    due: str
    premises: str
    hazard: str
    names: frozenset[str]
    """All names that who is to do it goes by, or ever went by."""
    here: bool
    """True where it is for these communities: made for one of them, about something that lies in
    them, for somebody who works there, or about nothing that lies anywhere."""


class _Person(NamedTuple):
    """Somebody of the register: where they work, and all their names."""

    community_id: str | None
    names: frozenset[str]


def decisions_due(connection: Reading, within: Sequence[str]) -> list[DecisionDue]:
    """Return what is still to be done in some communities or for the whole street, by its day."""
    people = _people(connection)
    known = frozenset().union(*(one.names for one in people))
    return [
        _due(row, within, people, known) for row in rows(connection, _OPEN, within=list(within))
    ]


def _due(
    row: Any, within: Sequence[str], people: Sequence[_Person], known: frozenset[str]
) -> DecisionDue:
    decision_id, what, who, due, premises, hazard, community, about, place = row
    asked = frozenset(_asked(who, known))
    meant = [one for one in people if asked & one.names]
    here = (
        community is not None
        or about is None
        or place in within
        or any(one.community_id in within for one in meant)
    )
    names = asked.union(*(one.names for one in meant))
    return DecisionDue(decision_id, what, who, due, premises, hazard, names, here)


def _asked(who: str, known: frozenset[str]) -> Iterator[str]:
    """Yield the names of who is to do it: a blank parts two of them, or stands in one."""
    for part in filter(None, _APART.split(who)):
        yield part
        if part not in known:
            yield from part.split()


def _people(connection: Reading) -> list[_Person]:
    found: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for person, community, name, old in rows(connection, _NAMES):
        found[person, community].update((name, json.loads(old) if old else name))
    return [_Person(community, frozenset(names)) for (_, community), names in found.items()]
