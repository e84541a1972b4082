"""Paints the pieces of a drawing on whole pixels of the screen, with its own font.

Where a screen is scaled by one and a half, a pixel of the window is no whole number of those of the
screen: a frame would be thick on one side and thin on the other.
"""

from collections.abc import Iterable
from math import floor

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from firesweep.paper.pieces import Box, Label, Lines, Piece
from firesweep.ui.look import theme


def paint(painter: QPainter, pieces: Iterable[Piece]) -> None:
    """Paint the pieces in their order."""
    ratio = painter.deviceTransform().m11()
    for piece in pieces:
        if isinstance(piece, Box):
            _paint_box(painter, piece, ratio)
        elif isinstance(piece, Lines):
            _paint_lines(painter, piece, ratio)
        else:
            _write(painter, piece)


def _paint_box(painter: QPainter, box: Box, ratio: float) -> None:
    """Fill and frame a box; its frame lies inside, so that bars that touch stay apart."""
    left, top = _whole(box.left * ratio), _whole(box.top * ratio)
    wide = max(1, _whole((box.left + box.wide) * ratio) - left)
    high = max(1, _whole((box.top + box.high) * ratio) - top)
    line = min(max(1, int(ratio)), wide, high)
    sides = ((left, top, wide, line), (left, top + high - line, wide, line),
             (left, top, line, high), (left + wide - line, top, line, high))  # fmt: skip
    for colour, parts in ((box.fill, ((left, top, wide, high),)), (box.frame, sides)):
        for part in parts if colour else ():
            painter.fillRect(QRectF(*(side / ratio for side in part)), QColor(colour))


def _paint_lines(painter: QPainter, lines: Lines, ratio: float) -> None:
    pen = QPen(QColor(lines.ink), max(1, int(lines.wide * ratio)))
    pen.setCosmetic(True)
    painter.setPen(pen)
    placed = ((_whole(at * ratio) / ratio for at in ends) for ends in lines.ends)
    painter.drawLines([QLineF(*ends) for ends in placed])


def _write(painter: QPainter, label: Label) -> None:
    font = theme.made_font(_whole(label.size), False)
    wide = QFontMetrics(font).horizontalAdvance(label.text)
    before = {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    painter.setFont(font)
    painter.setPen(QColor(label.ink))
    painter.drawText(QPointF(_whole(label.left - before), _whole(label.base)), label.text)


def _whole(pixels: float) -> int:
    return floor(pixels + 0.5)
