"""How the door's rows are drawn: code, text, and four answers large enough for cold hands."""

from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPixmap, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QToolTip

from firesweep.model.vocabulary import Answer
from firesweep.ui.field.item_rows import DoorRow, Kind, RowRole
from firesweep.ui.look import theme, tokens
from firesweep.ui.look.tokens import State
from firesweep.ui.rows.paint import LEFT, MIDDLE, colour, draw_focus, draw_ground, draw_text
from firesweep.ui.words.vocabulary import word

Index = Any
Option = Any
"""A QModelIndex and a QStyleOptionViewItem, whose fields PySide's stubs leave out."""

MARGIN, GAP, CODE, HEADING = 14, 6, 52, 34
BUTTON = QSize(74, 34)
LEAST_TEXT, FEWEST_TEXT = 190, 150
"""Pixels the text keeps at 100 % text before the buttons give way, and before they go below it."""
TWO_TIERS = 86
"""The height of a row with its buttons below the text."""
TONES = {
    Answer.OK: State.DONE,
    Answer.HAZARD: State.OVERDUE,
    Answer.NOT_APPLICABLE: State.MUTED,
    Answer.NOT_SEEN: State.SOON,
}


class Places(NamedTuple):
    """Where the parts of a row lie; where room is short there is no place for the code."""

    code: QRect | None
    text: QRect
    buttons: dict[Answer, QRect]


class ItemPainter(QStyledItemDelegate):
    """Paints the rows and says which button a point lies on."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.view = view
        self.hover = QPoint(-1, -1)

    def places(self, rect: QRect, row: DoorRow) -> Places:
        """Lay a row out: code, text, and at its end the answers."""
        if row.answers and self.two_tiers(rect.width()):
            return self._tiers(rect)
        left, right = rect.left() + MARGIN, rect.right() - MARGIN
        room = right - left
        buttons: dict[Answer, QRect] = {}
        narrow = room < theme.scaled(LEAST_TEXT + CODE) + 4 * (theme.scaled(BUTTON.width()) + GAP)
        if row.answers:
            wide = self._narrow_button() if narrow else theme.scaled(BUTTON.width())
            tall = theme.scaled(BUTTON.height())
            step = wide + (4 if narrow else GAP)
            start, top = right - 4 * step + (step - wide), rect.center().y() - tall // 2
            buttons = {
                answer: QRect(start + number * step, top, wide, tall)
                for number, answer in enumerate(Answer)
            }
            right = start - 10
        code = None
        if row.code and not narrow:
            code = QRect(left, rect.top(), theme.scaled(CODE), rect.height())
            left = code.right() + 8
        return Places(code, QRect(left, rect.top(), right - left, rect.height()), buttons)

    def two_tiers(self, width: int) -> bool:
        """True where even narrow buttons would leave the text no room beside them."""
        buttons = 4 * (self._narrow_button() + 4) + 10
        return width - 2 * MARGIN - buttons < theme.scaled(FEWEST_TEXT)

    def _tiers(self, rect: QRect) -> Places:
        """The text above, the answers below it, over the whole width."""
        inner = rect.adjusted(MARGIN, 4, -MARGIN, -6)
        tall = theme.scaled(BUTTON.height())
        wide = (inner.width() + GAP) // len(Answer) - GAP
        top = inner.bottom() - tall + 1
        buttons = {
            answer: QRect(inner.left() + number * (wide + GAP), top, wide, tall)
            for number, answer in enumerate(Answer)
        }
        return Places(None, inner.adjusted(0, 0, 0, -tall - 4), buttons)

    def _narrow_button(self) -> int:
        metrics = QFontMetrics(theme.font(tokens.SECOND, bold=True))
        texts = (keyed_word(number, answer) for number, answer in enumerate(Answer, 1))
        return max(map(metrics.horizontalAdvance, texts)) + 12

    def answer_at(self, point: QPoint, rect: QRect, row: DoorRow) -> Answer | None:
        """Return the answer whose button is at a point."""
        places = self.places(rect, row)
        near = (
            a for a, place in places.buttons.items() if place.adjusted(-3, -8, 3, 8).contains(point)
        )
        return next(near, None)

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        """Draw one row."""
        row: DoorRow = index.data(RowRole)
        painter.save()
        if row.kind is Kind.HEADING:
            self._draw_heading(painter, option.rect, row)
        else:
            self._draw_row(painter, option, row)
        painter.restore()

    def _draw_heading(self, painter: QPainter, rect: QRect, row: DoorRow) -> None:
        colours = theme.worn()
        painter.fillRect(rect, colour(colours.bg))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(colours.line))
        ink = colours.overdue if row.hazards else colours.muted
        inner = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        draw_text(painter, inner, row.text, theme.font(tokens.SECOND, bold=True), ink)

    def _draw_row(self, painter: QPainter, option: Option, row: DoorRow) -> None:
        rect: QRect = option.rect
        draw_ground(painter, option, rect)
        draw_focus(painter, option, rect)
        places = self.places(rect, row)
        colours = theme.worn()
        if places.code:
            draw_text(painter, places.code, row.code, theme.font(tokens.SECOND), colours.muted)
        self._draw_words(painter, places.text, row)
        hover = option.state & QStyle.StateFlag.State_MouseOver
        for number, (answer, place) in enumerate(places.buttons.items(), 1):
            draw_answer(
                painter,
                place,
                Button(
                    text=_answer_text(row, answer, number),
                    tone=TONES[answer],
                    given=row.answer is answer,
                    hover=bool(hover) and place.contains(self.hover),
                    size=(place.width(), place.height()),
                    pixels=theme.scaled(tokens.SECOND),
                    ratio=painter.device().devicePixelRatioF(),
                ),
            )

    def _draw_words(self, painter: QPainter, place: QRect, row: DoorRow) -> None:
        """Two lines of text; or one, and below it what was found the last time."""
        colours, font = theme.worn(), theme.font()
        lines = wrapped(row.text, place.width(), font.pixelSize(), 1 if row.more else 2)
        tall = QFontMetrics(font).lineSpacing() if row.more else round(font.pixelSize() * 1.45)
        count = len(lines) + bool(row.more)
        top = place.center().y() - count * tall // 2 + 1
        for number, line in enumerate(lines):
            where = QRect(place.left(), top + number * tall, place.width(), tall)
            draw_text(painter, where, line, font, colours.text)
        if row.more:
            below = QRect(place.left(), top + len(lines) * tall, place.width(), tall)
            font = theme.font(tokens.SECOND)
            draw_text(painter, below, row.more, font, colours.ink(row.tone), LEFT)

    def sizeHint(self, option: Option, index: Index) -> QSize:  # noqa: ARG002
        """50 pixels, growing with the text; a heading is lower."""
        row: DoorRow = index.data(RowRole)
        if row.kind is Kind.HEADING:
            return QSize(200, theme.scaled(HEADING))
        tiers = bool(row.answers) and self.two_tiers(self.view.viewport().width())
        return QSize(200, theme.scaled(TWO_TIERS if tiers else tokens.ROW_AT_THE_DOOR))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: Option, index: QModelIndex | Any
    ) -> bool:
        """Say the whole text where it did not fit."""
        row: DoorRow | None = index.data(RowRole) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or row is None or row.kind is Kind.HEADING:
            return super().helpEvent(event, view, option, index)
        place, size = self.places(option.rect, row).text, theme.font().pixelSize()
        shown = wrapped(row.text, place.width(), size, 1 if row.more else 2)
        wide = QFontMetrics(theme.font(tokens.SECOND)).horizontalAdvance(row.more)
        cut = shown[-1].endswith("…") or wide > place.width()
        whole = "\n".join(filter(None, (row.text, row.more)))
        QToolTip.showText(event.globalPos(), f"<qt>{whole}</qt>" if cut else "", view)
        return True


def _answer_text(row: DoorRow, answer: Answer, number: int) -> str:
    count = f" ×{row.hazards}" if row.answer is answer and row.hazards > 1 else ""
    return f"{keyed_word(number, answer)}{count}"


def keyed_word(number: int, answer: Answer) -> str:
    """An answer with its key, which no text size takes away."""
    return f"{number} {word(answer)}"


class Button(NamedTuple):
    """All that an answer's button looks like; of each look one picture is drawn."""

    text: str
    tone: str
    given: bool
    hover: bool
    size: tuple[int, int]
    pixels: int
    ratio: float


