"""Sign with finger, pen or mouse: the strokes, not a picture of them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from firesweep.ui.look.theme import scaled, worn

ASPECT = 3.0
"""Width to height of what is signed, on screen and on paper."""
NEAR = 0.002
"""Points nearer than this, in widths of the pad, are left out."""
MOST_POINTS = 5000

Point = tuple[float, float]
Strokes = tuple[tuple[Point, ...], ...]


class SignaturePad(QWidget):
    """An area to sign in; points are 0..1 of its width and of its height.

    Touch arrives as mouse events, a pen as its own.
    """

    signed = Signal()
    """A stroke was finished."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[Point]] = []
        self._drawing = False
        self.prompt = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Signature"))
        self.setMinimumSize(180, 60)

    @property
    def strokes(self) -> Strokes:
        """What was signed; empty until somebody has."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def show_strokes(self, strokes: Strokes, prompt: str = "") -> None:
        """Show what was signed before; `prompt` says who signs where nobody has."""
        self._strokes = [[(x, y) for x, y in stroke] for stroke in strokes]
        self.prompt = prompt
        self.setAccessibleDescription(prompt)
        self.update()

    def clear(self) -> None:
        """Take everything away."""
        if self._strokes:
            self._strokes = []
            self.update()
            self.cleared.emit()

    def area(self) -> QRectF:
        """Where the strokes go: as large as fits, always of the same shape."""
        width = min(self.width() - 2.0, (self.height() - 2.0) * ASPECT)
        found = QRectF(0, 0, width, width / ASPECT)
        found.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        return found

    def sizeHint(self) -> QSize:
        """Wide enough for a name written by hand."""
        return QSize(scaled(330), scaled(110))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on."""
        self._draw(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """It ends."""
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen, at its own precision."""
        kind = event.type()
        if kind == QTabletEvent.Type.TabletPress:
            self._begin(event.position())
        elif kind == QTabletEvent.Type.TabletMove:
            self._draw(event.position())
        elif kind == QTabletEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the signature away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _begin(self, at: QPointF) -> None:
        self._drawing = True
        self._strokes.append([self._point(at)])
        self.update()

    def _draw(self, at: QPointF) -> None:
        if not self._drawing or sum(map(len, self._strokes)) >= MOST_POINTS:
            return
        x, y = self._point(at)
        last = self._strokes[-1][-1]
        if abs(x - last[0]) + abs(y - last[1]) > NEAR:
            self._strokes[-1].append((x, y))
            self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self.signed.emit()

    def _point(self, at: QPointF) -> Point:
        area = self.area()
        x = (at.x() - area.left()) / area.width()
        y = (at.y() - area.top()) / area.height()
        return round(min(1.0, max(0.0, x)), 4), round(min(1.0, max(0.0, y)), 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame, the line to sign on, and the strokes."""
        colours, area = worn(), self.area()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.accent if self.hasFocus() else colours.line
        painter.setPen(QPen(QColor(edge), colours.focus if self.hasFocus() else colours.hairline))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(area, 6, 6)
        low = area.top() + area.height() * 0.78
        painter.setPen(QPen(QColor(colours.line), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left() + 12, low), QPointF(area.right() - 12, low))
        if self._strokes:
            self._paint_strokes(painter, area)
        else:
            painter.setPen(QColor(colours.muted))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self.prompt)
        painter.end()

    def _paint_strokes(self, painter: QPainter, area: QRectF) -> None:
        pen = QPen(QColor(worn().text), max(1.6, area.width() / 140))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            places = [
                QPointF(area.left() + x * area.width(), area.top() + y * area.height())
                for x, y in stroke
            ]
            if len(places) == 1:
                painter.drawPoint(places[0])
            else:
                painter.drawPolyline(QPolygonF(places))
