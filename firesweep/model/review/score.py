"""A community's points out of 100: what each figure may cost, the grade, and the veto.

Source: mission.md (a 100-point score by community with grades and a veto); the order prints
quarters and the year's end, which count 40 to 60. Districts weigh otherwise (domain.md 9), so
weights and thresholds are the street's to set. What may be missing from the figures costs nothing
(clashes, photos, laptops): it says how sure they are, not how a community does.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.review.figures import Figure

WHOLE = 100
QUARTERS, YEAR = 0.4, 0.6
"""How much the mean of a year's quarters counts beside the year itself."""


class Way(StrEnum):
    """How the points of a rule are lost."""

    EACH = "each"
    """So many for each record."""
    SHARE = "share"
    """As large a share as the records are of the premises in scope."""
    NONE = "none"
    """All, where there is no record at all."""


class Rule(NamedTuple):
    """What one figure may cost: `weight` at most, `each` a record where it goes by records."""

    figure: Figure
    weight: float
    way: Way
    each: float = 0


RULES = (
    Rule(Figure.LEFT, 30, Way.SHARE),
    Rule(Figure.OVERDUE, 25, Way.EACH, 2),
    Rule(Figure.NO_ACCESS_AGAIN, 10, Way.EACH, 1),
    Rule(Figure.REPEATS, 10, Way.EACH, 2),
    Rule(Figure.WITHOUT_DRILL, 10, Way.EACH, 10),
    Rule(Figure.PENDING, 5, Way.EACH, 1),
    Rule(Figure.REOPENED, 5, Way.EACH, 1),
    Rule(Figure.OUTREACH, 5, Way.NONE),
)
"""What holds until the street sets something else."""


class Grade(StrEnum):
    """The four grades."""

    EXCELLENT = "excellent"
    GOOD = "good"
    PASSED = "passed"
    FAILED = "failed"


GRADES = (90.0, 80.0, 60.0)
"""From how many points on a community is excellent, good, or has passed."""


class Lost(NamedTuple):
    """Points one figure cost: how many records, and of how many where it goes by the share."""

    rule: Rule
    points: float
    number: int
    of: int = 0


class Score(NamedTuple):
    """The points of a community in a period; `veto` says why it fails whatever they are."""

    points: float
    grade: Grade
    lost: tuple[Lost, ...]
    veto: str = ""


def score(
    numbers: Mapping[Figure, int],
    *,
    rules: Sequence[Rule] = RULES,
    grades: Sequence[float] = GRADES,
    veto: str = "",
) -> Score:
    """Return the points of a community from its figures; a veto fails it whatever they are."""
    lost = tuple(filter(lambda one: one.points, (_lost(rule, numbers) for rule in rules)))
    points = round(WHOLE - sum(one.points for one in lost), 1)
    return Score(points, Grade.FAILED if veto else grade(points, grades), lost, veto)


def grade(points: float, grades: Sequence[float] = GRADES) -> Grade:
    """Return the grade of some points."""
    reached = zip(grades, Grade, strict=False)
    return next((each for least, each in reached if points >= least), Grade.FAILED)


def of_year(quarters: Sequence[float], year: float) -> float:
    """Return the points of a year: its quarters' mean and the year itself, 40 to 60."""
    if not quarters:
        return year
    return round(QUARTERS * sum(quarters) / len(quarters) + YEAR * year, 1)


def rules_of(content: Mapping[str, Any]) -> tuple[Rule, ...]:
    """Return the rules a street has set, by figure `[weight, each]`, or say what is wrong."""
    known = {rule.figure.value: rule for rule in RULES}
    if set(content) != set(known):
        raise FiresweepError("Give every figure of the score its points.", field="weights")
    found = []
    for name, rule in known.items():
        weight, each = content[name]
        if not 0 <= weight <= WHOLE or not 0 <= each <= WHOLE:
            raise FiresweepError("Points are from 0 to 100.", field="weights")
        found.append(rule._replace(weight=weight, each=each))
    total = sum(rule.weight for rule in found)
    if round(total, 6) != WHOLE:
        raise FiresweepError(
            "The weights add up to {total}, not 100. Change one of them.",
            total=round(total, 6), field="weights",
        )  # fmt: skip
    return tuple(found)


def checked_grades(grades: Sequence[float]) -> tuple[float, ...]:
    """Return the least points of the three upper grades, or say what is wrong."""
    if len(grades) != len(GRADES) or not WHOLE >= grades[0] > grades[1] > grades[2] > 0:
        raise FiresweepError("Each grade needs fewer points than the one above.", field="grades")
    return tuple(grades)


def _lost(rule: Rule, numbers: Mapping[Figure, int]) -> Lost:
    number = numbers.get(rule.figure, 0)
    if rule.way is Way.SHARE:
        of = numbers.get(Figure.IN_SCOPE, 0)
        return Lost(rule, round(rule.weight * number / of, 1) if of else 0, number, of)
    if rule.way is Way.NONE:
        return Lost(rule, 0 if number else rule.weight, number)
    return Lost(rule, round(min(rule.weight, number * rule.each), 1), number)
