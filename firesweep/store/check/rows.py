"""Is every row still what it was written as? Compared with its fingerprint and its edits."""

import json
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import (
    Boolean,
    Connection,
    Float,
    Integer,
    LargeBinary,
    Select,
    Table,
    bindparam,
    cast,
    select,
    type_coerce,
)
from sqlmodel import SQLModel

from firesweep.errors import FiresweepError
from firesweep.store.aliases import astray
from firesweep.store.bundle.trouble import kind_of
from firesweep.store.fingerprint import fingerprint, parsed, synced
from firesweep.store.journal import table_of
from firesweep.store.merge.derive import misshown
from firesweep.store.tables import FACTS, REGISTERS, Entry, Setting

Found = dict[tuple[str, str], Any]


def changed_rows(connection: Connection) -> Iterator[FiresweepError]:
    """Yield a fault for every row that is not what was written, or whose fields belie its edits."""
    for model in (*REGISTERS, *FACTS):
        if model is not Setting:
            yield from _changed(connection, model)
    shown = ((table, row_id) for table, _field, row_id in misshown(connection))
    for table, row_id in chain(shown, astray(connection)):
        yield FiresweepError(
            "What is shown ({kind}, {id}) is not what was last entered. Restore a backup.",
            kind=kind_of(table), id=row_id,
        )  # fmt: skip


def _changed(connection: Connection, model: type[SQLModel]) -> Iterator[FiresweepError]:
    table = table_of(model)
    columns, found = synced(table), _values_found(connection, table.name)
    for kept, *values in connection.execute(_lines_of(table)):
        raw = {column.name: value for column, value in zip(columns, values, strict=True)}
        if not _is_whole(table, raw, kept, found):
            yield FiresweepError(
                "A record ({kind}, {id}) was changed after it was written. Restore a backup.",
                kind=kind_of(table.name), id=_readable(raw["id"]),
            )  # fmt: skip


@cache
def _lines_of(table: Table) -> Select[Any]:
    """Put together once: that costs more than asking a small store."""
    e = table_of(Entry).c
    query = select(_raw(e.new), *map(_raw, synced(table))).join_from(
        table_of(Entry), table, e.row_id == table.c.id
    )
    lines = query.where(e.table_name == table.name, e.field.is_(None), e.new.is_not(None))
    return lines.order_by(e.row_id, e.counter)


def _is_whole(table: Table, raw: dict[str, Any], kept: bytes, found: Found) -> bool:
    """Whether a row has the fingerprint it got, its edited fields as they were before."""
    try:
        row = {column.name: parsed(column, raw[column.name]) for column in synced(table)}
        first = {
            column.name: parsed(table_of(Entry).c.old, found[row["id"], column.name])
            if (row["id"], column.name) in found
            else row[column.name]
            for column in synced(table)
        }
        return bool(fingerprint(table, first) == json.loads(kept))
    except (ValueError, TypeError):
        return False


def _values_found(connection: Connection, table: str) -> Found:
    """Return what the first edit of every edited field found there, raw, by row and field."""
    rows = connection.execute(_first_edits(), {"table": table})
    return {(row_id, field): old for row_id, field, old in rows}


@cache
def _first_edits() -> Select[Any]:
    e = table_of(Entry).c
    query = select(e.row_id, e.field, _raw(e.old))
    query = query.where(e.table_name == bindparam("table"), e.field.is_not(None))
    return query.order_by(e.counter.desc())


def _raw(column: Any) -> Any:
    """A column as the file has it: a text as bytes, for a damaged one may be no text any more."""
    if isinstance(column.type, Boolean | Integer | Float):
        return type_coerce(column, Float if isinstance(column.type, Float) else Integer)
    return cast(column, LargeBinary)


def _readable(value: bytes) -> str:
    return value.decode("utf-8", "replace")
