"""Thumbnails in a row, each whole in its place; keys go along it."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap, QStandardItem
from PySide6.QtGui import QStandardItemModel as Tiles
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from firesweep.ui.look.theme import scaled, worn
from firesweep.ui.rows.paint import draw_photo

PictureRole = int(Qt.ItemDataRole.UserRole) + 10
IdRole = int(Qt.ItemDataRole.UserRole) + 11
TILE = QSize(112, 84)
CROSS = 22
DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TileDelegate(QStyledItemDelegate):
    """Draws a photo whole, and the focus around it."""

    def __init__(self, size: QSize, tiles: "ThumbnailList") -> None:
        super().__init__(tiles)
        self._size = size
        self._list = tiles

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one tile."""
        rect: QRect = option.rect.adjusted(2, 2, -6, -2)  # type: ignore[attr-defined]
        colours = worn()
        painter.save()
        painter.fillRect(rect, QColor(colours.bg))
        draw_photo(painter, rect, index.data(PictureRole))
        if self._list.removable:
            draw_cross(painter, cross_place(option.rect))  # type: ignore[attr-defined]
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.setPen(QPen(QColor(colours.accent), colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
        painter.restore()

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One size for all, growing with the text."""
        return QSize(scaled(self._size.width()) + 8, scaled(self._size.height()))


class ThumbnailList(QListView):
    """Enter or a click opens a photo; Delete, or a click on its cross, takes it away."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = Tiles(self)
        self.setModel(self._tiles)
        self.set_size(TILE)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.removable = True

    def set_size(self, size: QSize) -> None:
        """Give each photo this place, at 100 % text."""
        self.setItemDelegate(TileDelegate(size, self))

    def show_tiles(self, tiles: Iterable[tuple[str, QPixmap, str]]) -> None:
        """Show (id, picture, caption); who stood on one still does."""
        current = self.current_id()
        self._tiles.clear()
        for photo_id, picture, caption in tiles:
            item = QStandardItem()
            item.setData(picture, PictureRole)
            item.setData(photo_id, IdRole)
            item.setToolTip(caption)
            item.setData(caption, Qt.ItemDataRole.AccessibleTextRole)
            self._tiles.appendRow(item)
            if photo_id == current:
                self.setCurrentIndex(item.index())

    def current_id(self) -> str:
        """The photo the person stands on; empty where there is none."""
        return self.currentIndex().data(IdRole) or ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the photo under the pointer, or take it away."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            crossed = self.removable and cross_place(self.visualRect(index)).contains(point)
            (self.removed if crossed else self.chosen).emit(index.data(IdRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes away."""
        photo_id = self.current_id()
        if photo_id and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(photo_id)
        elif photo_id and self.removable and event.key() in DELETE:
            self.removed.emit(photo_id)
        else:
            super().keyPressEvent(event)


def cross_place(tile: QRect) -> QRect:
    """Where the cross of a tile is: its upper right corner."""
    side = scaled(CROSS)
    return QRect(tile.right() - 6 - side, tile.top() + 4, side, side)


def draw_cross(painter: QPainter, place: QRect) -> None:
    """A cross on a round ground, to be seen on any photo."""
    colours = worn()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line), colours.hairline))
    painter.setBrush(QColor(colours.surface))
    painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    painter.setPen(QPen(QColor(colours.text), 1.6))
    inner = place.adjusted(7, 7, -7, -7)
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())