def draw_answer(painter: QPainter, place: QRect, button: Button) -> None:
    """One answer, from its picture: a screen of rows has fifty of them."""
    painter.drawPixmap(place.topLeft(), button_picture(button, theme.worn()))


@lru_cache(maxsize=256)
def button_picture(button: Button, colours: tokens.Tokens) -> QPixmap:
    """The answer given wears its colour, in bold and with a stronger frame."""
    wide, tall = button.size
    picture = QPixmap(QSize(wide, tall) * button.ratio)
    picture.setDevicePixelRatio(button.ratio)
    picture.fill(Qt.GlobalColor.transparent)
    ink = colours.ink(button.tone) if button.given else colours.text
    edge = ink if button.given else colours.muted if button.hover else colours.line
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = colours.hairline + 0.5 if button.given else colours.hairline
    painter.setPen(QPen(colour(edge), line))
    painter.setBrush(colour(colours.tint(button.tone) if button.given else colours.surface))
    frame = QRectF(line / 2, line / 2, wide - line, tall - line)
    painter.drawRoundedRect(frame, tokens.CORNER, tokens.CORNER)
    font = theme.made_font(button.pixels, button.given)
    draw_text(painter, QRect(2, 0, wide - 4, tall), button.text, font, ink, MIDDLE)
    painter.end()
    return picture


@lru_cache(maxsize=512)
def wrapped(text: str, width: int, pixels: int, most: int) -> tuple[str, ...]:
    """Break a text into at most so many lines; the last ends in … where there is more."""
    font = QFont(theme.made_font(pixels, False))
    layout = QTextLayout(text, font)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, pixels))
        line.setPosition(QPointF(0, 0))
        if len(lines) == most - 1:
            rest = text[line.textStart() :]
            elided = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            lines.append(elided)
            break
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(lines) or ("",)
