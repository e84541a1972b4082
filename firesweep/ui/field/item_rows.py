"""The rows of the list at the door: what is still open from before, the items, what is extra."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtCore import QPersistentModelIndex as Kept

from firesweep.model.visit.gaps import wants_photo
from firesweep.model.visit.inspection import ListedItem
from firesweep.model.vocabulary import Answer
from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.field.reading import Door, OldHazard
from firesweep.ui.look.tokens import State
from firesweep.ui.words.dates import due_text
from firesweep.ui.words.vocabulary import word

RowRole = int(Qt.ItemDataRole.UserRole) + 20
NOWHERE = QModelIndex()


class Kind(Enum):
    """What a row is about."""

    HEADING = auto()
    ITEM = auto()
    OLD = auto()
    """An open hazard whose item is not in this visit's list."""
    EXTRA = auto()
    """A hazard of this visit that is on no list."""


@dataclass(frozen=True)
class DoorRow:
    """One row; `id` is an item's code or a hazard's id, `more` a second line in a state's ink.

    `hazards` counts an item's; of a heading, those earlier visits left open.
    """

    kind: Kind
    id: str
    text: str
    more: str = ""
    tone: str = State.OVERDUE
    answer: Answer | None = None
    hazards: int = 0

    @property
    def code(self) -> str:
        """What stands at the start of the row."""
        return self.id if self.kind is Kind.ITEM else ""

    @property
    def answers(self) -> bool:
        """True where the row has the four buttons."""
        return self.kind is Kind.ITEM


def rows_of(door: Door, today: date) -> list[DoorRow]:
    """Return the rows of a visit in their order."""
    waiting = {old.line.code for old in door.old}
    before = [item for item in door.visit.items if item.code in waiting]
    listed = {item.code for item in before}
    strange = [old for old in door.old if old.line.code not in listed]
    rest = [item for item in door.visit.items if item.code not in waiting]
    rows: list[DoorRow] = []
    if door.old:
        rows.append(_heading(said_before(), len(door.old), late=True))
        rows += [_item(door, item, today) for item in before]
        rows += [_old(old, today) for old in strange]
        rows.append(_heading(said_rest()))
    rows += [_item(door, item, today) for item in rest]
    return [*rows, *_extras(door)]


def _extras(door: Door) -> Iterator[DoorRow]:
    extras = [hazard for hazard in door.visit.hazards if not hazard.code]
    if extras:
        yield _heading(QCoreApplication.translate("Door", "Hazards not on the list"), len(extras))
    for hazard in extras:
        unsaid = QCoreApplication.translate("Door", "Say what is wrong")
        yield DoorRow(
            Kind.EXTRA, hazard.id, hazard.description or unsaid, hazard.place, State.MUTED
        )


def _item(door: Door, item: ListedItem, today: date) -> DoorRow:
    given = door.visit.answers.get(item.code)
    more, tone = _more(door, item, today)
    return DoorRow(
        Kind.ITEM,
        item.code,
        door.text_of(item.code),
        more,
        tone,
        given.answer if given else None,
        len(door.visit.hazards_of(item.code)),
    )


def _more(door: Door, item: ListedItem, today: date) -> tuple[str, str]:
    """What is to be known of an item, the gravest first, and its state."""
    said = [
        (_last_time(door.old_of(item.code), today), State.OVERDUE),
        (_before(door, item.code), _before_tone(door, item.code)),
        _self_checked(door, item),
        (_photo_said(door, item), State.SOON),
        (_photos_taken(len(door.visit.photos_at(item.code))), State.MUTED),
    ]
    shown = [(text, tone) for text, tone in said if text]
    return "  ·  ".join(text for text, _ in shown), shown[0][1] if shown else State.OVERDUE


def _self_checked(door: Door, item: ListedItem) -> tuple[str, str]:
    """What the premises ticked itself: of note where it found a hazard, or the team answers so."""
    said = door.said.get(item.code)
    given = door.visit.answers.get(item.code)
    if said is None:
        return "", State.MUTED
    text = QCoreApplication.translate("Door", "Self-check: {answer}").format(answer=word(said))
    differs = given is not None and given.answer is not said
    of_note = differs or (given is None and said is Answer.HAZARD)
    return text, State.SOON if of_note else State.MUTED


