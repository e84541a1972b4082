"""Sweeps and their coverage: an honest denominator, counted in SQL."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, case, func, select
from sqlmodel import col

from firesweep.model.ids import new_id
from firesweep.model.premises import split_categories
from firesweep.model.sweep import SweepDraft
from firesweep.model.vocabulary import Category, Outcome
from firesweep.store.journal import Change, table_of
from firesweep.store.premises_list import LISTED
from firesweep.store.tables import Inspection, Premises, PremisesCategory, Sweep


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


def add_sweep(change: Change, draft: SweepDraft) -> str:
    """Write a new sweep; return its id."""
    sweep = Sweep(id=new_id(), **draft.model_dump())
    change.add(sweep)
    return sweep.id


def edit_sweep(change: Change, sweep_id: str, draft: SweepDraft) -> tuple[str, ...]:
    """Write what a draft changes."""
    return change.edit(Sweep, sweep_id, draft.model_dump())


def mark_closed(change: Change, sweep_id: str, *, closed: bool) -> tuple[str, ...]:
    """End a sweep, or take it up again; its figures stay."""
    return change.edit(Sweep, sweep_id, {"closed": closed})


def sweeps(connection: Connection) -> list[SweepRow]:
    """Return all sweeps, running ones first, newest first."""
    table = table_of(Sweep)
    query = select(table).order_by(table.c.closed, table.c.starts.desc())
    return [_row(row) for row in connection.execute(query).mappings()]


def sweep(connection: Connection, sweep_id: str) -> SweepRow:
    """Return one sweep."""
    table = table_of(Sweep)
    found = connection.execute(select(table).where(table.c.id == sweep_id)).mappings().one()
    return _row(found)


def current_sweep(connection: Connection, today: str) -> SweepRow | None:
    """Return the running sweep: the one that holds today, else the newest not closed."""
    running = [s for s in sweeps(connection) if not s.closed]
    holding = [s for s in running if s.starts <= today <= s.ends]
    return next(iter(holding or running), None)


def coverage(connection: Connection, of: SweepRow) -> list[Coverage]:
    """Return the board's cells; a premises of two categories counts in both."""
    p, c = table_of(Premises).c, table_of(PremisesCategory).c
    seen = _seen(of.id)
    query = (
        select(
            p.community_id,
            c.category,
            func.count(),
            func.sum(case((seen.c.inspected == 1, 1), else_=0)),
            func.sum(case((seen.c.inspected == 0, 1), else_=0)),
        )
        .join_from(table_of(Premises), table_of(PremisesCategory), c.premises_id == p.id)
        .outerjoin(seen, seen.c.premises_id == p.id)
        .where(*in_scope(of), c.category.in_([category.value for category in of.categories]))
        .group_by(p.community_id, c.category)
    )
    return [Coverage(*row) for row in connection.execute(query)]


def totals(connection: Connection, of: SweepRow) -> dict[str, Coverage]:
    """Return the totals per community, each premises counted once (category is empty)."""
    p = table_of(Premises).c
    seen = _seen(of.id)
    wanted = select(col(PremisesCategory.premises_id)).where(
        col(PremisesCategory.category).in_([category.value for category in of.categories])
    )
    query = (
        select(
            p.community_id,
            func.count(),
            func.sum(case((seen.c.inspected == 1, 1), else_=0)),
            func.sum(case((seen.c.inspected == 0, 1), else_=0)),
        )
        .select_from(table_of(Premises))
        .outerjoin(seen, seen.c.premises_id == p.id)
        .where(*in_scope(of), p.id.in_(wanted))
        .group_by(p.community_id)
    )
    return {row[0]: Coverage(row[0], "", *row[1:]) for row in connection.execute(query)}


def in_scope(of: SweepRow) -> tuple[Any, ...]:
    """Return the conditions that a premises lies in the sweep's communities and is in business."""
    p = table_of(Premises).c
    return (p.community_id.in_(of.communities), p.status.in_(LISTED))


def _seen(sweep_id: str) -> Any:
    """Per premises of a sweep: 1 where it was inspected, 0 where nobody ever got in."""
    i = table_of(Inspection).c
    return (
        select(
            i.premises_id,
            func.max(case((i.outcome == Outcome.INSPECTED.value, 1), else_=0)).label("inspected"),
        )
        .where(i.sweep_id == sweep_id)
        .group_by(i.premises_id)
        .subquery()
    )


def _row(row: Any) -> SweepRow:
    return SweepRow(
        id=row["id"],
        name=row["name"],
        reason=row["reason"],
        starts=row["starts"],
        ends=row["ends"],
        communities=tuple(row["communities"]),
        categories=split_categories(row["categories"]),
        teams=dict(row["teams"]),
        checklist=row["checklist"],
        closed=row["closed"],
    )
