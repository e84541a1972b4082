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
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Float, Integer, Table

_ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
LENGTH = 12
"""Bytes; enough against accidents. Against forgers a bundle is sealed as a whole."""


def synced(table: Table) -> list[Column[Any]]:
    """Return the columns of a register or fact that travel: all but derived and local ones."""
    return [
        column
        for column in table.columns
        if not column.info.get("derived") and column.name != "row"
    ]


def fingerprint(table: Table, row: Mapping[str, Any]) -> str:
    """Return the fingerprint of a row with the values of its columns as Python has them."""
    said: dict[str, Any] = {}
    for name, usual, back in _columns(table):
        if value := row.get(name, usual):
            said[name] = back(value) if back else value
    text = _ENCODE(said)
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=LENGTH).hexdigest()


@cache
def _columns(table: Table) -> tuple[tuple[str, Any, Callable[[Any], Any] | None], ...]:
    """Name, usual value, and how a value comes back from the file; None where as it is."""
    return tuple((column.name, _default(column), _back(column)) for column in synced(table))


def _default(column: Column[Any]) -> Any:
    return getattr(column.default, "arg", None) if getattr(column.default, "is_scalar", 0) else None


def _back(column: Column[Any]) -> Callable[[Any], Any] | None:
    if isinstance(column.type, Float):
        return float
    return int if isinstance(column.type, Boolean | Integer) else None


def parsed(column: Column[Any], raw: bytes | float | None) -> Any:
    """Return a raw value of the file as Python has it; ValueError where it cannot be read."""
    if isinstance(raw, bytes):
        text = raw.decode("utf-8")
        return json.loads(text) if isinstance(column.type, JSON) else text
    return raw
