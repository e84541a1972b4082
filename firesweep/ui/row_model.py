"""The rows of a RowList: what each says, and which are ticked."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from firesweep.ui.row_lines import Lines, RowLine

RowRole = int(Qt.ItemDataRole.UserRole) + 3
TOLD = (RowRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class RowModel(QStringListModel):
    """The rows of a RowList, and which are ticked.

    A list of strings (all empty), so that Qt counts thousands of rows without asking Python.
    """

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Lines()
        self.checkable = False
        self.checked: set[str] = set()

    def set_lines(self, lines: Iterable[RowLine]) -> None:
        """Show other rows; ticks stay on the ids that are still there."""
        self.lines = lines if isinstance(lines, Lines) else Lines(lines)
        self.checked &= set(self.lines.ids)
        self.setStringList([""] * len(self.lines))

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The line itself for the delegate, its words for a screen reader."""
        if role == Qt.ItemDataRole.CheckStateRole and self.checkable:
            return self._tick_of(self.lines[index.row()])
        if role not in TOLD:
            return None
        line = self.lines[index.row()]
        if role == RowRole:
            return line
        return ", ".join(filter(None, (line.pill, line.text, line.more)))

    def _tick_of(self, line: RowLine) -> Qt.CheckState | None:
        if not self.ticks(line):
            return None
        return Qt.CheckState.Checked if line.id in self.checked else Qt.CheckState.Unchecked

    def ticks(self, line: RowLine) -> bool:
        """True where a line can be ticked."""
        return self.checkable and bool(line.id) and not line.heading

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings can't be stood on."""
        if index.row() in self.lines.headings:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def tick(self, row: int) -> None:
        """Tick a row, or take the tick away."""
        line = self.lines[row]
        if self.ticks(line):
            self.checked ^= {line.id}
            self.dataChanged.emit(self.index(row), self.index(row))
            self.ticked.emit()
