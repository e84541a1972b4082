"""When a sweep is: before it begins, which week of it this is, or that its end is past."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.model.sweep.progress import week_of
from firesweep.ui.words.dates import long_date


def week_text(starts: str, ends: str, today: date) -> str:
    """`week 3`, or the day it begins or was to end; all in ISO texts."""
    return apart_from_it(starts, ends, today) or QCoreApplication.translate(
        "Sweeps", "week {week}"
    ).format(week=week_of(starts, today.isoformat()))


def weeks_text(starts: str, ends: str, today: date) -> str:
    """`week 3 of 9, until 2027-01-26 周二`, or the day it begins or was to end."""
    if apart := apart_from_it(starts, ends, today):
        return apart
    text = QCoreApplication.translate("Sweeps", "week {week} of {weeks}, until {day}")
    week, weeks = week_of(starts, today.isoformat()), week_of(starts, ends)
    return text.format(week=week, weeks=weeks, day=long_date(ends))


def apart_from_it(starts: str, ends: str, today: date) -> str:
    """The day a sweep begins or was to end, where today lies outside; else nothing."""
    if today.isoformat() < starts:
        return QCoreApplication.translate("Sweeps", "begins {day}").format(day=long_date(starts))
    if ends < today.isoformat():
        return QCoreApplication.translate("Sweeps", "was to end {day}, not closed yet").format(
            day=long_date(ends)
        )
    return ""
