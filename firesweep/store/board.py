"""The coverage board: an honest denominator, counted in SQL."""

from typing import Any

from sqlalchemy import Connection, case, func, select
from sqlmodel import col

from firesweep.model.vocabulary import LISTED, Outcome
from firesweep.store.journal import table_of
from firesweep.store.sweeps import Coverage, SweepRow
from firesweep.store.tables import Inspection, Premises, PremisesCategory


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
