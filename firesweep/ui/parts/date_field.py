"""A date that is turned by the arrows, chosen from a calendar, or written as people write it."""

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QDateEdit,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from firesweep.errors import FiresweepError
from firesweep.model.clock import read_day
from firesweep.model.deadlines import NO_DATE
from firesweep.ui.look.theme import set_state
from firesweep.ui.parts.written_day import WrittenDay

TOO_EARLY = "{day} is too early. The first day possible here is {first}."
TOO_LATE = "{day} is too late. The last day possible here is {last}."


class DateField(QDateEdit):
    """A QDateEdit that is one stop of Tab, not three; ↑ and ↓ turn the day, ← and → go on.

    Qt takes digits into one part of the date and drops in silence what does not fit; here they
    write the whole date anew. What is no date, or is out of bounds, stays to be mended, and `date`
    is the last good one until then.
    """

    refused = Signal(FiresweepError)
    """What was written is no day of this field's; the trouble names the field."""
    taken = Signal()
    """What was written is its day now, or was given up for the one before, be it the same day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trouble: FiresweepError | None = None
        self._is_none = False
        self._calendar: QCalendarWidget | None = None
        self._written = WrittenDay(self)
        self._written.left.connect(self.settle)
        self._written.given_up.connect(self.give_up)
        self.dateChanged.connect(lambda _day: self.take_back())

    def setDate(self, day: QDate) -> None:
        """Show a day; what was being written is gone."""
        self.take_back()
        super().setDate(day)

    def show_none(self) -> None:
        """Show that there is no date yet."""
        self.trouble = FiresweepError("Give the date.", field=self.objectName())
        self._is_none = True
        self._written.begin("")

    def choose(self, day: QDate) -> None:
        """Take a day of the calendar; of the one that stood there Qt tells nobody."""
        self.setDate(day)
        self.taken.emit()

    def settle(self) -> bool:
        """Take what was written; False where it is refused, and stays."""
        if self._written.isHidden():
            return self.trouble is None
        text = self._written.text().strip()
        day = self._read(text)
        self.trouble = self._trouble(text, day)
        set_state(self, wrong=self.trouble is not None)
        if self.trouble is not None:
            self.refused.emit(self.trouble)
            return False
        assert day is not None
        self.setDate(day)
        self.taken.emit()
        return True

    def give_up(self) -> None:
        """Go back to the day before somebody wrote, or to none where there was none."""
        if self._is_none:
            self.show_none()
        else:
            self.take_back()
        self.taken.emit()

    def take_back(self) -> None:
        """Leave the date as it was before somebody wrote."""
        self.trouble, self._is_none = None, False
        set_state(self, wrong=False)
        self._written.give_back()

    def _read(self, text: str) -> QDate | None:
        """Return what was written; of a day without its year, the one that is possible here."""
        year = self.date().year()
        near = (read_day(text, each) for each in (year, year + 1, year - 1))
        days = [QDate(each.year, each.month, each.day) for each in near if each]
        possible = (each for each in days if self.minimumDate() <= each <= self.maximumDate())
        return next(possible, days[0] if days else None)

    def _trouble(self, text: str, day: QDate | None) -> FiresweepError | None:
        form, name = Qt.DateFormat.ISODate, self.objectName()
        if not text:
            return FiresweepError("Give the date.", field=name)
        if day is None:
            return FiresweepError(NO_DATE, text=text, field=name)
        first, last = self.minimumDate(), self.maximumDate()
        said = day.toString(form)
        if day < first:
            return FiresweepError(TOO_EARLY, day=said, first=first.toString(form), field=name)
        if day > last:
            return FiresweepError(TOO_LATE, day=said, last=last.toString(form), field=name)
        return None

    # ---- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The first press that opens a calendar makes it.

        Qt takes the rim around the date, where it is no arrow, for one of a spin box and turns it.
        """
        if self.calendarPopup() and not self._is_arrow(event.position().toPoint()):
            event.accept()
            return
        super().mousePressEvent(event)
        if self._calendar is None and self.calendarPopup():
            self._calendar = self.calendarWidget()
            self._calendar.clicked.connect(self.choose)
            self._calendar.activated.connect(self.choose)

    def _is_arrow(self, point: QPoint) -> bool:
        option, style = QStyleOptionComboBox(), QStyle.SubControl
        option.initFrom(self)
        option.editable = True  # type: ignore[attr-defined]
        option.subControls = style.SC_All  # type: ignore[attr-defined]
        combo = QStyle.ComplexControl.CC_ComboBox
        hit = self.style().hitTestComplexControl(combo, option, point, self)
        return hit == style.SC_ComboBoxArrow

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit begins the date anew, and so does what is pasted; Delete takes all of it away."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._written.write(QGuiApplication.clipboard().text())
        elif event.text().isdigit():
            self._written.write(event.text())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._written.write("")
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Leave: Qt would go to the month, then to the day."""
        return QAbstractSpinBox.focusNextPrevChild(self, following)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by key stands on the day, which changes most often."""
        super().focusInEvent(event)
        if self.trouble is not None:
            self._written.setFocus()
        elif event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setSelectedSection(QDateEdit.Section.DaySection)

    def sizeHint(self) -> QSize:
        """Room for the widest day of a week: Qt measures the first and the last date alone."""
        week = [QDate(2026, 11, 23).addDays(n) for n in range(7)]
        ends = [self.minimumDate(), self.maximumDate()]
        more = max(map(self._wide, week)) - max(map(self._wide, ends))
        return super().sizeHint() + QSize(max(0, more), 0)

    def _wide(self, day: QDate) -> int:
        said = self.locale().toString(day, self.displayFormat())
        return self.fontMetrics().horizontalAdvance(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is written lies over the date."""
        super().resizeEvent(event)
        self._written.lie_over()


def refused_day(form: QWidget) -> FiresweepError | None:
    """Return what is wrong with the first date of a form that is refused."""
    fields = (field for field in form.findChildren(DateField) if field.isEnabled())
    return next((field.trouble for field in fields if not field.settle()), None)
