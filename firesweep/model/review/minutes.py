"""The minutes of a weekly review: what the one page says (domain.md 6.9)."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from pydantic import TypeAdapter

from firesweep.model.paper.sheets import Sheet


@dataclass(frozen=True, kw_only=True)
class MinutesCover:
    """One category: premises in scope, inspected in the period, so far, and left."""

    category: str
    in_scope: int
    visited: int
    covered: int
    left: int


@dataclass(frozen=True, kw_only=True)
class MinutesFigure:
    """A figure by its name (figures.py), and how it changed; None where nobody can say."""

    figure: str
    number: int
    change: int | None = None


@dataclass(frozen=True, kw_only=True)
class MinutesAge:
    """Open hazards of an age band of so many days at most, 0 where it has no end."""

    up_to: int
    open: int
    overdue: int
    pending: int


@dataclass(frozen=True, kw_only=True)
class MinutesSeverity:
    """Hazards of one severity: found in the period, and open at its end."""

    severity: str
    found: int
    open: int


@dataclass(frozen=True, kw_only=True)
class MinutesHazard:
    """An overdue or suspected major hazard that is open; `state` says what comes next."""

    premises: str
    problem: str
    severity: str
    found_on: str
    deadline: str
    state: str


@dataclass(frozen=True, kw_only=True)
class MinutesDecision:
    """What somebody is to do by when."""

    what: str
    who: str
    due_on: str


@dataclass(frozen=True, kw_only=True)
class PeriodSheet(Sheet):
    """A page about a period by its name and ISO days, in a sweep or in none."""

    period: str
    first: str
    last: str
    data_day: str
    sweep: str

    @property
    def day(self) -> str:
        """The day its figures are of."""
        return self.data_day


@dataclass(frozen=True, kw_only=True)
class MinutesSheet(PeriodSheet):
    """The week on one page; the hazards are all there are, the page shows those that fit."""

    figures: tuple[MinutesFigure, ...]
    categories: tuple[MinutesCover, ...]
    total: MinutesCover | None = None
    """Each premises once; None without a sweep."""
    ages: tuple[MinutesAge, ...] = ()
    severities: tuple[MinutesSeverity, ...] = ()
    hazards: tuple[MinutesHazard, ...] = ()
    left_out: int = field(default=0, repr=False)
    """More of them than a signed week keeps."""
    decisions: tuple[MinutesDecision, ...] = ()
    silent: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    """Figures that do not add up, by their names."""
    author: str = ""
    reviewer: str = ""
    leader: str = ""
    """Who drew it up, looked it through and signed it; blank until it is signed."""


def frozen_sheet(sheet: MinutesSheet) -> dict[str, Any]:
    """Return minutes as JSON keeps them."""
    return asdict(sheet)


def thawed_sheet(content: Mapping[str, Any]) -> MinutesSheet:
    """Return minutes as they were frozen; ValidationError where they are none."""
    return TypeAdapter(MinutesSheet).validate_python(dict(content))
