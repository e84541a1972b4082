"""A figure of the week, and under it how it went over eight weeks."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from firesweep.ui import look
from firesweep.ui.figure_card import FigureCard

WIDE, TALL, MARGIN = 52, 20, 14


class WeekCard(FigureCard):
    """A number that opens its records; a line at its right says how it came there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.line: tuple[int, ...] = ()

    def show_line(self, line: Sequence[int]) -> None:
        """Show how the figure went, the last period at the right; none where nobody can say."""
        self.line = tuple(line)
        self.setAccessibleDescription(", ".join(map(str, line)))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """As large as what it says; the line gives way."""
        return QSize(look.scaled(96), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, then its line."""
        super().paintEvent(event)
        room = self.width() - self.figure.fontMetrics().horizontalAdvance(self.figure.text())
        if len(self.line) < 2 or room < look.scaled(WIDE) + 3 * MARGIN:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, tall = look.scaled(WIDE), look.scaled(TALL)
        left, bottom = self.width() - wide - MARGIN, self.figure.geometry().center().y() + tall / 2
        most, step = max(self.line) or 1, wide / (len(self.line) - 1)
        points = [QPointF(left + n * step, bottom - tall * count / most)
                  for n, count in enumerate(self.line)]  # fmt: skip
        painter.setPen(QPen(QColor(look.worn().muted), 1.6, Qt.PenStyle.SolidLine))
        painter.drawPolyline(points)
        painter.setBrush(QColor(look.worn().text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(points[-1], 3, 3)
