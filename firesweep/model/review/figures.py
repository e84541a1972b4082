"""The figures of the community head's week, and which of them a hazard counts in.

Source: screens.md (Week), domain.md 6.9. A figure is of one period and of a *data day*: the last
day of the period, or today while it goes on. It counts what the facts dated up to that day add up
to, whenever they arrived: a hazard open at the end of week 45 and closed in week 46 is open in the
figures of week 45 for ever. Premises count where and as what the registry had them at the end of
the data day, those that were duplicates then as one; who is in a sweep is its plan of that day.
"""

from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from firesweep.model.hazard.life import PAPERED, State
from firesweep.model.hazard.trail import Stand
from firesweep.model.period import Kind
from firesweep.model.vocabulary import Handling, Severity

DUE_DAYS = 7
LINE = {Kind.WEEK: 8, Kind.MONTH: 8, Kind.QUARTER: 4, Kind.YEAR: 2}
"""How many periods of a kind stand beside each other: a year of them takes long to read."""
TOP_ITEMS = 10
AGES = (7, 15, 30, 60)
"""The last day of each age band of open hazards, counted from the day they were found."""


class Figure(StrEnum):
    """What is counted, hazards unless it says otherwise. Void ones never count, but as such."""

    OVERDUE = "overdue"
    """A notice is out, the premises has still to act, and its date is past on the data day."""
    DUE = "due"
    """The same, with a date from the data day to seven days later."""
    NEW_SERIOUS = "new_serious"
    """Found in the period, serious or suspected major."""
    NO_ACCESS = "no_access"
    """Premises where nobody got in in the period, nor later up to the data day."""
    NO_ACCESS_AGAIN = "no_access_again"
    """Those of them that were tried at least twice since somebody was last inside."""
    IN_SCOPE = "in_scope"
    """Premises in the sweep's communities and categories that are in the registry."""
    COVERED = "covered"
    """Those of them that the sweep has inspected up to the data day."""
    SHUT = "shut"
    """Those of them where the sweep stood before the door and was never let in."""
    LEFT = "left"
    """Those of them not inspected yet, the shut ones among them."""
    VISITED = "visited"
    """Those of them that the sweep inspected in the period, for the first time or again."""
    REPEATS = "repeats"
    """Premises where something found in the period had been found within a year before, or where
    a closed hazard came back."""
    CLASHES = "clashes"
    """Fields edited on two laptops apart that waited for a person when the data day was over."""
    PHOTOS = "photos"
    """Photos of what was recorded up to the data day that have not arrived to this day."""
    DRILLS = "drills"
    """Drills held in the period."""
    OUTREACH = "outreach"
    """Publicity and training events held in the period."""
    WITHOUT_DRILL = "without_drill"
    """Communities of the sweep that have held no drill of it up to the data day."""
    SILENT = "silent"
    """Laptops known by the data day whose newest bundle here was made before it was over: what they
    recorded since then is missing from the figures."""
    FOUND = "found"
    """Found in the period."""
    ON_THE_SPOT = "on_the_spot"
    NOTICED = "noticed"
    REFERRED = "referred"
    """Found in the period, by how they were first handled."""
    REINSPECTED = "reinspected"
    """Hazards with a reinspection in the period."""
    CLOSED = "closed"
    """Closed on the data day, and not when the period began."""
    REOPENED = "reopened"
    """Closed when the period began, and open on the data day."""
    VOIDED = "voided"
    """Open when the period began, and void on the data day."""
    OPEN = "open"
    """Open on the data day."""
    PENDING = "pending"
    """Referred to an authority that has not answered by the data day."""


