"""Single lines of streams that do not go to a community's laptops, found anew for every bundle.

Of each row that is needed there (needed.py) every line goes, so that its history is whole
there, but for the lines that are held there by the last receipt.
"""

from functools import cache, lru_cache
from typing import Any

from sqlalchemy import (
    Connection,
    Insert,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    exists,
    insert,
    or_,
    select,
    true,
)

from firesweep.store.bundle.attached import bundle_table, bundle_target
from firesweep.store.bundle.format import TABLES
from firesweep.store.exchange.needed import (
    NEEDED,
    named_by,
    need,
    need_what_is_named,
    needed_lines,
)
from firesweep.store.journal import table_of
from firesweep.store.sqlite import begun_with
from firesweep.store.streams import Reader, bases, has_line
from firesweep.store.tables import Entry, Seen, Stream

_COMMUNITY = bindparam("community", type_=Text)
_LAPTOPS: Any = bindparam("laptops", expanding=True)


def write_loose(connection: Connection, readers: tuple[Reader, ...]) -> None:
    """Write the loose lines that go to some readers, marked as such, with what they had seen."""
    whole = tuple(each for each in readers if not each.community)
    if whole or not readers:
        connection.execute(_held_loose(whole))
    communities = sorted({each.community for each in readers} - {""})
    if communities:
        NEEDED.create(connection)
    for community in communities:
        _mark(connection, community, tuple(r for r in readers if r.community == community))
    connection.execute(_lines())
    connection.execute(_what_was_seen())


def _mark(connection: Connection, community: str, readers: tuple[Reader, ...]) -> None:
    """Mark what a community needs beside the streams that go to its laptops, and one lacks."""
    of = {"community": community, "laptops": [each.laptop for each in readers]}
    need(connection, community)
    connection.execute(_named_by_what_goes(), of)
    need_what_is_named(connection, community)
    connection.execute(_marks(readers), of)


@cache
def _named_by_what_goes() -> Insert:
    """Rows that new rows and edits of the streams that go refer to."""
    e, b = bundle_table("entry").c, bundle_table("stream").c
    goes = or_(b.community_id.in_(("", _COMMUNITY)), b.laptop.in_(_LAPTOPS))
    lines = select(e.table_name, e.row_id, e.field, e.new).join_from(
        bundle_table("entry"), bundle_table("stream"), b.id == e.stream_id
    )
    return named_by(lines.where(e.number > b.base, goes))


@lru_cache(64)
def _marks(readers: tuple[Reader, ...]) -> Insert:
    """Every line of the needed rows that does not go with its stream, and that a reader lacks."""
    e = table_of(Entry).c
    return _marked(needed_lines(e.stream_id, e.number).where(_lacked(readers)))


def _lacked(readers: tuple[Reader, ...]) -> Any:
    """True of a line one of some readers has not got by its receipt; of all where one begins."""
    e = table_of(Entry).c
    if not readers or any(each.fresh for each in readers):
        return true()
    return or_(*(~has_line(each.laptop, e) for each in readers))


@lru_cache(64)
def _held_loose(whole: tuple[Reader, ...]) -> Insert:
    """What this store itself holds loose, for readers that get everything: all they lack of it."""
    e, s, base = table_of(Entry).c, table_of(Stream).c, bases(whole).subquery()
    lines = (
        select(e.stream_id, e.number)
        .join_from(base, table_of(Stream), s.id == base.c.id)
        .join(table_of(Entry), e.stream_id == begun_with(s.id))
        .where(e.number > s.highest, e.number > base.c.base, _lacked(whole))
    )
    return _marked(lines)


def _marked(lines: Select[Any]) -> Insert:
    stream_id, number = lines.subquery().c
    mark = bundle_table("loose").c
    known = exists().where(mark.stream_id == stream_id, mark.number == number)
    new = select(stream_id, number).where(~known)
    return insert(bundle_target("loose")).from_select(["stream_id", "number"], new)


@cache
def _lines() -> Insert:
    return _copied("entry", table_of(Entry))


@cache
def _what_was_seen() -> Insert:
    return _copied("seen", table_of(Seen))


def _copied(name: str, source: Table) -> Insert:
    """Copy what belongs to loose lines, unless it goes along anyhow."""
    mark, there, names = bundle_table("loose").c, bundle_table(name).c, list(TABLES[name])
    key = [column.name for column in source.primary_key]
    known = exists().where(*(there[each] == source.c[each] for each in key))
    same = and_(*(source.c[each] == begun_with(mark[each]) for each in ("stream_id", "number")))
    rows = select(*(source.c[each] for each in names)).join_from(
        bundle_table("loose"), source, same
    )
    return insert(bundle_target(name)).from_select(names, rows.where(~known))
