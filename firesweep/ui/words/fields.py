"""What the fields of a premises and of the other registers are called, and how values read."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.model.review.figures import Figure
from firesweep.model.vocabulary import Flag, PremisesStatus, split_categories
from firesweep.ui.words.listing import listed
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP
from firesweep.ui.words.vocabulary import word

FIELDS = {
    "name": QT_TRANSLATE_NOOP("Premises", "Name"),
    "categories": QT_TRANSLATE_NOOP("Premises", "Categories"),
    "community": QT_TRANSLATE_NOOP("Premises", "Community"),
    "community_id": QT_TRANSLATE_NOOP("Premises", "Community"),
    "beat": QT_TRANSLATE_NOOP("Premises", "Beat"),
    "beat_id": QT_TRANSLATE_NOOP("Premises", "Beat"),
    "address": QT_TRANSLATE_NOOP("Premises", "Address"),
    "contact": QT_TRANSLATE_NOOP("Premises", "Contact"),
    "phone": QT_TRANSLATE_NOOP("Premises", "Phone"),
    "responsible_person": QT_TRANSLATE_NOOP("Premises", "Fire-safety responsible person"),
    "area": QT_TRANSLATE_NOOP("Premises", "Area (m²)"),
    "floors": QT_TRANSLATE_NOOP("Premises", "Floors"),
    "credit_code": QT_TRANSLATE_NOOP("Premises", "Unified social credit code"),
    "parent": QT_TRANSLATE_NOOP("Premises", "Lies in"),
    "parent_id": QT_TRANSLATE_NOOP("Premises", "Lies in"),
    "merged_into": QT_TRANSLATE_NOOP("Premises", "Duplicate of"),
    "in_charge": QT_TRANSLATE_NOOP("Premises", "Laptop in charge"),
    "status": QT_TRANSLATE_NOOP("Premises", "Status"),
    "status_reason": QT_TRANSLATE_NOOP("Premises", "Reason"),
    "remarks": QT_TRANSLATE_NOOP("Premises", "Remarks"),
    "source_code": QT_TRANSLATE_NOOP("Premises", "Number in its list"),
    "visited_on": QT_TRANSLATE_NOOP("Premises", "Last visit"),
    "open_hazards": QT_TRANSLATE_NOOP("Premises", "Open hazards"),
}
OTHERS = {
    "value": QT_TRANSLATE_NOOP("Words", "Value"),
    "position": QT_TRANSLATE_NOOP("Words", "Place in the list"),
    "post": QT_TRANSLATE_NOOP("Words", "Post"),
    "active": QT_TRANSLATE_NOOP("Words", "In use"),
    "members": QT_TRANSLATE_NOOP("Words", "Members"),
    "reason": QT_TRANSLATE_NOOP("Words", "Reason"),
    "starts": QT_TRANSLATE_NOOP("Words", "First day"),
    "ends": QT_TRANSLATE_NOOP("Words", "Last day"),
    "communities": QT_TRANSLATE_NOOP("Words", "Communities"),
    "teams": QT_TRANSLATE_NOOP("Words", "Teams"),
    "checklist": QT_TRANSLATE_NOOP("Words", "Checklist"),
    "closed": QT_TRANSLATE_NOOP("Words", "Ended"),
}
"""What only other registers have."""
LONGEST = 60
"""Characters of a value shown in a line."""


def field_name(field: str) -> str:
    """What a field of a premises is called on the screen."""
    if field in FIELDS:
        return QCoreApplication.translate("Premises", FIELDS[field])
    return word(Flag(field))


def field_word(field: str) -> str:
    """What a field of any register is called."""
    if field in OTHERS and field not in FIELDS:
        return QCoreApplication.translate("Words", OTHERS[field])
    return field_name(field)


def about_record(figure: Figure, more: str) -> str:
    """What a list says of a record beside its name: of a clash that is the field it is about."""
    return field_word(more) if figure is Figure.CLASHES else more


def category_words(codes: str) -> str:
    """宾馆、酒楼: the words of stored categories."""
    return listed(word(category) for category in split_categories(codes))


def said_value(field: str, value: Any, names: Mapping[str, str]) -> str:
    """A stored value as a person reads it."""
    if value is None or value == "":
        return QCoreApplication.translate("Past", "(empty)")
    if isinstance(value, bool):
        yes, no = (
            QCoreApplication.translate("Past", "yes"), QCoreApplication.translate("Past", "no"),
        )  # fmt: skip
        return yes if value else no
    if field == "categories":
        return category_words(value)
    if field == "status":
        return word(PremisesStatus(value))
    is_id = field.endswith("_id") or field == "merged_into"
    text = names.get(value, str(value)) if is_id else f"{value}"
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
