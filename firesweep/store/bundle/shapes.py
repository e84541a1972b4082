"""What must stand inside the JSON of a bundle's rows and edits."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import chain
from typing import Any, NamedTuple

from firesweep.store.bundle.format import WORDS
from firesweep.store.bundle.settings import is_right_setting
from firesweep.store.json_pieces import Right, read, retelling


class Shape(NamedTuple):
    """What must stand in each object of a list."""

    must: tuple[str, ...]
    """Keys that hold a text."""
    may: tuple[str, ...]
    """Keys that hold a text or nothing, if they are there."""
    words: Mapping[str, tuple[str, ...]]
    """Keys that hold one of a few words."""
    others: Mapping[str, Right] = {}
    """What must stand under further keys, if they are there."""


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_object(value: Any) -> bool:
    return isinstance(value, dict)


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def _is_one_of(*words: str | None) -> Right:
    return lambda value: isinstance(value, str | None) and value in words


def _are_lists(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_are_texts, value.values()))


def _are_strokes(value: Any) -> bool:
    """A signature: lines of points, as a pen made them."""
    if not isinstance(value, list) or not {*map(type, value)} <= {list}:
        return False
    points = list(chain.from_iterable(value))
    if not {*map(type, points)} <= {list} or not {*map(len, points)} <= {2}:
        return False
    numbers = list(chain.from_iterable(points))
    if not {*map(type, numbers)} <= {int, float}:
        return False
    return not numbers or (min(numbers) > -_FAR and max(numbers) < _FAR)


_FAR = 1e9
"""Where no pen comes; further on lie numbers no screen can paint."""


_SIGNED = ("on_screen", "on_paper", "refused")
_ROLES = ("leader", "deputy", "member")
_ANSWERS = ("ok", "hazard", "not_applicable", "not_seen")
_ANSWERED = Shape(("code", "text", "answer"), ("reason",), {"answer": _ANSWERS})
_LISTS: Mapping[tuple[str, str], Shape] = {
    ("team", "members"): Shape(("person", "role"), (), {"role": _ROLES}),
    ("inspection", "answers"): _ANSWERED,
    ("self_check", "answers"): _ANSWERED,
    ("inspection", "people"): Shape(
        ("name", "post", "role"),
        ("person",),
        {"role": _ROLES},
        {"way": _is_one_of("", None, *_SIGNED), "strokes": _are_strokes},
    ),
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
_TYPED = ("hazard", "basis")
"""The one of them that people write; in the others stand ids and words."""


_TOLD = "to reason request reply number approver no_photo_reason interim note receiver relation"
_NAMES = "also photos people servers witnesses"
_SERVED = ("direct", "left", "posted", "displayed")
_OBJECTS: Mapping[tuple[str, str], Mapping[str, Right]] = {
    ("returned", "details"): {"witnesses": _are_texts, "note": _is_text},
    ("draw", "scope"): {
        "community": _is_text, "beat": _is_text, "category": _is_text, "unvisited": _is_flag,
    },
    ("step", "details"): {
        **dict.fromkeys(_TOLD.split(), _is_text), **dict.fromkeys(_NAMES.split(), _are_texts),
        "way": _is_one_of(*_SERVED),
    },
    ("inspection", "unit"): {
        "name": _is_text, "capacity": _is_text, "reason": _is_text, "witnesses": _are_texts,
        "way": _is_one_of("", None, *_SIGNED), "strokes": _are_strokes,
    },
    ("paper", "content"): {"steps": _are_texts, "version": _is_text},
    ("sign_off", "figures"): {"review": _is_object, "minutes": _is_object},
}  # fmt: skip
"""What must stand under some keys of an object, if they are there."""
_WHOLE: Mapping[tuple[str, str], Right] = {
    ("sign_off", "records"): _are_lists,
    ("sign_off", "decisions"): _are_objects,
}


def told_of(table: str, column: str, kind: str) -> Callable[[bytes], bytes]:
    """Return what tells the JSON of a column; ValueError or RecursionError for another shape."""
    shape = _LISTS.get((table, column))
    if shape:
        return retelling(partial(_is_list, shape), partial(_is_one, shape))
    python = _PYTHON.get(kind.removesuffix("?"), object)
    return retelling(partial(_is_right, (table, column), python))


def misshapen_edits(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the tables of which an edit, or a new setting, brings JSON of another shape."""
    query = (
        "SELECT table_name, field, row_id, new FROM entry WHERE field IN ({}) AND new IS NOT NULL "
        "UNION ALL SELECT 'setting', 'value', id, value FROM setting WHERE value IS NOT NULL"
    )
    fields = sorted({"value", *(column for _, column in (*_LISTS, *_TEXTS))})
    marks = ",".join("?" * len(fields))
    for table, column, row_id, text in connection.execute(query.format(marks), fields):
        if not _is_right_edit((table, column), row_id, read(text)):
            yield table


def _is_right_edit(place: tuple[str, str], row_id: str, value: Any) -> bool:
    if place == ("setting", "value"):
        return is_right_setting(row_id, value)
    shape = _LISTS.get(place)
    return _is_list(shape, value) if shape else _is_right(place, object, value)


_PYTHON = {"array": list, "object": dict}


def _is_list(shape: Shape, value: Any) -> bool:
    return isinstance(value, list) and all(_is_one(shape, one) for one in value)


def _is_one(shape: Shape, one: Any) -> bool:
    return (
        isinstance(one, dict)
        and all(isinstance(one.get(key), str) for key in shape.must)
        and all(isinstance(one.get(key, ""), str | None) for key in shape.may)
        and all(one[key] in some for key, some in shape.words.items())
        and _holds(shape.others, one)
    )


def _is_right(place: tuple[str, str], kind: type, value: Any) -> bool:
    return (
        isinstance(value, kind)
        and (place not in _TEXTS or _is_texts(place, value))
        and (place not in _WHOLE or _WHOLE[place](value))
        and (place not in _OBJECTS or _holds(_OBJECTS[place], value))
    )


def _holds(known: Mapping[str, Right], value: Any) -> bool:
    return isinstance(value, dict) and all(
        right(value[key]) for key, right in known.items() if key in value
    )


def _is_texts(place: tuple[str, str], value: Any) -> bool:
    if not isinstance(value, list | dict):
        return False
    values, known = value.values() if isinstance(value, dict) else value, _TEXTS[place]
    if not all(isinstance(one, str) and (not known or one in known) for one in values):
        return False
    # Half a character, which JSON can say, could be asked of no table.
    return place == _TYPED or all(map(str.isascii, (*value, *values)))
