"""Where an open hazard stands on the rectification desk: computed by the day, never stored."""

from datetime import date
from enum import StrEnum

from firesweep.model.deadlines import due
from firesweep.model.hazard.life import State
from firesweep.model.vocabulary import Handling


class Bucket(StrEnum):
    """What an open hazard waits for, in the order of urgency."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"
    TO_NOTICE = "to_notice"
    TO_CLOSE = "to_close"
    REFERRED = "referred"


BY_STATE = {
    State.REFERRED: Bucket.REFERRED,
    State.ANSWERED: Bucket.REFERRED,
    State.VERIFIED: Bucket.TO_CLOSE,
    State.PARTLY: Bucket.TO_NOTICE,
}
"""States that wait for something else than the deadline."""


def bucket_of(state: str, handling: str, deadline: str | None, today: date) -> Bucket:
    """Return where an open hazard stands; due today is not overdue, weeks end on Sunday."""
    if state == State.FOUND:
        return Bucket.REFERRED if handling == Handling.REFERRAL else Bucket.TO_NOTICE
    if state in BY_STATE:
        return BY_STATE[State(state)]
    if deadline is None:
        return Bucket.LATER
    return Bucket(due(date.fromisoformat(deadline), today))