PAGE = (
    Figure.OVERDUE, Figure.DUE, Figure.NEW_SERIOUS, Figure.NO_ACCESS, Figure.COVERED,
    Figure.REPEATS, Figure.CLASHES, Figure.PHOTOS, Figure.WITHOUT_DRILL, Figure.DRILLS,
    Figure.OUTREACH, Figure.SILENT,
)  # fmt: skip
"""The points of the page in their order (screens.md)."""
LIFE = (
    Figure.FOUND, Figure.ON_THE_SPOT, Figure.NOTICED, Figure.REFERRED, Figure.REINSPECTED,
    Figure.CLOSED, Figure.REOPENED, Figure.VOIDED, Figure.OPEN, Figure.OVERDUE, Figure.PENDING,
)  # fmt: skip
"""What the weekly report says of hazards, in its order (domain.md 6.9)."""
MISSING = frozenset({Figure.CLASHES, Figure.PHOTOS, Figure.SILENT})
"""What may be missing from the figures of a day."""
AS_SIGNED = frozenset({Figure.PHOTOS, Figure.SILENT})
"""What nobody can tell any more of an earlier day when it has come since: beside later weeks a
signed one has the number of its page."""
COVER = frozenset({Figure.IN_SCOPE, Figure.COVERED, Figure.SHUT, Figure.LEFT, Figure.VISITED})
"""Figures of how far the sweep has come, of all premises in its scope."""
OF_HAZARDS = frozenset({
    Figure.OVERDUE, Figure.DUE, Figure.NEW_SERIOUS, Figure.FOUND, Figure.ON_THE_SPOT,
    Figure.NOTICED, Figure.REFERRED, Figure.REINSPECTED, Figure.CLOSED, Figure.REOPENED,
    Figure.VOIDED, Figure.OPEN, Figure.PENDING,
})  # fmt: skip
"""Figures whose records are hazards."""
FIRST_HANDLED = {
    Handling.ON_THE_SPOT.value: Figure.ON_THE_SPOT,
    Handling.NOTICE.value: Figure.NOTICED,
    Handling.REFERRAL.value: Figure.REFERRED,
}


def percent(covered: int, in_scope: int, digits: int = 1) -> float:
    """Return how far a sweep has come in per cent: 100 only where nothing is left."""
    share = round(100 * covered / in_scope, digits)
    return share if covered == in_scope else min(share, 100 - 10**-digits)


def first_day(last: int) -> int:
    """Return the day an age band begins with that ends with another."""
    return max((end + 1 for end in AGES if end < last), default=0)


class Span(NamedTuple):
    """A period as figures see it: ISO days, the data day last."""

    first: str
    day: str
    due_by: str

    @classmethod
    def of(cls, first: date, day: date) -> "Span":
        """Return the span of a period that begins on a day, with its data day."""
        due_by = day + timedelta(days=DUE_DAYS)
        return cls(first.isoformat(), day.isoformat(), due_by.isoformat())


ENDED = (State.CLOSED, State.VOID)
"""Where nobody has anything to do any more."""


@lru_cache(50_000)
def counted(stand: Stand, span: Span) -> tuple[Figure, ...]:
    """Return the figures that ask where a hazard stands on the data day."""
    state, deadline = stand
    if state in ENDED:
        return ()
    found = [Figure.OPEN]
    if state is State.REFERRED:
        found.append(Figure.PENDING)
    if deadline and state in PAPERED:
        if deadline < span.day:
            found.append(Figure.OVERDUE)
        elif deadline <= span.due_by:
            found.append(Figure.DUE)
    return tuple(found)


@lru_cache(50_000)
def counted_in(
    is_new: bool,
    handling: str,
    severity: str,
    was: Stand | None,
    stand: Stand,
    reinspected: bool,
    span: Span,
) -> tuple[Figure, ...]:
    """Return every figure of a period a hazard counts in, the same for all that are alike in this.

    It `is_new` where it was found in the period, `reinspected` where it was that in it; `was` is
    where it stood before.
    """
    figures = [*counted(stand, span)]
    if was is None or stand.state is not was.state:
        figures += _moved(was, stand)
    if stand.state is State.VOID:
        return tuple(figures)
    if is_new:
        figures.append(Figure.FOUND)
        if handling in FIRST_HANDLED:
            figures.append(FIRST_HANDLED[handling])
        if severity != Severity.GENERAL:
            figures.append(Figure.NEW_SERIOUS)
    if reinspected:
        figures.append(Figure.REINSPECTED)
    return tuple(figures)


def _moved(was: Stand | None, stand: Stand) -> list[Figure]:
    if stand.state is State.CLOSED:
        return [Figure.CLOSED]
    if was is not None and was.state is State.CLOSED and stand.state is not State.VOID:
        return [Figure.REOPENED]
    if was is not None and was.state is not State.CLOSED and stand.state is State.VOID:
        return [Figure.VOIDED]
    return []


@lru_cache(10_000)
def age_band(found_on: str, day: str) -> int:
    """Return which band of AGES a hazard is in, by the days since it was found."""
    days = (date.fromisoformat(day) - date.fromisoformat(found_on)).days
    return next((band for band, last in enumerate(AGES) if days <= last), len(AGES))


class Check(NamedTuple):
    """Two ways to the same figure, or a figure and its bound (domain.md 6.9)."""

    name: str
    left: int
    right: int
    exact: bool = True

    @property
    def adds_up(self) -> bool:
        """True where both sides are equal, or the left one keeps below the right one."""
        return self.left == self.right if self.exact else self.left <= self.right
