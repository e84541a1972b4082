"""Is every new row of a bundle still what was written? Compared with its fingerprint.

A laptop whose disk turned a byte would sign the damage with the rest, and hand it on.
"""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import JSON, Connection, Table

from firesweep.errors import FiresweepError
from firesweep.store.attached import bundle_table, format_of
from firesweep.store.bundle_format import LAYOUTS
from firesweep.store.bundle_trouble import ALTERED, kind_of, refused
from firesweep.store.fingerprint import fingerprint
from firesweep.store.incoming import new_lines
from firesweep.store.journal import table_of
from firesweep.store.tables import FACTS, REGISTERS, Setting


def check_rows(connection: Connection, name: str) -> None:
    """Refuse a checked bundle with a new row that is not what its line says was written."""
    layout = LAYOUTS[format_of(connection)]
    for model in (*REGISTERS, *FACTS):
        table = table_of(model)
        if model is not Setting and table.name in layout:
            for row_id in _altered(connection, table, tuple(layout[table.name])):
                which = FiresweepError("{kind}, {id}", kind=kind_of(table.name), id=row_id)
                raise refused(ALTERED, name=name, detail=which)


def _altered(connection: Connection, table: Table, columns: tuple[str, ...]) -> Iterator[str]:
    """Yield the ids of rows with another fingerprint; rows older than fingerprints have none."""
    e, rows = bundle_table("entry").c, bundle_table(table.name)
    query = new_lines(e.new, *(rows.c[column] for column in columns))
    query = query.join(rows, rows.c.id == e.row_id)
    query = query.where(e.table_name == table.name, e.field.is_(None), e.new.is_not(None))
    texts = [column for column in columns if isinstance(table.c[column].type, JSON)]
    before = _before_edits(connection, table.name)
    for kept, *values in connection.execute(query):
        row: dict[str, Any] = dict(zip(columns, values, strict=True))
        for column in texts:
            row[column] = _read(row[column])
        for column, old in before.get(row["id"], ()):
            row[column] = _read(old)
        if fingerprint(table, row) != _read(kept):
            yield str(row["id"])


def _read(text: str | None) -> Any:
    """A JSON text as Python has it; one that is none stands for itself, and is no such value."""
    try:
        return None if text is None else json.loads(text)
    except (ValueError, TypeError):
        return text


def _before_edits(connection: Connection, table: str) -> dict[str, list[tuple[str, str | None]]]:
    """Return what edits found in new rows, the first edit last: what was written before it.

    A bundle that brings a row brings all its edits, too.
    """
    e = bundle_table("entry").c
    edits = new_lines(e.row_id, e.field, e.old)
    edits = edits.where(e.table_name == table, e.field.is_not(None)).order_by(e.counter.desc())
    found: dict[str, list[tuple[str, str | None]]] = {}
    for row_id, field, old in connection.execute(edits):
        found.setdefault(row_id, []).append((field, old))
    return found
