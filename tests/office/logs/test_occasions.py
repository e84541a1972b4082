"""Drills and outreach events: recorded, corrected, made void; what is found becomes hazards."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.model.logs.occasion import DrillFault, OccasionKind
from firesweep.office.logs import occasions as office
from firesweep.paper.notice import notice_pdf
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import open_hazards
from firesweep.store.logs import occasion_drafts, occasions
from firesweep.store.sweep.sweep_hazards import found_in_sweep
from tests.bundle.street import held
from tests.factory import (
    TODAY,
    a_drill,
    a_premises,
    a_street,
    a_sweep,
    an_outreach,
    community_id,
)

DRILL, OUTREACH = OccasionKind.DRILL, OccasionKind.OUTREACH
FAULT = DrillFault(problem="三楼警铃不响", place="三楼", measure="修复", deadline="2026-12-01")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_street(tmp_path)
    yield made
    assert check(made) == []
    made.close()


def log(store: Store, kind: OccasionKind) -> list[occasions.LogLine]:
    with store.read() as connection:
        return occasions.log(connection, kind)


def standing(store: Store, kind: OccasionKind, occasion_id: str) -> dict[str, Any]:
    with store.read() as connection:
        return dict(occasions.occasion(connection, kind, occasion_id))


def correct(store: Store, occasion_id: str, **values: Any) -> None:
    with store.read() as connection:
        before = occasions.occasion(connection, DRILL, occasion_id)
        photos = [{"id": each} for each in before["photos"]]
    office.record(store, DRILL, {**before, **values}, photos, of_id=occasion_id, by="王",
                  today=TODAY)  # fmt: skip


def test_the_logs_list_the_newest_first(store: Store) -> None:
    a_drill(store, held_on="2026-11-05", scenario="商铺起火")
    a_drill(store, premises_id=a_premises(store), held_on="2026-11-20")
    an_outreach(store, quantity=300)
    first, second = log(store, DRILL)
    assert (first.where, first.people, first.held_on) == ("同福旅社", 86, "2026-11-20")
    assert (second.where, second.what) == ("滨江社区文化广场", "商铺起火")
    (event,) = log(store, OUTREACH)
    assert (event.what, event.topics) == ("training", ("equipment", "escape"))
    assert (event.people, event.quantity) == (42, 300)


def test_a_correction_is_a_further_fact_that_holds(store: Store) -> None:
    drill = a_drill(store)
    correct(store, drill, head_count=91)
    correct(store, drill, head_count=92)
    assert [line.people for line in log(store, DRILL)] == [92]
    with store.read() as connection:
        written = [row["head_count"] for row in occasions.versions(connection, DRILL, drill)]
    assert written == [92, 91, 86]


def test_a_record_stays_in_its_community(store: Store) -> None:
    drill = a_drill(store)
    with pytest.raises(FiresweepError, match="stays in its community"):
        correct(store, drill, community_id=community_id(store, "望江社区"))


def test_a_void_record_says_why_and_stays(store: Store) -> None:
    drill = a_drill(store)
    with pytest.raises(FiresweepError, match="reason"):
        office.void(store, DRILL, drill, "  ", by="王")
    office.void(store, DRILL, drill, "登记了两次", by="王")
    (line,) = log(store, DRILL)
    assert (line.void_reason, line.people) == ("登记了两次", 86)


def test_photos_go_with_a_record_and_one_may_be_left_out(store: Store) -> None:
    held(store, DRILL, None)
    (line,) = log(store, DRILL)
    held(store, DRILL, None, line.id)
    with store.read() as connection:
        (photo,) = occasions.photos_of(connection, DRILL, line.id)
        every = connection.exec_driver_sql("SELECT count(*) FROM photo").scalar_one()
    assert (photo.name, every) == ("现场.jpg", 2)
    assert log(store, DRILL)[0].photo == photo.sha256


def test_at_a_premises_it_counts_in_the_community_of_that(store: Store) -> None:
    there = a_premises(store, community_id=community_id(store, "望江社区"))
    drill = a_drill(store, premises_id=there)
    assert standing(store, DRILL, drill)["community_id"] == community_id(store, "望江社区")


def a_drill_with_a_fault(store: Store, fault: DrillFault = FAULT, **values: Any) -> str:
    given = {"held_on": "2026-11-20", "scenario": "厨房起火", "commander": "王志强",
             "observer": "陈丽", "community_id": community_id(store)}  # fmt: skip
    return office.record(
        store, DRILL, given | values, (), [fault], by="陈丽", today=TODAY
    ).occasion_id


def test_a_fault_becomes_a_hazard_that_is_given_a_notice(store: Store) -> None:
    sweep = a_sweep(store)
    drill = a_drill_with_a_fault(store, premises_id=a_premises(store), sweep_id=sweep)
    with store.read() as connection:
        (line,) = open_hazards(connection)
        found = found_in_sweep(connection, sweep, "2026-11-23")
    assert (line.found_at, line.drill_id, line.found_on) == (drill, drill, "2026-11-20")
    assert found[community_id(store)].hazards == 1
    assert log(store, DRILL)[0].hazards == 1
    issued = issue_notice(store, drill, by="陈丽", today=TODAY, render=notice_pdf)
    with store.read() as connection:
        (line,) = open_hazards(connection)
        paper = connection.exec_driver_sql("SELECT * FROM paper").mappings().one()
    assert (line.number, line.deadline) == (issued.number, "2026-12-01")
    assert (paper["inspection_id"], paper["drill_id"]) == (None, drill)
    assert '"at_drill": true' in paper["content"]


def test_a_fault_in_the_open_has_no_premises_to_be_a_hazard_of(store: Store) -> None:
    with pytest.raises(FiresweepError, match="needs the premises"):
        a_drill_with_a_fault(store, place="广场")
    assert log(store, DRILL) == []


def test_at_a_drill_in_the_open_a_fault_names_its_premises(store: Store) -> None:
    hostel = a_premises(store)
    fault = FAULT.model_copy(update={"premises_id": hostel})
    drill = a_drill_with_a_fault(store, fault, place="广场")
    with store.read() as connection:
        (line,) = open_hazards(connection)
    assert (line.premises_id, line.drill_id) == (hostel, drill)
    issued = issue_notice(store, drill, by="陈丽", today=TODAY, render=notice_pdf)
    with store.read() as connection:
        (line,) = open_hazards(connection)
    assert line.number == issued.number


def test_a_fault_lies_in_the_community_of_its_drill(store: Store) -> None:
    far = a_premises(store, community_id=community_id(store, "望江社区"))
    fault = FAULT.model_copy(update={"premises_id": far})
    with pytest.raises(FiresweepError, match="another community than the drill"):
        a_drill_with_a_fault(store, fault, place="广场")
    assert log(store, DRILL) == []


def test_a_form_that_is_not_saved_is_kept_until_it_is(store: Store) -> None:
    office.keep_draft(store, DRILL, office.NEW, {"scenario": "商铺"}, by="王")
    office.keep_draft(store, DRILL, office.NEW, {"scenario": "商铺起火"}, by="王")
    with store.read() as connection:
        assert occasion_drafts.kept(connection, DRILL, "") == {"scenario": "商铺起火"}
    a_drill(store)
    with store.read() as connection:
        assert occasion_drafts.kept(connection, DRILL, "") is None
