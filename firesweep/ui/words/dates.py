"""Dates as the office writes them (look.md): 2026-11-24 周二, 周四 11-26, 逾期 6 天."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from firesweep.model.clock import local_moment
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP

DAYS = (
    QT_TRANSLATE_NOOP("Dates", "Mon"),
    QT_TRANSLATE_NOOP("Dates", "Tue"),
    QT_TRANSLATE_NOOP("Dates", "Wed"),
    QT_TRANSLATE_NOOP("Dates", "Thu"),
    QT_TRANSLATE_NOOP("Dates", "Fri"),
    QT_TRANSLATE_NOOP("Dates", "Sat"),
    QT_TRANSLATE_NOOP("Dates", "Sun"),
)


def week_day(day: date) -> str:
    """周二."""
    return day_name(day.weekday())


def day_name(weekday: int) -> str:
    """周二; Monday is 0."""
    name = DAYS[weekday]
    return QCoreApplication.translate("Dates", name)


def long_date(day: date | str | None) -> str:
    """2026-11-24 周二; an ISO text will do, and nothing stays nothing."""
    if not day:
        return ""
    read = as_date(day)
    return f"{read.isoformat()} {week_day(read)}"


def short_date(day: date | str, today: date) -> str:
    """11-26, with the year where it is another one."""
    read = as_date(day)
    return f"{read:%m-%d}" if read.year == today.year else read.isoformat()


def moment(stored: str) -> str:
    """2026-11-24 周二 14:32, of a stored moment, in this laptop's time zone."""
    local = local_moment(stored)
    return f"{long_date(local.date())} {local:%H:%M}"


def due_text(deadline: date | str | None, today: date) -> str:
    """How far a deadline is: overdue by days, today, or the week day and the date."""
    if not deadline:
        return QCoreApplication.translate("Dates", "No deadline")
    due = as_date(deadline)
    late = (today - due).days
    if late == 1:
        return QCoreApplication.translate("Dates", "1 day overdue")
    if late > 0:
        return QCoreApplication.translate("Dates", "{days} days overdue").format(days=late)
    if late == 0:
        return QCoreApplication.translate("Dates", "Due today")
    return f"{week_day(due)} {short_date(due, today)}"


def due_state(deadline: date | str | None, today: date) -> str:
    """The tokens.State of a deadline: overdue, soon (until Sunday), or accent."""
    if not deadline:
        return "muted"
    due = as_date(deadline)
    if due < today:
        return "overdue"
    return "soon" if due <= end_of_week(today) else "accent"


def end_of_week(today: date) -> date:
    """Weeks end on Sunday."""
    return today + timedelta(days=6 - today.weekday())


def as_date(day: date | str) -> date:
    """A date, of an ISO text too."""
    return day if isinstance(day, date) else date.fromisoformat(day[:10])
