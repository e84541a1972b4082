"""Every row of a bundle, read once: is it text, is its JSON of the right shape, is it as written?

Each is held to the fingerprint in its journal line: a laptop whose disk turned a byte would sign
the damage with the rest, and hand it on. SQL says the columns as fingerprints do, but for JSON,
which must be told again, and for broken numbers. Texts stay the bytes they are in the file: what
is hashed need not be decoded, but for asking whether it is text.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

from firesweep.store.bundle_file import Step, format_of
from firesweep.store.bundle_format import LAYOUTS, MOST_TEXT, ROWS
from firesweep.store.bundle_schema import ruled
from firesweep.store.bundle_sense import REGISTERS
from firesweep.store.bundle_shapes import told_of
from firesweep.store.bundle_trouble import damaged
from firesweep.store.fingerprint import Printed, as_bytes, hashed, printed, said
from firesweep.store.json_pieces import read
from firesweep.store.tables import METADATA

_AT_ONCE = 500
"""Rows between two steps."""
_LONGEST = 16 * MOST_TEXT
"""Bytes of all texts of a row, as JSON says them."""
_NUL = b"\\u0000"
"""As JSON says it."""
_JSON = ("array", "object", "json")
Say = Callable[[Any], bytes]


class Altered(NamedTuple):
    """A row that is not what its line says was written."""

    table: str
    row_id: str


class Way(NamedTuple):
    """How some columns are asked for, and how that is said; `_text` where SQL says it already."""

    asked: str
    say: Say


def read_rows(connection: sqlite3.Connection, name: str, step: Step) -> list[Altered]:
    """Refuse a row with what is no text or JSON of another shape; return the altered ones."""
    # A value that long breaks a rule of its column, and who asks for that will say so.
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    connection.text_factory = bytes
    found: list[Altered] = []
    for table in ROWS[format_of(connection)]:
        try:
            found += (Altered(table, each) for each in _altered(connection, table, step))
        except (ValueError, TypeError, AttributeError, RecursionError) as trouble:
            raise damaged(name, table) from trouble
    return found


def _altered(connection: sqlite3.Connection, table: str, step: Step) -> Iterator[str]:
    """Yield the ids of rows with another fingerprint; rows older than fingerprints have none."""
    ways = _ways(table, LAYOUTS[format_of(connection)][table])
    says = [way.say for way in ways]
    for number, (kept, row_id, edited, *found) in enumerate(_lined(connection, table, ways)):
        if not number % _AT_ONCE:
            step(number, number + _AT_ONCE)
        whole = b"".join([say(value) for say, value in zip(says, found, strict=True)])
        if _NUL in whole and any(map(_has_nul, says, found)):
            raise ValueError("a NUL")
        whole = whole[2:]
        if edited:
            whole = _as_written(table, whole, _before_edits(connection, table, row_id.decode()))
        if kept is not None and b'"%b"' % hashed(whole).encode() != kept:
            yield row_id.decode()


def _lined(connection: sqlite3.Connection, table: str, ways: list[Way]) -> Iterator[Any]:
    """Every row with the fingerprint in its line, its id, whether it was edited, and the ways."""
    edited = "EXISTS (SELECT 1 FROM entry x WHERE x.row_id = t.id AND x.field IS NOT NULL)"
    return connection.execute(
        f"SELECT e.new, t.id, {edited if table in REGISTERS else 0}, "
        f"{', '.join(way.asked for way in ways)} FROM {table} t LEFT JOIN "
        f"entry e ON e.row_id = t.id AND e.field IS NULL AND e.table_name = '{table}'"
    )


def _ways(table: str, layout: Mapping[str, str]) -> list[Way]:
    """The columns of a table in their order, those that SQL says taken together."""
    asked = (
        _way(table, column, layout.get(column.name)) for column in printed(METADATA.tables[table])
    )
    ways: list[Way] = []
    for say, some in groupby(asked, key=lambda way: way.say):
        together = [way.asked for way in some]
        ways += [Way(each, say) for each in ([" || ".join(together)] if say is _text else together)]
    return ways


def _way(table: str, column: Printed, kind: str | None) -> Way:
    """How a column is said: a comma, its name and its value, or nothing where it is empty.

    Without a kind it is one that this format has not got.
    """
    value, begin = f't."{column.name}"', f", {column.quoted}: "
    begun = begin.encode()
    if kind is None:
        usual = begin + column.say(column.usual) if column.usual else ""
        return Way(f"'{usual}'", _text)
    if kind.rstrip("?") in _JSON:
        return Way(value, partial(_begun, begun, told_of(table, column.name, kind)))
    sort = ruled(kind, value)[0]
    if sort == "REAL":
        return Way(value, partial(_begun, begun, lambda value: as_bytes(column.say(value))))
    empty, told = ("''", f"json_quote({value})") if sort == "TEXT" else ("0", value)
    return Way(f"CASE WHEN {value} <> {empty} THEN '{begin}' || {told} ELSE '' END", _text)


def _text(value: bytes) -> bytes:
    """What SQL has said already, if it is text at all; a number that is not there is nothing."""
    value.decode()
    return value


def _begun(begin: bytes, say: Say, value: Any) -> bytes:
    if isinstance(value, bytes) and len(value) > MOST_TEXT:
        raise ValueError("too long to be read")
    text = say(value) if value else b""
    return begin + text if text else b""


def _has_nul(say: Say, found: Any) -> bool:
    """True where a text holds a NUL: what JSON says is one, and not a backslash before u0000."""
    return say is _text and _NUL in found.replace(b"\\\\", b"")


def _as_written(table: str, whole: bytes, before: Mapping[str, bytes | None]) -> bytes:
    """Return how a row is said with its edited fields as they were before."""
    values = json.loads(b"{%b}" % whole)
    for column in printed(METADATA.tables[table]):
        if column.name in before:
            values.pop(column.name, None)
            if value := read(before[column.name]):
                values[column.name] = _again(column, value)
    return as_bytes(said(values)[1:-1])


def _again(column: Printed, value: object) -> Any:
    """A value an edit found, as its column has it; one that it can't have, as no row has it."""
    try:
        return json.loads(column.say(value))
    except (ValueError, TypeError):
        return "?"


def _before_edits(
    connection: sqlite3.Connection, table: str, row_id: str
) -> dict[str, bytes | None]:
    """Return what the first edit of each field of a new row found there.

    A bundle that brings a row brings all its edits, too.
    """
    edits = (
        "SELECT field, old FROM entry WHERE row_id = ? AND table_name = ? AND field IS NOT NULL "
        "ORDER BY counter DESC"
    )
    return {field.decode(): old for field, old in connection.execute(edits, (row_id, table))}
