"""The street's communities side by side: points, grades, and what each of them lost."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from firesweep.errors import FiresweepError
from firesweep.model.period import Period, period_named
from firesweep.model.review.figures import Figure
from firesweep.model.review.page import AreaLine, frozen
from firesweep.model.review.score import (
    GRADES,
    RULES,
    Grade,
    Rule,
    Score,
    checked_grades,
    grade,
    of_year,
    rules_of,
    score,
)
from firesweep.model.written import given_reason
from firesweep.office.review.figures import area_lines
from firesweep.store import street
from firesweep.store.database import Store
from firesweep.store.journal import Changed
from firesweep.store.plain import Reading
from firesweep.store.registers import write_setting
from firesweep.store.review.cut_offs import cut_off

WEIGHTS, LEAST = "score.weights", "score.grades"
"""Shared settings: the points of every figure, and the least points of the upper grades."""
VETO = "score.veto."
"""What the settings of vetoes begin with."""
_URGENT = (Figure.OVERDUE, Figure.NEW_SERIOUS, Figure.NO_ACCESS_AGAIN, Figure.WITHOUT_DRILL)
"""What asks for a decision."""


class AreaScore(NamedTuple):
    """One community: its figures, its points, and how much there asks for a decision."""

    community_id: str
    community: str
    numbers: Mapping[Figure, int]
    score: Score
    urgent: int


class YearScore(NamedTuple):
    """One community's year: its quarters so far, the year, both together, and their grade.

    `veto` says why it fails whatever its points: one bad result fails the whole assessment
    (domain.md 1), be it of the year or of one of its quarters.
    """

    community: str
    quarters: tuple[float, ...]
    year: float
    points: float
    grade: Grade
    veto: str = ""
    named: tuple[str, ...] = ()
    """What its quarters are called."""


class Veto(NamedTuple):
    """Why a community fails in a period whatever its points."""

    community: str
    period: Period
    reason: str


def scores(store: Store, period: Period, today: date) -> list[AreaScore]:
    """Return every community in a period, those first that ask for the most decisions."""
    areas = area_lines(store, period, today)
    with store.glance() as connection:
        return scored(connection, areas, period.name)


def scored(connection: Reading, areas: Iterable[AreaLine], period: str) -> list[AreaScore]:
    """Return communities whose figures are known, those first that ask for the most decisions."""
    found = [_scored(connection, area, period) for area in areas]
    return sorted(
        found, key=lambda one: (not one.score.veto, -one.urgent, one.score.points, one.community)
    )


def frozen_scores(found: Sequence[AreaScore]) -> list[Any]:
    """Return communities with their points as JSON keeps them."""
    return [frozen(one) for one in found]


def thawed_scores(content: Sequence[Any]) -> tuple[AreaScore, ...]:
    """Return communities with their points as they were frozen; ValueError where they are none."""
    return _areas().validate_python(tuple(content))


@cache
def _areas() -> TypeAdapter[tuple[AreaScore, ...]]:
    return TypeAdapter(tuple[AreaScore, ...])


def year_scores(store: Store, year: str, today: date) -> list[YearScore]:
    """Return every community's year: its quarters so far and the year itself, 40 to 60.

    A quarter in which the whole street did nothing, such as before its first sweep, has no points.
    """
    named = (period_named(f"{year}-Q{number}") for number in range(1, 5))
    begun = {one.name: scores(store, one, today) for one in named if one.first <= today}
    at_work = {name: areas for name, areas in begun.items() if any(map(_at_work, areas))}
    with store.glance() as connection:
        grades = least(connection)
    found = []
    for area in scores(store, period_named(year), today):
        points = tuple(
            one.score.points
            for areas in at_work.values()
            for one in areas
            if one.community_id == area.community_id
        )
        year_points = area.score.points
        both = of_year(points, year_points)
        veto = area.score.veto or _vetoed(begun.values(), area.community_id)
        reached = Grade.FAILED if veto else grade(both, grades)
        found.append(
            YearScore(area.community, points, year_points, both, reached, veto, tuple(at_work))
        )
    return sorted(found, key=lambda one: (one.points, one.community))


def set_weights(store: Store, weights: Mapping[str, Sequence[float]], *, by: str) -> Changed:
    """Set what every figure may cost; they must add up to 100."""
    rules_of(weights)
    return _set(store, WEIGHTS, {name: list(pair) for name, pair in weights.items()}, by)


def set_grades(store: Store, grades: Sequence[float], *, by: str) -> Changed:
    """Set from how many points on a community is excellent, good, or has passed."""
    return _set(store, LEAST, list(checked_grades(grades)), by)


def set_scoring(
    store: Store, weights: Mapping[str, Sequence[float]], grades: Sequence[float], *, by: str
) -> Changed:
    """Set what every figure may cost and the least points of the grades, both or neither."""
    rules_of(weights)
    least_points = checked_grades(grades)
    with store.write(by) as change:
        write_setting(change, WEIGHTS, {name: list(pair) for name, pair in weights.items()})
        write_setting(change, LEAST, list(least_points))
        return change.changed


def veto(store: Store, community_id: str, period: str, reason: str, *, by: str) -> Changed:
    """Say that a community fails in a period whatever its points, and why."""
    return _set(store, veto_key(community_id, period), given_reason(reason), by)


def lift_veto(store: Store, community_id: str, period: str, *, by: str) -> Changed:
    """Let the points of a community count again."""
    return _set(store, veto_key(community_id, period), "", by)


def veto_key(community_id: str, period: str) -> str:
    """Return the shared setting that says why a community fails in a period."""
    return f"{VETO}{community_id}.{period}"


def vetoes(connection: Reading) -> list[Veto]:
    """Return every veto that holds, the newest period first.

    A quarter is one of the statistical year, the veto given before quarters were that, too: its
    days are told with it, so that who gave it sees where it holds now.
    """
    names = {one.id: one.name for one in street.communities(connection)}
    ends, found = cut_off(connection), []
    for key, reason in street.settings_under(connection, VETO).items():
        community_id, _, period = key.removeprefix(VETO).partition(".")
        if reason and community_id in names and (days := _days(period, ends)):
            found.append(Veto(names[community_id], days, str(reason)))
    return sorted(found, key=lambda one: (one.period.last, one.community), reverse=True)


def _days(period: str, ends: int) -> Period | None:
    """Return a period by its name; None where no period is called so, and nobody ever asks."""
    try:
        return period_named(period, ends)
    except FiresweepError:
        return None


def rules(connection: Reading) -> tuple[Rule, ...]:
    """Return what every figure may cost in this street."""
    found = street.setting(connection, WEIGHTS)
    return rules_of(found) if found else RULES


def least(connection: Reading) -> tuple[float, ...]:
    """Return from how many points on the upper grades are reached."""
    return tuple(street.setting(connection, LEAST) or GRADES)


def _vetoed(quarters: Iterable[Sequence[AreaScore]], community_id: str) -> str:
    """Return why a community failed in one of some quarters; the first reason, or none."""
    theirs = (one for quarter in quarters for one in quarter if one.community_id == community_id)
    return next((one.score.veto for one in theirs if one.score.veto), "")


def _at_work(area: AreaScore) -> bool:
    done = (Figure.VISITED, Figure.FOUND, Figure.CLOSED, Figure.DRILLS, Figure.OUTREACH)
    return any(area.numbers.get(figure, 0) for figure in done)


def _scored(connection: Reading, area: AreaLine, period: str) -> AreaScore:
    why = street.setting(connection, veto_key(area.community_id, period), "")
    found = score(area.numbers, rules=rules(connection), grades=least(connection), veto=why)
    urgent = sum(area.numbers.get(figure, 0) for figure in _URGENT)
    return AreaScore(area.community_id, area.community, area.numbers, found, urgent)


def _set(store: Store, key: str, value: Any, by: str) -> Changed:
    with store.write(by) as change:
        write_setting(change, key, value)
        return change.changed
