"""The registry as a long list: row numbers in order, lines on demand (house.md, Tables).

SQLite hands over 100,000 row numbers as one JSON text three times as fast as one by one, and
each condition is asked alone, so that one index answers it; what is left is done on sets.
"""

import json
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, bindparam, column, func, select, table
from sqlalchemy import text as sql
from sqlmodel import col

from firesweep.model.names import match_query
from firesweep.model.vocabulary import UNLISTED, Outcome
from firesweep.store.journal import table_of
from firesweep.store.registry.premises import EVERYWHERE, status_shown, whom_to_ask
from firesweep.store.registry.premises_filter import EVERYTHING, PremisesFilter, conditions
from firesweep.store.registry.row_order import RowOrder
from firesweep.store.tables import Beat, Community, HazardState, Inspection, Premises

__all__ = ["SORTS", "PremisesFilter", "PremisesLine", "PremisesListing",
           "premises_page", "premises_rows"]  # fmt: skip

SORTS = ("name", "community", "beat", "categories", "address", "contact", "phone", "visited_on",
         "open_hazards")  # fmt: skip

MOST = 0.75
"""Share of the rows from which on it is quicker to ask for those without the word."""
SAMPLED = 16
"""One in so many rows is counted to judge that share."""
_INDEX = table("premises_search", column("rowid"))
_MATCH = sql("premises_search MATCH :words")


class PremisesLine(NamedTuple):
    """One row of the list."""

    row: int
    id: str
    name: str
    categories: str
    community: str
    beat: str
    address: str
    contact: str
    """Whom to ask: the responsible person where no contact is recorded."""
    responsible_person: str
    phone: str
    key_unit: bool
    status: str
    visited_on: str | None
    open_hazards: int


class PremisesListing:
    """The rows of a list that is searched key by key; keeps what only a write can change."""

    def __init__(self) -> None:
        self._kept: tuple[object, RowOrder] | None = None

    def rows(
        self,
        connection: Connection,
        wanted: PremisesFilter = EVERYTHING,
        sort: str = "name",
        *,
        descending: bool = False,
    ) -> Sequence[int]:
        """Return the row numbers of the list in order."""
        key = (wanted.unsearched, sort, descending)
        if self._kept is None or self._kept[0] != key:
            rows = _filtered(connection, wanted, sort, descending=descending)
            self._kept = key, RowOrder(rows)
        return _searched(connection, self._kept[1], wanted.search)

    def forget(self) -> None:
        """Read anew: the store has changed."""
        self._kept = None


def premises_rows(
    connection: Connection,
    wanted: PremisesFilter = EVERYTHING,
    sort: str = "name",
    *,
    descending: bool = False,
) -> Sequence[int]:
    """Return the row numbers of the list in order; about 35 ms for 100,000."""
    return PremisesListing().rows(connection, wanted, sort, descending=descending)


def premises_page(connection: Connection, rows: Sequence[int]) -> list[PremisesLine]:
    """Return the lines of some row numbers, in the order asked for."""
    found = connection.execute(_page(), {"rows": list(rows)})
    lines = {line[0]: PremisesLine(*line) for line in found}
    return [lines[row] for row in rows if row in lines]


@cache
def _page() -> Select[Any]:
    """Select the lines of some rows; put together once, for it is asked with every key."""
    p = table_of(Premises).c
    return (
        select(
            p.row, p.id, p.name, p.categories, col(Community.name),
            func.coalesce(col(Beat.name), ""), p.address, whom_to_ask(), p.responsible_person,
            p.phone, p.key_unit, status_shown(p), _visited_on(), _open_hazards(),
        )
        .join(Community, col(Community.id) == p.community_id)
        .outerjoin(Beat, col(Beat.id) == p.beat_id)
        .where(p.row.in_(bindparam("rows", expanding=True)))
    )  # fmt: skip


def _filtered(
    connection: Connection, wanted: PremisesFilter, sort: str, *, descending: bool
) -> Sequence[int]:
    p = table_of(Premises).c
    rows: Sequence[int] = _ordered(connection, sort)
    for condition in conditions(wanted):
        rows = RowOrder(rows).among(_numbers(connection, select(p.row).where(condition)))
    if not wanted.with_closed:
        closed = _numbers(connection, select(p.row).where(p.status.in_(UNLISTED)))
        merged = _numbers(connection, select(p.row).where(p.kept_id.is_not(None)))
        rows = RowOrder(rows).without([*closed, *merged])
    return rows[::-1] if descending else rows


