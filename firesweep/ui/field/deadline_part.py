"""The deadline of a hazard: a date with its weekday, quick choices, and why it moved."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QLabel

from firesweep.field.finding import proposed
from firesweep.model.deadlines import Calendar
from firesweep.model.vocabulary import Severity
from firesweep.ui.parts.chips import Chips
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.language import spoken

DAYS = (1, 3, 7, 15)


class DeadlinePart(QObject):
    """Ties the date field, the chips and the hint together."""

    chosen = Signal()

    def __init__(self, field: QDateEdit, chips: Chips, hint: QLabel) -> None:
        super().__init__(field)
        self.field, self.chips, self.hint = field, chips, hint
        self.today, self.calendar = date.min, Calendar()
        self.severity = Severity.GENERAL
        self.usual = 0
        field.dateChanged.connect(self._take)
        chips.chosen.connect(lambda days: self.propose(int(days)))
        self.retranslate()

    def show(self, day: str | None, usual: int, severity: Severity, today: date) -> None:
        """Show a deadline; `usual` are the days the item's list gives."""
        self.usual, self.severity, self.today = usual, severity, today
        with QSignalBlocker(self.field):
            self.field.setMinimumDate(_qdate(today))
            if day:
                self.field.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))
        self.show_hint()

    def propose(self, days: int) -> None:
        """Take the date after some days, moved where it must."""
        due = proposed(self.today, days, self.severity, self.calendar)
        with QSignalBlocker(self.field):
            self.field.setDate(_qdate(due.day))
        self._take()

    @property
    def day(self) -> date:
        """The date in the field."""
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
        text = self._said(day, moved)
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _offered(self) -> list[int]:
        return sorted({*DAYS, *([self.usual] if self.usual else [])})

    def _said(self, day: date, moved_from: date | None) -> str:
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


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
