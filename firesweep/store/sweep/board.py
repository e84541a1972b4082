"""The coverage board: an honest denominator, counted in SQL."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, case, func, literal, select, union_all

from firesweep.model.vocabulary import LISTED, Outcome
from firesweep.store.journal import table_of
from firesweep.store.sweep.sweeps import Coverage, SweepRow
from firesweep.store.tables import Inspection, Premises

SUM = ""
"""Stands for all categories of a community."""


class Board(NamedTuple):
    """Every cell that counts anything, and the sums per community."""

    cells: list[Coverage]
    """A premises of two categories counts in both."""
    totals: dict[str, Coverage]
    """Each premises counts once; the category is SUM."""


def board(connection: Connection, of: SweepRow) -> Board:
    """Count a sweep by communities and categories.

    Premises are counted in SQL by the text of their categories, of which there are few, and the
    text is taken apart here: once for each category it names, and once for the sum.
    """
    wanted = {category.value for category in of.categories}
    counted: dict[tuple[str, str], tuple[int, int, int]] = defaultdict(lambda: (0, 0, 0))
    for group in _groups(connection, of):
        mine = wanted.intersection(group.categories.split(","))
        for category in (SUM, *mine) if mine else ():
            cell = (group.community_id, category)
            before, more = counted[cell], group[2:]
            counted[cell] = (before[0] + more[0], before[1] + more[1], before[2] + more[2])
    cells = [Coverage(*cell, *counts) for cell, counts in counted.items()]
    return Board(
        [cell for cell in cells if cell.category != SUM],
        {cell.community_id: cell for cell in cells if cell.category == SUM},
    )


def _groups(connection: Connection, of: SweepRow) -> Iterable[Any]:
    """Yield community, categories and counts: in scope; inspected and with no access apart."""
    p, seen = table_of(Premises).c, _seen(of.id)
    alike, here = (p.community_id, p.categories), _in_scope(of)
    scope = select(*alike, func.count(), literal(0), literal(0)).where(*here)
    met = (
        select(*alike, literal(0), func.sum(seen.c.inspected), func.sum(1 - seen.c.inspected))
        .join_from(seen, table_of(Premises), p.id == seen.c.kept_id)
        .where(*here)
    )
    return connection.execute(union_all(scope.group_by(*alike), met.group_by(*alike)))


def _in_scope(of: SweepRow) -> tuple[Any, ...]:
    """Return the conditions that a premises lies in the sweep's communities and is in business."""
    p = table_of(Premises).c
    return (p.community_id.in_(of.communities), p.status.in_(LISTED), p.kept_id.is_(None))


def _seen(sweep_id: str) -> Any:
    """Per premises of a sweep: 1 where it was inspected, 0 where nobody ever got in."""
    i = table_of(Inspection).c
    return (
        select(
            i.kept_id,
            func.max(case((i.outcome == Outcome.INSPECTED.value, 1), else_=0)).label("inspected"),
        )
        .where(i.sweep_id == sweep_id)
        .group_by(i.kept_id)
        .subquery()
    )
