"""Repeat offences: the same item at the same premises within a year."""

from datetime import date
from pathlib import Path

import pytest

from firesweep.field import visit
from firesweep.field.finding import record_hazard
from firesweep.model.hazard.life import StepKind
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from tests.factory import a_hazard, a_premises, a_street, a_visit

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def found(store: Store, premises_id: str, day: date, code: str = "EVA-02", count: int = 1) -> str:
    """A visit of a day that found an item wrong, in as many places; returns a hazard's id."""
    draft_id = a_visit(store, premises_id)
    for number in range(count):
        record_hazard(store, draft_id, a_hazard(code=code, place=f"{number}楼"), by="陈丽")
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    return visit.finish(store, draft_id, by="陈丽", today=day).to_notice[0]


def repeats(store: Store, hazard_id: str) -> int:
    with store.read() as connection:
        lines = hazards.open_hazards(connection)
    return next(line.repeats for line in lines if line.id == hazard_id)


def test_the_same_item_within_a_year_is_a_repeat(store: Store) -> None:
    premises_id = a_premises(store)
    first = found(store, premises_id, date(2026, 1, 10))
    again = found(store, premises_id, date(2026, 11, 23))
    assert (repeats(store, first), repeats(store, again)) == (0, 1)


def test_another_item_another_place_or_another_year_is_none(store: Store) -> None:
    premises_id = a_premises(store)
    found(store, premises_id, date(2025, 11, 22))
    found(store, premises_id, date(2026, 3, 1), "EVA-01")
    found(store, a_premises(store, "别家旅社"), date(2026, 3, 1))
    assert repeats(store, found(store, premises_id, date(2026, 11, 23))) == 0


def test_several_places_of_one_visit_are_no_repeat(store: Store) -> None:
    assert repeats(store, found(store, a_premises(store), date(2026, 11, 23), count=2)) == 0


def test_a_void_hazard_does_not_count_and_a_reopened_one_does(store: Store) -> None:
    premises_id = a_premises(store)
    first = found(store, premises_id, date(2026, 1, 10))
    again = found(store, premises_id, date(2026, 11, 20))
    with store.write("陈丽") as change:
        hazards.add_step(change, first, StepKind.VOIDED, "2026-11-20")
        hazards.add_step(change, again, StepKind.NOTICED, "2026-11-20", deadline="2026-11-21")
        for kind in (StepKind.PASSED, StepKind.CLOSED, StepKind.REOPENED):
            hazards.add_step(change, again, kind, "2026-11-22")
    assert repeats(store, again) == 1


def test_the_team_sees_what_was_wrong_before(store: Store) -> None:
    premises_id = a_premises(store)
    for day in (date(2025, 11, 22), date(2026, 1, 10), date(2026, 6, 1)):
        found(store, premises_id, day)
    void = found(store, premises_id, date(2026, 7, 1))
    found(store, a_premises(store, "别家旅社"), date(2026, 7, 1))
    with store.write("陈丽") as change:
        hazards.add_step(change, void, StepKind.VOIDED, "2026-07-02")
    with store.read() as connection:
        seen = hazards.earlier_hazards(connection, premises_id, date(2026, 11, 23))
        assert [hazard.found_on for hazard in seen] == ["2026-06-01", "2026-01-10"]
        assert hazards.earlier_hazards(connection, premises_id, date(2025, 11, 22)) == []
