"""How far a sweep is in a community, and where a team walks next."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import chain, islice
from typing import NamedTuple

from firesweep.model.sweep.walking import walking_key
from firesweep.model.vocabulary import LISTED, UNLISTED, Category, Outcome
from firesweep.store.plain import Reading, number, rows, words
from firesweep.store.sweep.sweeps import Coverage, SweepRow

SHOWN = 50
"""Premises that are shown at once."""


class _Part(IntEnum):
    """How far a sweep has come with a premises, in the order of the walk."""

    NEW = 0
    AGAIN = 1
    """Inspected in an earlier sweep."""
    SHUT = 2
    INSPECTED = 3


_VISIT = "EXISTS (SELECT 1 FROM inspection v WHERE v.kept_id = {}.{} AND v.outcome = '{}'{})"
_OF_SWEEP = " AND v.sweep_id = :sweep"
_BEFORE = _VISIT.format("p", "id", Outcome.INSPECTED, "")
_INSPECTED = _VISIT.format("p", "id", Outcome.INSPECTED, _OF_SWEEP)
_BEEN = "EXISTS (SELECT 1 FROM inspection v WHERE v.kept_id = p.id AND v.sweep_id = :sweep)"
_SHUT = f"""
i.sweep_id = :sweep AND i.outcome = '{Outcome.NO_ACCESS}'
AND NOT {_VISIT.format("i", "kept_id", Outcome.INSPECTED, _OF_SWEEP)}
"""
"""Nobody got in, on any visit of the sweep."""
_GROUPS = f"""
SELECT part, count(*), json_group_array(row)
FROM (SELECT p.row, p.key_unit = 0 AS ordinary, p.beat_id IS NULL AS nowhere, p.beat_id,
        CASE WHEN NOT {_BEEN} THEN iif({_BEFORE}, {_Part.AGAIN}, {_Part.NEW})
            ELSE iif({_INSPECTED}, {_Part.INSPECTED}, {_Part.SHUT}) END AS part
    FROM premises p WHERE {{scope}})
GROUP BY part, ordinary, nowhere, beat_id
ORDER BY part, ordinary, nowhere, beat_id
"""
_UNLISTED = f"""
FROM (SELECT id FROM premises WHERE status IN {words(UNLISTED)}
      UNION SELECT id FROM premises WHERE kept_id IS NOT NULL) p
"""
_MET = f"""
SELECT count(DISTINCT i.kept_id) FROM inspection i
WHERE i.kept_id NOT IN (SELECT p.id {_UNLISTED}) AND
"""
_LINES = f"""
SELECT p.row, p.id, p.name, p.address, c.name, coalesce(b.name, ''), p.categories, p.key_unit,
    (SELECT max(i.visited_on) FROM inspection i
     WHERE i.kept_id = p.id AND i.outcome = '{Outcome.INSPECTED}')
FROM premises p
JOIN community c ON c.id = p.community_id
LEFT JOIN beat b ON b.id = p.beat_id
WHERE p.row IN (SELECT value FROM json_each(:rows))
"""


class NextLine(NamedTuple):
    """A premises the sweep has not come to yet; `visited_on` is of an earlier inspection."""

    row: int
    premises_id: str
    premises: str
    address: str
    community: str
    beat: str
    categories: str
    key_unit: bool
    visited_on: str | None


class Progress(NamedTuple):
    """How far a sweep is in some communities, and where it goes next."""

    coverage: Coverage
    next: list[NextLine]


class _Group(NamedTuple):
    """Premises of a community that are alike in what they are put in order by."""

    part: int
    size: int
    rows: str
    """Their row numbers as a JSON text: it comes several times as fast as row by row."""


def progress(connection: Reading, sweep: SweepRow, within: Sequence[str]) -> Progress:
    """Add up a sweep, each premises counted once, and say where it goes next.

    Community by community: never inspected before inspected in an earlier sweep, key units before
    others, and then as one walks: beat by beat, street and house number.
    """
    read = (_groups(connection, sweep, community) for community in within)
    if _is_whole(connection, sweep, within):
        return Progress(_whole(connection, sweep), _next(connection, read))
    groups = list(read)
    return Progress(_added_up(groups), _next(connection, groups))


def _groups(connection: Reading, sweep: SweepRow, community: str) -> list[_Group]:
    """Return the premises of a community that are in scope, in the order of the walk."""
    query = _GROUPS.format(scope=_scope(sweep))
    asked = {"sweep": sweep.id, "community": community, "categories": sweep.categories}
    return [_Group(*row) for row in rows(connection, query, **asked)]


def _added_up(communities: Iterable[list[_Group]]) -> Coverage:
    sizes: Counter[int] = Counter()
    for group in chain.from_iterable(communities):
        sizes[group.part] += group.size
    return Coverage("", "", sizes.total(), sizes[_Part.INSPECTED], sizes[_Part.SHUT])


def _whole(connection: Reading, sweep: SweepRow) -> Coverage:
    """Nearly all is in scope: count everything but what has closed down."""
    counts = (
        f"SELECT (SELECT count(*) FROM premises) - (SELECT count(*) {_UNLISTED})",
        f"{_MET} i.sweep_id = :sweep AND i.outcome = '{Outcome.INSPECTED}'",
        f"{_MET} {_SHUT}",
    )
    return Coverage("", "", *(number(connection, count, sweep=sweep.id) for count in counts))


def _scope(sweep: SweepRow) -> str:
    """Every premises has a category: a sweep through all of them need not ask."""
    here = f"p.community_id = :community AND p.status IN {words(LISTED)} AND p.kept_id IS NULL"
    if len(sweep.categories) == len(Category):
        return here
    wanted = "c.category IN (SELECT value FROM json_each(:categories))"
    return f"{here} AND p.id IN (SELECT c.premises_id FROM premises_category c WHERE {wanted})"


def _is_whole(connection: Reading, sweep: SweepRow, within: Sequence[str]) -> bool:
    every = number(connection, "SELECT count(*) FROM community")
    return len(within) == every > 1 and len(sweep.categories) == len(Category)


def _next(connection: Reading, communities: Iterable[list[_Group]]) -> list[NextLine]:
    begun = """
        SELECT row FROM premises WHERE id IN (
            SELECT coalesce(o.kept_id, o.id) FROM draft d JOIN premises o ON o.id = d.premises_id)
    """
    under_way = {row for (row,) in rows(connection, begun)}
    walk = (
        row for groups in communities for row in _walk(connection, groups) if row not in under_way
    )
    return _lines(connection, list(islice(walk, SHOWN)))


def _walk(connection: Reading, groups: list[_Group]) -> Iterator[int]:
    """Yield what is left in order; addresses are read only of the groups that are asked for."""
    query = """
        SELECT p.row, p.address FROM premises p
        WHERE p.row IN (SELECT value FROM json_each(:rows))
    """
    for group in (group for group in groups if group.part < _Part.SHUT):
        found = rows(connection, query, rows=group.rows)
        yield from (row for row, _ in sorted(found, key=lambda n: (walking_key(n[1]), n[0])))


def _lines(connection: Reading, wanted: Sequence[int]) -> list[NextLine]:
    found = (NextLine(*row) for row in rows(connection, _LINES, rows=wanted))
    lines = {line.row: line._replace(key_unit=bool(line.key_unit)) for line in found}
    return [lines[row] for row in wanted]
