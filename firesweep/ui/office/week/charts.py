"""The charts of the week, painted; the same figures stand in the table behind each."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from firesweep.ui import look, tokens

BAR, ROW_HEIGHT, LEAST, GAP = 9, 19, 13, 8
"""Heights at 100 %: of a bar, of its row, and of one put close."""
SMALL, BOX = 11, 10
PATTERNS = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.NoBrush)
"""Series are told apart without colour, too: full, hatched, empty."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
Series = tuple[tuple[str, str], ...]
"""The name of each series and the state that colours it."""


class Shape(StrEnum):
    """How rows become lengths."""

    SHARES = "shares"
    """Bars alike in length: the parts of each row."""
    BARS = "bars"
    """Bars as long as their numbers; the longest fills the room."""
    COLUMNS = "columns"
    """Columns in groups, side by side."""


class Row(NamedTuple):
    """A bar of several parts, or a group of columns: its name, its numbers, what stands behind."""

    name: str
    numbers: tuple[int, ...]
    more: str = ""


class Legend(QWidget):
    """The names of the series, each beside its pattern."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series: Series = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_series(self, series: Series) -> None:
        """Name other series."""
        self.series = series
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        wide = sum(self._wide(name) + look.scaled(GAP) for name, _state in self.series)
        return QSize(max(0, wide - look.scaled(GAP)), look.scaled(ROW_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box and name of each."""
        painter, left, high = QPainter(self), 0, self.height()
        painter.setFont(look.font(tokens.SECOND))
        for number, (name, state) in enumerate(self.series):
            fill(painter, QRect(left, (high - BOX) // 2, BOX, BOX), number, state)
            painter.setPen(QColor(look.worn().muted))
            wide = self._wide(name)
            painter.drawText(QRect(left + BOX + 5, 0, wide, high), LEFT, name)
            left += wide + look.scaled(GAP)

    def _wide(self, name: str) -> int:
        return BOX + 6 + QFontMetrics(look.font(tokens.SECOND)).horizontalAdvance(name)


class Chart(QWidget):
    """Rows of numbers as bars or columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shape, self.series = Shape.SHARES, Series()
        self.rows: Sequence[Row] = ()
        self.named_by = 0.4
        """How much of the width names may take."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, shape: Shape, series: Series, rows: Sequence[Row]) -> None:
        """Show other figures, and say them in words to who cannot see them."""
        self.shape, self.series, self.rows = shape, series, list(rows)
        names = [name for name, _state in series]
        said = (
            f"{row.name}: "
            + ", ".join(f"{name} {n}" for name, n in zip(names, row.numbers, strict=False))
            + (f" · {row.more}" if row.more else "")
            for row in self.rows
        )
        self.setAccessibleDescription("\n".join(said))
        self.setToolTip(self.accessibleDescription())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for each row; columns tall enough to compare."""
        tall = 120 if self.shape is Shape.COLUMNS else ROW_HEIGHT * len(self.rows) + 2
        return QSize(look.scaled(300), look.scaled(tall))

    def minimumSizeHint(self) -> QSize:
        """As tall as its rows, put close; less than that says nothing."""
        tall = 90 if self.shape is Shape.COLUMNS else LEAST * len(self.rows) + 2
        return QSize(look.scaled(200), look.scaled(tall))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rows."""
        painter = QPainter(self)
        (self._draw_columns if self.shape is Shape.COLUMNS else self._draw_bars)(painter)

    def _draw_bars(self, painter: QPainter) -> None:
        high = max(look.scaled(LEAST), min(look.scaled(ROW_HEIGHT),
                                           self.height() // max(1, len(self.rows))))  # fmt: skip
        font = look.font(tokens.SECOND if high > look.scaled(16) else SMALL)
        metrics, top = QFontMetrics(font), 0
        left = max((metrics.horizontalAdvance(row.name) for row in self.rows), default=0) + GAP
        left = min(left, round(self.width() * self.named_by))
        right = max((metrics.horizontalAdvance(row.more) for row in self.rows), default=0) + GAP
        most = max((sum(row.numbers) for row in self.rows), default=0) or 1
        for row in self.rows:
            line = QRect(0, top, self.width(), high)
            painter.setFont(font)
            painter.setPen(QColor(look.worn().text))
            name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, left - GAP + 2)
            painter.drawText(line.adjusted(0, 0, left - GAP - self.width(), 0), RIGHT, name)
            painter.setPen(QColor(look.worn().muted))
            painter.drawText(line, RIGHT, row.more)
            self._draw_bar(painter, row, QRect(left, top, self.width() - left - right, high), most)
            top += high

    def _draw_bar(self, painter: QPainter, row: Row, room: QRect, most: int) -> None:
        shares, at = self.shape is Shape.SHARES, room.left()
        whole = (sum(row.numbers) or 1) if shares else most
        tall = look.scaled(BAR)
        for number, count in enumerate(row.numbers):
            wide = round(room.width() * count / whole)
            if shares and number == len(row.numbers) - 1:
                wide = room.right() - at
            if count:
                bar = QRect(at, room.center().y() - tall // 2, max(2, wide), tall)
                fill(painter, bar, number, self.series[number][1])
            at += wide

    def _draw_columns(self, painter: QPainter) -> None:
        high = look.scaled(ROW_HEIGHT)
        most = max((max(row.numbers) for row in self.rows), default=0) or 1
        room = QRect(0, high, self.width(), max(1, self.height() - 2 * high))
        each = self.width() // max(1, len(self.rows))
        for place, row in enumerate(self.rows):
            group = QRect(place * each, room.top(), each, room.height())
            self._draw_group(painter, row, group, most)
            painter.setPen(QColor(look.worn().muted))
            painter.setFont(look.font(tokens.SECOND))
            painter.drawText(QRect(group.left(), room.bottom(), each, high), MIDDLE, row.name)

    def _draw_group(self, painter: QPainter, row: Row, group: QRect, most: int) -> None:
        wide = max(4, min(look.scaled(18), group.width() // (len(row.numbers) + 1)))
        left = group.center().x() - wide * len(row.numbers) // 2
        for number, count in enumerate(row.numbers):
            tall = round(group.height() * count / most)
            column = QRect(left + number * wide, group.bottom() - tall, wide - 2, tall)
            if tall:
                fill(painter, column, number, self.series[number][1])
            above = QRect(column.left() - 4, column.top() - look.scaled(15), wide + 6,
                          look.scaled(15))  # fmt: skip
            painter.setPen(QColor(look.worn().text))
            painter.setFont(look.font(SMALL))
            painter.drawText(above, MIDDLE, str(count) if count else "")


def fill(painter: QPainter, rect: QRect, number: int, state: str) -> None:
    """Fill a part of a bar in its colour and its pattern, with a frame where it is not full."""
    colours = look.worn()
    ink, pattern = QColor(colours.ink(state)), PATTERNS[number % len(PATTERNS)]
    painter.fillRect(rect, QBrush(ink, pattern))
    if pattern is not Qt.BrushStyle.SolidPattern and rect.width() > 1:
        painter.setPen(QPen(ink if pattern is not PATTERNS[2] else QColor(colours.muted), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
