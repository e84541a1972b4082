"""Every row of a bundle, read once: is it text, is its JSON of the right shape, is it as written?

Each is held to the fingerprint in its journal line: a laptop whose disk turned a byte would sign
the damage with the rest, and hand it on.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from json.encoder import encode_basestring
from typing import Any, NamedTuple

from sqlalchemy import JSON

from firesweep.store.bundle_file import Step, format_of
from firesweep.store.bundle_format import LAYOUTS, MOST_TEXT, ROWS
from firesweep.store.bundle_schema import ruled
from firesweep.store.bundle_shapes import told_of
from firesweep.store.bundle_trouble import damaged
from firesweep.store.fingerprint import Printed, hashed, printed
from firesweep.store.json_pieces import read
from firesweep.store.tables import METADATA

_AT_ONCE = 500
"""Rows between two steps."""
_NUL = "\\u0000"
"""As fingerprints say it."""
Way = tuple[str, Callable[[Any], str]]
"""A column's name and how its values are said."""


class Altered(NamedTuple):
    """A row that is not what its line says was written."""

    table: str
    row_id: str


def read_rows(connection: sqlite3.Connection, name: str, step: Step) -> list[Altered]:
    """Refuse a row with what is no text or JSON of another shape; return the altered ones."""
    # A longer value breaks a rule of its column, and who asks for that will say so.
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_TEXT + _AT_ONCE)
    found: list[Altered] = []
    for table in ROWS[format_of(connection)]:
        try:
            found += (Altered(table, each) for each in _altered(connection, table, step))
        except (ValueError, TypeError, AttributeError, RecursionError) as trouble:
            raise damaged(name, table) from trouble
    return found


def _altered(connection: sqlite3.Connection, table: str, step: Step) -> Iterator[str]:
    """Yield the ids of rows with another fingerprint; rows older than fingerprints have none."""
    columns, layout = printed(METADATA.tables[table]), LAYOUTS[format_of(connection)][table]
    ways = [(column.quoted, _saying(table, column, layout)) for column in columns]
    before = _before_edits(connection, table)
    rows = _lined(connection, table, columns, layout)
    for number, (kept, row_id, *values) in enumerate(rows):
        if not number % _AT_ONCE:
            step(number, number + _AT_ONCE)
        parts = [
            f"{name}: {text}"
            for (name, say), value in zip(ways, values, strict=True)
            if value and (text := say(value))
        ]
        whole = ", ".join(parts)
        if _NUL in whole and any("\0" in str(value) for value in values):
            raise ValueError("a NUL")
        if row_id in before:
            whole = ", ".join(_as_written(columns, parts, before[row_id]))
        if kept is not None and f'"{hashed(whole)}"' != kept:
            yield str(row_id)


def _lined(
    connection: sqlite3.Connection, table: str, columns: Sequence[Printed], layout: Collection[str]
) -> Iterator[Sequence[Any]]:
    """Every row with the fingerprint in its line, its id, and its values as they are printed."""
    values = ", ".join(f't."{c.name}"' if c.name in layout else "?" for c in columns)
    query = (
        f"SELECT e.new, t.id, {values} FROM {table} t LEFT JOIN entry e ON e.row_id = t.id "
        f"AND e.field IS NULL AND e.table_name = '{table}'"
    )
    return connection.execute(query, [c.usual for c in columns if c.name not in layout])


def _saying(table: str, column: Printed, layout: Mapping[str, str]) -> Callable[[Any], str]:
    """How a value of the file is said: what is JSON there already is told again."""
    kind = layout.get(column.name, "text")
    if isinstance(METADATA.tables[table].c[column.name].type, JSON):
        return told_of(table, column.name, kind)
    return encode_basestring if ruled(kind, "")[0] == "TEXT" else column.say


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


def _before_edits(connection: sqlite3.Connection, table: str) -> dict[str, dict[str, str | None]]:
    """Return what the first edit of each field of new rows found there.

    A bundle that brings a row brings all its edits, too.
    """
    edits = (
        "SELECT row_id, field, old FROM entry WHERE table_name = ? AND field IS NOT NULL "
        f"AND EXISTS (SELECT 1 FROM {table} WHERE id = row_id) ORDER BY counter DESC"
    )
    found: dict[str, dict[str, str | None]] = {}
    for row_id, field, old in connection.execute(edits, (table,)):
        found.setdefault(row_id, {})[field] = old
    return found
