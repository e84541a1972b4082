"""A figure of the week, and beside it how it went over eight weeks."""

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from firesweep.ui.look import theme, tokens
from firesweep.ui.look.theme import set_state
from firesweep.ui.parts.figure_card import FigureCard

WIDE, NARROW, TALL, DOT, BESIDE = 52, 32, 20, 3, 8
"""Pixels at 100 %: the line where there is room, at the least, its height, its last point, gaps."""


class Set(NamedTuple):
    """How a card is set."""

    name: str
    """As the style sheet calls it."""
    figure: int
    """Pixels of its figure at 100 %."""
    margin: int
    edge: int
    """Pixels beside what it says, and above and below."""
    more: bool
    """True where the change has a line of its own, below the figure."""


SPARE = Set("spare", tokens.FIGURE, 14, 5, more=True)
CLOSE = Set("close", tokens.FIGURE, 14, 3, more=False)
TIGHT = Set("tight", tokens.PAGE_TITLE, 8, 3, more=False)
"""Where figures set close would take a third row."""


class Placed(NamedTuple):
    """What has room beside a figure."""

    change: str
    beside: QLabel | None
    """What the line stands beside: the figure, or its title; None where it has no room."""
    wide: int


class WeekCard(FigureCard):
    """A number that opens its records; a line at its right says how it came there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("set", SPARE.name)
        self.line: tuple[int, ...] = ()
        self.changes, self.how = tuple[str, ...](), SPARE
        self._column.setContentsMargins(SPARE.margin, SPARE.edge, SPARE.margin, SPARE.edge)

    def show_line(self, line: Sequence[int], *changes: str) -> None:
        """Show how the figure went, the last period at the right; none where nobody can say.

        `changes` say what changed in fewer and fewer characters: the first with room is shown.
        """
        self.line, self.changes = tuple(line), changes
        self.setAccessibleDescription(", ".join(map(str, line)))
        self.update()

    def set_so(self, how: Set) -> None:
        """Take two lines instead of three, where the change stands beside the figure, or three."""
        if how is not self.how:
            self.how = how
            self.more.setVisible(how.more)
            self._column.setContentsMargins(how.margin, how.edge, how.margin, how.edge)
            set_state(self, set=how.name)
            set_state(self.figure, set=how.name)
            self.updateGeometry()

    def asked(self, how: Set, *, whole: bool = False) -> int:
        """Return the width it needs, set so; `whole`: with its shortest change and its line."""
        title, figure = self._measured(self.title, tokens.SECOND), self._figure_wide(how)
        if how.more:
            return max(title, figure, self._measured(self.more, tokens.SECOND)) + 2 * how.margin
        if whole:
            figure += self._taken(self.changes[-1]) if self.changes else 0
            line = how.margin + theme.scaled(NARROW) if len(self.line) > 1 else 0
            title, figure = min(((title + line, figure), (title, figure + line)), key=max)
        return max(title, figure) + 2 * how.margin

    def _figure_wide(self, how: Set) -> int:
        font = theme.font(how.figure, bold=True)
        return QFontMetrics(font).horizontalAdvance(self.figure.text())

    def _measured(self, label: QLabel, size: int) -> int:
        return QFontMetrics(theme.font(size)).horizontalAdvance(label.text())

    def minimumSizeHint(self) -> QSize:
        """As large as what it says; the line gives way."""
        return QSize(theme.scaled(96), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, then its line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed = self.placed()
        if placed.change:
            self._draw_change(painter, placed.change)
        if len(self.line) > 1 and placed.beside:
            self._draw_line(painter, placed.beside.geometry().center().y(), placed.wide)

    def placed(self) -> Placed:
        """Return the longest change with room beside the figure that leaves the line its own."""
        said = () if self.how.more else (self.more.text(), *self.changes)
        for wide, change in (*product((WIDE, NARROW), said), (WIDE, ""), (NARROW, "")):
            beside = self._beside_line(change, theme.scaled(wide))
            if self._fits(change) and (beside or len(self.line) <= 1):
                return Placed(change, beside, theme.scaled(wide))
        return Placed("", None, 0)

    def _fits(self, change: str) -> bool:
        left = _written(self.figure) + self.how.margin + BESIDE + SPARE.edge
        return left + self._taken(change) - BESIDE <= self.width()

    def _taken(self, change: str) -> int:
        """Return how much of the figure's line a change takes."""
        return (
            QFontMetrics(theme.font(tokens.SECOND)).horizontalAdvance(change) + BESIDE
            if change
            else 0
        )

    def _beside_line(self, change: str, wide: int) -> QLabel | None:
        """Return what a line stands beside: the figure, or the title where that has no room."""
        room = self.width() - 3 * self.how.margin - wide
        written = ((self.figure, self._taken(change)), (self.title, 0))
        return next((label for label, more in written if _written(label) + more <= room), None)

    def _draw_change(self, painter: QPainter, change: str) -> None:
        """Write the change beside the figure, on its foot."""
        at, left = self.figure.geometry(), _written(self.figure) + self.how.margin + BESIDE
        painter.setFont(theme.font(tokens.SECOND))
        painter.setPen(QColor(theme.worn().muted))
        painter.drawText(QRect(left, at.top(), self._taken(change), at.height()),
                         Qt.AlignmentFlag.AlignVCenter, change)  # fmt: skip

    def _draw_line(self, painter: QPainter, middle: int, wide: int) -> None:
        """Draw the line at the height of the figure, or of the title beside a wide figure."""
        tall = min(theme.scaled(TALL), 2 * (middle - SPARE.edge - DOT))
        left, bottom = self.width() - wide - self.how.margin, middle + tall / 2
        most, step = max(self.line) or 1, wide / (len(self.line) - 1)
        points = [QPointF(left + n * step, bottom - tall * count / most)
                  for n, count in enumerate(self.line)]  # fmt: skip
        painter.setPen(QPen(QColor(theme.worn().muted), 1.6, Qt.PenStyle.SolidLine))
        painter.drawPolyline(points)
        painter.setBrush(QColor(theme.worn().text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(points[-1], DOT, DOT)


def _written(label: QLabel) -> int:
    return label.fontMetrics().horizontalAdvance(label.text())
