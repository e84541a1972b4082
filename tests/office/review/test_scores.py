"""Points, grades and vetoes of communities, each lost point with its records."""

import math
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import StepKind
from firesweep.model.period import period_named
from firesweep.model.review.figures import Figure
from firesweep.model.review.score import RULES, Grade, Way, grade, of_year, score
from firesweep.office.review import scores as office
from firesweep.office.review.figures import area_lines, records, review
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import add_step
from tests.factory import (
    a_drill,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_street,
    a_sweep,
    an_outreach,
    community_id,
)

TODAY = date(2026, 11, 26)
QUARTER = period_named("2026-Q4")
WEIGHTS = {rule.figure.value: [rule.weight, rule.each] for rule in RULES}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """滨江 has an overdue hazard, its drill and its outreach; 望江 has nothing at all."""
    store = a_street(tmp_path)
    sweep_id = a_sweep(store)
    hazard = a_hazard(deadline="2026-11-24")
    a_finished_visit(store, a_premises(store), hazard)
    with store.write("王") as change:
        add_step(change, hazard.id, StepKind.NOTICED, "2026-11-23", deadline="2026-11-24")
    a_premises(store, "没去过的店", community_id=community_id(store, "望江社区"))
    a_drill(store, held_on="2026-11-20", sweep_id=sweep_id)
    an_outreach(store, held_on="2026-11-20")
    return store


def of(store: Store, name: str) -> office.AreaScore:
    return next(one for one in office.scores(store, QUARTER, TODAY) if one.community == name)


@pytest.mark.parametrize("name", ["2026", "2026-Q4", "2026-11", "2026-W47"])
def test_what_is_scored_is_what_the_page_says(store: Store, name: str) -> None:
    period = period_named(name)
    assert area_lines(store, period, TODAY) == review(store, period, TODAY).areas != ()


def test_every_lost_point_has_its_records(store: Store) -> None:
    for area in office.scores(store, QUARTER, TODAY):
        for one in area.score.lost:
            found = records(store, one.rule.figure, QUARTER, TODAY, area.community_id)
            assert len(found) == one.number


def test_points_are_lost_by_records_by_share_and_for_nothing_done(store: Store) -> None:
    here, there = of(store, "滨江社区").score, of(store, "望江社区").score
    assert {one.rule.figure: one.points for one in here.lost} == {Figure.OVERDUE: 2}
    assert (here.points, here.grade) == (98, Grade.EXCELLENT)
    assert {one.rule.figure: one.points for one in there.lost} == {
        Figure.LEFT: 30, Figure.WITHOUT_DRILL: 10, Figure.OUTREACH: 5,
    }  # fmt: skip
    assert (there.points, there.grade) == (55, Grade.FAILED)


def test_a_veto_fails_a_community_and_puts_it_first(store: Store) -> None:
    area = community_id(store)
    with pytest.raises(FiresweepError, match="Give the reason"):
        office.veto(store, area, QUARTER.name, " ", by="王")
    office.veto(store, area, QUARTER.name, "发生亡人火灾", by="王")
    first = office.scores(store, QUARTER, TODAY)[0]
    assert (first.community, first.score.grade, first.score.veto, first.score.points) == (
        "滨江社区", Grade.FAILED, "发生亡人火灾", 98,
    )  # fmt: skip
    assert office.scores(store, period_named("2026-Q3"), TODAY)[0].score.veto == ""
    office.lift_veto(store, area, QUARTER.name, by="王")
    assert of(store, "滨江社区").score.grade is Grade.EXCELLENT


def test_a_veto_of_a_quarter_fails_the_year_it_lies_in(store: Store) -> None:
    def year(of: str) -> office.YearScore:
        found = office.year_scores(store, of, date(2027, 1, 10))
        return next(one for one in found if one.community == "滨江社区")

    office.veto(store, community_id(store), "2026-Q1", "发生亡人火灾", by="王")
    assert (year("2026").grade, year("2026").veto) == (Grade.FAILED, "发生亡人火灾")
    assert year("2027").veto == ""
    office.veto(store, community_id(store), "2026", "全年另有一起", by="王")
    assert year("2026").veto == "全年另有一起"


