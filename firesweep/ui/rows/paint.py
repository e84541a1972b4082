"""How rows are drawn: pills, two lines, thumbnails, and where the focus is."""

from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from firesweep.ui.look import theme, tokens
from firesweep.ui.rows.table import Cell

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignCenter
TWO, CLOSE = 2, 1.2
"""Lines of a row; more have room when they are set closer: so many times the size of the text."""
BREAKS = (" · ", "\u3000", " ")
"""Between what a line is made of, in the order it is broken there."""
SELECTED = QStyle.StateFlag.State_Selected.value


class CellSizes(QStyledItemDelegate):
    """How large a table's cells are; the table draws them itself."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Heights come from the view; text is never measured over all rows."""
        return QSize(80, theme.scaled(tokens.ROW))


def draw_cell(painter: QPainter, rect: QRect, cell: Cell) -> None:
    """A table's cell: text, a second line, or a pill."""
    inner = rect.adjusted(8, 0, -8, 0)
    if cell.state and cell.text:
        draw_pill(painter, inner, cell.text, cell.state)
    elif cell.more is not None:
        draw_two_lines(painter, inner, cell.text, cell.more)
    elif cell.text:
        alignment = RIGHT if cell.right else LEFT
        draw_text(painter, inner, cell.text, theme.font(), theme.worn().text, alignment)


@cache
def colour(name: str) -> QColor:
    """A colour of the tokens, read once; hundreds of cells ask for it."""
    return QColor(name)


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    """The row's ground: a tint where it is selected, and the hairline below it."""
    if is_selected(option):
        painter.fillRect(rect, colour(theme.worn().accent_tint))
    draw_hairline(painter, rect)


def draw_hairline(painter: QPainter, rect: QRect) -> None:
    """The line below a row."""
    colours = theme.worn()
    line = QRect(rect.left(), rect.bottom() - colours.hairline + 1, rect.width(), colours.hairline)
    painter.fillRect(line, colour(colours.line))


def is_selected(option: QStyleOptionViewItem) -> bool:
    """True in a selected row; hundreds of cells ask, and numbers are compared the fastest."""
    return bool(option.state.value & SELECTED)  # type: ignore[attr-defined]


def draw_focus(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    """A bar of accent at the start of the row the person stands on."""
    state = option.state  # type: ignore[attr-defined]
    if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_HasFocus:
        draw_bar(painter, rect)


def draw_bar(painter: QPainter, rect: QRect) -> None:
    """The bar of accent itself."""
    bar = QRect(rect.left(), rect.top(), theme.worn().focus + 1, rect.height())
    painter.fillRect(bar, colour(theme.worn().accent))


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    ink: str,
    alignment: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line, ending in … where it does not fit."""
    painter.setFont(font)
    painter.setPen(colour(ink))
    if len(text) * font.pixelSize() > rect.width():  # no character is wider than its height
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, alignment, text)


def draw_two_lines(painter: QPainter, rect: QRect, text: str, more: str) -> None:
    """What, then who and number in muted; one that is too long goes on in a line of its own.

    Three lines are set closer, in the same room; what the row is about comes before the rest.
    """
    first, second = theme.font(), theme.font(tokens.SECOND)
    above: tuple[str, ...] = (text,)
    below: tuple[str, ...] = (more,) if more else ()
    if rect.height() > _tall(first, close=True) + 2 * _tall(second, close=True):
        above = broken(text, QFontMetrics(first), rect.width())
        if len(above) == 1 and more:
            below = broken(more, QFontMetrics(second), rect.width())
    lines = [(line, first, theme.worn().text) for line in above]
    lines += [(line, second, theme.worn().muted) for line in below]
    talls = [_tall(font, close=len(lines) > TWO) for _, font, _ in lines]
    top = rect.top() + (rect.height() - sum(talls)) // 2
    for (line, font, ink), tall in zip(lines, talls, strict=True):
        # A line set closer is drawn as tall as it is: what hangs below it, as of a g, is not cut.
        over = QFontMetrics(font).height() - tall
        place = QRect(rect.left(), top - over // 2, rect.width(), tall + over)
        draw_text(painter, place, line, font, ink)
        top += tall


def _tall(font: QFont, *, close: bool) -> int:
    return round(font.pixelSize() * CLOSE) if close else QFontMetrics(font).height()


def broken(text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """Return a text that is too wide in two parts, broken between what it is made of if it can be.

    The second may still be too wide. A blank among Chinese, as beside a number, is no place to
    break a line that is not half full yet.
    """
    if len(text) * metrics.height() <= width or metrics.horizontalAdvance(text) <= width:
        return (text,)
    fits = len(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)) - 1
    for mark in BREAKS:
        at = text.rfind(mark, 0, fits + len(mark))
        if at > (fits // 2 if mark == " " else 0):
            return text[:at].rstrip(), text[at + len(mark) :].lstrip()
    return text[:fits], text[fits:]


def draw_one_line(painter: QPainter, rect: QRect, text: str, more: str) -> None:
    """What, then in the same line and in muted who and number, as far as there is room."""
    first, second = theme.font(), theme.font(tokens.SECOND)
    wide = QFontMetrics(first).horizontalAdvance(text)
    draw_text(painter, rect, text, first, theme.worn().text)
    beside = rect.adjusted(wide + tokens.GAP_12, 0, 0, 0)
    if beside.width() > second.pixelSize():
        draw_text(painter, beside, more, second, theme.worn().muted)


def pill_width(text: str) -> int:
    """How wide a pill of this text is drawn."""
    return QFontMetrics(theme.font(tokens.SECOND)).horizontalAdvance(text) + theme.scaled(24)


def draw_pill(painter: QPainter, rect: QRect, text: str, state: str, width: int = 0) -> None:
    """A word on its state's tint, at the left of the rectangle."""
    colours = theme.worn()
    height = theme.scaled(26)
    wide = min(width or pill_width(text), rect.width())
    place = QRectF(rect.left(), rect.center().y() - height / 2 + 0.5, wide, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colours.tint(state)))
    framed = colours.hairline > 1 or state in (tokens.State.PLAIN, tokens.State.MUTED)
    painter.setPen(QPen(QColor(colours.ink(state))) if framed else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(place, height / 2, height / 2)
    inner = place.toRect().adjusted(6, 0, -6, 0)
    draw_text(painter, inner, text, theme.font(tokens.SECOND), colours.ink(state), MIDDLE)


def picture_of(data: bytes | None) -> QPixmap:
    """A thumbnail as it is kept; one without dots where there is none."""
    picture = QPixmap()
    picture.loadFromData(data or b"")
    return picture


def draw_photo(painter: QPainter, rect: QRect, photo: QPixmap) -> None:
    """A photo whole, never stretched, in the middle of its place."""
    if photo.isNull():
        painter.fillRect(rect, colour(theme.worn().bg))
        painter.setPen(QPen(colour(theme.worn().line), theme.worn().hairline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        return
    size = photo.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(rect.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(place, photo)
