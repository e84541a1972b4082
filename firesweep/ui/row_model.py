"""The rows of a RowList: what each says, and which are ticked."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

RowRole = int(Qt.ItemDataRole.UserRole) + 3
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class RowLine:
    """One row; a `heading` only parts the rows below it from those above.

    `photo` is a SHA-256 the list's `photos` turns into bytes; `action` is the button at the end.
    """

    text: str
    more: str = ""
    id: str = ""
    pill: str = ""
    state: str = "accent"
    photo: str = ""
    action: str = ""
    heading: bool = False


class RowModel(QAbstractListModel):
    """The rows of a RowList, and which are ticked."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[RowLine] = []
        self.pills: frozenset[str] = frozenset()
        """The words on the pills; they stand in one column."""
        self.checkable = False
        self.checked: set[str] = set()

    def set_lines(self, lines: Iterable[RowLine]) -> None:
        """Show other rows; ticks stay on the ids that are still there."""
        self.beginResetModel()
        self.lines = list(lines)
        self.pills = frozenset(line.pill for line in self.lines if line.pill)
        self.checked &= {line.id for line in self.lines}
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """As many as there are lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The line itself for the delegate, its words for a screen reader."""
        line = self.lines[index.row()]
        if role == RowRole:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (line.pill, line.text, line.more)))
        if role == Qt.ItemDataRole.CheckStateRole and self.ticks(line):
            checked = line.id in self.checked
            return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        return None

    def ticks(self, line: RowLine) -> bool:
        """True where a line can be ticked."""
        return self.checkable and bool(line.id) and not line.heading

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings can't be stood on."""
        if index.isValid() and self.lines[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def tick(self, row: int) -> None:
        """Tick a row, or take the tick away."""
        line = self.lines[row]
        if self.ticks(line):
            self.checked ^= {line.id}
            self.dataChanged.emit(self.index(row), self.index(row))
            self.ticked.emit()
