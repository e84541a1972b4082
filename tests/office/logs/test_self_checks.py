"""Self-check sheets: entered, corrected, made void, and compared with the visit after them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from firesweep.model.logs.self_check import Verdict
from firesweep.office.logs import self_checks as office
from firesweep.office.registry import merging
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.logs import self_checks
from firesweep.store.visit.inspections import inspections_of
from tests.factory import (
    TODAY,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_self_check,
    a_street,
    a_sweep,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_street(tmp_path)
    yield made
    assert check(made) == []
    made.close()


def lines(store: Store, premises_id: str) -> list[self_checks.SelfCheckLine]:
    with store.read() as connection:
        return self_checks.lines_of(connection, premises_id)


def test_the_sheet_is_the_list_the_next_visit_begins_with(store: Store) -> None:
    sweep, place = a_sweep(store), a_premises(store)
    sheet = office.sheet_of(store, place, today=TODAY, script="zh_CN")
    assert (sheet.premises, sheet.sweep_id) == ("同福旅社", sweep)
    assert {"EVA-02", "EQP-01"} <= {item.code for item in sheet.items}


def test_what_it_said_stands_beside_what_the_team_found(store: Store) -> None:
    place = a_premises(store)
    a_self_check(store, place)
    a_finished_visit(store, place, a_hazard())
    (line,) = lines(store, place)
    told = {one.code: one.verdict for one in line.compared}
    assert told == {"EVA-02": Verdict.MISSED, "EQP-01": Verdict.PUT_RIGHT}
    assert (line.missed, line.visited_on, line.answered) == (1, TODAY.isoformat(), 2)


def test_before_the_visit_there_is_nothing_to_compare(store: Store) -> None:
    place = a_premises(store)
    a_self_check(store, place)
    (line,) = lines(store, place)
    assert (line.inspection_id, line.compared) == (None, ())


def test_of_two_sheets_before_a_visit_the_last_is_compared(store: Store) -> None:
    place = a_premises(store)
    a_self_check(store, place, filled_on="2026-11-18")
    a_self_check(store, place, filled_on="2026-11-21")
    a_finished_visit(store, place, a_hazard())
    assert [bool(line.compared) for line in lines(store, place)] == [True, False]


def test_a_sheet_of_before_the_last_visit_says_nothing_of_this_one(store: Store) -> None:
    place = a_premises(store)
    a_self_check(store, place, filled_on=TODAY.isoformat())
    a_finished_visit(store, place)
    with store.read() as connection:
        assert self_checks.check_before(connection, place, "2026-11-23")
        assert self_checks.check_before(connection, place, "2026-12-01") is None
        assert len(inspections_of(connection, place)) == 1


def test_a_correction_holds_and_a_void_sheet_is_compared_with_nothing(store: Store) -> None:
    place = a_premises(store)
    check_id = a_self_check(store, place)
    with store.read() as connection:
        before = dict(self_checks.self_check(connection, check_id))
    answers = [each | {"answer": "hazard"} for each in before["answers"]]
    office.enter(store, {**before, "answers": answers}, of_id=check_id, by="王", today=TODAY)
    a_finished_visit(store, place, replace(a_hazard(), code="EVA-02"))
    (line,) = lines(store, place)
    assert [one.code for one in line.compared] == ["EQP-01"]
    office.void(store, check_id, "别家的表", by="王")
    (line,) = lines(store, place)
    assert (line.void_reason, line.compared) == ("别家的表", ())


def test_a_sheet_goes_with_a_duplicate_to_the_premises_that_is_kept(store: Store) -> None:
    kept, double = a_premises(store), a_premises(store, "同福旅馆")
    a_self_check(store, double)
    merging.merge(store, kept, double, by="王", take=())
    (line,) = lines(store, kept)
    assert line.premises == "同福旅社"
