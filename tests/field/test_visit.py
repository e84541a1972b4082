"""A visit from the door to the lock."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from firesweep.field import visit
from firesweep.field.finding import attach_photo, record_hazard, take_hazard_back
from firesweep.field.photos import take_in
from firesweep.model.clock import clock_at
from firesweep.model.visit.gaps import Gap, Missing
from firesweep.model.visit.inspection import UnitSignature, Visit
from firesweep.model.vocabulary import Answer, Handling, NoAccess, Outcome, PhotoRole, SignatureWay
from firesweep.office.referral_map import save_authority
from firesweep.store.database import Store, open_store
from firesweep.store.hazard import hazards
from firesweep.store.paper.authorities import Authority
from firesweep.store.visit import drafts, inspections, today
from tests.factory import (
    TODAY,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_street,
    a_sweep,
    a_team,
    a_visit,
)
from tests.field.test_photos import jpeg


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path)
    yield opened
    opened.close()


def under_way(store: Store, draft_id: str) -> Visit:
    with store.read() as connection:
        return drafts.visit(connection, draft_id)


def test_the_list_is_the_union_of_the_categories(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store, categories="HST,RNT"))
    codes = [item.code for item in under_way(store, draft_id).items]
    assert "HST-02" in codes
    assert "RNT-02" in codes
    assert len(codes) == len(set(codes))


def test_a_visit_under_way_is_taken_up_again(store: Store) -> None:
    premises_id = a_premises(store)
    draft_id = a_visit(store, premises_id)
    visit.answer(store, draft_id, "EVA-01", Answer.OK, by="陈丽")
    assert visit.begin(store, premises_id, by="x", script="en", today=TODAY) == draft_id
    assert under_way(store, draft_id).answers["EVA-01"].answer is Answer.OK


def test_the_team_of_the_sweep_takes_part(store: Store) -> None:
    team = a_team(store)
    premises_id = a_premises(store)
    a_sweep(store)
    draft_id = visit.begin(store, premises_id, by="陈丽", script="zh_CN", today=TODAY)
    found = under_way(store, draft_id)
    assert [p.name for p in found.people] == ["王志强", "赵凯", "陈丽"]
    assert found.sweep_id is not None
    assert team


def test_an_answer_is_on_disk_at_once(store: Store, tmp_path: Path) -> None:
    draft_id = a_visit(store, a_premises(store))
    visit.answer(store, draft_id, "EVA-01", Answer.NOT_SEEN, reason="门锁着", by="陈丽")
    other = open_store(tmp_path)
    assert under_way(other, draft_id).answers["EVA-01"].reason == "门锁着"
    other.close()


def test_unanswered_is_never_ok(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    visit.answer(store, draft_id, "EVA-01", Answer.OK, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    with pytest.raises(visit.Unfinished) as trouble:
        visit.finish(store, draft_id, by="陈丽", today=TODAY)
    assert Gap(Missing.ANSWER, "EVA-02") in trouble.value.gaps
    assert Gap(Missing.ANSWER, "EVA-01") not in trouble.value.gaps


def test_the_rest_is_ok_can_be_taken_back(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    visit.answer(store, draft_id, "EVA-01", Answer.NOT_APPLICABLE, by="陈丽")
    rest = visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.take_answers_back(store, draft_id, rest.codes, by="陈丽")
    assert set(under_way(store, draft_id).answers) == {"EVA-01"}


def test_a_key_unit_is_not_finished_without_a_photo(store: Store) -> None:
    premises_id = a_premises(store, key_unit=True)
    with pytest.raises(visit.Unfinished) as trouble:
        a_finished_visit(store, premises_id)
    assert trouble.value.gaps == [Gap(Missing.PHOTO)]


def test_the_shut_front_of_a_key_unit_is_photographed(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store, key_unit=True))
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, by="陈丽", next_visit=TODAY)
    assert Gap(Missing.PHOTO) in visit.missing(store, draft_id)
    front = take_in(jpeg(80, 60), "front.jpg")
    attach_photo(store, draft_id, front, role=PhotoRole.PREMISES, by="陈丽")
    assert Gap(Missing.PHOTO) not in visit.missing(store, draft_id)


def test_put_right_on_the_spot_wants_an_after_photo_or_a_reason(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    hazard = a_hazard(handling=Handling.ON_THE_SPOT)
    record_hazard(store, draft_id, hazard, by="陈丽")
    assert Gap(Missing.AFTER_PHOTO, hazard.id) in visit.missing(store, draft_id)
    record_hazard(store, draft_id, replace(hazard, no_photo_reason="光线太暗"), by="陈丽")
    assert Gap(Missing.AFTER_PHOTO, hazard.id) not in visit.missing(store, draft_id)


def test_a_refusal_to_sign_wants_a_reason_and_two_witnesses(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    refused = UnitSignature(name="老板", way=SignatureWay.REFUSED, witnesses=("李四",))
    visit.set_unit(store, draft_id, refused, by="陈丽")
    found = {gap.what for gap in visit.missing(store, draft_id)}
    assert {Missing.WITNESSES, Missing.REFUSAL_REASON} <= found
    twice = replace(refused, reason="说没时间", witnesses=("李四", "李 四"))
    visit.set_unit(store, draft_id, twice, by="陈丽")
    assert Missing.WITNESSES in {gap.what for gap in visit.missing(store, draft_id)}
    settled = replace(twice, witnesses=("李四", "张敏"))
    visit.set_unit(store, draft_id, settled, by="陈丽")
    assert not {Missing.WITNESSES, Missing.REFUSAL_REASON} & {
        gap.what for gap in visit.missing(store, draft_id)
    }


def test_a_finished_visit_is_a_fact_and_the_draft_is_gone(store: Store) -> None:
    premises_id = a_premises(store)
    done = a_finished_visit(store, premises_id, a_hazard(), a_hazard(place="三楼"))
    with store.read() as connection:
        fact = inspections.inspection(connection, done.inspection_id)
        found = hazards.hazard_rows(connection, done.inspection_id)
        assert today.drafts(connection) == []
    assert {a["answer"] for a in fact["answers"]} == {"ok", "hazard"}
    assert [h["place"] for h in found] == ["二楼北侧走廊尽头", "三楼"]
    assert len(done.to_notice) == 2


def test_what_was_put_right_on_the_spot_is_closed(store: Store) -> None:
    fixed = a_hazard(handling=Handling.ON_THE_SPOT, no_photo_reason="光线太暗")
    done = a_finished_visit(store, a_premises(store), fixed)
    with store.read() as connection:
        (found,) = hazards.hazard_rows(connection, done.inspection_id)
    assert found["state"] == "closed"
    assert done.to_notice == ()


def test_no_access_is_an_outcome_of_its_own(store: Store) -> None:
    premises_id = a_premises(store)
    draft_id = a_visit(store, premises_id)
    record_hazard(store, draft_id, a_hazard(), by="陈丽")
    visit.set_no_access(store, draft_id, NoAccess.REFUSED, by="陈丽", note="老板不开门",
                        next_visit=date(2026, 11, 26))  # fmt: skip
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    visit.finish(store, draft_id, by="陈丽", today=TODAY)
    with store.read() as connection:
        (line,) = inspections.inspections_of(connection, premises_id)
        assert inspections.last_visit(connection, premises_id) is None
    assert line.outcome == Outcome.NO_ACCESS
    assert line.next_visit == "2026-11-26"
    assert line.hazards == 0


def test_a_refusal_of_entry_says_who_refused_in_what_words(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    again: dict[str, Any] = {"by": "陈丽", "next_visit": date(2026, 11, 26)}
    visit.set_no_access(store, draft_id, NoAccess.REFUSED, **again)
    assert Gap(Missing.REFUSAL_WORDS) in visit.missing(store, draft_id)
    visit.set_no_access(store, draft_id, NoAccess.REFUSED, note="老板：今天没空", **again)
    assert Gap(Missing.REFUSAL_WORDS) not in visit.missing(store, draft_id)
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, **again)
    assert Gap(Missing.REFUSAL_WORDS) not in visit.missing(store, draft_id)


@pytest.mark.parametrize(
    "words",
    [
        {"description": "锁闭出口，属重大火灾隐患"},
        {"handling": Handling.REFERRAL, "refer": "fire", "refer_reason": "構成重大火災隱患"},
    ],
)
def test_a_team_at_the_door_only_suspects_a_major_hazard(
    store: Store, words: dict[str, Any]
) -> None:
    draft_id = a_visit(store, a_premises(store))
    hazard = replace(a_hazard(), **words)
    record_hazard(store, draft_id, hazard, by="陈丽")
    assert Gap(Missing.JUDGED, hazard.id) in visit.missing(store, draft_id)
    with pytest.raises(visit.Unfinished):
        visit.finish(store, draft_id, by="陈丽", today=TODAY)
    suspected = replace(hazard, description="锁闭出口，疑似重大火灾隐患", refer_reason="")
    record_hazard(store, draft_id, suspected, by="陈丽")
    assert Gap(Missing.JUDGED, hazard.id) not in visit.missing(store, draft_id)


def test_taking_the_last_hazard_back_leaves_the_item_unanswered(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    one, other = a_hazard(), a_hazard(place="三楼")
    record_hazard(store, draft_id, one, by="陈丽")
    record_hazard(store, draft_id, other, by="陈丽")
    take_hazard_back(store, draft_id, one.id, by="陈丽")
    assert "EVA-02" in under_way(store, draft_id).answers
    take_hazard_back(store, draft_id, other.id, by="陈丽")
    assert "EVA-02" not in under_way(store, draft_id).answers


def test_a_visit_resumed_after_a_deadline_it_gave_wants_another_one(store: Store) -> None:
    hazard = a_hazard(deadline="2026-11-24", no_photo_reason="太暗")
    with clock_at(datetime(2026, 11, 23, 16, tzinfo=UTC)):
        draft_id = a_visit(store, a_premises(store))
    record_hazard(store, draft_id, hazard, by="陈丽")
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    with pytest.raises(visit.Unfinished) as caught:
        visit.finish(store, draft_id, by="陈丽", today=date(2026, 11, 26))
    assert caught.value.gaps == [Gap(Missing.DEADLINE, hazard.id)]
    record_hazard(store, draft_id, replace(hazard, deadline="2026-11-27"), by="陈丽")
    assert visit.finish(store, draft_id, by="陈丽", today=date(2026, 11, 26)).to_notice


def test_a_visit_resumed_after_its_authority_was_dropped_wants_another_one(store: Store) -> None:
    hazard = a_hazard(handling=Handling.REFERRAL, refer="police", refer_reason="占用消防通道",
                      deadline=None, no_photo_reason="太暗")  # fmt: skip
    draft_id = a_visit(store, a_premises(store))
    record_hazard(store, draft_id, hazard, by="陈丽")
    assert Gap(Missing.DROPPED, hazard.id) not in visit.missing(store, draft_id)
    save_authority(store, Authority("police", "", used=False), by="李")
    assert Gap(Missing.DROPPED, hazard.id) in visit.missing(store, draft_id)
    with pytest.raises(visit.Unfinished):
        visit.finish(store, draft_id, by="陈丽", today=TODAY)
    record_hazard(store, draft_id, replace(hazard, handling=Handling.NOTICE), by="陈丽")
    assert Gap(Missing.DROPPED, hazard.id) not in visit.missing(store, draft_id)


def test_a_next_visit_that_has_passed_is_asked_for_anew(store: Store) -> None:
    with clock_at(datetime(2026, 11, 20, 8, tzinfo=UTC)):
        draft_id = a_visit(store, a_premises(store))
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, by="陈丽", next_visit=date(2026, 11, 23))
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    with pytest.raises(visit.Unfinished) as caught:
        visit.finish(store, draft_id, by="陈丽", today=date(2026, 11, 24))
    assert caught.value.gaps == [Gap(Missing.NEXT_VISIT)]
    visit.finish(store, draft_id, by="陈丽", today=date(2026, 11, 23))