def _searched(connection: Connection, order: RowOrder, text: str) -> Sequence[int]:
    """Keep the rows that hold every word; of what most rows hold, the few without are asked."""
    if not text.strip():
        return order.rows
    words = match_query(text)
    if words is None:
        return []
    if _share(connection, order, words) < MOST:
        return order.among(_holding(connection, words))
    return order.without(_holding(connection, f'"{EVERYWHERE}" NOT ({words})'))


def _share(connection: Connection, order: RowOrder, words: str) -> float:
    """Return the share of the rows that hold the words, judged by the first of them."""
    first = max(1, order.last // SAMPLED)
    asked = {"words": words, "first": first}
    return float(connection.execute(_counted_among_first(), asked).scalar_one()) / first


def _holding(connection: Connection, words: str) -> list[int]:
    """Return the row numbers that hold the words, as they stand in the index."""
    found: list[int] = json.loads(connection.execute(_held(), {"words": words}).scalar_one())
    return found


@cache
def _held() -> Select[Any]:
    rows = func.json_group_array(_INDEX.c.rowid, type_=None)
    return select(rows).select_from(_INDEX).where(_MATCH)


@cache
def _counted_among_first() -> Select[Any]:
    count = select(func.count()).select_from(_INDEX)
    return count.where(_MATCH, _INDEX.c.rowid <= bindparam("first"))


def _ordered(connection: Connection, sort: str) -> list[int]:
    """Return every row number, those alike in the order of their names where it costs little."""
    p = table_of(Premises).c
    by_name = select(p.row).order_by(p.pinyin, p.row)
    if sort in ("visited_on", "open_hazards"):
        last = _numbers(connection, _by_visit() if sort == "visited_on" else _by_hazards())
        return [*RowOrder(_numbers(connection, by_name)).without(last), *last]
    if sort == "community":
        by_name = select(p.row).join(Community, col(Community.id) == p.community_id)
        return _numbers(connection, by_name.order_by(col(Community.position), p.pinyin, p.row))
    if sort == "beat":
        by_name = select(p.row).outerjoin(Beat, col(Beat.id) == p.beat_id)
        return _numbers(connection, by_name.order_by(col(Beat.name), p.row))
    if sort == "name" or sort not in SORTS:
        return _numbers(connection, by_name)
    order = whom_to_ask() if sort == "contact" else p[sort]
    return _numbers(connection, select(p.row).order_by(order, p.row))


def _by_visit() -> Select[Any]:
    i, p = table_of(Inspection).c, table_of(Premises).c
    last = func.max(i.visited_on).label("last")
    seen = select(i.kept_id, last).where(i.outcome == Outcome.INSPECTED.value)
    visits = seen.group_by(i.kept_id).subquery()
    query = select(p.row).join(visits, visits.c.kept_id == p.id)
    return query.order_by(visits.c.last, p.row)


def _by_hazards() -> Select[Any]:
    h, p = table_of(HazardState).c, table_of(Premises).c
    count = func.count().label("count")
    found = select(h.premises_id, count).where(h.is_open).group_by(h.premises_id).subquery()
    query = select(p.row).join(found, found.c.premises_id == p.id)
    return query.order_by(found.c.count, p.row)


def _numbers(connection: Connection, query: Select[Any]) -> list[int]:
    """Return the row numbers a query yields; SQLite collects in the order of its subquery."""
    rows = query.subquery()
    text = connection.execute(select(func.json_group_array(rows.c.row, type_=None))).scalar_one()
    found: list[int] = json.loads(text)
    return found


def _visited_on() -> Any:
    p = table_of(Premises).c
    return (
        select(func.max(col(Inspection.visited_on)))
        .where(
            and_(
                col(Inspection.kept_id) == p.id,
                col(Inspection.outcome) == Outcome.INSPECTED.value,
            )
        )
        .correlate(table_of(Premises))
        .scalar_subquery()
    )


def _open_hazards() -> Any:
    p = table_of(Premises).c
    return (
        select(func.count())
        .select_from(HazardState)
        .where(and_(col(HazardState.premises_id) == p.id, col(HazardState.is_open)))
        .correlate(table_of(Premises))
        .scalar_subquery()
    )
