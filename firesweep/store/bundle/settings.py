"""What must stand in the shared settings a bundle brings, by their names.

A name this program does not know may hold anything: nothing here reads it.
"""

from collections.abc import Mapping
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import checked_table
from firesweep.model.numbers import checked_template
from firesweep.store.json_pieces import Right

_DAYS = 400
"""More working days, or holidays, has no year."""


def is_right_setting(key: str, value: Any) -> bool:
    """True of what a setting may hold; nothing is what it holds before it is written."""
    if value is None:
        return True
    right = _EXACT.get(key) or next(
        (right for begun, right in _BEGUN.items() if key.startswith(begun)), None
    )
    return right is None or right(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _DAYS


def _is_weekday(value: Any) -> bool:
    return _is_count(value) and value in range(7)


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _are_numbers(value: Any, count: int) -> bool:
    return isinstance(value, list) and len(value) == count and all(map(_is_number, value))


def _are_weights(value: Any) -> bool:
    return isinstance(value, dict) and all(_are_numbers(pair, 2) for pair in value.values())


def _is_template(value: Any) -> bool:
    try:
        return _is_text(value) and bool(checked_template(value))
    except FiresweepError:
        return False


def _is_holiday_table(value: Any) -> bool:
    """A year's table as `import_table` keeps it; a longer one is not gone through at all."""
    if not isinstance(value, dict):
        return False
    rest, work = value.get("rest"), value.get("work")
    if not (isinstance(rest, list) and _are_texts(work) and len([*rest, *(work or ())]) <= _DAYS):
        return False
    if not all(isinstance(one, dict) and all(map(_is_text, one.values())) for one in rest):
        return False
    try:
        return bool(checked_table(value))
    except FiresweepError:
        return False


def _is_authority(value: Any) -> bool:
    known: Mapping[str, Right] = {
        "name": _is_text, "contact": _is_text, "basis": _is_text, "used": _is_flag,
        "also": _are_texts,
    }  # fmt: skip
    return isinstance(value, dict) and all(
        right(value[name]) for name, right in known.items() if name in value
    )


_EXACT: Mapping[str, Right] = {
    **dict.fromkeys(("paper.issuer", "paper.place", "paper.contact", "paper.phone"), _is_text),
    "paper.delegated": _is_flag,
    "number.template": _is_template,
    "report.answer_days": _is_count,
    "review.cut_off": _is_weekday,
    "review.columns": _are_texts,
    "score.weights": _are_weights,
    "score.grades": lambda value: _are_numbers(value, 3),
}
_BEGUN: Mapping[str, Right] = {
    "laptop.": _is_text,
    "score.veto.": _is_text,
    "apart:": lambda value: value is True,
    "holidays.": _is_holiday_table,
    "referral.": _is_authority,
}
"""Settings whose names begin so."""
