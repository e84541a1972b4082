"""By when somebody has to act: working days for reinspections, calendar days for reminders."""

from datetime import date

from firesweep.model.hazard.life import State
from firesweep.model.hazard.waiting import referral_due, reinspection_due, reminder_due
from firesweep.store.calendar import load_calendar

CALENDAR = load_calendar()


def test_a_reinspection_is_due_three_working_days_after_the_report() -> None:
    thursday = "2026-11-26"
    due = reinspection_due(State.REPORTED_FIXED, thursday, None, date(2026, 11, 26), CALENDAR)
    assert due == date(2026, 12, 1)


def test_holidays_are_no_working_days() -> None:
    """30 September, then the week of National Day; Saturday 10 October works."""
    due = reinspection_due(State.NOTICED, None, "2026-09-30", date(2026, 10, 8), CALENDAR)
    assert due == date(2026, 10, 10)


def test_before_its_date_nothing_is_reinspected() -> None:
    before = date(2026, 11, 24)
    assert reinspection_due(State.NOTICED, None, "2026-11-24", before, CALENDAR) is None
    assert reinspection_due(State.CLOSED, "2026-11-20", "2026-11-10", before, CALENDAR) is None


def test_what_was_not_put_right_is_referred_within_three_working_days() -> None:
    assert referral_due(State.FAILED, "2026-11-27", CALENDAR) == date(2026, 12, 2)
    assert referral_due(State.NOTICED, "2026-11-27", CALENDAR) is None


def test_a_silent_authority_is_reminded_after_fifteen_days() -> None:
    assert reminder_due(State.REFERRED, "2026-11-08") == date(2026, 11, 23)
    assert reminder_due(State.ANSWERED, "2026-11-08") is None
