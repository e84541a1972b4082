"""A figure of the week, and beside it how it went over eight weeks."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from firesweep.ui.look import theme, tokens
from firesweep.ui.look.theme import set_state
from firesweep.ui.parts.figure_card import FigureCard

WIDE, TALL, DOT, BESIDE = 52, 20, 3, 8


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

    def asked(self, how: Set) -> int:
        """Return the width it needs, set so."""
        said = [(self.title, theme.font(tokens.SECOND)),
                (self.figure, theme.font(how.figure, bold=True))]  # fmt: skip
        said += [(self.more, theme.font(tokens.SECOND))] if how.more else []
        wide = (QFontMetrics(font).horizontalAdvance(label.text()) for label, font in said)
        return max(wide) + 2 * how.margin

    def minimumSizeHint(self) -> QSize:
        """As large as what it says; the line gives way."""
        return QSize(theme.scaled(96), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, then its line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        change = "" if self.how.more else self.change_shown()
        if change:
            self._draw_change(painter, change)
        if len(self.line) > 1 and (label := self._beside_line(change)):
            self._draw_line(painter, label.geometry().center().y())

    def change_shown(self) -> str:
        """Return the change as it has room beside the figure, and leaves the line its own."""
        left = _written(self.figure) + self.how.margin + BESIDE + SPARE.edge
        for change in (self.more.text(), *self.changes):
            fits = left + self._taken(change) - BESIDE <= self.width()
            if fits and (len(self.line) <= 1 or self._beside_line(change)):
                return change
        return ""

    def _taken(self, change: str) -> int:
        """Return how much of the figure's line a change takes."""
        return (
            QFontMetrics(theme.font(tokens.SECOND)).horizontalAdvance(change) + BESIDE
            if change
            else 0
        )

    def _beside_line(self, change: str) -> QLabel | None:
        """Return what the line stands beside: the figure, or the title where that has no room."""
        room = self.width() - 3 * self.how.margin - theme.scaled(WIDE)
        written = ((self.figure, self._taken(change)), (self.title, 0))
        return next((label for label, more in written if _written(label) + more <= room), None)

    def _draw_change(self, painter: QPainter, change: str) -> None:
        """Write the change beside the figure, on its foot."""
        at, left = self.figure.geometry(), _written(self.figure) + self.how.margin + BESIDE
        painter.setFont(theme.font(tokens.SECOND))
        painter.setPen(QColor(theme.worn().muted))
        painter.drawText(QRect(left, at.top(), self._taken(change), at.height()),
                         Qt.AlignmentFlag.AlignVCenter, change)  # fmt: skip

    def _draw_line(self, painter: QPainter, middle: int) -> None:
        """Draw the line at the height of the figure, or of the title beside a wide figure."""
        wide = theme.scaled(WIDE)
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
