"""How a RowList draws its rows."""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from firesweep.ui.look import theme, tokens
from firesweep.ui.rows.lines import RowLine, Shape
from firesweep.ui.rows.model import RowModel, RowRole
from firesweep.ui.rows.paint import (
    MIDDLE,
    draw_focus,
    draw_ground,
    draw_one_line,
    draw_photo,
    draw_pill,
    draw_text,
    draw_two_lines,
    pill_width,
)

MARGIN, GAP = 14, 10
PILL_WIDTH, PHOTO_WIDTH, PHOTO_MARGIN = 96, 60, 7
TALL = {Shape.HEADING: 40, Shape.ONE_LINE: tokens.ROW, Shape.BRIEF: 36,
        Shape.TWO_LINES: tokens.ROW_TWO_LINES}  # fmt: skip
BUTTON, BRIEF_BUTTON = 34, 28
_ZEROS = str.maketrans(dict.fromkeys("123456789", "0"))


class Places(NamedTuple):
    """Where the parts of a row stand."""

    pill: QRect | None
    photo: QRect | None
    text: QRect
    action: QRect | None


@lru_cache(maxsize=32)
def column_width(pills: frozenset[str], least: int) -> int:
    """How wide the pills of a list are, all alike; `least` grows with the text.

    A thousand deadlines differ in their numbers alone, and one digit is as wide as another.
    """
    return max(least, *map(pill_width, {pill.translate(_ZEROS) for pill in pills}))


class RowDelegate(QStyledItemDelegate):
    """Draws RowLine; also tells where its parts are, for clicks."""

    def __init__(
        self, model: RowModel, thumbnail: Callable[[str], QPixmap], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnail = thumbnail

    def places(self, rect: QRect, line: RowLine) -> Places:
        """Lay a row out from the left, its action at the right end."""
        left, right = rect.left() + MARGIN, rect.right() - MARGIN
        pill = photo = action = None
        if line.pill:
            wide = min(
                column_width(self._model.lines.pills, theme.scaled(PILL_WIDTH)),
                rect.width() * 2 // 5,
            )
            pill = QRect(left, rect.top(), wide, rect.height())
            left += wide + GAP
        if line.photo:
            tall = rect.height() - 2 * PHOTO_MARGIN
            photo = QRect(left, rect.top() + PHOTO_MARGIN, theme.scaled(PHOTO_WIDTH), tall)
            left += photo.width() + GAP
        if line.action:
            wide = QFontMetrics(theme.font()).horizontalAdvance(line.action) + 40
            tall = theme.scaled(BRIEF_BUTTON if line.brief else BUTTON)
            action = QRect(right - wide, rect.center().y() - tall // 2, wide, tall)
            right -= wide + GAP
        text = QRect(left, rect.top(), right - left, rect.height())
        return Places(pill, photo, text, action)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        line: RowLine = index.data(RowRole)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        if line.heading:
            self._draw_heading(painter, rect, line)
        else:
            self._draw_row(painter, option, line)
        painter.restore()

    def _draw_heading(self, painter: QPainter, rect: QRect, line: RowLine) -> None:
        inner = rect.adjusted(MARGIN, theme.scaled(8), -MARGIN, 0)
        ink = theme.worn().ink(line.state)
        draw_text(painter, inner, line.text, theme.font(tokens.CARD_TITLE, bold=True), ink)
        if line.more:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            font = theme.font(tokens.SECOND)
            draw_text(painter, inner, line.more, font, theme.worn().muted, right)

    def _draw_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: RowLine,
    ) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        places = self.places(rect, line)
        draw_ground(painter, option, rect)
        draw_focus(painter, option, rect)
        if places.pill:
            draw_pill(painter, places.pill, line.pill, line.state, places.pill.width())
        if places.photo:
            draw_photo(painter, places.photo, self._thumbnail(line.photo))
        draw = draw_one_line if line.brief else draw_two_lines
        draw(painter, places.text, line.text, line.more)
        if places.action:
            self._draw_action(painter, places.action, line.action)

    def _draw_action(self, painter: QPainter, rect: QRect, text: str) -> None:
        colours = theme.worn()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), colours.hairline))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(rect, tokens.CORNER, tokens.CORNER)
        draw_text(painter, rect, text, theme.font(), colours.text, MIDDLE)

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """58 pixels of two lines, 34 or 36 of one, 40 of a heading, growing with the text."""
        return QSize(200, theme.scaled(TALL[self._model.lines.shape(index.row())]))
