"""Every row of a bundle, read once: is it text, is its JSON of the right shape, is it as written?

Each is held to the fingerprint in its journal line: a laptop whose disk turned a byte would sign
the damage with the rest, and hand it on. SQL says the columns as fingerprints do, but for JSON,
which must be told again, and for broken numbers. Texts stay the bytes they are in the file: what
is hashed need not be decoded, but for asking whether it is text.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Set
from functools import partial
from typing import Any, NamedTuple

from firesweep.store.bundle.file import Step, format_of
from firesweep.store.bundle.format import LAYOUTS, MOST_TEXT, ROWS
from firesweep.store.bundle.schema import ruled
from firesweep.store.bundle.sense import REGISTERS
from firesweep.store.bundle.shapes import told_of
from firesweep.store.bundle.trouble import damaged
from firesweep.store.fingerprint import Printed, as_bytes, hashed, printed
from firesweep.store.json_pieces import read
from firesweep.store.tables import METADATA

_AT_ONCE = 500
"""Rows between two steps."""
_LONGEST = 16 * MOST_TEXT
"""Bytes of all texts of a row, as JSON says them."""
_NUL = b"\\u0000"
"""As JSON says it."""
_ESCAPE = _NUL[:1]
"""Looked for first: of one byte it is known in no time whether a text holds it."""
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
    column: Printed | None = None
    """The column, where it is asked for by itself."""


def read_rows(connection: sqlite3.Connection, name: str, step: Step) -> list[Altered]:
    """Refuse a row with what is no text or JSON of another shape; return the altered ones."""
    # A value that long breaks a rule of its column, and who asks for that will say so.
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    connection.text_factory = bytes
    found, edited = list[Altered](), _edited_fields(connection)
    for table in ROWS[format_of(connection)]:
        try:
            altered = _altered(connection, table, edited.get(table, set()), step)
            found += (Altered(table, each) for each in altered)
        except (ValueError, TypeError, AttributeError, RecursionError) as trouble:
            raise damaged(name, table) from trouble
    return found


def _edited_fields(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """Return the fields that are edited in a file, by table."""
    edited: dict[str, set[str]] = {}
    # What is no text, or none that can be read, names no field: who asks for values refuses it.
    query = (
        "SELECT DISTINCT table_name, field FROM entry "
        "WHERE typeof(table_name) = 'text' AND typeof(field) = 'text'"
    )
    for found in connection.execute(query):
        table, field = (name.decode(errors="replace") for name in found)
        edited.setdefault(table, set()).add(field)
    return edited


def _altered(
    connection: sqlite3.Connection, table: str, edited: Set[str], step: Step
) -> Iterator[str]:
    """Yield the ids of rows with another fingerprint; rows older than fingerprints have none."""
    ways = _ways(table, LAYOUTS[format_of(connection)][table], edited)
    says = [way.say for way in ways]
    for number, (kept, row_id, is_edited, *found) in enumerate(_lined(connection, table, ways)):
        if not number % _AT_ONCE:
            step(number, number + _AT_ONCE)
        parts = [say(value) for say, value in zip(says, found, strict=True)]
        whole = b"".join(parts)
        if _ESCAPE in whole and _NUL in whole and any(map(_has_nul, says, found)):
            raise ValueError("a NUL")
        if is_edited:
            before = _before_edits(connection, table, row_id.decode())
            whole = b"".join(map(partial(_as_written, before), ways, parts))
        if kept is not None and b'"%b"' % hashed(whole[2:]).encode() != kept:
            yield row_id.decode()


def _lined(connection: sqlite3.Connection, table: str, ways: list[Way]) -> Iterator[Any]:
    """Every row with the fingerprint in its line, its id, whether it was edited, and the ways."""
    edited = "EXISTS (SELECT 1 FROM entry x WHERE x.row_id = t.id AND x.field IS NOT NULL)"
    return connection.execute(
        f"SELECT e.new, t.id, {edited if table in REGISTERS else 0}, "
        f"{', '.join(way.asked for way in ways)} FROM {table} t LEFT JOIN "
        f"entry e ON e.row_id = t.id AND e.field IS NULL AND e.table_name = '{table}'"
    )


def _ways(table: str, layout: Mapping[str, str], edited: Set[str]) -> list[Way]:
    """The columns of a table in their order, those that SQL says and nobody edits together."""
    ways: list[Way] = []
    for column in printed(METADATA.tables[table]):
        way = _way(table, column, layout.get(column.name))
        if way.say is not _text or column.name in edited:
            ways.append(way)
        elif ways and ways[-1].column is None:
            ways[-1] = Way(f"{ways[-1].asked} || {way.asked}", _text)
        else:
            ways.append(Way(way.asked, _text))
    return ways


def _way(table: str, column: Printed, kind: str | None) -> Way:
    """How a column is said: a comma, its name and its value, or nothing where it is empty.

    Without a kind it is one that this format has not got.
    """
    value, begin = f't."{column.name}"', f", {column.quoted}: "
    begun = begin.encode()
    if kind is None:
        usual = begin + column.say(column.usual) if column.usual else ""
        return Way(f"'{usual}'", _text, column)
    if kind.rstrip("?") in _JSON:
        return Way(value, partial(_begun, begun, told_of(table, column.name, kind)), column)
    sort = ruled(kind, value)[0]
    if sort == "REAL":
        return Way(value, partial(_begun, begun, lambda value: as_bytes(column.say(value))), column)
    empty, told = ("''", f"json_quote({value})") if sort == "TEXT" else ("0", value)
    said = f"CASE WHEN {value} <> {empty} THEN '{begin}' || {told} ELSE '' END"
    return Way(said, _text, column)


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


def _as_written(before: Mapping[str, bytes | None], way: Way, part: bytes) -> bytes:
    """Return a part of a row as it was said before anybody edited it.

    A value that the column can't have is said as no row has it.
    """
    if way.column is None or way.column.name not in before:
        return part
    try:
        value = read(before[way.column.name])
        told = way.column.say(value) if value else ""
    except (ValueError, TypeError):
        told = '"?"'
    return as_bytes(f", {way.column.quoted}: {told}") if told else b""


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
