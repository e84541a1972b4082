"""Whether what was written after an import names, inside a list, a row that would go with it.

Of what a list names no reference can be checked. What an earlier import brought names nothing of a
later one that anybody here has seen, so only what came after it is asked.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, literal, or_, select, union_all

from firesweep.errors import FiresweepError
from firesweep.store.attached import words_in
from firesweep.store.bundle_trouble import kind_of
from firesweep.store.imports import Lines
from firesweep.store.journal import table_of
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
    query = union_all(*_edits(number, made), *_rows(number, made)).limit(1)
    found = connection.execute(query).first()
    if found is None:
        return None
    return FiresweepError("{kind}, {id}", kind=kind_of(found[0]), id=found[1])


def _rows(number: int, made: Any) -> list[Select[Any]]:
    e, queries = table_of(Entry).c, []
    for name, columns in NAMING.items():
        table = METADATA.tables[name]
        for column in columns:
            word = words_in(table.c[column])
            rows = _since(number, literal(name), table.c[_CALLED[name]])
            line = and_(table.c.id == e.row_id, e.table_name == name, e.field.is_(None))
            queries.append(rows.join(table, line).join(word, literal(True)).where(_is(word, made)))
    return queries


def _edits(number: int, made: Any) -> list[Select[Any]]:
    e, queries = table_of(Entry).c, []
    for name in ("team", "sweep"):
        table, word = METADATA.tables[name], words_in(e.new)
        rows = _since(number, literal(name), table.c[_CALLED[name]])
        line = and_(table.c.id == e.row_id, e.table_name == name, e.field.in_(NAMING[name]))
        queries.append(rows.join(table, line).join(word, literal(True)).where(_is(word, made)))
    return queries


def _is(word: Any, made: Any) -> Any:
    return or_(word.c.key.in_(made), word.c.atom.in_(made))


def _since(number: int, *columns: Any) -> Select[Any]:
    """Select from the lines that were written here, or that a later import brought."""
    e, s, me = table_of(Entry).c, table_of(Stream).c, table_of(Identity).c
    run, single, r = (table_of(each).c for each in (ReceivedStream, ReceivedLine, Received))
    stands = (r.number > number, r.undone_at.is_(None))
    with_stream = exists().where(
        run.received == r.number, run.stream_id == e.stream_id, e.number > run.before,
        e.number <= run.after, *stands,
    )  # fmt: skip
    alone = exists().where(
        single.received == r.number, single.stream_id == e.stream_id, single.number == e.number,
        *stands,
    )  # fmt: skip
    lines = select(*columns).join_from(table_of(Entry), table_of(Stream), s.id == e.stream_id)
    own = s.laptop == select(me.laptop).scalar_subquery()
    return lines.where(or_(own, with_stream, alone))
