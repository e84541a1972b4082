"""What a community needs of what is recorded elsewhere, row by row.

Premises that are or were in it, and those ever merged with one of these, with all that was found
at them, whoever records it and when; whatever a row that goes there refers to, and what became of
that: its corrections, its steps, its scans.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
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

from firesweep.store.bundle.format import FORMAT, TABLES
from firesweep.store.journal import table_of
from firesweep.store.merge.fit import references
from firesweep.store.sqlite import as_text, plain_value
from firesweep.store.tables import FACTS, LINKS, METADATA, Entry, Premises, Stream

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
_STEPS = {
    ("step", "hazard_id"), ("report_step", "report_id"), ("decision_step", "decision_id"),
    ("returned", "paper_id"),
}  # fmt: skip
"""Facts that say what became of another, and the column that names it."""


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
    """Note what the rows noted so far refer to, and what became of it."""
    of = {"community": community}
    histories = [_became(fact) for fact in _FACTS if _history_of(fact)]
    while connection.execute(_named_by_needed(), of).rowcount:
        while sum(connection.execute(each).rowcount for each in histories):
            pass


def _history_of(fact: Table) -> list[tuple[Any, str]]:
    """The columns of a fact that name an earlier one it goes on with, and that one's table."""
    return [
        (key.parent, key.column.table.name)
        for key in fact.foreign_keys
        if key.references(fact) or (fact.name, key.parent.name) in _STEPS
    ]


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
        (column, key.column.table.name)
        for column in fact.c
        for key in column.foreign_keys
        if key.column.table.name in _ABOUT
    ]
    return _about(fact, about)


@cache
def _became(fact: Table) -> Insert:
    """What became of the needed facts: corrections, steps, scans."""
    return _about(fact, _history_of(fact))


def _about(fact: Table, columns: Iterable[tuple[Any, str]]) -> Insert:
    """Note facts that name a needed row in one of some columns."""
    about = (column.in_(_needed(target)) for column, target in columns)
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


def needed_lines(*columns: Any) -> Select[Any]:
    """Select from the lines of the rows noted those that do not go with their stream."""
    e, s, n = table_of(Entry).c, table_of(Stream).c, NEEDED.c
    same = and_(e.row_id == n.row_id, e.table_name == n.table_name)
    lines = select(*columns).join_from(NEEDED, table_of(Entry), same)
    return lines.join(table_of(Stream), s.id == e.stream_id).where(_apart(e, s))
