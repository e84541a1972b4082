"""The columns of the list of premises."""

from functools import cache

from PySide6.QtCore import QCoreApplication

from firesweep.model.vocabulary import PremisesStatus
from firesweep.store.registry.premises_list import PremisesLine
from firesweep.ui.rows.table import Column
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.fields import category_words, field_name
from firesweep.ui.words.vocabulary import word


def mark(status: str, key_unit: bool) -> tuple[str, str]:
    """What is special about a premises, and the state that colours it."""
    if status == PremisesStatus.REGISTERED:
        text = QCoreApplication.translate("Premises", "Key") if key_unit else ""
        return text, "overdue"
    return word(PremisesStatus(status)), "soon" if status == PremisesStatus.SUSPENDED else "muted"


def last_visit(day: str | None) -> str:
    """The day of the last visit that got in, or that there was none."""
    return long_date(day) if day else QCoreApplication.translate("Premises", "Never")


def columns() -> list[Column]:
    """The columns in the language of now; `name` is what the store sorts by.

    Words that come again in every row are put together once.
    """
    title, kinds, days, marks = field_name, cache(category_words), cache(last_visit), cache(mark)

    def marked(line: PremisesLine) -> tuple[str, str]:
        return marks(line.status, line.key_unit)

    return [
        Column(title("name"), lambda line: line.name, "name", 200),
        Column("", lambda line: marked(line)[0], "", 76, state=lambda line: marked(line)[1]),
        Column(title("categories"), lambda line: kinds(line.categories), "categories", 110),
        Column(title("community"), lambda line: line.community, "community", 96),
        Column(title("beat"), lambda line: line.beat, "beat", 76),
        Column(title("address"), lambda line: line.address, "address", 196),
        Column(title("contact"), lambda line: line.contact, "contact", 76),
        Column(title("phone"), lambda line: line.phone, "phone", 112),
        Column(title("visited_on"), lambda line: days(line.visited_on), "visited_on", 128),
        Column(title("open_hazards"), lambda line: str(line.open_hazards or ""),
               "open_hazards", 84, right=True),
    ]  # fmt: skip
