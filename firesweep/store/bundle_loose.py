"""Single lines of streams that do not go to a community's laptops, found anew for every bundle.

What a community needs from elsewhere: premises that are or were in it, and those ever merged with
one of these, with all that was found at them, whoever records it and when; and whatever a row that
goes there refers to. Of each such row every line goes, so that its history is whole there, but for
the lines that are held there by the last receipt.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Insert,
    MetaData,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    delete,
    exists,
    false,
    insert,
    literal,
    or_,
    select,
    true,
    union,
    union_all,
)

from firesweep.store.attached import begun_with, bundle_table, bundle_target, plain_value
from firesweep.store.bundle_format import FORMAT, TABLES
from firesweep.store.derive import as_text
from firesweep.store.fit import references
from firesweep.store.journal import table_of
from firesweep.store.streams import Reader, bases, has_line
from firesweep.store.tables import FACTS, LINKS, METADATA, Entry, Premises, Seen, Stream

NEEDED = Table(
    "needed",
    MetaData(),
    Column("table_name", Text, primary_key=True),
    Column("row_id", Text, primary_key=True),
    prefixes=["TEMPORARY"],
)
"""Rows one community needs; gone with the connection."""
_FACTS = [table_of(fact) for fact in FACTS]
_ABOUT = {"premises", *(table.name for table in _FACTS)}
_ABOUT_THEMSELVES = {
    table for table in _FACTS for key in table.foreign_keys if key.references(table)
}
"""Facts of which a further one may be about an earlier: it corrects it, or takes it back."""
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


def need(connection: Connection, community: str) -> None:
    """Note what has to do with the premises of a community, wherever it was recorded."""
    of = {"community": community}
    connection.execute(delete(NEEDED))
    connection.execute(_moved(), of)
    while connection.execute(_merged(), of).rowcount:
        pass
    for fact in _FACTS:
        # A correction may name nothing but what it corrects.
        while connection.execute(_found_there(fact)).rowcount and fact in _ABOUT_THEMSELVES:
            pass
    connection.execute(_parents(), of)


def need_what_is_named(connection: Connection, community: str) -> None:
    """Note what the rows noted so far refer to."""
    while connection.execute(_named_by_needed(), {"community": community}).rowcount:
        pass


def _add(rows: Any) -> Insert:
    """Write rows that are not there yet."""
    table, row_id = rows.subquery().c
    known = exists().where(NEEDED.c.table_name == table, NEEDED.c.row_id == row_id)
    new = select(table, row_id).distinct().where(~known)
    return insert(NEEDED).from_select(["table_name", "row_id"], new)


def _needed(table: str) -> Select[Any]:
    return select(NEEDED.c.row_id).where(NEEDED.c.table_name == table)


def _apart(entry: Any, stream: Any) -> Any:
    """True of a line that does not go to the community with its stream."""
    elsewhere = and_(stream.community_id != "", stream.community_id != _COMMUNITY)
    return or_(elsewhere, entry.number > stream.highest)


def _links(field: str) -> Any:
    """The edits of one of the fields that lead to another community: from where to where."""
    e = table_of(Entry).c
    said = [plain_value(as_text(each)) for each in (e.old, e.new)]
    few = e.field.in_(bindparam("links", LINKS, expanding=True, literal_execute=True))
    query = select(e.row_id, said[0].label("old"), said[1].label("to"))
    return query.where(few, e.field == field, e.table_name == "premises").subquery()


@cache
def _moved() -> Insert:
    """Premises that came to the community, or left it."""
    link = _links("community_id").c
    query = select(literal("premises"), link.row_id)
    return _add(query.where(or_(link.old == _COMMUNITY, link.to == _COMMUNITY)))


@cache
def _merged() -> Insert:
    """Both ends of every merge with a premises of the community, even if it was split again."""
    link = _links("merged_into").c
    ours = or_(*(_is_ours(end) for end in (link.row_id, link.to)))
    ends = (select(literal("premises"), end).where(link.to.is_not(None), ours)
            for end in (link.row_id, link.to))  # fmt: skip
    return _add(union(*ends))


def _is_ours(premises_id: Any) -> Any:
    """True of a premises that is in the community, or needed already."""
    p = table_of(Premises).c
    there = exists().where(p.id == premises_id, p.community_id == _COMMUNITY)
    return or_(there, premises_id.in_(_needed("premises")))


@cache
def _found_there(fact: Table) -> Insert:
    """The facts about the needed premises, and about such facts, whichever laptop recorded them."""
    about = [
        column.in_(_needed(key.column.table.name))
        for column in fact.c
        for key in column.foreign_keys
        if key.column.table.name in _ABOUT
    ]
    return _add(select(literal(fact.name), fact.c.id).where(or_(false(), *about)))


@cache
def _parents() -> Insert:
    """Premises in which others of the community lie, or lay."""
    p, link = table_of(Premises).c, _links("parent_id").c
    now = select(literal("premises"), p.parent_id).where(
        p.parent_id.is_not(None),
        or_(p.community_id == _COMMUNITY, p.id.in_(_needed("premises"))),
    )
    then = select(literal("premises"), link.to).where(link.to.is_not(None), _is_ours(link.row_id))
    return _add(_from_elsewhere(union_all(now, then)))


@cache
def _named_by_what_goes() -> Insert:
    """Rows that new rows and edits of the streams that go refer to."""
    e, b = bundle_table("entry").c, bundle_table("stream").c
    goes = or_(b.community_id.in_(("", _COMMUNITY)), b.laptop.in_(_LAPTOPS))
    lines = select(e.table_name, e.row_id, e.field, e.new).join_from(
        bundle_table("entry"), bundle_table("stream"), b.id == e.stream_id
    )
    return named_by(lines.where(e.number > b.base, goes))


def named_by(lines: Select[Any]) -> Insert:
    """Note the rows that some lines refer to: table, row, field and new value of each."""
    new = lines.cte("new").c
    edited = select(new.table_name, new.row_id).where(new.field.is_not(None))
    rows = {
        name: select(new.row_id).where(new.table_name == name, new.field.is_(None))
        for name in TABLES
    }
    return _add(_from_elsewhere(union_all(edited, *_named(rows, new, {}))))


@cache
def _named_by_needed() -> Insert:
    """Rows that needed rows refer to, as they are or as an edit once let them."""
    rows = {name: _needed(name) for name in TABLES}
    return _add(_from_elsewhere(union_all(*_named(rows, table_of(Entry).c, rows))))


def _named(
    rows: Mapping[str, Select[Any]], edits: Any, edited: Mapping[str, Select[Any]]
) -> Iterator[Select[Any]]:
    """Yield table and id of what some rows and edits point to; all edits, if none are said."""
    for name, column, target in references(FORMAT):
        row = METADATA.tables[name].c
        there = select(literal(target).label("table_name"), row[column].label("row_id"))
        yield there.where(row.id.in_(rows[name]), row[column].is_not(None))
        new = select(literal(target), plain_value(as_text(edits.new)))
        mine = edits.row_id.in_(edited[name]) if edited else true()
        yield new.where(edits.table_name == name, edits.field == column, mine)


def _from_elsewhere(rows: Any) -> Select[Any]:
    """Keep the rows that the streams that go do not bring."""
    e, s, found = table_of(Entry).c, table_of(Stream).c, rows.subquery().c
    table, row_id = found
    line = exists().where(
        e.row_id == row_id, e.field.is_(None), e.table_name == table, s.id == e.stream_id,
        _apart(e, s),
    )  # fmt: skip
    return select(table, row_id).where(line)


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


def needed_lines(*columns: Any) -> Select[Any]:
    """Select from the lines of the rows noted those that do not go with their stream."""
    e, s, n = table_of(Entry).c, table_of(Stream).c, NEEDED.c
    same = and_(e.row_id == n.row_id, e.table_name == n.table_name)
    lines = select(*columns).join_from(NEEDED, table_of(Entry), same)
    return lines.join(table_of(Stream), s.id == e.stream_id).where(_apart(e, s))


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