def _before(door: Door, code: str) -> str:
    """How often the same is wrong by now, and when it was before, where that is closed."""
    closed, times = door.closed_of(code), times_text(door, code)
    day = said_same(closed[0].line) if closed and not door.old_of(code) else ""
    return "  ·  ".join(filter(None, (times, day)))


def _before_tone(door: Door, code: str) -> str:
    return State.OVERDUE if door.visit.hazards_of(code) else State.SOON


def said_same(line: HazardLine) -> str:
    """The day of the same hazard before, and the number of its notice from its year on."""
    said = QCoreApplication.translate("Door", "Same hazard on {day}")
    _street, bracket, serial = (line.number or "").rpartition("〔")
    return "  ·  ".join(filter(None, (said.format(day=line.found_on), bracket + serial)))


def times_text(door: Door, code: str) -> str:
    """How often an item is wrong within a year, this visit among them; empty the first time."""
    before = door.found.get(code, 0)
    if not (before and door.visit.hazards_of(code)):
        return ""
    times = QCoreApplication.translate("Door", "{count} times within a year")
    return times.format(count=before + 1)


def _photo_said(door: Door, item: ListedItem) -> str:
    wanted = item.code in door.visit.answers and wants_photo(door.visit, item)
    return QCoreApplication.translate("Door", "Photo wanted: press P") if wanted else ""


def _photos_taken(count: int) -> str:
    said = QCoreApplication.translate("Door", "Photos: {count}")
    return said.format(count=count) if count else ""


def _last_time(old: Sequence[OldHazard], today: date) -> str:
    """What was found before, how far its deadline is, and on which notice."""
    if not old:
        return ""
    line = old[0].line
    more = f" (+{len(old) - 1})" if len(old) > 1 else ""
    parts = (due_text(line.deadline, today), line.number, line.place or line.description)
    return "  ·  ".join(filter(None, parts)) + more


def _old(old: OldHazard, today: date) -> DoorRow:
    line = old.line
    parts = (due_text(line.deadline, today), line.number, line.place)
    return DoorRow(Kind.OLD, line.id, line.description, "  ·  ".join(filter(None, parts)))


def _heading(text: str, count: int = 0, *, late: bool = False) -> DoorRow:
    said = f"{text}  {count}" if count else text
    return DoorRow(Kind.HEADING, "", said, hazards=count if late else 0)


def said_before() -> str:
    """The heading of what earlier visits left open."""
    return QCoreApplication.translate("Door", "Not closed from earlier visits")


def said_rest() -> str:
    """The heading of all other items."""
    return QCoreApplication.translate("Door", "The rest of the list")


class DoorRows(QAbstractListModel):
    """The rows as a list model; only what differs is painted again."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[DoorRow] = []

    def show(self, rows: list[DoorRow]) -> None:
        """Show other rows, or the same with other answers."""
        if [(row.kind, row.id) for row in rows] != [(row.kind, row.id) for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def row_of(self, row_id: str) -> int:
        """Return the row of an item or a hazard, or -1."""
        if not row_id:
            return -1
        return next((n for n, row in enumerate(self.rows) if row.id == row_id), -1)

    def next_open(self, after: int) -> int:
        """Return the next unanswered row, from the top again after the last; -1 for none."""
        count = len(self.rows)
        following = [(after + step) % count for step in range(1, count + 1)]
        wanted = (n for n in following if self.rows[n].answers and not self.rows[n].answer)
        return next(wanted, -1)

    def rowCount(self, parent: QModelIndex | Kept = NOWHERE) -> int:
        """As many as there are rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: QModelIndex | Kept) -> Qt.ItemFlag:
        """Headings can't be stood on."""
        if index.isValid() and self.rows[index.row()].kind is Kind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex | Kept, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The row itself for the painter, its words for a screen reader."""
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return as_sentence(row)
        return None


def as_sentence(row: DoorRow) -> str:
    """A row as one sentence."""
    unanswered = QCoreApplication.translate("Door", "unanswered")
    answer = (word(row.answer) if row.answer else unanswered) if row.answers else ""
    return ", ".join(filter(None, (row.code, answer, row.text, row.more)))
