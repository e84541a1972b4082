"""A fingerprint of every new row, kept in its journal line: a byte changed later is found by it.

SQLite's integrity check looks at pages and keys, not at what a text says. The line travels, so a
laptop that took the row in can check it, too. Empty values don't count: a column that a later
version adds, empty at first, leaves the fingerprint as it was. Rows written before fingerprints
were kept have none, and settings, which two laptops may both have made, need none.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import JSON, Boolean, Column, Float, Integer, Table

said = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
"""A value as fingerprints say it: JSON with its characters as they are and its keys in order."""
LENGTH = 12
"""Bytes; enough against accidents. Against forgers a bundle is sealed as a whole."""


class Printed(NamedTuple):
    """A column as fingerprints name it, what stands in it usually, and how its value is said."""

    name: str
    quoted: str
    usual: Any
    say: Callable[[Any], str]


def synced(table: Table) -> list[Column[Any]]:
    """Return the columns of a register or fact that travel: all but derived and local ones."""
    return [
        column
        for column in table.columns
        if not column.info.get("derived") and column.name != "row"
    ]


def fingerprint(table: Table, row: Mapping[str, Any]) -> str:
    """Return the fingerprint of a row with the values of its columns as Python has them."""
    values = ((column, row.get(column.name, column.usual)) for column in printed(table))
    parts = (f"{column.quoted}: {column.say(value)}" for column, value in values if value)
    return hashed(as_bytes(", ".join(parts)))


def hashed(said_already: bytes) -> str:
    """Return the fingerprint of a row of which name and value of every column are said already."""
    return hashlib.blake2b(b"{%b}" % said_already, digest_size=LENGTH).hexdigest()


def as_bytes(text: str) -> bytes:
    """A text as fingerprints count it: half a character, which no file can hold, is a `?`."""
    return text.encode("utf-8", "replace")


@cache
def printed(table: Table) -> tuple[Printed, ...]:
    """Return the columns of a table that its fingerprints are made of, in their order."""
    return tuple(
        Printed(column.name, said(column.name), _usual(column), _saying(column))
        for column in sorted(synced(table), key=lambda column: column.name)
    )


def _usual(column: Column[Any]) -> Any:
    return getattr(column.default, "arg", None) if getattr(column.default, "is_scalar", 0) else None


def _saying(column: Column[Any]) -> Callable[[Any], str]:
    """How a value is said; a number as the kind of number that comes back from the file."""
    if isinstance(column.type, Float):
        return lambda value: said(float(value))
    return _whole if isinstance(column.type, Boolean | Integer) else said


def _whole(value: Any) -> str:
    return str(int(value))


def parsed(column: Column[Any], raw: bytes | float | None) -> Any:
    """Return a raw value of the file as Python has it; ValueError where it cannot be read."""
    if isinstance(raw, bytes):
        text = raw.decode("utf-8")
        return json.loads(text) if isinstance(column.type, JSON) else text
    return raw
