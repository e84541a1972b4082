"""How the values of every register's fields read side by side."""

from typing import Any

from firesweep.ui.words.fields import said_value
from firesweep.ui.words.listing import listed, with_value
from firesweep.ui.words.vocabulary import spoken_post


def value_text(field: str, value: Any, names: dict[str, str]) -> str:
    """A value of any register as a person reads it; `names` says ids."""
    if isinstance(value, list):
        return listed(_part(each, names) for each in value) or said_value(field, None, names)
    if isinstance(value, dict):
        return listed(with_value(_part(k, names), _part(v, names)) for k, v in value.items())
    if field == "post":
        return spoken_post(value)
    return said_value(field, value, names)


def _part(part: Any, names: dict[str, str]) -> str:
    if isinstance(part, dict):
        return " ".join(_part(each, names) for each in part.values())
    return names.get(part, str(part)) if isinstance(part, str) else str(part)
