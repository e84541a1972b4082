"""By when somebody has to act for a hazard, in the language of the window."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.model.deadlines import Calendar
from firesweep.model.hazard.waiting import referral_due, reinspection_due, reminder_due
from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.words.dates import short_date


def waiting_text(line: HazardLine, today: date, calendar: Calendar) -> tuple[str, ...]:
    """Say by when a hazard is to be reinspected, referred, or an authority reminded."""
    translate = QCoreApplication.translate
    again = reinspection_due(line.state, line.since, line.deadline, today, calendar)
    if again:
        text = translate("Office", "reinspect by {day}")
        late = translate("Office", "reinspection overdue since {day}")
        return ((late if again < today else text).format(day=short_date(again, today)),)
    handed = referral_due(line.state, line.since, calendar)
    if handed:
        return (translate("Office", "refer by {day}").format(day=short_date(handed, today)),)
    silent = reminder_due(line.state, line.since)
    if silent and silent <= today:
        return (translate("Office", "no answer, remind them"),)
    return ()


def listed_text(until: str) -> str:
    """Say that a hazard is under supervision from above, and until when."""
    text = QCoreApplication.translate("Office", "Listed for supervision until {day}")
    return text.format(day=until)
