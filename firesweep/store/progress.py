"""How far a sweep is in a community, and where a team walks next."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from firesweep.model.vocabulary import LISTED, UNLISTED, Category, Outcome
from firesweep.model.walking import walking_key
from firesweep.store.plain import Reading, number, rows, words
from firesweep.store.sweeps import Coverage, SweepRow

SHOWN = 50
"""Premises that are shown at once."""

_VISIT = "EXISTS (SELECT 1 FROM inspection v WHERE v.premises_id = {}.{} AND v.outcome = '{}'{})"
_OF_SWEEP = " AND v.sweep_id = :sweep"
_BEFORE = _VISIT.format("p", "id", Outcome.INSPECTED, "")
_BEEN = "EXISTS (SELECT 1 FROM inspection v WHERE v.premises_id = p.id AND v.sweep_id = :sweep)"
_SHUT = f"""
i.sweep_id = :sweep AND i.outcome = '{Outcome.NO_ACCESS}'
AND NOT {_VISIT.format("i", "premises_id", Outcome.INSPECTED, _OF_SWEEP)}
"""
"""Nobody got in, on any visit of the sweep."""
_ORDER = f"{_BEFORE}, p.key_unit = 0, p.beat_id IS NULL, p.beat_id"
_LEFT = f"""
SELECT count(*), json_group_array(p.row) FROM premises p
WHERE {{scope}} AND NOT {_BEEN}
GROUP BY {_ORDER}
ORDER BY {_ORDER}
"""
_MET = f"""
SELECT count(DISTINCT i.premises_id) FROM inspection i
WHERE i.premises_id NOT IN (SELECT p.id FROM premises p WHERE p.status IN {words(UNLISTED)}) AND
"""
_LINES = f"""
SELECT p.row, p.id, p.name, p.address, c.name, coalesce(b.name, ''), p.categories, p.key_unit,
    (SELECT max(i.visited_on) FROM inspection i
     WHERE i.premises_id = p.id AND i.outcome = '{Outcome.INSPECTED}')
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


class _Left(NamedTuple):
    """Premises no visit of the sweep was made to, alike in what they are put in order by."""

    size: int
    rows: str
    """Their row numbers as a JSON text: it comes several times as fast as row by row."""


def progress(connection: Reading, sweep: SweepRow, within: Sequence[str]) -> Progress:
    """Add up a sweep, each premises counted once, and say where it goes next.

    Community by community: never inspected before inspected in an earlier sweep, key units before
    others, and then as one walks: beat by beat, street and house number.
    """
    if _is_whole(connection, sweep, within):
        lefts = (_left(connection, sweep, community) for community in within)
        return Progress(_whole(connection, sweep), _next(connection, lefts))
    read = {community: _left(connection, sweep, community) for community in within}
    parts = [
        _coverage(connection, sweep, c, sum(group.size for group in left))
        for c, left in read.items()
    ]
    total = Coverage("", "", *(sum(column) for column in zip(*(p[2:] for p in parts), strict=True)))
    return Progress(total, _next(connection, read.values()))


def _left(connection: Reading, sweep: SweepRow, community: str) -> list[_Left]:
    """Return groups in the order of the walk: never inspected, key units, beat by beat."""
    query = _LEFT.format(scope=_scope(sweep))
    return [_Left(*row) for row in rows(connection, query, **_asked(sweep, community))]


def _coverage(connection: Reading, sweep: SweepRow, community: str, left: int) -> Coverage:
    """What is in scope and was not left was inspected, or nobody got in."""
    scope, asked = _scope(sweep), _asked(sweep, community)
    in_scope = number(connection, f"SELECT count(*) FROM premises p WHERE {scope}", **asked)
    shut = f"""
        SELECT count(DISTINCT i.premises_id)
        FROM inspection i JOIN premises p ON p.id = i.premises_id
        WHERE {_SHUT} AND {scope}
    """
    no_access = number(connection, shut, **asked)
    return Coverage(community, "", in_scope, in_scope - left - no_access, no_access)


def _whole(connection: Reading, sweep: SweepRow) -> Coverage:
    """Nearly all is in scope: count everything but what has closed down."""
    counts = (
        f"SELECT count(*) FROM premises p WHERE p.status IN {words(LISTED)}",
        f"{_MET} i.sweep_id = :sweep AND i.outcome = '{Outcome.INSPECTED}'",
        f"{_MET} {_SHUT}",
    )
    return Coverage("", "", *(number(connection, count, sweep=sweep.id) for count in counts))


def _scope(sweep: SweepRow) -> str:
    """Every premises has a category: a sweep through all of them need not ask."""
    here = f"p.community_id = :community AND p.status IN {words(LISTED)}"
    if len(sweep.categories) == len(Category):
        return here
    wanted = "c.category IN (SELECT value FROM json_each(:categories))"
    return f"{here} AND p.id IN (SELECT c.premises_id FROM premises_category c WHERE {wanted})"


def _asked(sweep: SweepRow, community: str) -> dict[str, Any]:
    return {"sweep": sweep.id, "community": community, "categories": sweep.categories}


def _is_whole(connection: Reading, sweep: SweepRow, within: Sequence[str]) -> bool:
    every = number(connection, "SELECT count(*) FROM community")
    return len(within) == every > 1 and len(sweep.categories) == len(Category)


def _next(connection: Reading, lefts: Iterable[list[_Left]]) -> list[NextLine]:
    begun = "SELECT row FROM premises WHERE id IN (SELECT premises_id FROM draft)"
    under_way = {row for (row,) in rows(connection, begun)}
    walk = (row for left in lefts for row in _walk(connection, left) if row not in under_way)
    return _lines(connection, list(islice(walk, SHOWN)))


def _walk(connection: Reading, left: list[_Left]) -> Iterator[int]:
    """Yield rows in order; addresses are read only of the groups that are asked for."""
    query = """
        SELECT p.row, p.address FROM premises p
        WHERE p.row IN (SELECT value FROM json_each(:rows))
    """
    for group in left:
        found = rows(connection, query, rows=group.rows)
        yield from (row for row, _ in sorted(found, key=lambda n: (walking_key(n[1]), n[0])))


def _lines(connection: Reading, wanted: Sequence[int]) -> list[NextLine]:
    found = (NextLine(*row) for row in rows(connection, _LINES, rows=wanted))
    lines = {line.row: line._replace(key_unit=bool(line.key_unit)) for line in found}
    return [lines[row] for row in wanted]
