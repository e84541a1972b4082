"""A team's day, read from the store."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from firesweep.field import visit
from firesweep.model.hazard.life import StepKind
from firesweep.model.vocabulary import NoAccess, PremisesStatus
from firesweep.store import registers, street
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import add_step
from firesweep.store.sweep import progress, sweeps
from firesweep.store.sweep.board import board
from firesweep.store.sweep.progress import Progress
from firesweep.store.visit import today
from tests.factory import (
    TODAY,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_street,
    a_sweep,
    a_visit,
    community_id,
    set_status,
)

DAY = TODAY.isoformat()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path)
    yield opened
    opened.close()


def shut(store: Store, premises_id: str, on: date, again: date | None) -> None:
    """A visit at which the door was locked."""
    draft_id = a_visit(store, premises_id)
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, by="陈丽", next_visit=again)
    if again is None:
        visit.set_no_access(store, draft_id, NoAccess.MOVED, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    visit.finish(store, draft_id, by="陈丽", today=on)


def how_far(store: Store, *names: str) -> Progress:
    """The sweep in some communities."""
    within = [community_id(store, name) for name in names or ("滨江社区",)]
    with store.read() as connection:
        sweep = sweeps.current_sweep(connection, DAY)
        assert sweep is not None
        return progress.progress(connection, sweep, within)


def everywhere(store: Store) -> list[str]:
    with store.read() as connection:
        return [community.id for community in street.communities(connection)]


def names_of(found: Progress) -> list[str]:
    return [line.premises for line in found.next]


def test_the_walk_goes_by_beat_and_house_number(store: Store) -> None:
    a_sweep(store)
    with store.write("陈丽") as change:
        one, two = registers.add_beats(change, community_id(store), ["一片区", "二片区"])
    a_premises(store, "无片区", address="临江路1号")
    a_premises(store, "二区", address="临江路2号", beat_id=two)
    a_premises(store, "远", address="临江路102号", beat_id=one)
    a_premises(store, "近", address="临江路48号", beat_id=one)
    a_premises(store, "重点", address="临江路200号", beat_id=two, key_unit=True)
    assert names_of(how_far(store)) == ["重点", "近", "远", "二区", "无片区"]


def test_never_inspected_stands_before_inspected_in_an_earlier_sweep(store: Store) -> None:
    old = a_premises(store, "去年查过", key_unit=False, address="临江路1号")
    a_finished_visit(store, old)
    a_sweep(store)
    a_premises(store, "从未查过", address="临江路900号")
    found = how_far(store)
    assert names_of(found) == ["从未查过", "去年查过"]
    assert [line.visited_on for line in found.next] == [None, DAY]


def test_the_numbers_are_those_of_the_board(store: Store) -> None:
    a_sweep(store)
    ids = [a_premises(store, f"第{n}旅社", address=f"临江路{n}号") for n in range(6)]
    other = a_premises(store, "那边", community_id=community_id(store, "望江社区"))
    a_premises(store, "已注销", status="closed_down", status_reason="搬走")
    a_finished_visit(store, ids[0])
    shut(store, ids[1], TODAY, TODAY)
    shut(store, ids[2], TODAY, TODAY)
    a_finished_visit(store, ids[2])
    a_finished_visit(store, other)
    a_visit(store, ids[3])
    here, both = how_far(store), how_far(store, "滨江社区", "望江社区")
    with store.read() as connection:
        sweep = sweeps.current_sweep(connection, DAY)
        assert sweep is not None
        sums = board(connection, sweep).totals
    mine = sums[community_id(store)]
    assert here.coverage[2:] == mine[2:] == (6, 2, 1)
    assert both.coverage[2:] == (7, 3, 1)
    assert both.coverage.left == sum(cell.left for cell in sums.values())
    assert names_of(here) == ["第4旅社", "第5旅社"]


def test_only_the_sweeps_categories_are_walked_to(store: Store) -> None:
    a_sweep(store, categories="RST")
    a_premises(store, "旅社")
    a_premises(store, "酒楼", categories="RST,HST")
    found = how_far(store)
    assert names_of(found) == ["酒楼"]
    assert found.coverage.in_scope == 1
    assert how_far(store, "滨江社区", "望江社区").coverage.in_scope == 1


def test_where_nobody_got_in_it_is_tried_again_on_the_day_said(store: Store) -> None:
    a_sweep(store)
    due, later, moved, got_in, begun = (
        a_premises(store, name, address=f"{name}路1号") for name in ("甲", "乙", "丙", "丁", "戊")
    )
    for premises_id in (due, got_in, begun):
        shut(store, premises_id, date(2026, 11, 20), TODAY)
    shut(store, later, date(2026, 11, 20), date(2026, 11, 24))
    shut(store, moved, date(2026, 11, 20), None)
    a_finished_visit(store, got_in)
    a_visit(store, begun)
    with store.read() as connection:
        lines = today.try_lines(connection, DAY, [community_id(store)])
        assert [line.premises for line in lines] == ["甲"]
        assert lines[0].no_access == NoAccess.CLOSED
        assert today.try_lines(connection, DAY, [community_id(store, "望江社区")]) == []
        assert today.count_open(connection, DAY) == 2  # the one to try again, and the draft


def test_a_shut_door_of_premises_that_closed_down_is_no_more_waited_for(store: Store) -> None:
    premises_id = a_premises(store)
    shut(store, premises_id, TODAY, TODAY)
    with store.glance() as connection:
        assert today.count_open(connection, DAY) == 1
    set_status(store, premises_id, PremisesStatus.CLOSED_DOWN, by="陈丽", reason="已搬走")
    with store.glance() as connection:
        assert today.count_open(connection, DAY) == 0
        assert today.try_lines(connection, DAY, [community_id(store)]) == []


def test_a_second_try_moves_the_day(store: Store) -> None:
    a_sweep(store)
    premises_id = a_premises(store)
    shut(store, premises_id, date(2026, 11, 17), date(2026, 11, 20))
    shut(store, premises_id, date(2026, 11, 20), date(2026, 11, 27))
    with store.read() as connection:
        assert today.try_lines(connection, DAY, everywhere(store)) == []
        assert [t.visited_on for t in today.try_lines(connection, "2026-11-27", everywhere(store))]


def test_overdue_stands_first_and_what_is_said_to_be_put_right_needs_no_deadline(
    store: Store,
) -> None:
    for name, deadline in (("今日", DAY), ("逾期", "2026-11-20"), ("以后", "2026-12-20"),
                           ("已改", "2026-12-20")):  # fmt: skip
        noticed(store, name, deadline, said=name == "已改")
    a_finished_visit(store, a_premises(store, "未通知"), a_hazard(deadline="2026-11-20"))
    with store.read() as connection:
        lines = today.due_lines(connection, DAY, everywhere(store))
        assert today.count_open(connection, DAY) == 3
    assert [line.premises for line in lines] == ["逾期", "今日", "已改"]


def noticed(store: Store, name: str, deadline: str, *, said: bool) -> None:
    """A hazard with a deadline; perhaps it is said to be put right."""
    done = a_finished_visit(store, a_premises(store, name), a_hazard(deadline=deadline))
    with store.write("陈丽") as change:
        for hazard_id in done.to_notice:
            add_step(change, hazard_id, StepKind.NOTICED, DAY, deadline=deadline)
            if said:
                add_step(change, hazard_id, StepKind.REPORTED_FIXED, DAY)
