"""A list of two-line rows: a pill, a photo, what and who, and one thing to do at the end."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from firesweep.ui.rows.delegate import RowDelegate
from firesweep.ui.rows.lines import RowLine
from firesweep.ui.rows.model import RowModel
from firesweep.ui.rows.paint import picture_of

THUMBNAILS_KEPT = 256


class RowList(QListView):
    """The view; Enter or a click on a row chooses it, Space presses its button."""

    chosen = Signal(str)
    acted = Signal(str)
    moved = Signal(str)
    looks = False
    """True where a panel beside shows the row: a click stands on it, a double click chooses it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowModel(self)
        self._photos: Callable[[str], bytes | None] = lambda _sha256: None
        self._thumbnails = lru_cache(THUMBNAILS_KEPT)(self._thumbnail)
        self._delegate = RowDelegate(self._model, self._thumbnails, self)
        self.setProperty("card", True)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.selectionModel().currentRowChanged.connect(
            lambda index, _: self.moved.emit(self._id(index))
        )

    def show_rows(self, lines: Iterable[RowLine]) -> None:
        """Show other rows; who stood on an id still does, or on the row that took its place."""
        current, at = self.current_id(), self.currentIndex().row()
        self._model.set_lines(lines)
        ids = self._model.lines.ids
        self.setUniformItemSizes(self._model.lines.alike)
        if current and current in ids:
            self.choose(ids.index(current))
        elif at >= 0 and ids:
            self.choose(min(at, len(ids) - 1))

    def show_photos(self, photos: Callable[[str], bytes | None]) -> None:
        """Give the function that reads a thumbnail by its SHA-256."""
        self._photos = photos
        self._thumbnails.cache_clear()

    def choose(self, row: int) -> None:
        """Stand on a row, or the next below that can be stood on."""
        lines = self._model.lines
        while row < len(lines) - 1 and row in lines.headings:
            row += 1
        self.setCurrentIndex(self._model.index(row))

    def current_id(self) -> str:
        """The id the person stands on; empty where there is none."""
        return self._id(self.currentIndex())

    def line(self, index: QModelIndex) -> RowLine | None:
        """The line at an index."""
        return self._model.lines[index.row()] if index.isValid() else None

    def _id(self, index: QModelIndex) -> str:
        return self._model.lines.ids[index.row()] if index.isValid() else ""

    def _thumbnail(self, sha256: str) -> QPixmap:
        return picture_of(self._photos(sha256))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Space presses the row's button; Home leads past a heading."""
        index = self.currentIndex()
        line = self.line(index)
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._id(index))
        elif line is not None and line.action and event.key() == Qt.Key.Key_Space:
            self.acted.emit(line.id)
        elif event.key() == Qt.Key.Key_Home:  # Qt stays where it is above a heading
            self.choose(0)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click does the action, or chooses the row."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position().toPoint(), chooses=not self.looks)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the row a click only looks at."""
        super().mouseDoubleClickEvent(event)
        if self.looks and event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position().toPoint(), chooses=True)

    def _click(self, point: QPoint, *, chooses: bool) -> None:
        index = self.indexAt(point)
        line = self.line(index)
        if line is None or line.heading:
            return
        places = self._delegate.places(self.visualRect(index), line)
        if places.action is not None and places.action.contains(point):
            self.acted.emit(line.id)
        elif chooses:
            self.chosen.emit(line.id)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows again where the text grew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()


__all__ = ["RowLine", "RowList"]
