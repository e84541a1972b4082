"""The sweeps of the street, and what their figures are."""

import json
from typing import Any, NamedTuple

from firesweep.model.vocabulary import Category, split_categories
from firesweep.store.plain import Reading, rows

_SWEEP = """
SELECT id, name, reason, starts, ends, communities, categories, teams, checklist, closed FROM sweep
"""


class SweepRow(NamedTuple):
    """A sweep as it stands in the store."""

    id: str
    name: str
    reason: str
    starts: str
    ends: str
    communities: tuple[str, ...]
    categories: tuple[Category, ...]
    teams: dict[str, str]
    checklist: str
    closed: bool


class Coverage(NamedTuple):
    """One cell of the board: premises in scope, by how far the sweep has come with them."""

    community_id: str
    category: str
    in_scope: int
    inspected: int
    no_access: int

    @property
    def left(self) -> int:
        """In scope and not inspected, those with no access among them."""
        return self.in_scope - self.inspected


def sweeps(connection: Reading) -> list[SweepRow]:
    """Return all sweeps, running ones first, newest first."""
    return [_row(*row) for row in rows(connection, f"{_SWEEP} ORDER BY closed, starts DESC")]


def sweep(connection: Reading, sweep_id: str) -> SweepRow:
    """Return one sweep."""
    (found,) = rows(connection, f"{_SWEEP} WHERE id = :id", id=sweep_id)
    return _row(*found)


def current_sweep(connection: Reading, today: str) -> SweepRow | None:
    """Return the running sweep: the one that holds today, else the newest not closed."""
    running = [s for s in sweeps(connection) if not s.closed]
    holding = [s for s in running if s.starts <= today <= s.ends]
    return next(iter(holding or running), None)


def _row(*stored: Any) -> SweepRow:
    row = SweepRow(*stored)
    return row._replace(
        communities=tuple(json.loads(stored[5])),
        categories=split_categories(stored[6]),
        teams=json.loads(stored[7]),
        closed=bool(stored[9]),
    )
