"""How a hazard stands in the list: choice, deadline, picture, two lines, the next step."""

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
)

from firesweep.model.hazard import life
from firesweep.model.hazard.buckets import Bucket
from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.look.theme import font, scaled, worn
from firesweep.ui.look.tokens import ROW_TWO_LINES, SECOND, State
from firesweep.ui.office.deeds import Deed, deed_word, next_deed, pill_text
from firesweep.ui.office.hazard_rows import HazardRows, Index, Role, second_line
from firesweep.ui.office.wording import bucket_word
from firesweep.ui.words.dates import due_text

PICTURE = QSize(60, 44)
TONES = {
    Bucket.OVERDUE: State.OVERDUE,
    Bucket.TODAY: State.SOON,
    Bucket.THIS_WEEK: State.SOON,
    Bucket.TO_NOTICE: State.OVERDUE,
    Bucket.TO_CLOSE: State.DONE,
    Bucket.LATER: State.ACCENT,
    Bucket.REFERRED: State.ACCENT,
}
"""What colour a bucket's pill has."""


_NEXT = (Deed.ISSUE, Deed.AGAIN, Deed.SERVE, Deed.REINSPECT, Deed.CLOSE, Deed.REFER, Deed.ANSWER)
SAMPLE, SAMPLES = date(2026, 11, 23), ("2026-08-01", "2026-11-23", "2026-11-26", "2027-10-26")


Option = Any
"""A QStyleOptionViewItem, whose fields PySide's stubs leave out."""


class Places(NamedTuple):
    """Where the parts of a row lie."""

    choice: QRect
    pill: QRect
    picture: QRect
    text: QRect
    button: QRect


class HazardPainter(QStyledItemDelegate):
    """Paints rows and hears clicks on their choice box and their button."""

    next_step_asked = Signal(int)

    def __init__(self, rows: HazardRows, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.rows = rows
        self.view = view
        self.measure()

    def measure(self) -> None:
        """Make room for the longest words; call after the language or text size changed."""
        metrics = QFontMetrics(font())
        pills = [*map(bucket_word, Bucket), *(due_text(day, SAMPLE) for day in SAMPLES)]
        self._pill = max(96, *map(metrics.horizontalAdvance, pills)) + 20
        words = map(deed_word, _NEXT)
        self._button = max(48, *map(metrics.horizontalAdvance, words)) + 28

    def sizeHint(self, option: Option, index: Index) -> QSize:  # noqa: ARG002
        """Return a row as high as its two lines."""
        return QSize(0, scaled(ROW_TWO_LINES))

    def places(self, row: QRect) -> Places:
        """Return where the parts of a row lie."""
        middle = row.center().y()
        pill_height = QFontMetrics(font()).height() + 8
        choice = QRect(row.left() + 14, middle - 9, 20, 20)
        pill = QRect(choice.right() + 10, middle - pill_height // 2, self._pill, pill_height)
        picture = QRect(QPoint(pill.right() + 12, middle - PICTURE.height() // 2), PICTURE)
        button = QRect(row.right() - 14 - self._button, middle - 17, self._button, 34)
        text = QRect(picture.right() + 12, row.top() + 6, 0, row.height() - 12)
        text.setRight(button.left() - 12)
        return Places(choice, pill, picture, text, button)

    def paint(self, painter: QPainter, option: Option, index: Index) -> None:
        """Paint one row."""
        line: HazardLine | None = index.data(Role.LINE)
        if line is None:  # another laptop's bundle took it away; the list is being read again
            return
        row = option.rect
        places = self.places(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        self._paint_choice(painter, places.choice, chosen=line.id in self.rows.chosen)
        self._paint_pill(painter, places.pill, line)
        self._paint_picture(painter, places.picture, line)
        self._paint_text(painter, places.text, line)
        self._paint_button(painter, places.button, deed_word(next_deed(line)))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: Option) -> None:
        look, row = worn(), option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, QColor(look.accent_tint))
            painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), QColor(look.accent))
        painter.setPen(QColor(look.line))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus and self.view.hasFocus():
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRoundedRect(QRectF(row).adjusted(4, 2, -2, -3), 6, 6)

    def _paint_choice(self, painter: QPainter, place: QRect, *, chosen: bool) -> None:
        box: Any = QStyleOptionButton()
        box.initFrom(self.view)
        on = QStyle.StateFlag.State_On if chosen else QStyle.StateFlag.State_Off
        box.state = QStyle.StateFlag.State_Enabled | on
        box.rect = place
        element = QStyle.PrimitiveElement.PE_IndicatorCheckBox
        self.view.style().drawPrimitive(element, box, painter, self.view)

    def _paint_pill(self, painter: QPainter, place: QRect, line: HazardLine) -> None:
        look = worn()
        tone = State.DONE if line.state == life.State.CLOSED else TONES[self.rows.bucket(line)]
        bordered = look.hairline > 1  # high contrast has no tints
        painter.setPen(QColor(look.ink(tone) if bordered else look.tint(tone)))
        painter.setBrush(QColor(look.tint(tone)))
        painter.drawRoundedRect(place, 8, 8)
        painter.setPen(QColor(look.ink(tone)))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, pill_text(line, self.rows.today))

    def _paint_picture(self, painter: QPainter, place: QRect, line: HazardLine) -> None:
        picture = self.rows.picture(line)
        look = worn()
        painter.setPen(QColor(look.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if picture is None:
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            return
        shown = picture.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        whole = QRect(QPoint(), shown)
        whole.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(whole, picture)

    def _paint_text(self, painter: QPainter, place: QRect, line: HazardLine) -> None:
        look, body = worn(), font()
        half = place.height() // 2
        first, second = place.adjusted(0, 0, 0, -half), place.adjusted(0, half, 0, 0)
        metrics = QFontMetrics(body)
        name = metrics.elidedText(
            line.premises, Qt.TextElideMode.ElideRight, place.width() * 2 // 3
        )
        bold = QFont(body)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(look.text))
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, name)
        rest = first.adjusted(QFontMetrics(bold).horizontalAdvance(name) + 14, 0, 0, 0)
        painter.setFont(body)
        self._paint_elided(painter, rest, line.description)
        painter.setFont(font(SECOND))
        painter.setPen(QColor(look.muted))
        self._paint_elided(painter, second, "  ·  ".join(filter(None, self._second(line))))

    def _second(self, line: HazardLine) -> tuple[str, ...]:
        return second_line(line, self.rows.today, self.rows.calendar)

    def _paint_elided(self, painter: QPainter, place: QRect, text: str) -> None:
        one_line = " ".join(text.split())
        shown = painter.fontMetrics().elidedText(
            one_line, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_button(self, painter: QPainter, place: QRect, word: str) -> None:
        if not word:
            return
        look = worn()
        painter.setPen(QColor(look.line))
        painter.setBrush(QColor(look.surface))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(look.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)

    def editorEvent(self, event: QEvent, _model: QObject, option: Option, index: Index) -> bool:
        """Hear a click on the choice box or the button."""
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        places = self.places(option.rect)
        if places.choice.adjusted(-12, -16, 6, 16).contains(event.position().toPoint()):
            self.rows.toggle(index.row())
            return True
        if places.button.contains(event.position().toPoint()):
            self.next_step_asked.emit(index.row())
            return True
        return False
