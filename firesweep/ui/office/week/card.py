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


class Changes(NamedTuple):
    """What changed, in words and as a number, each in fewer and fewer characters."""

    words: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()


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
        self.changes, self.how, self.brief = Changes(), SPARE, False
        self._column.setContentsMargins(SPARE.margin, SPARE.edge, SPARE.margin, SPARE.edge)

    def show_line(self, line: Sequence[int], changes: Changes) -> None:
        """Show how the figure went, the last period at the right; none where nobody can say."""
        self.line, self.changes = tuple(line), changes
        self.setAccessibleDescription(", ".join(map(str, line)))
        self.update()

    def set_so(self, how: Set, *, brief: bool = False) -> None:
        """Take two lines instead of three, where the change stands beside the figure, or three.

        `brief`: the change is said as a number alone.
        """
        self.brief = brief
        self.update()
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
            figure += self._taken(min(self.changes.signed, key=len, default=""))
            line = self._line_wide(how)
            title, figure = min(((title + line, figure), (title, figure + line)), key=max)
        return max(title, figure) + 2 * how.margin

    def has_words(self, how: Set, wide: int) -> bool:
        """True where a card so wide has room for its change in words, and for its line."""
        words = self._taken(min(self.changes.words, key=len, default=""))
        return self._figure_wide(how) + words + self._line_wide(how) + 2 * how.margin <= wide

    def _line_wide(self, how: Set) -> int:
        return how.margin + theme.scaled(NARROW) if len(self.line) > 1 else 0

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
        """Return the longest change that has room, and where it leaves the line its own."""
        said = () if self.how.more else self.changes.signed if self.brief else self.changes.words
        beside, widths = (self.figure, self.title), (WIDE, NARROW)
        for label, change, wide in (*product(beside, said, widths), *product(beside, [""], widths)):
            if self._fits(change) and (len(self.line) <= 1 or self._holds(label, change, wide)):
                return Placed(change, label, theme.scaled(wide))
        return Placed("", None, 0)

    def _fits(self, change: str) -> bool:
        left = _written(self.figure) + self.how.margin + BESIDE + SPARE.edge
        return left + self._taken(change) - BESIDE <= self.width()

    def _taken(self, change: str) -> int:
        """Return how much of the figure's line a change takes."""
        metrics = QFontMetrics(theme.font(tokens.SECOND))
        return metrics.horizontalAdvance(change) + BESIDE if change else 0

    def _holds(self, label: QLabel, change: str, wide: int) -> bool:
        """True where a line so wide has room beside the figure and its change, or the title."""
        more = self._taken(change) if label is self.figure else 0
        return _written(label) + more + 3 * self.how.margin + theme.scaled(wide) <= self.width()

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
