"""The rectification list: ids in order by what they wait for, lines when they come into sight."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, case, exists, func, or_, select
from sqlalchemy import text as sql
from sqlalchemy.sql.expression import column, table
from sqlmodel import col

from firesweep.model.hazard.buckets import BY_STATE, Bucket
from firesweep.model.hazard.life import State
from firesweep.model.names import match_query
from firesweep.model.numbers import ways_to_write
from firesweep.model.vocabulary import Handling
from firesweep.store.hazard.hazards import HazardLine, hazard_lines
from firesweep.store.hazard.repeats import is_repeat
from firesweep.store.journal import table_of
from firesweep.store.sqlite import among
from firesweep.store.tables import Hazard, HazardState, Paper, Premises


@dataclass(frozen=True)
class Listed:
    """Ids of the open hazards by bucket, earliest deadline first, and of those closed."""

    buckets: Mapping[Bucket, Sequence[str]]
    closed: Sequence[str]

    @cached_property
    def every(self) -> list[str]:
        """All that are open, bucket after bucket."""
        return [*chain.from_iterable(self.buckets.values())]


class Across(NamedTuple):
    """Ids of the open hazards that wait for a reinspection, most urgent first, and of repeats."""

    reinspect: Sequence[str]
    repeats: Sequence[str]


def listed(connection: Connection, today: date, search: str = "") -> Listed:
    """Return the list of a day: open hazards and those closed since Monday; a search asks all."""
    return Listed(_by_bucket(connection, today, search), _closed(connection, today, search))


def across(connection: Connection, today: date, search: str = "") -> Across:
    """Return what cuts across the buckets; to count repeats takes longer than all the rest."""
    h = table_of(HazardState).c
    base = case((h.state == State.REPORTED_FIXED.value, h.since), else_=h.deadline)
    waits = or_(
        and_(h.state == State.REPORTED_FIXED.value, h.since.is_not(None)),
        and_(h.state == State.NOTICED.value, h.deadline < today.isoformat()),
    )
    ids = select(h.hazard_id).where(h.is_open.is_(True), *_searched(search))
    again = ids.where(exists().where(col(Hazard.id) == h.hazard_id, is_repeat(table_of(Hazard).c)))
    return Across(
        _ids(connection, ids.where(waits).order_by(base, h.deadline, h.hazard_id)),
        _ids(connection, again.order_by(h.deadline.is_(None), h.deadline, h.hazard_id)),
    )


def lines_of(connection: Connection, hazard_ids: Sequence[str]) -> list[HazardLine]:
    """Return the lines of some hazards, earliest deadline first."""
    return hazard_lines(connection, table_of(HazardState).c.hazard_id.in_(hazard_ids))


def closed_among(connection: Connection, hazard_ids: Sequence[str]) -> list[HazardLine]:
    """Return the lines of the closed ones among some hazards, be it fifty thousand."""
    h = table_of(HazardState).c
    chosen = among(h.hazard_id, hazard_ids)
    return hazard_lines(connection, h.state == State.CLOSED.value, chosen)


def noticed(connection: Connection, search: str, most: int) -> list[HazardLine]:
    """Return a line for each of some notices a search finds open, earliest deadline first."""
    h = table_of(HazardState).c
    open_on_paper = (h.is_open.is_(True), h.paper_id.is_not(None))
    found = select(func.min(h.hazard_id)).where(*open_on_paper, *_searched(search))
    query = found.group_by(h.paper_id).order_by(func.min(h.deadline), h.paper_id).limit(most)
    return hazard_lines(connection, h.hazard_id.in_(connection.execute(query).scalars().all()))


def papers_of(connection: Connection, hazard_ids: Iterable[str]) -> list[str]:
    """Return the papers of some hazards, each once, in the order of the hazards."""
    h = table_of(HazardState).c
    return _each_once(connection, h.paper_id, hazard_ids)


def visits_to_notice(connection: Connection, hazard_ids: Iterable[str]) -> list[str]:
    """Return the visits of those of some hazards that still want a notice, each once."""
    z, bucket = table_of(Hazard).c, bucket_in_sql(date.min)
    found_at = func.coalesce(z.inspection_id, z.drill_id)
    return _each_once(
        connection, found_at, hazard_ids, z.id == table_of(HazardState).c.hazard_id,
        table_of(HazardState).c.is_open.is_(True), bucket == Bucket.TO_NOTICE.value,
    )  # fmt: skip


def bucket_in_sql(today: date) -> ColumnElement[str]:
    """Return, as SQL over hazard_state, what model/hazard/buckets.py says in Python."""
    h, z = table_of(HazardState).c, table_of(Hazard).c
    handling = select(z.handling).where(z.id == h.hazard_id).correlate(table_of(HazardState))
    refers = handling.scalar_subquery() == Handling.REFERRAL.value
    sunday = today + timedelta(days=6 - today.weekday())
    return case(
        (
            h.state == State.FOUND.value,
            case((refers, Bucket.REFERRED.value), else_=Bucket.TO_NOTICE.value),
        ),
        *((h.state == state.value, bucket.value) for state, bucket in BY_STATE.items()),
        (h.deadline < today.isoformat(), Bucket.OVERDUE.value),
        (h.deadline == today.isoformat(), Bucket.TODAY.value),
        (h.deadline <= sunday.isoformat(), Bucket.THIS_WEEK.value),
        else_=Bucket.LATER.value,
    )


def _by_bucket(connection: Connection, today: date, search: str) -> dict[Bucket, list[str]]:
    """Dated ones come from the index in their order; sorting all would take as long again."""
    h, found = table_of(HazardState).c, {bucket: list[str]() for bucket in Bucket}
    query = select(h.hazard_id, bucket_in_sql(today).label("bucket"))
    query = query.where(h.is_open.is_(True), *_searched(search))
    for dated in (h.deadline.is_not(None), h.deadline.is_(None)):
        rows = query.where(dated).order_by(h.deadline, h.hazard_id).subquery().c
        parts = (_array(rows.hazard_id).filter(rows.bucket == each.value) for each in Bucket)
        for bucket, ids in zip(Bucket, connection.execute(select(*parts)).one(), strict=True):
            found[bucket] += json.loads(ids)
    return found


def _closed(connection: Connection, today: date, search: str) -> list[str]:
    h = table_of(HazardState).c
    query = select(h.hazard_id).where(h.state == State.CLOSED.value, *_searched(search))
    if not search.strip():
        monday = today - timedelta(days=today.weekday())
        query = query.where(h.since >= monday.isoformat())
    return _ids(connection, query.order_by(h.deadline.is_(None), h.deadline, h.hazard_id))


def _searched(text: str) -> list[Any]:
    """A number or a description that holds the text, or premises the registry finds by it."""
    if not text.strip():
        return []
    h, typed = table_of(HazardState).c, text.strip()
    ways = (col(Paper.number).contains(way, autoescape=True) for way in ways_to_write(typed))
    papers = select(col(Paper.id)).where(or_(*ways))
    told = col(Hazard.description).contains(typed, autoescape=True)
    found = [h.paper_id.in_(papers), h.hazard_id.in_(select(col(Hazard.id)).where(told))]
    words = match_query(typed)
    if words is not None:
        index = table("premises_search", column("rowid"))
        match = sql("premises_search MATCH :words").bindparams(words=words)
        rows = select(index.c.rowid).where(match)
        found.append(h.premises_id.in_(select(col(Premises.id)).where(col(Premises.row).in_(rows))))
    return [or_(*found)]


def _each_once(
    connection: Connection, wanted: Any, hazard_ids: Iterable[str], *conditions: Any
) -> list[str]:
    """Return a column of some hazards, each value once, in the order of the hazards."""
    given = func.json_each(json.dumps(list(hazard_ids))).table_valued("key", "value")
    h = table_of(HazardState).c
    query = select(wanted, func.min(given.c.key)).where(
        h.hazard_id == given.c.value, wanted.is_not(None), *conditions
    )
    return [row[0] for row in connection.execute(query.group_by(wanted).order_by(sql("2")))]


def _ids(connection: Connection, query: Select[Any]) -> list[str]:
    rows = query.subquery().c
    ids: list[str] = json.loads(connection.execute(select(_array(rows.hazard_id))).scalar_one())
    return ids


def _array(column: ColumnElement[str]) -> Any:
    """Return a column of a subquery in its order as one JSON text: it takes a third of the time."""
    return func.json_group_array(column, type_=None)
