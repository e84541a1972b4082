"""The board's figures, and the lists they open."""

from datetime import date
from pathlib import Path

import pytest

from firesweep.field import visit
from firesweep.model.sweep.progress import SweepPart
from firesweep.model.visit.inspection import Participant
from firesweep.model.vocabulary import Category, NoAccess, Role
from firesweep.store.database import Store
from firesweep.store.registry.premises_list import PremisesFilter, premises_page, premises_rows
from firesweep.store.sweep import sweeps
from firesweep.store.sweep.board import board
from tests.factory import TODAY, a_finished_visit, a_premises, a_street, a_sweep, community_id


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def nobody_there(store: Store, premises_id: str) -> None:
    draft_id = visit.begin(store, premises_id, by="陈丽", script="zh_CN", today=TODAY)
    visit.set_no_access(store, draft_id, NoAccess.NOBODY, by="陈丽", next_visit=date(2026, 11, 25))
    people = (
        Participant("王志强", "deputy_section_leader", Role.LEADER),
        Participant("陈丽", "community_cadre", Role.MEMBER),
    )
    visit.set_people(store, draft_id, people, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    visit.finish(store, draft_id, by="陈丽", today=TODAY)


def names(store: Store, sweep_id: str, part: SweepPart, **more: object) -> list[str]:
    wanted = PremisesFilter(sweep_id=sweep_id, sweep_part=part, **more)  # type: ignore[arg-type]
    with store.read() as connection:
        rows = premises_rows(connection, wanted, "name")
        return [line.name for line in premises_page(connection, rows)]


def a_week_of_work(store: Store) -> str:
    """One inspected, one with nobody there, one never visited, one outside the scope."""
    sweep_id = a_sweep(store, categories="HST,RNT")
    a_finished_visit(store, a_premises(store, "甲旅社", categories="HST,RNT"))
    nobody_there(store, a_premises(store, "乙旅社"))
    a_premises(store, "丙旅社")
    a_premises(store, "丁学校", categories="SCH")
    return sweep_id


def test_each_part_of_a_sweep_has_its_list(store: Store) -> None:
    sweep_id = a_week_of_work(store)
    assert set(names(store, sweep_id, SweepPart.IN_SCOPE)) == {"甲旅社", "乙旅社", "丙旅社"}
    assert names(store, sweep_id, SweepPart.INSPECTED) == ["甲旅社"]
    assert names(store, sweep_id, SweepPart.NO_ACCESS) == ["乙旅社"]
    assert set(names(store, sweep_id, SweepPart.LEFT)) == {"乙旅社", "丙旅社"}


def test_every_number_of_the_board_is_the_length_of_its_list(store: Store) -> None:
    sweep_id = a_week_of_work(store)
    with store.read() as connection:
        of = sweeps.sweep(connection, sweep_id)
        counted = board(connection, of)
    for cell in [*counted.cells, *counted.totals.values()]:
        category = Category(cell.category) if cell.category else None
        for part in SweepPart:
            found = names(store, sweep_id, part, community_id=cell.community_id, category=category)
            assert len(found) == getattr(cell, part.value)


def test_a_premises_of_two_categories_counts_once_in_the_total(store: Store) -> None:
    sweep_id = a_week_of_work(store)
    with store.read() as connection:
        of = sweeps.sweep(connection, sweep_id)
        counted = board(connection, of)
    sums = counted.totals[community_id(store)]
    hostels_and_rentals = sum(cell.in_scope for cell in counted.cells)
    assert (sums.in_scope, sums.inspected, sums.no_access, sums.left) == (3, 1, 1, 2)
    assert hostels_and_rentals == 4


def test_another_sweep_does_not_count(store: Store) -> None:
    a_week_of_work(store)
    later = a_sweep(store, name="春节前复查", starts="2027-01-04", ends="2027-02-05")
    assert names(store, later, SweepPart.INSPECTED) == []
    assert len(names(store, later, SweepPart.LEFT)) == 4
