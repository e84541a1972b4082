"""The deadline of a hazard: a date with its weekday, quick choices, and why it moved."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel

from firesweep.field.finding import proposed
from firesweep.model.deadlines import LONGEST_YEARS, Calendar
from firesweep.model.vocabulary import Severity
from firesweep.ui.look.theme import set_state
from firesweep.ui.parts.chips import Chips
from firesweep.ui.parts.date_field import DateField
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.language import spoken
from firesweep.ui.words.trouble import sentence

DAYS = (1, 3, 7, 15)
MOST = 366 * LONGEST_YEARS


class DeadlinePart(QObject):
    """Ties the date field, the chips and the hint together; a date that is refused is none."""

    chosen = Signal()

    def __init__(self, field: DateField, chips: Chips, hint: QLabel) -> None:
        super().__init__(field)
        self.field, self.chips, self.hint = field, chips, hint
        self.today, self.calendar = date.min, Calendar()
        self.severity = Severity.GENERAL
        self.usual = 0
        field.dateChanged.connect(self._take)
        field.refused.connect(lambda _trouble: self._take())
        field.taken.connect(self._take)
        chips.chosen.connect(lambda days: self.propose(int(days)))
        self.retranslate()

    def show(self, day: str | None, usual: int, severity: Severity, today: date) -> None:
        """Show a deadline; `usual` are the days the item's list gives."""
        self.usual, self.severity, self.today = usual, severity, today
        with QSignalBlocker(self.field):
            # Of a visit resumed on a later day it may have passed: it stands as it is on disk.
            given = date.fromisoformat(day) if day else today
            self.field.setDateRange(_qdate(min(given, today)), _last(today, day))
            if day:
                self.field.setDate(_qdate(given))
            else:
                self.field.show_none()
        self.show_hint()

    def propose(self, days: int) -> None:
        """Take the date after some days, moved where it must."""
        due = proposed(self.today, days, self.severity, self.calendar)
        with QSignalBlocker(self.field):
            self.field.setDate(_qdate(due.day))
        self._take()

    @property
    def day(self) -> date | None:
        """The date in the field; None where what was written there is refused."""
        if self.field.trouble is not None:
            return None
        day = self.field.date()
        return date(day.year(), day.month(), day.day())

    def _take(self) -> None:
        self.show_hint()
        self.chosen.emit()

    def show_hint(self) -> None:
        """Hold the chip of this date down, and say what there is to know about it."""
        day = self.day
        offers = {n: proposed(self.today, n, self.severity, self.calendar) for n in self._offered()}
        same = [n for n, offer in offers.items() if offer.day == day]
        self.chips.choose(str(same[0]) if same else None)
        moved = offers[same[0]].moved_from if same else None
        trouble = self.field.trouble
        text = sentence(trouble) if trouble else self._said(day, moved) if day else ""
        set_state(self.hint, state="overdue" if trouble else None)
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _offered(self) -> list[int]:
        return sorted({*DAYS, *([self.usual] if self.usual else [])})

    def _said(self, day: date, moved_from: date | None) -> str:
        if day < self.today:
            return self.tr("This date has passed. Choose another one.")
        said = []
        if moved_from:
            said.append(self.tr("Moved from {day}, a rest day.").format(day=long_date(moved_from)))
        elif not self.calendar.is_working(day):
            said.append(self.tr("{day} is a rest day.").format(day=long_date(day)))
        if day.year not in self.calendar.years:
            table = self.tr(
                "The holidays of {year} are not known yet; only weekends count as rest days."
            )
            said.append(table.format(year=day.year))
        return " ".join(said)

    def retranslate(self) -> None:
        """Say the chips, and the weekday, in the language of now."""
        self.field.setLocale(QLocale(spoken()))
        self.chips.show_choices({str(n): f"+{n}" for n in DAYS})
        for days, chip in self.chips.buttons.items():
            said = self.tr("In %n days", "", int(days))
            chip.setToolTip(said)
            chip.setAccessibleName(said)


def _last(today: date, day: str | None) -> QDate:
    """The last day a team may give: a later one is a slip of the pen, unless it stands there."""
    shown = QDate.fromString(day or "", Qt.DateFormat.ISODate)
    return (
        max(_qdate(today).addDays(MOST), shown) if shown.isValid() else _qdate(today).addDays(MOST)
    )


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
