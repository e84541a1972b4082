"""The community head's week as it is shown, printed and written out: figures with their names.

The screen, the command, the minutes and the workbook all say what stands here, to the digit.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from firesweep.model.period import Period
from firesweep.model.review.figures import PAGE, Check, Figure
from firesweep.model.vocabulary import Category, Severity


class Point(NamedTuple):
    """One figure: now, in the period before (None where nobody can say), and over eight weeks."""

    figure: Figure
    number: int
    before: int | None
    line: tuple[int, ...]

    @property
    def change(self) -> int | None:
        """By how much it grew since the period before."""
        return None if self.before is None else self.number - self.before


class CoverLine(NamedTuple):
    """Premises in scope of one category, or of one category in one beat."""

    category: Category
    community: str
    beat: str
    in_scope: int
    covered: int
    shut: int
    visited: int
    left: int


class AgeLine(NamedTuple):
    """Open hazards of one age, those overdue and those without an answer among them."""

    up_to: int | None
    """Days since they were found, at most; None: more than the last band."""
    open: int
    overdue: int
    pending: int


class SeverityLine(NamedTuple):
    """Hazards of one severity: found in the period, and open at its end."""

    severity: Severity
    found: int
    open: int


class ItemLine(NamedTuple):
    """An item that was wrong in the period, and how often."""

    code: str
    text: str
    found: int


class AreaLine(NamedTuple):
    """The figures of one community."""

    community_id: str
    community: str
    numbers: dict[Figure, int]


class SilentLine(NamedTuple):
    """A laptop whose work may be missing, and when its newest bundle was made, if there is one."""

    laptop: str
    made_at: str | None


class Review(NamedTuple):
    """All of one period; days are ISO days."""

    period: Period
    day: date
    """The data day."""
    street: str
    community_id: str
    community: str
    """Empty: the whole street."""
    sweep: str
    points: tuple[Point, ...]
    numbers: dict[Figure, int]
    before: dict[Figure, int]
    weeks: tuple[tuple[str, int, int], ...]
    """The last weeks by name: hazards found and closed."""
    categories: tuple[CoverLine, ...]
    beats: tuple[CoverLine, ...]
    left_out: dict[str, int]
    ages: tuple[AgeLine, ...]
    severities: tuple[SeverityLine, ...]
    items: tuple[ItemLine, ...]
    areas: tuple[AreaLine, ...]
    checks: tuple[Check, ...]
    """Empty where nothing was counted a second way."""
    silent: tuple[SilentLine, ...]

    @property
    def counted_again(self) -> int:
        """How often the lines of categories count a premises that another has counted already."""
        return sum(line.in_scope for line in self.categories) - self.numbers[Figure.IN_SCOPE]


def frozen(page: NamedTuple) -> dict[str, Any]:
    """Return a review, or another page, as JSON keeps it, every part under its name."""
    return {name: _frozen(value) for name, value in page._asdict().items()}


def thawed(content: Mapping[str, Any]) -> Review:
    """Return a review as it was frozen; a point it had no line for stands without one."""
    found = _reviews().validate_python(dict(content))
    kept = {point.figure: point for point in found.points}
    return found._replace(points=tuple(kept.get(one) or _alone(one, found) for one in PAGE))


def _alone(figure: Figure, found: Review) -> Point:
    return Point(figure, found.numbers.get(figure, 0), found.before.get(figure), ())


def _frozen(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {name: _frozen(each) for name, each in value._asdict().items()}
    if isinstance(value, tuple | list):
        return [_frozen(each) for each in value]
    if isinstance(value, dict):
        return {str(key): _frozen(each) for key, each in value.items()}
    return value.isoformat() if isinstance(value, date) else value


@cache
def _reviews() -> TypeAdapter[Review]:
    return TypeAdapter(Review)
