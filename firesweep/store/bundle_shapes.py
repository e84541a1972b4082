"""What must stand inside the JSON of a bundle's rows and edits."""

import sqlite3
from collections.abc import Collection, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from firesweep.store.bundle_format import WORDS
from firesweep.store.json_pieces import pieces, read, remembered


class Shape(NamedTuple):
    """A column that holds a list of objects, and what must stand in each."""

    table: str
    column: str
    must: tuple[str, ...]
    """Keys that hold a text."""
    may: tuple[str, ...]
    """Keys that hold a text or nothing, if they are there."""
    words: Mapping[str, tuple[str, ...]]
    """Keys that hold one of a few words."""


_ROLES = ("leader", "deputy", "member")
_ANSWERS = ("ok", "hazard", "not_applicable", "not_seen")
_LISTS = (
    Shape("team", "members", ("person", "role"), (), {"role": _ROLES}),
    Shape("inspection", "answers", ("code", "text", "answer"), ("reason",), {"answer": _ANSWERS}),
    Shape("inspection", "people", ("name", "post", "role"), ("person", "way"), {"role": _ROLES}),
)
_TEXTS = (
    ("sweep", "communities"),
    ("sweep", "teams"),
    ("hazard", "basis"),
    ("drill", "photos"),
    ("outreach", "photos"),
)
_WORDS = {("outreach", "topics"): "topic", ("outreach", "audiences"): "audience"}


def misshapen(connection: sqlite3.Connection, tables: Collection[str]) -> Iterator[str]:
    """Yield the tables, of those a format has, in which a row or an edit holds another shape."""
    for shape in _LISTS:
        is_right = remembered(partial(_is_piece, shape))
        for query in _both(shape.table, shape.column):
            if any(not _is_list(text, shape, is_right) for (text,) in connection.execute(query)):
                yield shape.table
    for table, column in (each for each in (*_TEXTS, *_WORDS) if each[0] in tables):
        known = WORDS.get(_WORDS.get((table, column), ""), "").split()
        for query in _both(table, column):
            if any(not _is_texts(text, known) for (text,) in connection.execute(query)):
                yield table


def _both(table: str, column: str) -> tuple[str, str]:
    """Every value of a column that may be wrong, as rows have it and as edits bring it."""
    edits = f"SELECT new FROM entry WHERE table_name = '{table}' AND field = '{column}'"
    return f"SELECT {column} FROM {table}", f"{edits} AND new IS NOT NULL"


def _is_list(text: str, shape: Shape, is_right: Any) -> bool:
    parts = pieces(text)
    if parts is not None and all(map(is_right, parts)):
        return True
    each = read(text)
    return isinstance(each, list) and all(_is_one(shape, one) for one in each)


def _is_piece(shape: Shape, piece: str) -> bool:
    return _is_one(shape, read(f"{{{piece}}}"))


def _is_one(shape: Shape, one: Any) -> bool:
    return (
        isinstance(one, dict)
        and all(isinstance(one.get(key), str) for key in shape.must)
        and all(isinstance(one.get(key, ""), str | None) for key in shape.may)
        and all(one[key] in some for key, some in shape.words.items())
    )


def _is_texts(text: str, known: Collection[str]) -> bool:
    """True for texts, which are all among those known, where some are."""
    each: Any = read(text)
    values = each.values() if isinstance(each, dict) else each
    return isinstance(each, list | dict) and all(
        isinstance(one, str) and (not known or one in known) for one in values
    )
