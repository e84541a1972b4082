"""One cell of the board: inspected over in scope, a bar, what is left, who was not there."""

from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QTableView

from firesweep.model.sweep.progress import SweepPart
from firesweep.store.sweep.sweeps import Coverage
from firesweep.ui.look.theme import font, scaled, worn
from firesweep.ui.look.tokens import SECOND
from firesweep.ui.office.board_rows import SUM, BoardRows, Index

WIDTH, HEIGHT, BAR = 58, 54, 5
CENTRE = Qt.AlignmentFlag.AlignCenter


class Places(NamedTuple):
    """Where a cell's figures and its bar lie."""

    inspected: QRect
    in_scope: QRect
    bar: QRect
    left: QRect
    no_access: QRect

    def at(self, point: Any) -> SweepPart | None:
        """Return the figure at a point."""
        parts = {
            SweepPart.INSPECTED: self.inspected,
            SweepPart.IN_SCOPE: self.in_scope,
            SweepPart.LEFT: self.left,
            SweepPart.NO_ACCESS: self.no_access,
        }
        return next((part for part, place in parts.items() if place.contains(point)), None)


class BoardPainter(QStyledItemDelegate):
    """Paints cells and hears clicks on their numbers."""

    part_asked = Signal(object, object)

    def __init__(self, rows: BoardRows, view: QTableView) -> None:
        super().__init__(view)
        self.rows = rows
        self.view = view

    def sizeHint(self, _option: Any, _index: Index) -> QSize:
        """Return the least room a cell needs."""
        return QSize(scaled(WIDTH), scaled(HEIGHT))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Paint one cell."""
        counted = self.rows.coverage(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        if counted.in_scope:
            self._paint_figures(painter, places(option.rect, counted), counted)
        else:
            painter.setPen(QColor(worn().muted))
            painter.drawText(option.rect, CENTRE, "–")
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: Any, index: Index) -> None:
        look, cell = worn(), self.rows.cell(index)
        if SUM in cell:
            painter.fillRect(option.rect, QColor(look.bg))
        painter.setPen(QColor(look.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(look.accent_tint))
            painter.setPen(QPen(QColor(look.accent), look.focus if self.view.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 6, 6)

    def _paint_figures(self, painter: QPainter, place: Places, counted: Coverage) -> None:
        look = worn()
        painter.setFont(font(bold=True))
        painter.setPen(QColor(look.done if counted.inspected else look.muted))
        painter.drawText(place.inspected, Qt.AlignmentFlag.AlignRight, str(counted.inspected))
        painter.setFont(font(SECOND))
        painter.setPen(QColor(look.muted))
        painter.drawText(
            place.in_scope,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
            f"/{counted.in_scope}",
        )
        self._paint_bar(painter, place.bar, counted)
        if counted.left:
            painter.setPen(QColor(look.text))
            painter.drawText(place.left, CENTRE, str(counted.left))
        else:
            self._paint_tick(painter, place.left)
        if counted.no_access:
            painter.setPen(QColor(look.soon))
            self._paint_triangle(painter, place.no_access)
            painter.drawText(
                place.no_access.adjusted(scaled(12), 0, 0, 0), CENTRE, str(counted.no_access)
            )

    def _paint_bar(self, painter: QPainter, place: QRect, counted: Coverage) -> None:
        """Done solid, no access hatched, the rest empty: told apart without colour."""
        look, whole = worn(), place.width()
        done = round(whole * counted.inspected / counted.in_scope)
        barred = round(whole * counted.no_access / counted.in_scope)
        painter.setPen(QColor(look.muted))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.fillRect(QRect(place.left(), place.top(), done, place.height()), QColor(look.done))
        hatched = QBrush(QColor(look.soon), Qt.BrushStyle.Dense4Pattern)
        painter.fillRect(QRect(place.left() + done, place.top(), barred, place.height()), hatched)

    def _paint_triangle(self, painter: QPainter, place: QRect) -> None:
        size, middle = scaled(8), place.center().y() + 1
        left = place.left() + 2
        points = ((left, middle + size / 2), (left + size, middle + size / 2),
                  (left + size / 2, middle - size / 2))  # fmt: skip
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def _paint_tick(self, painter: QPainter, place: QRect) -> None:
        size, x, y = scaled(4), place.center().x(), place.center().y()
        painter.setPen(QPen(QColor(worn().done), 2))
        corners = (QPointF(x - size, y), QPointF(x - 1, y + size - 1), QPointF(x + size, y - size))
        painter.drawPolyline(QPolygonF(list(corners)))

    def editorEvent(self, event: QEvent, _model: QObject, option: Any, index: Index) -> bool:
        """Hear a click on a number."""
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        counted = self.rows.coverage(index)
        part = places(option.rect, counted).at(event.position().toPoint())
        if part and getattr(counted, part.value):
            self.part_asked.emit(index, part)
            return True
        return False


def places(cell: QRect, counted: Coverage) -> Places:
    """Return where the parts of a cell lie, in the middle of its height."""
    bold, small = QFontMetrics(font(bold=True)), QFontMetrics(font(SECOND))
    first = bold.horizontalAdvance(str(counted.inspected))
    second = small.horizontalAdvance(f"/{counted.in_scope}")
    left = cell.center().x() - (first + second) // 2
    line = bold.height()
    top = max(cell.top() + 3, cell.center().y() - scaled(HEIGHT) // 2 + 3)
    room = min(cell.width() - 12, scaled(84))
    bar = QRect(cell.center().x() - room // 2, top + 2 + line, room, scaled(BAR))
    below = QRect(bar.left(), bar.bottom() + 2, room, small.height())
    half = below.width() // 2 if counted.no_access else below.width()
    return Places(
        inspected=QRect(left, top, first, line),
        in_scope=QRect(left + first, top, second + 2, line - 1),
        bar=bar,
        left=QRect(below.left(), below.top(), half, below.height()),
        no_access=QRect(below.left() + half, below.top(), below.width() - half, below.height()),
    )
