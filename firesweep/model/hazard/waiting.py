"""By when somebody has to act for a hazard: computed from where it stands, never stored.

Source: domain.md 3.3. Reinspection and referral go by working days, the reminder by the calendar.
"""

from datetime import date, timedelta

from firesweep.model.deadlines import Calendar
from firesweep.model.hazard.life import State

REINSPECT_WITHIN = 3
"""Working days after the deadline or the report."""
REFER_WITHIN = 3
"""Working days after a reinspection that found nothing put right."""
REMIND_AFTER = 15
"""Calendar days a referral may stay without an answer."""


def reinspection_due(
    state: str, since: str | None, deadline: str | None, today: date, calendar: Calendar
) -> date | None:
    """Return the last day for the reinspection of a hazard reported fixed or overdue."""
    if state == State.REPORTED_FIXED and since:
        return calendar.working_days_after(date.fromisoformat(since), REINSPECT_WITHIN)
    if state == State.NOTICED and deadline and deadline < today.isoformat():
        return calendar.working_days_after(date.fromisoformat(deadline), REINSPECT_WITHIN)
    return None


def referral_due(state: str, since: str | None, calendar: Calendar) -> date | None:
    """Return the last day for the referral of a hazard that was not put right."""
    if state != State.FAILED or not since:
        return None
    return calendar.working_days_after(date.fromisoformat(since), REFER_WITHIN)


def reminder_due(state: str, since: str | None) -> date | None:
    """Return the day on which a referral without an answer is called to mind."""
    if state != State.REFERRED or not since:
        return None
    return date.fromisoformat(since) + timedelta(days=REMIND_AFTER)
