"""The register form of a finished visit: built, numbered once, kept."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.field import visit
from firesweep.field.finding import attach_photo, record_hazard
from firesweep.field.notice import issue_notice
from firesweep.field.photos import take_in
from firesweep.field.register import issue_register, preview_register
from firesweep.model.clock import clock_at
from firesweep.model.paper.issued import RegisterContent, from_json
from firesweep.model.visit.inspection import HazardDraft, Participant, UnitSignature
from firesweep.model.vocabulary import (
    Answer,
    Handling,
    NoAccess,
    PhotoRole,
    Role,
    SignatureWay,
)
from firesweep.office.referral_map import save_authority
from firesweep.paper.notice import notice_pdf
from firesweep.paper.register import register_pdf
from firesweep.store.database import Store
from firesweep.store.paper import papers
from firesweep.store.paper.authorities import Authority
from firesweep.store.paper.issuer import Issued
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street, a_sweep, a_visit
from tests.field.test_photos import jpeg

STROKES = (((0.1, 0.2), (0.8, 0.9)),)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path)
    yield opened
    opened.close()


def issue(store: Store, inspection_id: str, script: str = "zh_CN") -> Issued:
    return issue_register(
        store, inspection_id, by="陈丽", today=TODAY, render=register_pdf, script=script
    )


def frozen(store: Store, issued: Issued) -> RegisterContent:
    with store.read() as connection:
        return from_json(RegisterContent, papers.paper_row(connection, issued.paper_id)["content"])


def a_form(store: Store, *hazards: HazardDraft) -> RegisterContent:
    done = a_finished_visit(store, a_premises(store), *hazards)
    return frozen(store, issue(store, done.inspection_id))


def test_a_form_has_a_series_of_its_own(store: Store) -> None:
    first = issue(store, a_finished_visit(store, a_premises(store)).inspection_id)
    second = issue(store, a_finished_visit(store, a_premises(store, "望江楼")).inspection_id)
    assert first.number == "临江街消检〔2026〕B0001号"
    assert second.number == "临江街消检〔2026〕B0002号"


def test_asked_again_it_is_the_same_form_to_the_byte(store: Store) -> None:
    done = a_finished_visit(store, a_premises(store), a_hazard())
    first = issue(store, done.inspection_id)
    issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    again = issue(store, done.inspection_id, script="en")
    assert (again.paper_id, again.number, again.pdf) == (first.paper_id, first.number, first.pdf)


def test_a_look_before_costs_no_number(store: Store) -> None:
    done = a_finished_visit(store, a_premises(store))
    assert preview_register(store, done.inspection_id, render=register_pdf).number == ""
    issued = issue(store, done.inspection_id)
    assert issued.number.endswith("B0001号")
    shown = preview_register(store, done.inspection_id, render=register_pdf)
    assert shown == (issued.pdf, issued.number)


def test_a_form_that_cannot_be_made_costs_no_number(store: Store) -> None:
    def torn(_content: RegisterContent, _photo: object) -> bytes:
        raise FiresweepError("The photo file cannot be read.")

    done = a_finished_visit(store, a_premises(store, "望江楼"))
    with pytest.raises(FiresweepError, match="photo file"):
        issue_register(store, done.inspection_id, by="陈丽", today=TODAY, render=torn)
    assert issue(store, done.inspection_id).number.endswith("B0001号")


def test_the_premises_stand_there_with_all_that_is_known(store: Store) -> None:
    premises_id = a_premises(
        store, categories="HST,RNT", contact="林秀", phone="10012345678",
        responsible_person="王大福", area=120.5, floors=3, gas=True, people_sleep=True,
    )  # fmt: skip
    a_sweep(store)
    form = frozen(store, issue(store, a_finished_visit(store, premises_id).inspection_id))
    assert (form.premises, form.address, form.responsible) == ("同福旅社", "临江路48号", "王大福")
    assert form.categories == ("旅社", "出租屋")
    assert (form.area, form.floors, form.phone) == ("120.5", "3", "10012345678")
    assert form.marks == ("people_sleep", "gas")
    assert form.sweep == "冬春火灾防控大排查"


def test_the_time_is_from_when_to_when(store: Store) -> None:
    premises_id = a_premises(store)
    began = datetime(2026, 11, 23, 9, 12).astimezone()
    with clock_at(began):
        draft_id = a_visit(store, premises_id)
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    with clock_at(began.replace(minute=41).astimezone(UTC)):
        done = visit.finish(store, draft_id, by="陈丽", today=TODAY)
    form = frozen(store, issue(store, done.inspection_id))
    assert (form.started, form.finished) == ("09:12", "09:41")


def test_answers_keep_the_wording_of_the_visit_and_say_their_photos(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    hazard = a_hazard()
    record_hazard(store, draft_id, hazard, by="陈丽")
    photo = take_in(jpeg(1600, 1200))
    attach_photo(store, draft_id, photo, role=PhotoRole.PREMISES, by="陈丽")
    attach_photo(store, draft_id, photo, role=PhotoRole.HAZARD, by="陈丽", hazard_id=hazard.id)
    attach_photo(store, draft_id, photo, role=PhotoRole.PREMISES, by="陈丽", code="EVA-01")
    visit.answer(store, draft_id, "EQP-01", Answer.NOT_SEEN, by="陈丽", reason="库房上锁")
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    done = visit.finish(store, draft_id, by="陈丽", today=TODAY)
    form = frozen(store, issue(store, done.inspection_id, script="en"))
    answers = {answer.code: answer for answer in form.answers}
    assert answers["EVA-02"].answer == "hazard"
    assert answers["EVA-02"].photos == form.hazards[0].photos == "2"
    assert answers["EVA-01"].photos == "3"
    assert (answers["EQP-01"].answer, answers["EQP-01"].remark) == ("not_seen", "库房上锁")
    assert "安全出口" in answers["EVA-02"].text
    assert [photo.item for photo in form.photos] == [0, 1, 0]
    assert form.photos[1].caption == "二楼北侧走廊尽头 二楼北侧安全出口被铁链锁闭"
    assert form.photo_count == 3


def test_a_noticed_hazard_says_number_and_deadline(store: Store) -> None:
    done = a_finished_visit(store, a_premises(store), a_hazard(deadline="2026-11-30"))
    notice = issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    (hazard,) = frozen(store, issue(store, done.inspection_id)).hazards
    assert (hazard.number, hazard.deadline) == (notice.number, "2026-11-30")


def test_what_was_done_with_each_hazard(store: Store) -> None:
    fixed = a_hazard(handling=Handling.ON_THE_SPOT, deadline=None, no_photo_reason="店主不让拍",
                     note="当场剪断铁链")  # fmt: skip
    referred = a_hazard(handling=Handling.REFERRAL, deadline=None, refer="fire", code="EVA-01")
    other = a_hazard(handling=Handling.REFERRAL, deadline=None, refer="区水务局", code="EQP-01")
    form = a_form(store, fixed, referred, other)
    assert [hazard.note for hazard in form.hazards] == [
        "店主不让拍",
        "消防救援机构（大队、站）",
        "区水务局",
    ]
    assert form.hazards[0].remark == "当场剪断铁链"


def test_the_form_calls_an_authority_as_the_street_and_its_letters_do(store: Store) -> None:
    save_authority(store, Authority("fire", "临江区消防救援大队"), by="陈丽")
    referred = a_hazard(handling=Handling.REFERRAL, deadline=None, refer="fire")
    (hazard,) = a_form(store, referred).hazards
    assert hazard.note == "临江区消防救援大队"


def test_signatures_drawn_and_blanks_to_sign_on_paper(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    people = (
        Participant("王志强", "", Role.LEADER, way=SignatureWay.ON_SCREEN, strokes=STROKES),
        Participant("陈丽", "", Role.MEMBER),
    )
    visit.set_people(store, draft_id, people, by="陈丽")
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    done = visit.finish(store, draft_id, by="陈丽", today=TODAY)
    leader, member = frozen(store, issue(store, done.inspection_id)).team
    assert (leader.label, leader.way, leader.strokes) == ("leader", "on_screen", STROKES)
    assert (member.label, member.way, member.strokes) == ("member", "on_paper", ())


def test_a_refusal_keeps_its_words_and_witnesses(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    refused = UnitSignature("王大福", "经理", SignatureWay.REFUSED, (), "不认可", ("林秀", "何平"))
    visit.set_unit(store, draft_id, refused, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    done = visit.finish(store, draft_id, by="陈丽", today=TODAY)
    unit = frozen(store, issue(store, done.inspection_id)).unit
    assert unit is not None
    assert (unit.name, unit.label, unit.note) == ("王大福", "经理", "不认可")
    assert (unit.way, unit.witnesses) == ("refused", ("林秀", "何平"))


def test_no_access_has_a_form_too(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, by="陈丽", note="卷帘门关闭，已留联系单",
                        next_visit=date(2026, 11, 26))  # fmt: skip
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    done = visit.finish(store, draft_id, by="陈丽", today=TODAY)
    form = frozen(store, issue(store, done.inspection_id))
    assert (form.outcome, form.no_access) == ("no_access", "closed")
    assert (form.no_access_note, form.next_visit) == ("卷帘门关闭，已留联系单", "2026-11-26")
    assert form.unit is None
    assert form.answers == ()
