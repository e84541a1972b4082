"""Paints the pieces of a drawing on whole pixels, with the screen's own font."""

from math import floor

from PySide6.QtCore import QLine, QPointF, QRect
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from firesweep.paper.pieces import Box, Label, Lines, Piece
from firesweep.ui import look


def paint(painter: QPainter, piece: Piece) -> None:
    """Paint one piece."""
    if isinstance(piece, Box):
        _paint_box(painter, piece)
    elif isinstance(piece, Lines):
        _paint_lines(painter, piece)
    else:
        _write(painter, piece)


def _paint_box(painter: QPainter, box: Box) -> None:
    """Fill and frame a box; its frame lies inside, so that bars that touch stay apart."""
    left, top = _whole(box.left), _whole(box.top)
    wide = max(1, _whole(box.left + box.wide) - left)
    high = max(1, _whole(box.top + box.high) - top)
    room = QRect(left, top, wide, high)
    if box.fill:
        painter.fillRect(room, QColor(box.fill))
    if box.frame:
        painter.setPen(QPen(QColor(box.frame), 1))
        painter.drawRect(room.adjusted(0, 0, -1, -1))


def _paint_lines(painter: QPainter, lines: Lines) -> None:
    painter.setPen(QPen(QColor(lines.ink), lines.wide))
    painter.drawLines([QLine(*map(_whole, ends)) for ends in lines.ends])


def _write(painter: QPainter, label: Label) -> None:
    font = look.made_font(_whole(label.size), False)
    wide = QFontMetrics(font).horizontalAdvance(label.text)
    before = {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    painter.setFont(font)
    painter.setPen(QColor(label.ink))
    painter.drawText(QPointF(_whole(label.left - before), _whole(label.base)), label.text)


def _whole(pixels: float) -> int:
    return floor(pixels + 0.5)
