"""The view of a long list: fast at any length, and Tab leads out of it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from firesweep.ui.look import theme, tokens
from firesweep.ui.look.theme import scaled
from firesweep.ui.rows.paint import CellSizes, colour, draw_bar, draw_cell, draw_hairline
from firesweep.ui.rows.table import IdRole, IdTableModel

KEPT_SELECTED = 500
"""More selected rows than this are not looked for again after a refresh."""
TITLE_EDGES = 18
"""Pixels beside the title of a column, by the style sheet."""


class IdTable(QTableView):
    """A QTableView for an IdTableModel; ids, not rows, are what it speaks of."""

    chosen = Signal(object)
    """The id of a row on which Enter or a double click fell."""
    moved = Signal(object)
    """The id of the row the person went to; None where there is none."""
    selected = Signal()
    """Other rows are selected; after show_ids the screen asks itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setItemDelegate(CellSizes(self))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.data(IdRole)))
        self.set_row_height(tokens.ROW)

    def set_row_height(self, pixels: int) -> None:
        """One height for all rows, given for text at 100 %."""
        self._row_height = pixels
        self.verticalHeader().setDefaultSectionSize(scaled(pixels))

    def show_model(self, model: IdTableModel, sorted_by: str = "") -> None:
        """Show a model; a click on a header sorts from now on."""
        self.setModel(model)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.selectionModel().selectionChanged.connect(lambda: self.selected.emit())
        names = [model.column(number).name for number in range(model.columnCount())]
        at = names.index(sorted_by) if sorted_by in names else -1
        self.horizontalHeader().setSortIndicator(at, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sortIndicatorChanged.connect(model.sort)
        self.set_widths()

    def set_widths(self) -> None:
        """Give the columns the widths they were made with, or what their title needs."""
        model, titles = self.ids_model, QFontMetrics(theme.font(tokens.SECOND))
        for number in range(model.columnCount()):
            column = model.column(number)
            title = titles.horizontalAdvance(column.title) + TITLE_EDGES
            self.setColumnWidth(number, max(scaled(column.width), title))

    @property
    def ids_model(self) -> IdTableModel:
        """The model, as what it is."""
        model = self.model()
        assert isinstance(model, IdTableModel)
        return model

    def show_ids(self, ids: Sequence[Any]) -> None:
        """Show other ids; who stands on one of them, or has selected it, still does."""
        current, selected = self.current_id(), self.selected_ids()[:KEPT_SELECTED]
        at = self.currentIndex().row()
        self.ids_model.set_ids(ids)
        # Left to its timer, Qt would lay out after the first painting and paint it all again.
        self.executeDelayedItemsLayout()
        if current is None or not len(ids):
            return
        position = self.ids_model.position(current)
        self._go(position if position >= 0 else min(at, len(ids) - 1))
        if len(selected) > 1:
            self._select(selected)

    def current_id(self) -> Any | None:
        """The id the person stands on."""
        index = self.currentIndex()
        return index.data(IdRole) if index.isValid() else None

    @property
    def selected_count(self) -> int:
        """How many rows are selected, counted without looking at each."""
        return sum(rows.height() for rows in self.selectionModel().selection().toList())

    def selected_ids(self) -> list[Any]:
        """The selected ids in the order of the list."""
        if self.selectionModel() is None:
            return []
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.ids_model.ids[row] for row in rows]

    def go_to(self, wanted: Any) -> bool:
        """Stand on an id; False where it isn't in the list."""
        position = self.ids_model.position(wanted)
        if position >= 0:
            self._go(position)
        return position >= 0

    def _go(self, row: int) -> None:
        index = self.ids_model.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _select(self, ids: list[Any]) -> None:
        chosen = QItemSelection()
        for position in filter(lambda at: at >= 0, map(self.ids_model.position, ids)):
            index = self.ids_model.index(position, 0)
            chosen.select(index, index)
        how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(chosen, how)

    def sort_next(self, *, turn: bool = False) -> None:
        """Sort by the next column, or turn the order round; for those without a mouse."""
        header, model = self.horizontalHeader(), self.ids_model
        at, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        if turn:
            back = order == Qt.SortOrder.AscendingOrder
            other = Qt.SortOrder.DescendingOrder if back else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(at, other)
            return
        count = model.columnCount()
        following = ((at + step) % count for step in range(1, count + 1))
        named = next(number for number in following if model.column(number).name)
        header.setSortIndicator(named, Qt.SortOrder.AscendingOrder)

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.moved.emit(index.data(IdRole) if index.isValid() else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight, all at once: by a delegate each cell costs as much again."""
        painter = QPainter(self.viewport())
        columns, area = self._columns_in(event.rect()), event.rect()
        first, count = self.rowAt(max(0, area.top())), self.ids_model.rowCount()
        for row in range(first, count) if first >= 0 else ():
            if self.rowViewportPosition(row) > area.bottom():
                break
            self._draw_row(painter, row, columns)
        painter.end()

    def _columns_in(self, area: QRect) -> list[tuple[int, int, int]]:
        """Return number, left edge and width of the columns in sight."""
        every = range(self.ids_model.columnCount())
        shown = ((n, self.columnViewportPosition(n), self.columnWidth(n)) for n in every)
        return [c for c in shown if c[2] and c[1] <= area.right() and c[1] + c[2] > area.left()]

    def _draw_row(self, painter: QPainter, row: int, columns: list[tuple[int, int, int]]) -> None:
        """Draw a row's ground, cells, focus and hairline."""
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        left = self.columnViewportPosition(self.horizontalHeader().logicalIndex(0))
        whole = QRect(left, top, self.horizontalHeader().length(), height)
        selected = self.selectionModel().isRowSelected(row)
        if selected:
            painter.fillRect(whole, colour(theme.worn().accent_tint))
        cells = self.ids_model.cells(row)
        for number, at, width in columns:
            draw_cell(painter, QRect(at, top, width, height), cells[number])
        if selected or (self.hasFocus() and row == self.currentIndex().row()):
            draw_bar(painter, whole)
        draw_hairline(painter, whole)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row_height"):
            self.set_row_height(self._row_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; everything else is the table's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.current_id())
            return
        super().keyPressEvent(event)
