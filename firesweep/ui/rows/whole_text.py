"""Rows of a plain list as tall as all they say."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

_SIDE, _ABOVE = 14, 8
"""What the style sheet pads a row by, and what Qt itself leaves around its text."""
_HIGH = 1 << 16


class WholeText(QStyledItemDelegate):
    """Qt breaks lines as if the style sheet padded nothing, and cuts what then has no room."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.setResizeMode(QListView.ResizeMode.Adjust)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The text broken in the width there is."""
        size = super().sizeHint(option, index)
        room = QRect(0, 0, self._view.viewport().width() - 2 * _SIDE, _HIGH)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        needed = self._view.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return size.expandedTo(QSize(0, needed.height() + 2 * _ABOVE))
