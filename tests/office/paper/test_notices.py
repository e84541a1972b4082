"""Open notices by deadline, and the kept PDF of each."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.model.deadlines import Due
from firesweep.model.hazard.life import StepKind
from firesweep.model.vocabulary import Handling
from firesweep.office.paper.notices import kept_pdf, kept_pdfs, not_here, open_notices
from firesweep.paper.notice import notice_pdf
from firesweep.paper.sheets import cover_pdf
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import add_step, hazards_of
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.papers import paper_row
from tests.factory import (
    TODAY,
    a_finished_visit,
    a_hazard,
    a_paper,
    a_premises,
    a_street,
    last_read,
)
from tests.paper.cases import texts


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def issued(store: Store, name: str, *deadlines: str) -> Issued:
    """The notice of a visit that found a hazard for each deadline."""
    found = [a_hazard(deadline=deadline) for deadline in deadlines]
    done = a_finished_visit(store, a_premises(store, name), *found)
    return issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)


def test_a_notice_stands_once_with_its_earliest_deadline(store: Store) -> None:
    later = issued(store, "临江旅社", "2026-12-20", "2026-12-08")
    soon = issued(store, "同福旅社", "2026-11-23")
    found = open_notices(store, TODAY)
    assert [(n.number, n.deadline, n.due, n.hazards) for n in found] == [
        (soon.number, "2026-11-23", Due.TODAY, 1),
        (later.number, "2026-12-08", Due.LATER, 2),
    ]


def test_notices_are_asked_for_by_how_near_or_by_a_day(store: Store) -> None:
    for number, day in enumerate(("2026-11-23", "2026-11-27", "2026-12-20")):
        issued(store, f"第{number}旅社", day)

    def deadlines(wanted: Due | None = None, until: date | None = None) -> list[str]:
        return [n.deadline for n in open_notices(store, TODAY, wanted=wanted, until=until)]

    assert deadlines(Due.OVERDUE) == []
    assert deadlines(Due.TODAY) == ["2026-11-23"]
    assert deadlines(Due.THIS_WEEK) == ["2026-11-27"]
    assert deadlines(until=date(2026, 11, 27)) == ["2026-11-23", "2026-11-27"]


def test_a_notice_that_waits_for_others_is_not_overdue(store: Store) -> None:
    hazard = a_hazard()
    paper_id = a_paper(store, hazard, deadline="2026-11-20")
    assert [n.due for n in open_notices(store, TODAY)] == [Due.OVERDUE]
    with store.write("陈丽") as change:
        add_step(change, hazard.id, StepKind.PASSED, "2026-11-23", paper_id=paper_id)
    assert [n.due for n in open_notices(store, TODAY)] == [Due.LATER]


def test_the_pdf_is_kept_to_the_byte_and_found_as_people_type_its_number(store: Store) -> None:
    paper = issued(store, "同福旅社", "2026-11-30")
    typed = paper.number.replace("〔", "[").replace("〕", "]").lower()
    assert kept_pdf(store, paper.number) == kept_pdf(store, typed) == paper.pdf
    with pytest.raises(FiresweepError, match="There is no paper"):
        kept_pdf(store, "临江街消整〔2026〕B0099号")


def test_a_premises_shows_its_open_hazards_before_its_closed_ones(store: Store) -> None:
    premises_id = a_premises(store)
    a_finished_visit(
        store, premises_id, a_hazard(handling=Handling.ON_THE_SPOT, no_photo_reason="夜间")
    )
    a_finished_visit(store, premises_id, a_hazard(deadline="2026-12-01"))
    with store.read() as connection:
        states = [line.state for line in hazards_of(connection, premises_id)]
    assert states == ["found", "closed"]


def test_a_list_of_many_papers_lies_on_top_in_their_order(store: Store) -> None:
    papers = [issued(store, name, "2026-11-30") for name in ("临江旅社", "江畔酒楼")]
    ids = [paper.paper_id for paper in papers]
    listed = kept_pdfs(store, ids, cover=cover_pdf, today=TODAY)
    first, *rest = texts(last_read(listed.file))
    assert rest == texts(last_read(kept_pdfs(store, ids).file))
    assert ("文书送达清单" in first, f"共2份，{len(rest)}页" in first) == (True, True)
    assert "临江旅社" in rest[0]
    assert first.index("临江旅社") < first.index("江畔酒楼")
    assert last_read(kept_pdfs(store, ids[:1], cover=cover_pdf, today=TODAY).file) == papers[0].pdf


def test_what_many_papers_leave_to_the_hand_is_named_once(store: Store) -> None:
    papers = [issued(store, name, "2026-11-30") for name in ("𠮷野家", "临江旅社", "𠮷㐂旅社")]
    kept = kept_pdfs(store, [paper.paper_id for paper in papers])
    kept.file.close()
    assert sorted(kept.by_hand) == ["㐂", "𠮷"]


def test_a_paper_whose_pdf_is_not_here_stops_none_of_the_others(store: Store) -> None:
    papers = [issued(store, name, "2026-11-30") for name in ("临江旅社", "江畔酒楼", "同福旅社")]
    ids = [paper.paper_id for paper in papers]
    lost = papers[1].number
    with store.read() as connection:
        sha = paper_row(connection, ids[1])["pdf_sha256"]
    with closing(sqlite3.connect(store.photos.path)) as photos, photos:
        photos.execute("DROP TRIGGER paper_no_delete")
        photos.execute("DELETE FROM paper WHERE sha256 = ?", (sha,))
    kept = kept_pdfs(store, ids, cover=cover_pdf, today=TODAY)
    first = texts(last_read(kept.file))[0]
    assert "共2份" in first
    assert "江畔酒楼" not in first
    assert kept.left_out == (lost,)
    assert lost in str(not_here(kept))
    with pytest.raises(FiresweepError, match="missing from the photo file"):
        kept_pdfs(store, [ids[1]])
