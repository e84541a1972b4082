"""The two pictures of the week, painted; the same figures stand in words behind each."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from firesweep.ui import look, tokens

BAR, ROW_HEIGHT, LEAST, GAP = 9, 19, 14, 8
"""Heights at 100 %: of a bar, of its row, and of one put close."""
SMALL = 11
PATTERNS = (Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.NoBrush)
"""Series are told apart without colour, too: full, hatched, empty."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class Row(NamedTuple):
    """A bar of several parts, or a group of columns: its name, its numbers, what stands behind."""

    name: str
    numbers: tuple[int, ...]
    more: str = ""


class Chart(QWidget):
    """What both have in common: names and states of the series, and their rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series: tuple[tuple[str, str], ...] = ()
        """The name of each series and the state that colours it."""
        self.rows: Sequence[Row] = ()
        self.title = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, title: str, series: Sequence[tuple[str, str]], rows: Sequence[Row]) -> None:
        """Show other figures, and say them in words to who cannot see them."""
        self.title = title
        self.series, self.rows = tuple(series), list(rows)
        names = [name for name, _state in self.series]
        said = (
            f"{row.name}: "
            + ", ".join(f"{name} {n}" for name, n in zip(names, row.numbers, strict=False))
            for row in self.rows
        )
        self.setAccessibleDescription("\n".join(said))
        self.setToolTip(self.accessibleDescription())
        self.updateGeometry()
        self.update()

    def draw_legend(self, painter: QPainter) -> int:
        """Write the title and the names of the series; return where the rest begins."""
        painter.setPen(QColor(look.worn().text))
        painter.setFont(look.font(tokens.CARD_TITLE, bold=True))
        painter.drawText(QRect(0, 0, self.width(), look.scaled(ROW_HEIGHT) + 4), LEFT, self.title)
        font, high = look.font(tokens.SECOND), look.scaled(ROW_HEIGHT)
        painter.setFont(font)
        right = self.width()
        for number, (name, state) in reversed(list(enumerate(self.series))):
            wide = QFontMetrics(font).horizontalAdvance(name)
            painter.setPen(QColor(look.worn().muted))
            painter.drawText(QRect(right - wide, 0, wide, high), RIGHT, name)
            box = QRect(right - wide - look.scaled(16), high // 2 - 5, 10, 10)
            self.fill(painter, box, number, state)
            right = box.left() - look.scaled(12)
        return high + 4

    def fill(self, painter: QPainter, rect: QRect, number: int, state: str) -> None:
        """Fill a part of a bar in its colour and its pattern, with a frame where it is not full."""
        colours = look.worn()
        ink = QColor(colours.ink(state))
        pattern = PATTERNS[number % len(PATTERNS)]
        painter.fillRect(rect, QBrush(ink, pattern))
        if pattern is not Qt.BrushStyle.SolidPattern and rect.width() > 1:
            painter.setPen(QPen(ink if pattern is not PATTERNS[2] else QColor(colours.muted), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))


class Bars(Chart):
    """A bar for each row, its parts one after the other; the whole row is as long as the rest."""

    def sizeHint(self) -> QSize:
        """A line for the legend and one for each row."""
        return QSize(look.scaled(300), look.scaled(ROW_HEIGHT) * (len(self.rows) + 1) + 6)

    def minimumSizeHint(self) -> QSize:
        """As tall as its rows, put close."""
        return QSize(look.scaled(200), look.scaled(LEAST) * len(self.rows) + look.scaled(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the legend and the bars."""
        painter = QPainter(self)
        top = self.draw_legend(painter) + 4
        room = (self.height() - top) // max(1, len(self.rows))
        high = max(look.scaled(LEAST), min(look.scaled(ROW_HEIGHT), room))
        font = look.font(tokens.SECOND if high > look.scaled(16) else SMALL)
        metrics = QFontMetrics(font)
        left = max((metrics.horizontalAdvance(row.name) for row in self.rows), default=0) + GAP
        left = min(left, self.width() * 2 // 5)
        right = max((metrics.horizontalAdvance(row.more) for row in self.rows), default=0) + GAP
        for row in self.rows:
            line = QRect(0, top, self.width(), high)
            painter.setFont(font)
            painter.setPen(QColor(look.worn().text))
            name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, left - GAP)
            painter.drawText(line.adjusted(0, 0, left - GAP - self.width(), 0), RIGHT, name)
            painter.setPen(QColor(look.worn().muted))
            painter.drawText(line, RIGHT, row.more)
            self._draw_bar(painter, row, QRect(left, top, self.width() - left - right, high))
            top += high

    def _draw_bar(self, painter: QPainter, row: Row, room: QRect) -> None:
        whole, at = sum(row.numbers) or 1, room.left()
        tall = look.scaled(BAR)
        for number, count in enumerate(row.numbers):
            wide = round(room.width() * count / whole)
            if number == len(row.numbers) - 1:
                wide = room.right() - at
            bar = QRect(at, room.center().y() - tall // 2, wide, tall)
            if count:
                self.fill(painter, bar, number, self.series[number][1])
            at += wide


class Columns(Chart):
    """A group of columns for each row, side by side, with their numbers above."""

    def sizeHint(self) -> QSize:
        """Tall enough to compare."""
        return QSize(look.scaled(300), look.scaled(120))

    def minimumSizeHint(self) -> QSize:
        """Less than that says nothing."""
        return QSize(look.scaled(200), look.scaled(96))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the legend and the columns."""
        painter = QPainter(self)
        top, high = self.draw_legend(painter), look.scaled(ROW_HEIGHT)
        most = max((max(row.numbers) for row in self.rows), default=0) or 1
        room = QRect(0, top + high, self.width(), max(1, self.height() - top - 2 * high))
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
                self.fill(painter, column, number, self.series[number][1])
            above = QRect(column.left() - 4, column.top() - look.scaled(15), wide + 6,
                          look.scaled(15))  # fmt: skip
            painter.setPen(QColor(look.worn().text))
            painter.setFont(look.font(SMALL))
            painter.drawText(above, MIDDLE, str(count) if count else "")
