"""A past week has the sweep and the repeat offenders that were known when it was over."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from firesweep.model.clock import clock_at
from firesweep.model.period import period_named
from firesweep.model.review.figures import Figure
from firesweep.model.review.page import Review
from firesweep.office.registry.merging import merge, split
from firesweep.office.registry.upkeep import save_premises
from firesweep.office.review import figures as office
from firesweep.office.sweep.planning import save_sweep
from firesweep.store.database import Store
from firesweep.store.sweep.sweeps import sweep
from tests.factory import a_finished_visit, a_hazard, a_premises, a_street, a_sweep, community_id

TODAY = date(2026, 11, 26)
WRITTEN = datetime(2026, 11, 3, 9, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""Week 47 was over then."""
OVER, GOING_ON = "2026-W47", "2026-W48"
LOCKED = {"code": "EVA-01"}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path, laptop="A")


def of(store: Store, week: str) -> Review:
    """The review of a week; every figure opens as many records."""
    found = office.review(store, period_named(week), TODAY)
    behind = office.records_of(store, tuple(Figure), period_named(week), TODAY)
    assert {figure: len(ids) for figure, ids in behind.items()} == found.numbers
    return found


def plan_anew(store: Store, sweep_id: str, at: datetime, **values: object) -> None:
    with store.read() as connection:
        now = sweep(connection, sweep_id)
    given = now._asdict() | {"categories": ",".join(now.categories)} | values
    fields = ("name", "reason", "starts", "ends", "communities", "categories", "teams",
              "checklist")  # fmt: skip
    with clock_at(at):
        save_sweep(store, sweep_id, {name: given[name] for name in fields}, by="王")


def test_who_came_into_a_sweep_later_was_not_in_it_before(store: Store) -> None:
    here, there = community_id(store), community_id(store, "望江社区")
    a_premises(store, "同福旅社")
    a_premises(store, "望江饭店", community_id=there, categories="RST")
    with clock_at(WRITTEN):
        planned = a_sweep(store, communities=[here], categories="HST")
    plan_anew(store, planned, MONDAY, communities=[here, there], categories="HST,RST",
              name="冬春大排查(扩大)")  # fmt: skip
    was, now = of(store, OVER), of(store, GOING_ON)
    assert (was.numbers[Figure.IN_SCOPE], now.numbers[Figure.IN_SCOPE]) == (1, 2)
    assert (was.numbers[Figure.WITHOUT_DRILL], now.numbers[Figure.WITHOUT_DRILL]) == (1, 2)
    assert (was.sweep, now.sweep) == ("冬春火灾防控大排查", "冬春大排查(扩大)")
    assert now.before[Figure.IN_SCOPE] == was.numbers[Figure.IN_SCOPE]
    without_drill = now.points[8]
    assert without_drill.line[-2:] == (1, 2)


def test_a_sweep_put_off_later_was_that_of_the_weeks_it_was_planned_for(store: Store) -> None:
    a_premises(store)
    with clock_at(WRITTEN):
        planned = a_sweep(store)
    plan_anew(store, planned, MONDAY, starts="2026-12-01")
    assert of(store, OVER).numbers[Figure.IN_SCOPE] == 1
    assert (of(store, GOING_ON).sweep, of(store, GOING_ON).numbers[Figure.IN_SCOPE]) == ("", 0)


def test_what_was_planned_on_the_day_it_was_written_counts_from_the_sweeps_first_day(
    store: Store,
) -> None:
    a_premises(store)
    with clock_at(MONDAY):
        planned = a_sweep(store, categories="RST")
    plan_anew(store, planned, MONDAY.replace(hour=10), categories="HST")
    plan_anew(store, planned, MONDAY.replace(day=24), categories="RST")
    assert of(store, OVER).numbers[Figure.IN_SCOPE] == 1
    assert of(store, GOING_ON).numbers[Figure.IN_SCOPE] == 0


def found_at(store: Store, *premises: str) -> None:
    """The same item wrong at one premises after the other, in weeks 45, 46 and 47."""
    for place, day in zip(premises, (4, 11, 18), strict=False):
        a_finished_visit(store, place, a_hazard(**LOCKED), on=date(2026, 11, day))


def test_duplicates_merged_later_were_not_one_offender_before(store: Store) -> None:
    one, other = a_premises(store, "同福旅社"), a_premises(store, "同福旅馆")
    found_at(store, one, one, other)
    with clock_at(MONDAY):
        merge(store, one, other, by="王")
    assert of(store, "2026-W46").numbers[Figure.REPEATS] == 1
    assert of(store, OVER).numbers[Figure.REPEATS] == 0
    a_finished_visit(store, one, a_hazard(**LOCKED), on=date(2026, 11, 25))
    assert of(store, GOING_ON).numbers[Figure.REPEATS] == 1


def test_duplicates_told_apart_later_were_one_offender_before(store: Store) -> None:
    one, other = a_premises(store, "同福旅社"), a_premises(store, "同福旅馆")
    found_at(store, one, other)
    with clock_at(datetime(2026, 11, 9, tzinfo=UTC)):
        merge(store, one, other, by="王")
    with clock_at(MONDAY):
        split(store, other, by="王")
    period = period_named("2026-W46")
    assert office.records(store, Figure.REPEATS, period, TODAY) == [one]
    assert of(store, "2026-W46").numbers[Figure.REPEATS] == 1


def test_an_offender_counts_where_it_was(store: Store) -> None:
    here, there, place = community_id(store), community_id(store, "望江社区"), a_premises(store)
    found_at(store, place, place)
    with clock_at(MONDAY):
        save_premises(store, place, {"community_id": there}, by="王")
    areas = {area.community_id: area.numbers[Figure.REPEATS] for area in of(
        store, "2026-W46").areas}  # fmt: skip
    assert areas == {here: 1, there: 0}
