"""Issuing a notice: number, frozen text and kept PDF come together or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from firesweep.errors import FiresweepError
from firesweep.field import visit
from firesweep.field.finding import attach_photo, record_hazard
from firesweep.field.notice import DatePassed, date_passed, issue_notice, preview_notice
from firesweep.field.photos import take_in
from firesweep.field.renotice import issue_again
from firesweep.model.hazard.life import State
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.issued import NoticeContent, notice_from_json
from firesweep.model.vocabulary import Handling, PhotoRole
from firesweep.office.paper.binding import kept
from firesweep.office.paper.heading import Heading, save_heading
from firesweep.office.paper.notices import kept_pdf
from firesweep.office.registry.upkeep import save_premises
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store, open_store
from firesweep.store.hazard.hazards import hazards_of
from firesweep.store.paper import papers
from firesweep.store.paper.issuer import Issued
from firesweep.store.tables import NumberSeries
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street, a_sweep, a_visit
from tests.field.test_photos import jpeg


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path)
    yield opened
    opened.close()


def issue(store: Store, inspection_id: str, today: date = TODAY) -> Issued:
    return issue_notice(store, inspection_id, by="陈丽", today=today, render=notice_pdf)


def preview(store: Store, inspection_id: str, today: date = TODAY) -> bytes:
    return preview_notice(store, inspection_id, by="陈丽", today=today, render=notice_pdf)


def frozen(store: Store, issued: Issued) -> NoticeContent:
    with store.read() as connection:
        return notice_from_json(papers.paper_row(connection, issued.paper_id)["content"])


def test_a_notice_is_not_issued_after_its_own_date(store: Store) -> None:
    dates = ("2026-11-25", "2026-12-20")
    done = a_finished_visit(store, a_premises(store), *(a_hazard(deadline=day) for day in dates))
    later = date(2026, 11, 26)
    with pytest.raises(DatePassed, match="2026-11-25, which has passed"):
        issue(store, done.inspection_id, later)
    with pytest.raises(DatePassed):
        preview(store, done.inspection_id, later)
    late = date_passed(store, done.inspection_id, later)
    assert len(late) == 1
    again = issue_again(store, done.inspection_id, late, date(2026, 11, 30), by="陈丽",
                        today=later, render=notice_pdf)  # fmt: skip
    notice = frozen(store, again)
    assert (notice.follows, notice.deadline) == ("", "2026-11-30")
    assert date_passed(store, done.inspection_id, later) == []
    assert frozen(store, issue(store, done.inspection_id, later)).deadline == "2026-12-20"


def test_a_notice_says_who_what_and_by_when(store: Store) -> None:
    a_sweep(store)
    premises_id = a_premises(store, responsible_person="王大福", phone="10012345678")
    done = a_finished_visit(store, premises_id, a_hazard(), a_hazard(deadline="2026-12-02"))
    notice = frozen(store, issue(store, done.inspection_id))
    assert (notice.addressee, notice.address) == ("同福旅社", "临江路48号")
    assert (notice.responsible, notice.phone) == ("王大福", "10012345678")
    assert (notice.inspectors, notice.sweep) == (("王志强", "陈丽"), "冬春火灾防控大排查")
    assert [item.deadline for item in notice.items] == ["2026-11-24", "2026-12-02"]
    assert (notice.deadline, notice.issued_on) == ("2026-12-02", "2026-11-23")
    assert (notice.approved_by, notice.drafted_by) == ("王志强", "陈丽")
    assert len(notice.check) == 5


def test_where_nobody_said_who_works_here_the_drafter_stays_blank(store: Store) -> None:
    done = a_finished_visit(store, a_premises(store), a_hazard())
    laptop = store.owner.laptop
    made = issue_notice(store, done.inspection_id, by=laptop, today=TODAY, render=notice_pdf)
    assert frozen(store, made).drafted_by == ""


def test_only_hazards_that_want_a_notice_are_on_it(store: Store) -> None:
    fixed = a_hazard(handling=Handling.ON_THE_SPOT, no_photo_reason="店主不让拍", code="EQP-01",
                     note="当场换新")  # fmt: skip
    done = a_finished_visit(store, premises_id := a_premises(store), a_hazard(), fixed)
    notice = frozen(store, issue(store, done.inspection_id))
    assert len(notice.items) == 1
    with store.read() as connection:
        states = {line.code: line.state for line in hazards_of(connection, premises_id)}
    assert states == {"EVA-02": State.NOTICED, "EQP-01": State.CLOSED}


def test_two_photos_of_each_hazard_name_their_row(store: Store) -> None:
    draft_id = a_visit(store, a_premises(store))
    first, second = a_hazard(), a_hazard(place="", description="灭火器过期", code="EQP-01")
    photo = take_in(jpeg(1600, 1200))
    for hazard in (first, second):
        record_hazard(store, draft_id, hazard, by="陈丽")
    for role in (PhotoRole.HAZARD,) * 3 + (PhotoRole.AFTER,):
        attach_photo(store, draft_id, photo, role=role, by="陈丽", hazard_id=first.id)
    attach_photo(store, draft_id, photo, role=PhotoRole.HAZARD, by="陈丽", hazard_id=second.id)
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    done = visit.finish(store, draft_id, by="陈丽", today=TODAY)
    photos = frozen(store, issue(store, done.inspection_id)).photos
    assert [photo.item for photo in photos] == [1, 1, 2]
    assert photos[2].caption == "灭火器过期"


def test_a_look_before_writes_nothing(store: Store) -> None:
    done = a_finished_visit(store, premises_id := a_premises(store), a_hazard())
    assert preview(store, done.inspection_id).startswith(b"%PDF")
    with store.read() as connection:
        assert papers.papers_of(connection, premises_id) == []
    assert issue(store, done.inspection_id).number == "临江街消整〔2026〕B0001号"


def test_a_notice_that_cannot_be_made_costs_no_number(store: Store) -> None:
    def torn(_content: NoticeContent, _photo: object) -> bytes:
        raise FiresweepError("The photo file cannot be read.")

    done = a_finished_visit(store, a_premises(store, "望江楼"), a_hazard())
    with pytest.raises(FiresweepError, match="photo file"):
        issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=torn)
    assert issue(store, done.inspection_id).number == "临江街消整〔2026〕B0001号"


def test_a_name_the_fonts_lack_is_still_given_its_notice(store: Store) -> None:
    odd = a_finished_visit(store, a_premises(store, "笑脸😀小吃"), a_hazard())
    assert kept(preview(store, odd.inspection_id)).by_hand == ("😀",)
    made = issue(store, odd.inspection_id)
    assert kept(made.pdf).by_hand == ("😀",)
    assert frozen(store, made).addressee == "笑脸😀小吃"


def test_a_number_another_paper_bears_is_not_given_again(store: Store) -> None:
    first = a_finished_visit(store, a_premises(store), a_hazard())
    second = a_finished_visit(store, premises_id := a_premises(store, "望江楼"), a_hazard())
    issue(store, first.inspection_id)
    with store.write("陈丽") as change:  # as if an older backup had been put back
        change.local(update(NumberSeries).values(last=0))
    with pytest.raises(FiresweepError, match="Another paper bears this number already"):
        issue(store, second.inspection_id)
    with store.read() as connection:
        assert papers.papers_of(connection, premises_id) == []
    save_heading(
        store, Heading("临江街道办事处", "临江街"), last={PaperKind.NOTICE: 1}, year=2026, by="陈丽"
    )
    assert issue(store, second.inspection_id).number == "临江街消整〔2026〕B0002号"


def test_issued_once_there_is_nothing_left_to_issue(store: Store) -> None:
    done = a_finished_visit(store, a_premises(store), a_hazard())
    issue(store, done.inspection_id)
    with pytest.raises(FiresweepError, match="No hazard of this visit is waiting"):
        issue(store, done.inspection_id)


def test_a_reprint_is_the_same_to_the_byte_whatever_changed_since(
    store: Store, tmp_path: Path
) -> None:
    premises_id = a_premises(store)
    issued = issue(store, a_finished_visit(store, premises_id, a_hazard()).inspection_id)
    save_premises(store, premises_id, {"name": "改名酒店"}, by="陈丽")
    renamed = Heading("别的街道办事处", "别的街")
    save_heading(store, renamed, year=2026, by="陈丽")
    store.close()
    again = open_store(tmp_path)
    assert kept_pdf(again, issued.number) == issued.pdf
    again.close()


def test_the_kept_text_prints_the_kept_page(store: Store) -> None:
    issued = issue(store, a_finished_visit(store, a_premises(store), a_hazard()).inspection_id)
    assert notice_pdf(frozen(store, issued), store.photos.jpeg) == issued.pdf


def test_delegated_powers_are_the_streets_to_switch_on(store: Store) -> None:
    plain = issue(store, a_finished_visit(store, a_premises(store), a_hazard()).inspection_id)
    assert not frozen(store, plain).issuer.delegated
    heading = replace(Heading("临江街道", "临江街"), delegated=True, contact="陈丽", phone="119")
    save_heading(store, heading, year=2026, by="陈丽")
    done = a_finished_visit(store, a_premises(store, "望江楼"), a_hazard())
    issuer = frozen(store, issue(store, done.inspection_id)).issuer
    assert (issuer.delegated, issuer.contact, issuer.phone) == (True, "陈丽", "119")