def test_weights_and_grades_are_the_streets_to_set(store: Store) -> None:
    office.set_weights(store, {**WEIGHTS, "overdue": [35, 20], "left": [20, 0]}, by="王")
    office.set_grades(store, [95, 85, 70], by="王")
    here = of(store, "滨江社区").score
    assert (here.points, here.grade) == (80, Grade.PASSED)


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ({**WEIGHTS, "overdue": [26, 2]}, "add up to 101"),
        ({**WEIGHTS, "overdue": [25.00001, 2]}, "add up to 100.00001, not 100"),
        ({**WEIGHTS, "overdue": [-1, 2]}, "from 0 to 100"),
        ({**WEIGHTS, "overdue": [25, math.nan]}, "from 0 to 100"),
        ({**WEIGHTS, "overdue": [math.inf, 2]}, "from 0 to 100"),
        ({"overdue": [100, 2]}, "every figure"),
    ],
)
def test_weights_that_are_no_score_are_refused(
    store: Store, weights: dict[str, list[float]], said: str
) -> None:
    with pytest.raises(FiresweepError, match=said):
        office.set_weights(store, weights, by="王")


@pytest.mark.parametrize("grades", [[80, 90, 60], [90, 80], [120, 80, 60], [90, 80, 0]])
def test_grades_that_do_not_descend_are_refused(store: Store, grades: list[float]) -> None:
    with pytest.raises(FiresweepError, match="fewer points"):
        office.set_grades(store, grades, by="王")


def test_a_year_is_its_quarters_and_itself_40_to_60(store: Store) -> None:
    year = {one.community: one for one in office.year_scores(store, "2026", TODAY)}
    here = year["滨江社区"]
    assert here.quarters == (98,)  # nothing was done before the last quarter
    assert here.named == ("2026-Q4",)
    assert here.points == of_year(here.quarters, here.year)
    assert here.grade is Grade.EXCELLENT
    office.set_grades(store, (here.points + 1, here.points, 60), by="王")
    graded = {one.community: one.grade for one in office.year_scores(store, "2026", TODAY)}
    assert graded["滨江社区"] is Grade.GOOD
    assert of_year([80, 90], 70) == 76
    assert of_year([], 70) == 70


def test_what_is_done_after_the_statistical_year_changes_nothing_in_it(store: Store) -> None:
    later, place = date(2027, 1, 10), a_premises(store, "乙旅社")
    before = office.year_scores(store, "2026", later)
    late = a_finished_visit(store, place, a_hazard(deadline="2026-12-10"), on=date(2026, 12, 8))
    with store.write("王") as change:
        add_step(change, late.to_notice[0], StepKind.NOTICED, "2026-12-08", deadline="2026-12-10")
    assert office.year_scores(store, "2026", later) == before
    (next_year,) = (one for one in office.year_scores(store, "2027", later)
                    if one.community == "滨江社区")  # fmt: skip
    assert next_year.named == ("2027-Q1",)
    first = office.scores(store, period_named("2027-Q1"), later)
    assert [one.numbers[Figure.OVERDUE] for one in first if one.community == "滨江社区"] != [0]


@pytest.mark.parametrize(
    ("points", "expected"),
    [(100, Grade.EXCELLENT), (90, Grade.EXCELLENT), (89.9, Grade.GOOD), (80, Grade.GOOD),
     (60, Grade.PASSED), (59.9, Grade.FAILED), (0, Grade.FAILED)],
)  # fmt: skip
def test_a_grade_begins_with_its_least_points(points: float, expected: Grade) -> None:
    assert grade(points) is expected


@given(st.dictionaries(st.sampled_from(list(Figure)), st.integers(0, 500)))
def test_points_stay_between_nothing_and_a_hundred(numbers: dict[Figure, int]) -> None:
    numbers[Figure.LEFT] = min(numbers.get(Figure.LEFT, 0), numbers.get(Figure.IN_SCOPE, 0))
    found = score(numbers)
    assert 0 <= found.points <= 100
    assert all(0 < one.points <= one.rule.weight for one in found.lost)
    more = {
        figure: count + 1
        for figure, count in numbers.items()
        if figure in {rule.figure for rule in RULES if rule.way is Way.EACH}
    }
    assert score(numbers | more).points <= found.points
