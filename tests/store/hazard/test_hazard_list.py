"""The rectification list by ids: SQL and Python agree on every line."""

from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import update

from firesweep.model.deadlines import Calendar
from firesweep.model.hazard.buckets import Bucket, bucket_of
from firesweep.model.hazard.life import State
from firesweep.model.hazard.waiting import reinspection_due
from firesweep.model.vocabulary import Handling
from firesweep.store.database import Store
from firesweep.store.hazard import hazard_list
from firesweep.store.hazard.hazards import HazardLine, open_hazards
from firesweep.store.journal import table_of
from firesweep.store.paper.returns import papers_called
from firesweep.store.tables import HazardState
from tests.factory import TODAY, a_finished_visit, a_hazard, a_paper, a_premises, a_street


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def scattered(store: Store, chance: Random) -> list[str]:
    """Hazards in any state, with any deadline around today; returns their ids."""
    premises, ids = [a_premises(store, f"{name}旅社") for name in "甲乙"], list[str]()
    for _ in range(6):
        found = [a_hazard(**drawn(chance)) for _ in range(6)]
        day = TODAY - timedelta(chance.randint(0, 500))
        a_finished_visit(store, chance.choice(premises), *found, on=day)
        ids += [each.id for each in found]
    h = table_of(HazardState)
    with store.write("王") as change:
        for hazard_id in ids:
            state, day = chance.choice(list(State)), TODAY + timedelta(chance.randint(-9, 16))
            deadline = chance.choice([None, day.isoformat()])
            stands = {"state": state.value, "is_open": state.is_open, "since": day.isoformat(),
                      "deadline": deadline}  # fmt: skip
            change.local(update(h).where(h.c.hazard_id == hazard_id).values(stands))
    return ids


def drawn(chance: Random) -> dict[str, Any]:
    """An item, and whether it is another authority's to put right."""
    code = {"code": chance.choice(["EVA-01", "EVA-02"])}
    refer = {"handling": Handling.REFERRAL, "refer": "城管", "deadline": None}
    return code | (refer if chance.random() < 0.4 else {})


@pytest.mark.parametrize("number", range(8))
def test_sql_and_python_agree_on_what_a_hazard_waits_for(store: Store, number: int) -> None:
    chance = Random(number)
    scattered(store, chance)
    today = TODAY + timedelta(chance.randint(-3, 9))
    with store.read() as connection:
        lines = open_hazards(connection)
        listed = hazard_list.listed(connection, today)
        across = hazard_list.across(connection, today)
        page = hazard_list.lines_of(connection, listed.every)
    assert {bucket: list(ids) for bucket, ids in listed.buckets.items()} == by_bucket(lines, today)
    assert page == lines
    assert list(across.repeats) == [line.id for line in lines if line.repeats]
    assert set(across.reinspect) == {line.id for line in lines if due(line, today)}
    days = [due(line, today) for each in across.reinspect for line in lines if line.id == each]
    assert days == sorted(days, key=str)


def by_bucket(lines: list[HazardLine], today: date) -> dict[Bucket, list[str]]:
    found: dict[Bucket, list[str]] = {bucket: [] for bucket in Bucket}
    for line in lines:
        found[bucket_of(line.state, line.handling, line.deadline, today)].append(line.id)
    return found


def due(line: HazardLine, today: date) -> date | None:
    return reinspection_due(line.state, line.since, line.deadline, today, Calendar())


def test_closed_hazards_are_those_since_monday_or_those_searched_for(store: Store) -> None:
    ids = scattered(store, Random(3))
    h = table_of(HazardState)
    with store.write("王") as change:
        closed = {"state": "closed", "is_open": False, "since": "2026-11-22"}
        change.local(update(h).where(h.c.hazard_id.in_(ids)).values(closed))
        change.local(update(h).where(h.c.hazard_id == ids[0]).values(since="2026-11-23"))
    with store.read() as connection:
        assert hazard_list.listed(connection, TODAY).closed == [ids[0]]
        assert len(hazard_list.listed(connection, TODAY, "旅社").closed) == 36
        assert hazard_list.listed(connection, TODAY, "别家").closed == []


@pytest.mark.parametrize("typed", ["同福", "tfls", "[2026]B0001", "铁链", "同福旅社1"])
def test_the_list_is_searched_by_number_name_initials_and_hazard(store: Store, typed: str) -> None:
    a_paper(store)
    a_paper(store, a_hazard(description="灭火器过期"), serial=2)
    with store.read() as connection:
        found = hazard_list.listed(connection, TODAY, typed).every
        lines = hazard_list.lines_of(connection, found)
        noticed = hazard_list.noticed(connection, typed, 8)
    assert "同福旅社1" in [line.premises for line in lines]
    assert {line.number for line in noticed} == {line.number for line in lines}


@pytest.mark.parametrize("place", ["滨江街（含港务）", "Bin Jiang", "滨江街(含港务)"])
def test_a_number_that_is_found_is_found_again(store: Store, place: str) -> None:
    a_paper(store, place=place)
    with store.read() as connection:
        (line,) = hazard_list.noticed(connection, "B0001", 8)
        assert line.number == f"{place}消整〔2026〕B0001号"
        assert len(hazard_list.listed(connection, TODAY, line.number).every) == 1
        assert papers_called(connection, line.number)


def test_a_search_mark_is_only_a_mark(store: Store) -> None:
    a_paper(store)
    with store.read() as connection:
        assert hazard_list.listed(connection, TODAY, "%").every == []


def test_chosen_lines_come_to_papers_and_visits_each_once(store: Store) -> None:
    paper_id = a_paper(store, a_hazard(), a_hazard(place="三楼", description="三楼出口堵塞"))
    two = (a_hazard(), a_hazard(place="三楼", description="三楼出口堵塞"))
    visit = a_finished_visit(store, a_premises(store, "甲旅社"), *two)
    with store.read() as connection:
        every = hazard_list.listed(connection, TODAY).every
        assert hazard_list.papers_of(connection, every) == [paper_id]
        assert hazard_list.visits_to_notice(connection, every) == [visit.inspection_id]
        assert hazard_list.papers_of(connection, []) == []
