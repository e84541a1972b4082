"""The columns of the list, and what the fields of a premises are called."""

from PySide6.QtCore import QCoreApplication

from firesweep.model.premises import split_categories
from firesweep.model.vocabulary import Flag, PremisesStatus
from firesweep.store.premises_list import PremisesLine
from firesweep.ui.dates import long_date
from firesweep.ui.marked import QT_TRANSLATE_NOOP
from firesweep.ui.table import Column
from firesweep.ui.words import word

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
    "status": QT_TRANSLATE_NOOP("Premises", "Status"),
    "status_reason": QT_TRANSLATE_NOOP("Premises", "Reason"),
    "remarks": QT_TRANSLATE_NOOP("Premises", "Remarks"),
    "source_code": QT_TRANSLATE_NOOP("Premises", "Number in its list"),
    "visited_on": QT_TRANSLATE_NOOP("Premises", "Last visit"),
    "open_hazards": QT_TRANSLATE_NOOP("Premises", "Open hazards"),
}


def field_name(field: str) -> str:
    """What a field of a premises is called on the screen."""
    if field in FIELDS:
        return QCoreApplication.translate("Premises", FIELDS[field])
    return word(Flag(field))


def category_words(codes: str) -> str:
    """宾馆、酒楼: the words of stored categories."""
    separator = QCoreApplication.translate("Premises", ", ")
    return separator.join(word(category) for category in split_categories(codes))


def mark(line: PremisesLine) -> tuple[str, str]:
    """What is special about a premises, and the state that colours it."""
    status = PremisesStatus(line.status)
    if status is not PremisesStatus.REGISTERED:
        return word(status), "soon" if status is PremisesStatus.SUSPENDED else "muted"
    return (QCoreApplication.translate("Premises", "Key"), "overdue") if line.key_unit else ("", "")


def columns() -> list[Column]:
    """The columns in the language of now; `name` is what the store sorts by."""
    title = field_name
    return [
        Column(title("name"), lambda line: line.name, "name", 200),
        Column("", lambda line: mark(line)[0], "", 76, state=lambda line: mark(line)[1]),
        Column(title("categories"), lambda line: category_words(line.categories),
               "categories", 110),
        Column(title("community"), lambda line: line.community, "community", 96),
        Column(title("beat"), lambda line: line.beat, "beat", 76),
        Column(title("address"), lambda line: line.address, "address", 196),
        Column(title("contact"), lambda line: line.contact, "contact", 76),
        Column(title("phone"), lambda line: line.phone, "phone", 112),
        Column(title("visited_on"), visited, "visited_on", 128),
        Column(title("open_hazards"), lambda line: str(line.open_hazards or ""),
               "open_hazards", 84, right=True),
    ]  # fmt: skip


def visited(line: PremisesLine) -> str:
    """The day of the last visit that got in, or that there was none."""
    if not line.visited_on:
        return QCoreApplication.translate("Premises", "Never")
    return long_date(line.visited_on)
