"""When to come again where nobody could be visited (domain.md 2)."""

from datetime import date, timedelta

from firesweep.model.deadlines import Calendar
from firesweep.model.vocabulary import NoAccess

WITHIN = timedelta(days=3)
"""A second try: after three days where it was shut, within three days where entry was refused."""
MOST_TRIES = 2
"""After so many the premises counts as not inspected; it is never passed."""


def next_visit(why: NoAccess, today: date, calendar: Calendar) -> date | None:
    """Propose the day of the next try; None where there is nobody to come back to."""
    if why in (NoAccess.MOVED, NoAccess.NOT_FOUND):
        return None
    if why == NoAccess.REFUSED:
        return min(calendar.next_working(today + timedelta(days=1)), today + WITHIN)
    return calendar.next_working(today + WITHIN)
