"""What must stand inside the JSON of a bundle's rows and edits."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from firesweep.store.bundle_format import WORDS
from firesweep.store.json_pieces import Right, read, retelling


class Shape(NamedTuple):
    """What must stand in each object of a list."""

    must: tuple[str, ...]
    """Keys that hold a text."""
    may: tuple[str, ...]
    """Keys that hold a text or nothing, if they are there."""
    words: Mapping[str, tuple[str, ...]]
    """Keys that hold one of a few words."""


_ROLES = ("leader", "deputy", "member")
_ANSWERS = ("ok", "hazard", "not_applicable", "not_seen")
_ANSWERED = Shape(("code", "text", "answer"), ("reason",), {"answer": _ANSWERS})
_LISTS = {
    ("team", "members"): Shape(("person", "role"), (), {"role": _ROLES}),
    ("inspection", "answers"): _ANSWERED,
    ("self_check", "answers"): _ANSWERED,
    ("inspection", "people"): Shape(("name", "post", "role"), ("person", "way"), {"role": _ROLES}),
}
_ANY: tuple[str, ...] = ()
_TEXTS = {
    ("sweep", "communities"): _ANY,
    ("sweep", "teams"): _ANY,
    ("hazard", "basis"): _ANY,
    ("drill", "photos"): _ANY,
    ("outreach", "photos"): _ANY,
    ("report", "photos"): _ANY,
    ("draw", "must"): _ANY,
    ("draw", "drawn"): _ANY,
    ("outreach", "topics"): tuple(WORDS["topic"].split()),
    ("outreach", "audiences"): tuple(WORDS["audience"].split()),
}
"""Columns that hold texts, and among which they must be, where that is said."""


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


_OBJECTS: Mapping[tuple[str, str], Mapping[str, Right]] = {
    ("returned", "details"): {"witnesses": _are_texts, "note": _is_text},
    ("draw", "scope"): {
        "community": _is_text, "beat": _is_text, "category": _is_text, "unvisited": _is_flag,
    },
}  # fmt: skip
"""What must stand under some keys of an object, if they are there."""


def told_of(table: str, column: str, kind: str) -> Callable[[bytes], bytes]:
    """Return what tells the JSON of a column; ValueError or RecursionError for another shape."""
    shape = _LISTS.get((table, column))
    if shape:
        return retelling(partial(_is_list, shape), partial(_is_one, shape))
    python = _PYTHON.get(kind.removesuffix("?"), object)
    return retelling(partial(_is_right, (table, column), python))


def misshapen_edits(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the tables of which an edit brings JSON of another shape."""
    query = "SELECT table_name, field, new FROM entry WHERE field IN ({}) AND new IS NOT NULL"
    fields = sorted({column for _, column in (*_LISTS, *_TEXTS)})
    marks = ",".join("?" * len(fields))
    for table, column, text in connection.execute(query.format(marks), fields):
        shape, value = _LISTS.get((table, column)), read(text)
        if not (_is_list(shape, value) if shape else _is_right((table, column), object, value)):
            yield table


_PYTHON = {"array": list, "object": dict}


def _is_list(shape: Shape, value: Any) -> bool:
    return isinstance(value, list) and all(_is_one(shape, one) for one in value)


def _is_one(shape: Shape, one: Any) -> bool:
    return (
        isinstance(one, dict)
        and all(isinstance(one.get(key), str) for key in shape.must)
        and all(isinstance(one.get(key, ""), str | None) for key in shape.may)
        and all(one[key] in some for key, some in shape.words.items())
    )


def _is_right(place: tuple[str, str], kind: type, value: Any) -> bool:
    return (
        isinstance(value, kind)
        and (place not in _TEXTS or _is_texts(value, _TEXTS[place]))
        and (place not in _OBJECTS or _is_object(_OBJECTS[place], value))
    )


def _is_object(known: Mapping[str, Right], value: Any) -> bool:
    return isinstance(value, dict) and all(
        right(value[key]) for key, right in known.items() if key in value
    )


def _is_texts(value: Any, known: tuple[str, ...]) -> bool:
    values = value.values() if isinstance(value, dict) else value
    return isinstance(value, list | dict) and all(
        isinstance(one, str) and (not known or one in known) for one in values
    )
