"""What the fields of every register are called, and how their values read side by side."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.ui.words.fields import FIELDS, field_name, said_value
from firesweep.ui.words.listing import listed, with_value
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP
from firesweep.ui.words.vocabulary import spoken_post

OTHERS = {
    "value": QT_TRANSLATE_NOOP("Bundle", "Value"),
    "position": QT_TRANSLATE_NOOP("Bundle", "Place in the list"),
    "post": QT_TRANSLATE_NOOP("Bundle", "Post"),
    "active": QT_TRANSLATE_NOOP("Bundle", "In use"),
    "members": QT_TRANSLATE_NOOP("Bundle", "Members"),
    "reason": QT_TRANSLATE_NOOP("Bundle", "Reason"),
    "starts": QT_TRANSLATE_NOOP("Bundle", "First day"),
    "ends": QT_TRANSLATE_NOOP("Bundle", "Last day"),
    "communities": QT_TRANSLATE_NOOP("Bundle", "Communities"),
    "teams": QT_TRANSLATE_NOOP("Bundle", "Teams"),
    "checklist": QT_TRANSLATE_NOOP("Bundle", "Checklist"),
    "closed": QT_TRANSLATE_NOOP("Bundle", "Ended"),
}


def field_word(field: str) -> str:
    """What a field of a register is called."""
    if field in OTHERS and field not in FIELDS:
        return QCoreApplication.translate("Bundle", OTHERS[field])
    return field_name(field)


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
