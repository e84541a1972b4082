"""The rows of a RowList: what each says."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QWidget

from firesweep.ui.rows.lines import Lines, RowLine

RowRole = int(Qt.ItemDataRole.UserRole) + 3
TOLD = (RowRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class RowModel(QStringListModel):
    """The rows of a RowList.

    A list of strings (all empty), so that Qt counts thousands of rows without asking Python.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Lines()

    def set_lines(self, lines: Iterable[RowLine]) -> None:
        """Show other rows."""
        self.lines = lines if isinstance(lines, Lines) else Lines(lines)
        self.setStringList([""] * len(self.lines))

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """The line itself for the delegate, its words for a screen reader."""
        if role not in TOLD:
            return None
        line = self.lines[index.row()]
        if role == RowRole:
            return line
        return ", ".join(filter(None, (line.pill, line.text, line.more)))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings can't be stood on."""
        if index.row() in self.lines.headings:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
