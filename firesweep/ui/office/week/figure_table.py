"""A small table of figures that is copied whole, or in part, into a sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from firesweep.ui.look.theme import scaled

HIGH = 26
"""Pixels of a row at 100 %."""
LEAST_ROWS = 5
"""Rows that are seen at least, the heads and a scroll bar among them."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Cells = Sequence[str | int | float]


class FigureTable(QTableWidget):
    """Shows rows under heads; Ctrl+C copies what is selected, or else everything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Cells]) -> None:
        """Show other figures; the first column stays beside who stands in it."""
        at = (self.currentRow(), self.currentColumn())
        self.clear()
        self.setRowCount(len(rows))
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.verticalHeader().setDefaultSectionSize(scaled(HIGH))
        self.setMinimumHeight(scaled(HIGH) * LEAST_ROWS)
        for row, cells in enumerate(rows):
            for column, value in enumerate(cells):
                self.setItem(row, column, _item(value))
        for column in range(len(heads)):
            side = RIGHT if rows and not isinstance(rows[0][column], str) else LEFT
            if head := self.horizontalHeaderItem(column):
                head.setTextAlignment(side)
        if rows and at[0] >= 0:
            self.setCurrentCell(min(at[0], len(rows) - 1), min(at[1], len(heads) - 1))

    def copied(self) -> str:
        """Return what is selected, or everything, as lines of cells parted by tabs."""
        chosen = [index for index in self.selectedIndexes() if index.isValid()]
        whole = len(chosen) < 2
        rows = range(self.rowCount()) if whole else sorted({one.row() for one in chosen})
        columns = range(self.columnCount()) if whole else sorted({one.column() for one in chosen})
        heads = [self.head(column) for column in columns]
        lines = ([self._text(row, column) for column in columns] for row in rows)
        return "\n".join("\t".join(cells) for cells in [heads, *lines])

    def head(self, column: int) -> str:
        """Return what stands over a column."""
        item = self.horizontalHeaderItem(column)
        return item.text() if item else ""

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; everything else is the table's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
            return
        super().keyPressEvent(event)


def _item(value: str | float) -> QTableWidgetItem:
    said = value if isinstance(value, str) else f"{value:,}"
    item = QTableWidgetItem(said)
    item.setTextAlignment(LEFT if isinstance(value, str) else RIGHT)
    return item
