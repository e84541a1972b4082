"""What each laptop is to get from here and has not got, by its last receipt: to the line.

It is what the next bundle for it will carry: of the streams that go to it what lies beyond its
receipt, and of others the single lines it needs and did not say it holds.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, Text, and_, bindparam, case, func, literal, or_, select

from firesweep.store.exchange.needed import (
    NEEDED,
    named_by,
    need,
    need_what_is_named,
    needed_lines,
)
from firesweep.store.journal import table_of
from firesweep.store.sqlite import begun_with, scratch
from firesweep.store.streams import Reader, has_line
from firesweep.store.tables import Entry, Holding, Stream

_LAPTOP, _COMMUNITY = bindparam("laptop", type_=Text), bindparam("community", type_=Text)


class Lacking(NamedTuple):
    """What goes to a laptop with the next bundle for it."""

    lacks: dict[str, int]
    """Rows per table, and edits, it has not got."""
    every_time: int
    """Single lines it may hold: it has not said which it does, and they go with every bundle."""


def lacking(connection: Connection, readers: Iterable[Reader]) -> dict[str, Lacking]:
    """Return what each of some laptops lacks of what is held here, by its code."""
    with scratch(connection, NEEDED):
        return {each.laptop: _lacking(connection, each) for each in readers}


def _lacking(connection: Connection, reader: Reader) -> Lacking:
    of = {"laptop": reader.laptop, "community": reader.community}
    beyond = _counted(connection, _beyond(), of)
    if not reader.community:
        return Lacking(_together(beyond, _counted(connection, _held_alone(), of)), 0)
    need(connection, reader.community)
    if beyond:
        connection.execute(_named_beyond(), of)
    need_what_is_named(connection, reader.community)
    loose = _counted(connection, _needed_alone(), of)
    if reader.tells:
        return Lacking(_together(beyond, loose), 0)
    return Lacking(beyond, sum(loose.values()))


def _counted(connection: Connection, query: Select[Any], of: dict[str, str]) -> dict[str, int]:
    return {row[0]: row[1] for row in connection.execute(query, of)}


def _together(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {name: one.get(name, 0) + other.get(name, 0) for name in sorted(one.keys() | other)}


def _by_table(lines: Select[Any]) -> Select[Any]:
    """Count lines, a row as one of its table, an edit as an edit."""
    e = table_of(Entry).c
    what = case((e.field.is_(None), e.table_name), else_=literal("edit", literal_execute=True))
    return lines.with_only_columns(what, func.count()).group_by(what).order_by(what)


def _lines_beyond(*columns: Any) -> Select[Any]:
    """Select from the lines of the streams that go to a laptop those beyond its receipt."""
    e, h, s = table_of(Entry).c, table_of(Holding).c, table_of(Stream).c
    heard = and_(h.stream_id == s.id, h.peer == _LAPTOP)
    goes = or_(_COMMUNITY == "", s.community_id.in_(("", _COMMUNITY)), s.laptop == _LAPTOP)
    lines = select(*columns).outerjoin_from(table_of(Stream), table_of(Holding), heard)
    lines = lines.join(table_of(Entry), e.stream_id == begun_with(s.id))
    return lines.where(e.number > func.coalesce(h.highest, 0), e.number <= s.highest, goes)


@cache
def _beyond() -> Select[Any]:
    return _by_table(_lines_beyond())


@cache
def _named_beyond() -> Any:
    e = table_of(Entry).c
    return named_by(_lines_beyond(e.table_name, e.row_id, e.field, e.new))


@cache
def _held_alone() -> Select[Any]:
    """What is held here by itself, and goes to whoever gets everything."""
    e, s = table_of(Entry).c, table_of(Stream).c
    lines = select(e.number).join_from(
        table_of(Stream), table_of(Entry), e.stream_id == begun_with(s.id)
    )
    return _by_table(lines.where(e.number > s.highest, ~has_line(_LAPTOP, e)))


@cache
def _needed_alone() -> Select[Any]:
    """The needed lines but for those that go with the laptop's own streams."""
    e, s = table_of(Entry).c, table_of(Stream).c
    alone = or_(s.laptop != _LAPTOP, e.number > s.highest)
    return _by_table(needed_lines(e.number).where(alone, ~has_line(_LAPTOP, e)))
