"""Is every row of a bundle still what was written? Asked of the file alone, by fingerprints.

A laptop whose disk turned a byte would sign the damage with the rest, and hand it on.
"""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from sqlalchemy import JSON, Table

from firesweep.errors import FiresweepError
from firesweep.store.bundle_file import format_of
from firesweep.store.bundle_format import LAYOUTS
from firesweep.store.bundle_trouble import ALTERED, kind_of, refused
from firesweep.store.fingerprint import fingerprint
from firesweep.store.journal import table_of
from firesweep.store.tables import FACTS, REGISTERS, Setting


def check_rows(connection: sqlite3.Connection, name: str) -> None:
    """Refuse a file with a row that is not what its line in the journal says was written."""
    layout = LAYOUTS[format_of(connection)]
    for model in (*REGISTERS, *FACTS):
        table = table_of(model)
        if model is not Setting and table.name in layout:
            for row_id in _altered(connection, table, tuple(layout[table.name])):
                which = FiresweepError("{kind}, {id}", kind=kind_of(table.name), id=row_id)
                raise refused(ALTERED, name=name, detail=which)


def _altered(
    connection: sqlite3.Connection, table: Table, columns: tuple[str, ...]
) -> Iterator[str]:
    """Yield the ids of rows with another fingerprint; rows older than fingerprints have none."""
    names = ", ".join(f'f."{column}"' for column in columns)
    query = (
        f"SELECT e.new, {names} FROM {table.name} f JOIN entry e ON e.row_id = f.id "
        "WHERE e.table_name = ? AND e.field IS NULL AND e.new IS NOT NULL"
    )
    texts = [column for column in columns if isinstance(table.c[column].type, JSON)]
    before = _before_edits(connection, table.name)
    for kept, *values in connection.execute(query, (table.name,)):
        row: dict[str, Any] = dict(zip(columns, values, strict=True))
        edited = before.get(row["id"], {})
        read = {column: _read(row[column]) for column in texts}
        was = {column: _read(old) for column, old in edited.items()}
        if fingerprint(table, row | read | was) != _read(kept):
            yield str(row["id"])


def _read(text: str | None) -> Any:
    """A JSON text as Python has it; one that is none stands for itself, and is no such value."""
    try:
        return None if text is None else json.loads(text)
    except (ValueError, TypeError):
        return text


def _before_edits(connection: sqlite3.Connection, table: str) -> dict[str, dict[str, str | None]]:
    """Return what the first edit of every edited field found there, by row: what was written.

    A bundle that brings a row brings all its edits, too.
    """
    found: dict[str, dict[str, str | None]] = {}
    query = "SELECT row_id, field, old FROM entry WHERE table_name = ? AND field IS NOT NULL"
    for row_id, field, old in connection.execute(f"{query} ORDER BY counter DESC", (table,)):
        found.setdefault(row_id, {})[field] = old
    return found
