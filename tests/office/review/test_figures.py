"""The week as the head reads it: past weeks stay as they were, a number opens its records."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from firesweep.bundle.join import invite, join
from firesweep.bundle.receive import receive
from firesweep.bundle.send import Wish, send
from firesweep.errors import FiresweepError
from firesweep.model.clock import clock_at
from firesweep.model.hazard.life import StepKind
from firesweep.model.period import period_named
from firesweep.model.review.figures import Figure
from firesweep.model.review.page import Review
from firesweep.office.review import figures as office
from firesweep.office.review.checked import checked
from firesweep.store.checklists import checklist
from firesweep.store.database import Store, open_store
from firesweep.store.hazard import hazards
from firesweep.store.registers import write_setting
from firesweep.store.review.cut_offs import CUT_OFF
from tests.factory import (
    a_drill,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_street,
    a_sweep,
    community_id,
)

TODAY = date(2026, 12, 1)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path / "A", laptop="A")


def step(store: Store, hazard_id: str, kind: StepKind, on: str, **more: object) -> None:
    with store.write("陈丽") as change:
        hazards.add_step(change, hazard_id, kind, on, **more)


def noticed(store: Store, premises_id: str, on: date, deadline: str, **values: object) -> str:
    """A hazard found on a day and noticed at once; returns its id."""
    (hazard_id,) = a_finished_visit(store, premises_id, a_hazard(**values), on=on).to_notice
    step(store, hazard_id, StepKind.NOTICED, on.isoformat(), deadline=deadline)
    return hazard_id


def of(store: Store, week: str, today: date = TODAY) -> Review:
    return office.review(store, period_named(week), today)


def test_what_was_closed_a_week_later_is_open_in_the_week_before(store: Store) -> None:
    hazard_id = noticed(store, a_premises(store), date(2026, 11, 4), "2026-11-06")
    before = of(store, "2026-W45", date(2026, 11, 8))
    for kind in (StepKind.PASSED, StepKind.CLOSED):
        step(store, hazard_id, kind, "2026-11-10")
    assert of(store, "2026-W45").numbers == before.numbers
    assert before.numbers[Figure.OVERDUE] == before.numbers[Figure.OPEN] == 1
    after = of(store, "2026-W46")
    assert (after.numbers[Figure.OPEN], after.numbers[Figure.CLOSED]) == (0, 1)
    overdue = after.points[0]
    assert (overdue.number, overdue.before, overdue.change) == (0, 1, -1)


def test_what_was_made_void_later_still_counts_in_its_week(store: Store) -> None:
    place = a_premises(store)
    first = noticed(store, place, date(2026, 11, 4), "2026-11-20")
    noticed(store, place, date(2026, 11, 11), "2026-11-20")
    step(store, first, StepKind.VOIDED, "2026-11-17")
    assert of(store, "2026-W45").numbers[Figure.FOUND] == 1
    assert of(store, "2026-W46").numbers[Figure.REPEATS] == 1
    assert of(store, "2026-W47").numbers[Figure.VOIDED] == 1


def test_an_old_hazard_nobody_touched_is_open_in_every_week_since(store: Store) -> None:
    (hazard_id,) = a_finished_visit(
        store, a_premises(store), a_hazard(), on=date(2026, 10, 4)
    ).to_notice
    for week in ("2026-W40", "2026-W41", "2026-W48"):
        found = office.records(store, Figure.OPEN, period_named(week), TODAY)
        assert found == [hazard_id], week
    assert of(store, "2026-W39").numbers[Figure.OPEN] == 0


def test_due_today_is_not_overdue_and_eight_days_away_is_not_due(store: Store) -> None:
    place = a_premises(store)
    for deadline in ("2026-11-21", "2026-11-22", "2026-11-29", "2026-11-30"):
        noticed(store, place, date(2026, 11, 17), deadline)
    numbers = of(store, "2026-W47").numbers
    assert (numbers[Figure.OVERDUE], numbers[Figure.DUE], numbers[Figure.OPEN]) == (1, 2, 4)


def test_a_week_that_goes_on_is_as_of_today(store: Store) -> None:
    noticed(store, a_premises(store), date(2026, 11, 16), "2026-11-17")
    early = of(store, "2026-W47", date(2026, 11, 17))
    assert (early.day, early.numbers[Figure.OVERDUE]) == (date(2026, 11, 17), 0)
    assert of(store, "2026-W47", date(2026, 11, 18)).numbers[Figure.OVERDUE] == 1


def test_a_week_without_anything_and_the_first_one(store: Store) -> None:
    found = of(store, "2026-W20")
    assert set(found.numbers.values()) == {0}
    assert (found.sweep, found.categories, found.left_out) == ("", (), {})
    again = checked(store, found.period, TODAY).checks
    assert again
    assert all(check.adds_up for check in again)


def test_coverage_says_what_it_leaves_out_and_why(store: Store) -> None:
    a_sweep(store, categories="HST,RNT", starts="2026-11-02", ends="2026-12-31")
    seen = a_premises(store, "同福旅社", categories="HST,RNT")
    a_premises(store, "江畔旅社", status="suspended")
    a_premises(store, "已注销旅社", status="closed_down")
    a_premises(store, "服装厂", categories="ENT")
    a_finished_visit(store, seen, on=date(2026, 11, 11))
    found = of(store, "2026-W46")
    assert [(line.category.value, line.in_scope, line.covered, line.visited, line.left)
            for line in found.categories] == [("HST", 2, 1, 1, 1), ("RNT", 1, 1, 1, 0)]  # fmt: skip
    assert found.numbers[Figure.IN_SCOPE] == 2
    assert found.left_out == {"closed_down": 1, "other_category": 1}
    assert of(store, "2026-W45").numbers[Figure.COVERED] == 0
    assert of(store, "2026-W47").numbers[Figure.VISITED] == 0


def test_every_number_of_the_page_opens_as_many_records(store: Store) -> None:
    a_sweep(store)
    place = a_premises(store)
    for on in (date(2026, 11, 4), date(2026, 11, 18)):
        noticed(store, place, on, "2026-11-19", severity="serious")
    a_drill(store, held_on="2026-11-20", place="文化广场")
    week = period_named("2026-W47")
    areas = {"": of(store, "2026-W47").numbers} | {
        area.community_id: area.numbers for area in of(store, "2026-W47").areas
    }
    counted = 0
    for community, numbers in areas.items():
        for figure in Figure:
            found = office.records(store, figure, week, TODAY, community)
            assert len(found) == numbers[figure], figure
            counted += len(found)
    assert counted > 20


def test_ages_severities_and_items_add_up_to_their_figures(store: Store) -> None:
    place = a_premises(store)
    for on, severity, code in (
        (date(2026, 9, 1), "general", "EVA-02"), (date(2026, 11, 10), "serious", "EVA-01"),
        (date(2026, 11, 17), "major", "EVA-02"), (date(2026, 11, 18), "general", "EVA-02"),
    ):  # fmt: skip
        noticed(store, place, on, "2026-11-20", severity=severity, code=code)
    found = of(store, "2026-W47")
    assert [line.open for line in found.ages] == [2, 1, 0, 0, 1]
    assert sum(line.overdue for line in found.ages) == found.numbers[Figure.OVERDUE] == 4
    assert [(line.severity.value, line.found, line.open) for line in found.severities] == [
        ("general", 1, 2), ("serious", 0, 1), ("major", 1, 1),
    ]  # fmt: skip
    told = checklist().items["EVA-02"]
    assert found.items == (("EVA-02", told.hazard.en, 2),), "the fault, not the rule"
    assert found.weeks[-1] == ("2026-W47", 2, 0)


def test_a_laptop_not_heard_of_since_the_week_is_named(store: Store, tmp_path: Path) -> None:
    with clock_at(datetime(2026, 11, 16, 12, tzinfo=UTC)):
        first = invite(store, tmp_path, "B", by="陈丽", today=date(2026, 11, 16))
    join(tmp_path / "B", first.path)
    assert [one.laptop for one in of(store, "2026-W47").silent] == ["B"]
    other = open_store(tmp_path / "B")
    for day, silent in ((20, ["B"]), (24, [])):
        with clock_at(datetime(2026, 11, day, 12, tzinfo=UTC)):
            sent = send(other, tmp_path, Wish("A"), by="李强", today=date(2026, 11, day))
        receive(store, sent.path, by="陈丽")
        assert [one.laptop for one in of(store, "2026-W47").silent] == silent
    assert [one.laptop for one in of(store, "2026-W48").silent] == ["B"]
    other.close()


def test_the_cut_off_is_a_setting_of_the_street(store: Store) -> None:
    assert office.asked_period(store, "", "", date(2026, 11, 26)).name == "2026-W47"
    with store.write("陈丽") as change:
        write_setting(change, CUT_OFF, 3)
    week = office.asked_period(store, "2026-W47", "", date(2026, 11, 26))
    assert (week.first, week.last) == (date(2026, 11, 13), date(2026, 11, 19))


def test_a_week_that_has_not_begun_has_no_figures(store: Store) -> None:
    with pytest.raises(FiresweepError, match="has not begun"):
        office.asked_period(store, "2026-W50", "", TODAY)


def test_every_point_has_a_change_and_a_line(store: Store) -> None:
    for point in of(store, "2026-W47").points:
        assert point.change is not None
        assert len(point.line) == 8


@pytest.mark.parametrize(("name", "beside"), [("2026-11", 8), ("2026-Q4", 4), ("2026", 2)])
def test_of_longer_periods_fewer_stand_beside_each_other(
    store: Store, name: str, beside: int
) -> None:
    noticed(store, a_premises(store), date(2026, 11, 4), "2026-11-06")
    found = of(store, name)
    assert found.points[0].line == (0,) * (beside - 1) + (1,)
    assert len(found.weeks) == beside


def test_an_unknown_community_is_a_sentence(store: Store) -> None:
    assert office.community_named(store, "滨江社区") == community_id(store)
    with pytest.raises(FiresweepError):
        office.community_named(store, "无此社区")
