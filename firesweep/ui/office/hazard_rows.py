"""The open hazards as a list of rows, read as they come into sight, and which are chosen."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QPixmap, QPixmapCache

from firesweep.model.deadlines import Calendar
from firesweep.model.hazard.buckets import Bucket, bucket_of
from firesweep.model.hazard.life import State
from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.office.due_words import listed_text, waiting_text
from firesweep.ui.office.wording import bucket_word, found_word, repeat_text, served_word
from firesweep.ui.rows.on_sight import OnSight
from firesweep.ui.words.dates import due_text
from firesweep.ui.words.vocabulary import word

Index = QModelIndex | QPersistentModelIndex
NO_CALENDAR = Calendar()


class Role(IntEnum):
    """What a row tells its painter."""

    LINE = Qt.ItemDataRole.UserRole


TOLD = (Role.LINE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class HazardRows(QStringListModel):
    """Rows of one bucket, or of all; `chosen` holds ids and survives filtering.

    A list of strings (all empty), so that Qt counts fifty thousand rows without asking Python.
    """

    def __init__(
        self,
        page: Callable[[list[str]], Sequence[HazardLine]],
        thumbnail: Callable[[str], bytes | None],
    ) -> None:
        super().__init__()
        self.thumbnail = thumbnail
        self.lines = OnSight(page, lambda line: line.id)
        self.today = date.min
        self.calendar = NO_CALENDAR
        self.chosen: set[str] = set()

    def show(self, hazard_ids: Sequence[str], today: date) -> None:
        """Show other hazards."""
        self.lines.show(hazard_ids)
        self.today = today
        self.setStringList([""] * len(hazard_ids))

    def bucket(self, line: HazardLine) -> Bucket:
        """Return where a line stands."""
        return bucket_of(line.state, line.handling, line.deadline, self.today)

    def picture(self, line: HazardLine) -> QPixmap | None:
        """Return a line's thumbnail, read once it is in sight."""
        if line.photo is None:
            return None
        kept = QPixmap()
        if QPixmapCache.find(line.photo, kept):
            return kept
        kept.loadFromData(self.thumbnail(line.photo) or b"")
        if kept.isNull():
            return None
        QPixmapCache.insert(line.photo, kept)
        return kept

    def toggle(self, row: int) -> None:
        """Choose a row, or no longer."""
        self.chosen ^= {self.lines.ids[row]}
        index = self.index(row)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])

    def choose_all(self) -> None:
        """Choose every row shown; where all are chosen, none."""
        shown = set(self.lines.ids)
        self.chosen = self.chosen - shown if shown <= self.chosen else self.chosen | shown
        if shown:
            self.dataChanged.emit(
                self.index(0), self.index(len(self.lines) - 1), [Qt.ItemDataRole.CheckStateRole]
            )

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002
        """Return that a row can be gone to, and not be written into."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row tells its painter and a screen reader."""
        if role == Qt.ItemDataRole.CheckStateRole:
            chosen = self.lines.ids[index.row()] in self.chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role not in TOLD:
            return None
        line = self.lines[index.row()]
        if role == Role.LINE or line is None:
            return line
        return spoken(line, self.bucket(line))


def second_line(
    line: HazardLine, today: date = date.min, calendar: Calendar = NO_CALENDAR
) -> tuple[str, ...]:
    """Return the parts of a row's second line: number, service, what is known since."""
    told = (*_late(line, today), *waiting_text(line, today, calendar), *_marks(line))
    if line.number is None:
        return (*told, line.community, line.beat, line.address)
    parts = [line.number, notice_word(line)]
    if line.state not in (State.FOUND, State.NOTICED):
        parts.append(word(State(line.state)))
    return (*parts, *told, line.community)


def notice_word(line: HazardLine) -> str:
    """Say how the notice was handed over; where none holds, where the hazard stands."""
    if line.number is None or line.state == State.FOUND:
        return word(State(line.state))
    return served_word(line.service)


def _late(line: HazardLine, today: date) -> Iterator[str]:
    """How late the premises is where the office owes it another notice; the pill says that."""
    if line.state == State.PARTLY and line.deadline and line.deadline < today.isoformat():
        yield due_text(line.deadline, today)


def _marks(line: HazardLine) -> tuple[str, ...]:
    """Found at a drill, a repeat offence, and the supervision from above."""
    marks = [found_word(at_drill=True)] if line.drill_id else []
    marks += [repeat_text(line.repeats)] if line.repeats else []
    if line.listed_until:
        marks.append(listed_text(line.listed_until))
    return tuple(marks)


def spoken(line: HazardLine, bucket: Bucket) -> str:
    """Return a row as one sentence for a screen reader."""
    parts = (bucket_word(bucket), line.deadline or "", line.premises, line.description)
    return ", ".join(part for part in (*parts, *second_line(line)) if part)
