"""Whether what was written after an import names, inside a list, a row that would go with it.

Of what a list names no reference can be checked. What an earlier import brought names nothing of a
later one that anybody here has seen, so only what came after it is asked.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import CTE, Connection, Select, and_, literal, or_, select, union_all

from firesweep.errors import FiresweepError
from firesweep.store.bundle.trouble import kind_of
from firesweep.store.journal import table_of
from firesweep.store.merge.imports import Lines
from firesweep.store.sqlite import words_in
from firesweep.store.tables import (
    METADATA,
    Entry,
    Identity,
    Received,
    ReceivedLine,
    ReceivedStream,
    Stream,
)

NAMING: Mapping[str, tuple[str, ...]] = {
    "team": ("members",),
    "sweep": ("communities", "teams"),
    "inspection": ("people",),
    "draw": ("scope", "must", "drawn"),
    "sign_off": ("records", "decisions"),
}
"""Columns whose lists and objects name rows by their ids."""
_CALLED = {
    "team": "name", "sweep": "name", "inspection": "visited_on", "draw": "drawn_on",
    "sign_off": "week",
}  # fmt: skip


def named_since(connection: Connection, number: int, lines: Lines) -> FiresweepError | None:
    """Return what was written since an import and names a row that it brought; None for nothing."""
    made = select(lines.c.row_id).where(lines.c.field.is_(None)).scalar_subquery()
    since = _since(number)
    query = union_all(*_edits(since, made), *_rows(since, made)).limit(1)
    found = connection.execute(query).first()
    if found is None:
        return None
    return FiresweepError("{kind}, {id}", kind=kind_of(found[0]), id=found[1])


def _rows(since: CTE, made: Any) -> list[Select[Any]]:
    queries = []
    for name, columns in NAMING.items():
        table = METADATA.tables[name]
        for column in columns:
            rows = _named(since, name).where(since.c.field.is_(None))
            queries.append(_naming(rows, words_in(table.c[column]), made))
    return queries


def _edits(since: CTE, made: Any) -> list[Select[Any]]:
    queries = []
    for name in ("team", "sweep"):
        rows = _named(since, name).where(since.c.field.in_(NAMING[name]))
        queries.append(_naming(rows, words_in(since.c.new), made))
    return queries


def _named(since: CTE, name: str) -> Select[Any]:
    """Select the rows of a table that lines are about, as they are called."""
    table = METADATA.tables[name]
    line = and_(table.c.id == since.c.row_id, since.c.table_name == name)
    return select(literal(name), table.c[_CALLED[name]]).join_from(since, table, line)


def _naming(rows: Select[Any], word: Any, made: Any) -> Select[Any]:
    is_one = or_(word.c.key.in_(made), word.c.atom.in_(made))
    return rows.join(word, literal(True)).where(is_one)


def _since(number: int) -> CTE:
    """The lines about rows that name others, written here or brought by a later import.

    They are selected from their streams, for a journal is long.
    """
    e, s, me = table_of(Entry).c, table_of(Stream).c, table_of(Identity).c
    run, single = (table_of(each).c for each in (ReceivedStream, ReceivedLine))
    ways = {
        table_of(Stream): and_(e.stream_id == s.id,
                               s.laptop == select(me.laptop).scalar_subquery()),
        table_of(ReceivedStream): and_(e.stream_id == run.stream_id, e.number > run.before,
                                       e.number <= run.after, _later(run.received, number)),
        table_of(ReceivedLine): and_(e.stream_id == single.stream_id, e.number == single.number,
                                     _later(single.received, number)),
    }  # fmt: skip
    told = (e.table_name, e.row_id, e.field, e.new)
    lines = (select(*told).join_from(way, table_of(Entry), on) for way, on in ways.items())
    return union_all(*(each.where(e.table_name.in_(NAMING)) for each in lines)).cte("since")


def _later(received: Any, number: int) -> Any:
    """True of an import after this one that was not taken back."""
    r = table_of(Received).c
    stands = select(r.number).where(r.number > number, r.undone_at.is_(None))
    return received.in_(stands)
