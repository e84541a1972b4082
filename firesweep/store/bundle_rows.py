"""Is every new row of a bundle still what was written? Compared with its fingerprint.

A laptop whose disk turned a byte would sign the damage with the rest, and hand it on.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from json.encoder import encode_basestring
from typing import Any

from sqlalchemy import JSON, Connection, String, Table, literal

from firesweep.errors import FiresweepError
from firesweep.store.attached import bundle_table, format_of
from firesweep.store.bundle_format import LAYOUTS
from firesweep.store.bundle_trouble import ALTERED, kind_of, refused
from firesweep.store.fingerprint import Printed, hashed, printed
from firesweep.store.incoming import new_lines
from firesweep.store.journal import table_of
from firesweep.store.json_pieces import read, retold
from firesweep.store.tables import FACTS, REGISTERS, Setting


def check_rows(connection: Connection, name: str) -> None:
    """Refuse a checked bundle with a new row that is not what its line says was written."""
    layout = LAYOUTS[format_of(connection)]
    for model in (*REGISTERS, *FACTS):
        table = table_of(model)
        if model is not Setting and table.name in layout:
            for row_id in _altered(connection, table, layout[table.name]):
                which = FiresweepError("{kind}, {id}", kind=kind_of(table.name), id=row_id)
                raise refused(ALTERED, name=name, detail=which)


def _altered(connection: Connection, table: Table, layout: Collection[str]) -> Iterator[str]:
    """Yield the ids of rows with another fingerprint; rows older than fingerprints have none."""
    e, rows = bundle_table("entry").c, bundle_table(table.name)
    columns = printed(table)
    values = (rows.c[c.name] if c.name in layout else literal(c.usual) for c in columns)
    query = new_lines(e.new, rows.c.id, *values).join(rows, rows.c.id == e.row_id)
    query = query.where(e.table_name == table.name, e.field.is_(None), e.new.is_not(None))
    ways = [(column.quoted, _saying(table, column)) for column in columns]
    before = _before_edits(connection, table.name)
    for kept, row_id, *found in connection.execute(query):
        parts = [
            f"{name}: {text}"
            for (name, say), value in zip(ways, found, strict=True)
            if value and (text := say(value))
        ]
        if row_id in before:
            parts = _as_written(columns, parts, before[row_id])
        if f'"{hashed(parts)}"' != kept:
            yield str(row_id)


def _saying(table: Table, column: Printed) -> Callable[[Any], str]:
    """How a value of the file is said: what is JSON there already is told again."""
    kind = table.c[column.name].type
    if isinstance(kind, JSON):
        return retold
    return encode_basestring if isinstance(kind, String) else column.say


def _as_written(
    columns: Sequence[Printed], parts: list[str], before: Mapping[str, str | None]
) -> list[str]:
    """Return how a row is said with its edited fields as they were before."""
    said = {part.partition(": ")[0]: part for part in parts}
    for column in columns:
        if column.name in before:
            said.pop(column.quoted, None)
            if value := read(before[column.name]):
                said[column.quoted] = f"{column.quoted}: {_said(column, value)}"
    return [said[name] for name in sorted(said)]


def _said(column: Printed, value: object) -> str:
    """How a value an edit found is said; one its column can't have is said as no row has it."""
    try:
        return column.say(value)
    except (ValueError, TypeError):
        return "?"


def _before_edits(connection: Connection, table: str) -> dict[str, dict[str, str | None]]:
    """Return what the first edit of each field of new rows found there.

    A bundle that brings a row brings all its edits, too.
    """
    e = bundle_table("entry").c
    edits = new_lines(e.row_id, e.field, e.old)
    edits = edits.where(e.table_name == table, e.field.is_not(None)).order_by(e.counter.desc())
    found: dict[str, dict[str, str | None]] = {}
    for row_id, field, old in connection.execute(edits):
        found.setdefault(row_id, {})[field] = old
    return found
