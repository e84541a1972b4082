"""How far a sweep is in a community, and where a team walks next."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select
from sqlmodel import col

from firesweep.model.vocabulary import Category, Outcome
from firesweep.model.walking import walking_key
from firesweep.store.journal import table_of
from firesweep.store.premises_filter import LISTED, UNLISTED
from firesweep.store.sweeps import Coverage, SweepRow
from firesweep.store.tables import (
    Beat,
    Community,
    Draft,
    Inspection,
    Premises,
    PremisesCategory,
)

SHOWN = 50
"""Premises that are shown at once."""


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


def progress(connection: Connection, sweep: SweepRow, within: Sequence[str]) -> Progress:
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


def _left(connection: Connection, sweep: SweepRow, community: str) -> list[_Left]:
    """Return groups in the order of the walk: never inspected, key units, beat by beat."""
    p, i = table_of(Premises).c, table_of(Inspection).c
    here = select(i.premises_id).where(i.premises_id == p.id)
    before = here.where(i.outcome == Outcome.INSPECTED.value).exists()
    been = (here.where(i.sweep_id == sweep.id, i.outcome == o.value).exists() for o in Outcome)
    group = (before, ~p.key_unit, p.beat_id.is_(None), p.beat_id)
    rows = func.json_group_array(p.row, type_=None)
    query = (
        select(func.count(), rows)
        .where(*_scope(sweep, community), *(~met for met in been))
        .group_by(*group)
        .order_by(*group)
    )
    return [_Left(*row) for row in connection.execute(query)]


def _coverage(connection: Connection, sweep: SweepRow, community: str, left: int) -> Coverage:
    """What is in scope and was not left was inspected, or nobody got in."""
    p, i = table_of(Premises).c, table_of(Inspection)
    scope = select(func.count()).select_from(Premises).where(*_scope(sweep, community))
    in_scope = connection.execute(scope).scalar_one()
    shut = (
        select(func.count(func.distinct(i.c.premises_id)))
        .select_from(i)
        .join(table_of(Premises), p.id == i.c.premises_id)
        .where(*_shut(sweep), *_scope(sweep, community))
    )
    no_access = connection.execute(shut).scalar_one()
    return Coverage(community, "", in_scope, in_scope - left - no_access, no_access)


def _whole(connection: Connection, sweep: SweepRow) -> Coverage:
    """Nearly all is in scope: count everything but what has closed down."""
    p, i = table_of(Premises).c, table_of(Inspection).c
    scope = select(func.count()).select_from(Premises).where(p.status.in_(LISTED))
    met = select(func.count(func.distinct(i.premises_id))).where(
        i.premises_id.not_in(select(p.id).where(p.status.in_(UNLISTED)))
    )
    inspected = met.where(i.sweep_id == sweep.id, i.outcome == Outcome.INSPECTED.value)
    counts = (scope, inspected, met.where(*_shut(sweep)))
    return Coverage("", "", *(connection.execute(count).scalar_one() for count in counts))


def _shut(sweep: SweepRow) -> tuple[Any, ...]:
    """Nobody got in, on any visit of the sweep."""
    i, other = table_of(Inspection).c, table_of(Inspection).alias("other").c
    got_in = select(other.premises_id).where(
        other.sweep_id == sweep.id,
        other.outcome == Outcome.INSPECTED.value,
        other.premises_id == i.premises_id,
    )
    return (i.sweep_id == sweep.id, i.outcome == Outcome.NO_ACCESS.value, ~got_in.exists())


def _scope(sweep: SweepRow, community: str) -> list[Any]:
    """Every premises has a category: a sweep through all of them need not ask."""
    p, c = table_of(Premises).c, table_of(PremisesCategory).c
    conditions = [p.community_id == community, p.status.in_(LISTED)]
    if len(sweep.categories) < len(Category):
        wanted = [category.value for category in sweep.categories]
        conditions.append(p.id.in_(select(c.premises_id).where(c.category.in_(wanted))))
    return conditions


def _is_whole(connection: Connection, sweep: SweepRow, within: Sequence[str]) -> bool:
    every = connection.execute(select(func.count()).select_from(Community)).scalar_one()
    return len(within) == every > 1 and len(sweep.categories) == len(Category)


def _next(connection: Connection, lefts: Iterable[list[_Left]]) -> list[NextLine]:
    d, p = table_of(Draft).c, table_of(Premises).c
    begun = select(p.row).join(table_of(Draft), d.premises_id == p.id)
    under_way = set(connection.execute(begun).scalars())
    rows = (row for left in lefts for row in _walk(connection, left) if row not in under_way)
    return _lines(connection, list(islice(rows, SHOWN)))


def _walk(connection: Connection, left: list[_Left]) -> Iterator[int]:
    """Yield rows in order; addresses are read only of the groups that are asked for."""
    p = table_of(Premises).c
    for group in left:
        rows = func.json_each(group.rows).table_valued("value")
        query = select(p.row, p.address).where(p.row.in_(select(rows.c.value)))
        found = connection.execute(query).all()
        yield from (row for row, _ in sorted(found, key=lambda n: (walking_key(n[1]), n[0])))


def _lines(connection: Connection, rows: Sequence[int]) -> list[NextLine]:
    p = table_of(Premises).c
    query = (
        select(
            p.row, p.id, p.name, p.address, col(Community.name), func.coalesce(col(Beat.name), ""),
            p.categories, p.key_unit, _last_inspected(),
        )
        .join(Community, col(Community.id) == p.community_id)
        .outerjoin(Beat, col(Beat.id) == p.beat_id)
        .where(p.row.in_(rows))
    )  # fmt: skip
    lines = {row[0]: NextLine(*row) for row in connection.execute(query)}
    return [lines[row] for row in rows]


def _last_inspected() -> Any:
    i, p = table_of(Inspection).c, table_of(Premises).c
    return (
        select(func.max(i.visited_on))
        .where(i.premises_id == p.id, i.outcome == Outcome.INSPECTED.value)
        .correlate(table_of(Premises))
        .scalar_subquery()
    )
