"""The desk: hazards by deadline, and the steps taken with them."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.model.hazard.buckets import Bucket, bucket_of
from firesweep.model.hazard.life import State, StepKind
from firesweep.model.vocabulary import Handling, ServiceWay
from firesweep.office.hazard import rectification as desk
from firesweep.office.hazard.rectification import Seen
from firesweep.office.hazard.service import Service, serve
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.hazard.hazards import HazardLine
from firesweep.store.paper.walks import stops, walking_order
from tests.factory import TODAY, a_finished_visit, a_hazard, a_paper, a_premises, a_street

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def the_line(store: Store) -> HazardLine:
    with store.read() as connection:
        return hazards.open_hazards(connection)[0]


def standing(store: Store) -> Bucket:
    """Where the one hazard of a store stands."""
    line = the_line(store)
    return bucket_of(line.state, line.handling, line.deadline, TODAY)


def handed_over(**more: Any) -> Service:
    given: dict[str, Any] = {
        "way": ServiceWay.DIRECT,
        "on": TODAY.isoformat(),
        "servers": ("陈丽", "赵凯"),
        "receiver": "张福来",
    }
    return Service(**(given | more))


@pytest.mark.parametrize(
    ("deadline", "bucket"),
    [
        ("2026-11-22", Bucket.OVERDUE),
        ("2026-11-23", Bucket.TODAY),
        ("2026-11-24", Bucket.THIS_WEEK),
        ("2026-11-29", Bucket.THIS_WEEK),
        ("2026-11-30", Bucket.LATER),
    ],
)
def test_due_today_is_not_overdue_and_the_week_ends_on_sunday(
    store: Store, deadline: str, bucket: Bucket
) -> None:
    a_paper(store, deadline=deadline)
    assert standing(store) == bucket


def test_a_hazard_without_its_paper_waits_for_one(store: Store) -> None:
    a_finished_visit(store, a_premises(store), a_hazard(deadline="2026-11-20"))
    assert standing(store) == Bucket.TO_NOTICE


def test_a_referred_hazard_waits_for_its_answer(store: Store) -> None:
    referred = a_hazard(handling=Handling.REFERRAL, refer="城管", deadline=None)
    a_finished_visit(store, a_premises(store), referred)
    assert standing(store) == Bucket.REFERRED


def test_serving_a_paper_serves_every_hazard_on_it(store: Store) -> None:
    paper_id = a_paper(store, a_hazard(), a_hazard(place="三楼", description="三楼出口堵塞"))
    serve(store, paper_id, handed_over(), by="陈丽", today=TODAY)
    with store.read() as connection:
        lines = hazards.open_hazards(connection)
        steps = hazards.steps_of(connection, lines[0].id)
    assert [(line.served, line.service) for line in lines] == [(True, "direct")] * 2
    assert steps[-1]["details"]["receiver"] == "张福来"
    assert steps[-1]["details"]["servers"] == ["陈丽", "赵凯"]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"receiver": "  "}, "receiver"),
        ({"servers": ()}, "servers"),
        ({"servers": ("陈丽",)}, "servers"),
        ({"servers": ("陈丽", "陈 丽 ")}, "servers"),
        ({"way": ServiceWay.POSTED, "servers": ("陈丽",)}, "servers"),
        ({"on": TOMORROW.isoformat()}, "on"),
        ({"on": "2026-11-01"}, "on"),
        ({"way": ServiceWay.LEFT, "witnesses": ("李明", "李明")}, "witnesses"),
        ({"way": ServiceWay.LEFT, "witnesses": ("李明", "李 明")}, "witnesses"),
        ({"way": ServiceWay.DISPLAYED}, "witnesses"),
    ],
)
def test_a_receipt_with_a_hole_is_refused_beside_its_field(
    store: Store, more: dict[str, Any], field: str
) -> None:
    paper_id = a_paper(store)
    with pytest.raises(FiresweepError) as trouble:
        serve(store, paper_id, handed_over(**more), by="陈丽", today=TODAY)
    assert trouble.value.facts["field"] == field
    assert not the_line(store).served


def test_a_deadline_is_extended_once_with_reason_and_approver(store: Store) -> None:
    paper_id = a_paper(store)
    desk.extend(store, paper_id, date(2026, 12, 7), "配件未到货", approver="王志强",
                interim="专人值守", by="陈丽", today=TODAY)  # fmt: skip
    assert the_line(store).deadline == "2026-12-07"
    with pytest.raises(FiresweepError, match="extended once already"):
        desk.extend(store, paper_id, date(2026, 12, 9), "还没到", approver="王志强", by="陈丽",
                    today=TODAY)  # fmt: skip


def test_of_a_notice_with_two_dates_one_is_extended(store: Store) -> None:
    """Whichever it is: for the earlier no later date fits, for the later no earlier one."""
    both = (
        a_hazard(place="二楼", deadline="2026-11-30"),
        a_hazard(place="三楼", deadline="2026-12-14"),
    )
    visit = a_finished_visit(store, a_premises(store), *both)
    notice = issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    for due, new in (("2026-11-30", date(2026, 12, 3)), ("2026-12-14", date(2026, 12, 20))):
        desk.extend(store, notice.paper_id, new, "配件未到货", approver="王志强", due=due,
                    by="陈丽", today=TODAY)  # fmt: skip
    with store.read() as connection:
        found = {line.place: line.deadline for line in hazards.open_hazards(connection)}
    assert found == {"二楼": "2026-12-03", "三楼": "2026-12-20"}


@pytest.mark.parametrize("field", ["reason", "interim"])
def test_an_extension_judges_no_hazard_major(store: Store, field: str) -> None:
    said = {"reason": "缺配件", "interim": "专人值守"} | {field: "属重大火灾隐患"}
    with pytest.raises(FiresweepError, match="Only the fire authority") as refused:
        desk.extend(store, "", TOMORROW, said["reason"], interim=said["interim"], approver="吴刚",
                    by="陈丽", today=TODAY)  # fmt: skip
    assert refused.value.facts["field"] == field


def test_a_reinspection_judges_no_hazard_major(store: Store) -> None:
    seen = [Seen("", StepKind.FAILED, "属重大火灾隐患")]
    with pytest.raises(FiresweepError, match="Only the fire authority"):
        desk.reinspect(store, seen, TODAY, people=("陈丽", "赵凯"), by="陈丽", today=TODAY)


def test_a_passed_deadline_is_not_extended(store: Store) -> None:
    paper_id = a_paper(store, deadline="2026-11-22")
    with pytest.raises(FiresweepError, match="has passed"):
        desk.extend(store, paper_id, date(2026, 12, 7), "配件未到货", approver="王志强", by="陈丽",
                    today=TODAY)  # fmt: skip


def test_an_extension_goes_forward(store: Store) -> None:
    paper_id = a_paper(store)
    with pytest.raises(FiresweepError) as trouble:
        desk.extend(store, paper_id, date(2026, 11, 30), "配件未到货", approver="王志强", by="陈丽",
                    today=TODAY)  # fmt: skip
    assert trouble.value.facts["field"] == "deadline"


def test_reported_reinspected_and_closed_with_a_photo(store: Store) -> None:
    a_paper(store)
    hazard_id = the_line(store).id
    desk.report_fixed(store, [hazard_id], TODAY, note="业主来电", by="陈丽", today=TODAY)
    photo = {"sha256": "a" * 64, "original_sha256": "b" * 64, "name": "IMG_1.jpg"}
    passed = Seen(hazard_id, StepKind.PASSED, photos=[photo])
    desk.reinspect(store, [passed], TODAY, people=("王志强", "陈丽"), by="陈丽", today=TODAY)
    assert standing(store) == Bucket.TO_CLOSE
    desk.close(store, hazard_id, approver="王志强", by="陈丽", today=TODAY)
    with store.read() as connection:
        assert hazards.open_hazards(connection) == []
        assert hazards.life_of(connection, hazard_id).state == State.CLOSED


def test_closing_without_a_photo_needs_a_reason(store: Store) -> None:
    a_paper(store)
    hazard_id = the_line(store).id
    passed = Seen(hazard_id, StepKind.PASSED)
    desk.reinspect(store, [passed], TODAY, people=("王志强", "陈丽"), by="陈丽", today=TODAY)
    with pytest.raises(FiresweepError, match="Add a photo"):
        desk.close(store, hazard_id, approver="王志强", by="陈丽", today=TODAY)
    desk.close(store, hazard_id, approver="王志强", no_photo_reason="涉密场所", by="陈丽",
               today=TODAY)  # fmt: skip


def test_nobody_reinspects_alone(store: Store) -> None:
    a_paper(store)
    with pytest.raises(FiresweepError, match="Two people"):
        failed = Seen(the_line(store).id, StepKind.FAILED)
        desk.reinspect(store, [failed], TODAY, people=("陈丽", "陈丽"), by="陈丽", today=TODAY)


def test_a_photo_of_what_is_still_wrong_closes_nothing(store: Store) -> None:
    a_paper(store)
    hazard_id, both = the_line(store).id, ("王志强", "陈丽")
    photo = {"sha256": "a" * 64, "original_sha256": "b" * 64, "name": "IMG_1.jpg"}
    partly = Seen(hazard_id, StepKind.PARTLY, photos=[photo])
    for seen in (partly, Seen(hazard_id, StepKind.PASSED)):
        desk.reinspect(store, [seen], TODAY, people=both, by="陈丽", today=TODAY)
    with pytest.raises(FiresweepError, match="Add a photo"):
        desk.close(store, hazard_id, approver="王志强", by="陈丽", today=TODAY)
    desk.close(store, hazard_id, approver="王志强", photos=[photo], by="陈丽", today=TODAY)


def test_who_alone_saw_it_put_right_does_not_close_it(store: Store) -> None:
    a_paper(store)
    hazard_id = the_line(store).id
    with store.write("陈丽") as change:  # as another laptop may have written it
        hazards.add_step(change, hazard_id, StepKind.PASSED, TODAY.isoformat())
    with pytest.raises(FiresweepError, match="alone saw it"):
        desk.close(store, hazard_id, approver="陈丽", no_photo_reason="涉密", by="赵凯",
                   today=TODAY)  # fmt: skip


def test_a_reinspection_is_recorded_for_all_hazards_or_none(store: Store) -> None:
    a_paper(store, a_hazard(), a_hazard(place="三楼", description="三楼出口堵塞"))
    with store.read() as connection:
        one, other = hazards.open_hazards(connection)
    seen = [Seen(one.id, StepKind.PASSED), Seen(other.id, StepKind.CLOSED)]
    with pytest.raises(FiresweepError, match="Say whether"):
        desk.reinspect(store, seen, TODAY, people=("王志强", "陈丽"), by="陈丽", today=TODAY)
    with store.read() as connection:
        assert {line.state for line in hazards.open_hazards(connection)} == {"noticed"}


def test_papers_are_printed_in_walking_order(store: Store) -> None:
    ids = [a_paper(store, serial=serial) for serial in (2, 1)]
    with store.read() as connection:
        order = walking_order(connection, ids)
    assert [line.id for line in order] == ids[::-1]


def test_a_round_passes_the_ninth_house_before_the_tenth(store: Store) -> None:
    for number in (102, 9, 48):
        a_premises(store, f"{number}号店", address=f"临江路{number}号")
    with store.read() as connection:
        every = connection.exec_driver_sql("SELECT id FROM premises").scalars().all()
        walk = [stop.premises for stop in stops(connection, every)]
    assert walk[-3:] == ["9号店", "48号店", "102号店"]


def test_nobody_came_back_before_the_notice_was_written(store: Store) -> None:
    a_paper(store)
    seen = [Seen(the_line(store).id, StepKind.PASSED)]
    people: dict[str, Any] = {"people": ("王志强", "陈丽"), "by": "陈丽", "today": TOMORROW}
    with pytest.raises(FiresweepError, match="That was before 2026-11-23") as trouble:
        desk.reinspect(store, seen, TODAY - timedelta(days=1), **people)
    assert trouble.value.facts["field"] == "on"
    desk.reinspect(store, seen, TODAY, **people)


def test_a_name_that_is_spaced_is_no_second_person(store: Store) -> None:
    a_paper(store)
    seen = [Seen(the_line(store).id, StepKind.PASSED)]
    with pytest.raises(FiresweepError, match="Two people"):
        desk.reinspect(store, seen, TODAY, people=("张三", "张　三"), by="陈丽", today=TODAY)
