"""Photos that come after their paper was issued are printed on a further sheet."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.field import visit
from firesweep.field.finding import attach_photo, record_hazard
from firesweep.field.notice import issue_notice
from firesweep.field.photos import take_in
from firesweep.model.paper.issued import NoticeContent, absent, by_hand, keywords_of
from firesweep.model.vocabulary import PhotoRole
from firesweep.office.paper.binding import bound, kept
from firesweep.office.paper.late_photos import empty_boxes, late_photos
from firesweep.office.paper.notices import kept_pdf, kept_pdfs
from firesweep.paper.notice import notice_pdf
from firesweep.paper.photos import late_photos_pdf
from firesweep.paper.pictures import PhotoBytes
from firesweep.paper.sheets import cover_pdf
from firesweep.store.database import Store
from firesweep.store.paper.issuer import Issued
from tests.factory import TODAY, a_hazard, a_premises, a_street, a_visit
from tests.paper.cases import a_jpeg, plain, texts


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path)
    yield opened
    opened.close()


def issued(store: Store, *, with_photos: int, unmarked: bool = False) -> tuple[Issued, list[str]]:
    """A notice about two hazards with a photo each, of which so many were here by then.

    One `unmarked` is as it was issued before papers named the photos they lack.
    """
    draft_id, photos = a_visit(store, a_premises(store)), []
    for code, colour in (("EVA-02", "red"), ("EQP-01", "blue")):
        hazard, photo = a_hazard(code=code), take_in(a_jpeg(colour))
        record_hazard(store, draft_id, hazard, by="陈丽")
        attach_photo(store, draft_id, photo, role=PhotoRole.HAZARD, by="陈丽", hazard_id=hazard.id)
        photos.append(photo.sha256)
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    done = visit.finish(store, draft_id, by="陈丽", today=TODAY)
    here = set(photos[:with_photos])

    def printed(said: NoticeContent, photo: PhotoBytes) -> bytes:
        pdf = notice_pdf(said, lambda sha: photo(sha) if sha in here else None)
        return pdf.replace(b"absent: ", b"keyword ") if unmarked else pdf

    made = issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=printed)
    return made, photos


def test_a_photo_that_comes_later_is_printed_under_its_number(store: Store) -> None:
    notice, photos = issued(store, with_photos=1)
    assert kept(notice.pdf).absent == (photos[1],)
    sheet = late_photos(store, notice.number, TODAY)
    assert sheet.shown == {photos[1]}
    pdf = late_photos_pdf(sheet, store.photos.jpeg)
    (page,) = texts(pdf)
    assert notice.number in page
    assert "图2" in plain(pdf)
    assert "图1" not in plain(pdf)
    assert kept(pdf).absent == ()
    assert kept_pdf(store, notice.number) == notice.pdf, "the paper itself stays as it is"


def test_papers_bound_together_say_which_photos_were_not_there(store: Store) -> None:
    notice, photos = issued(store, with_photos=0)
    both = bound([notice.pdf, notice.pdf])
    both.file.close()
    assert sorted(both.absent) == sorted(photos)


def test_a_paper_that_is_whole_needs_no_further_sheet(store: Store) -> None:
    notice, _ = issued(store, with_photos=2)
    assert empty_boxes(store, notice.number) == ()
    with pytest.raises(FiresweepError, match="no photo's place is empty"):
        late_photos(store, notice.number, TODAY)
    with pytest.raises(FiresweepError, match="There is no paper"):
        late_photos(store, "临江街消整〔2026〕B0099号", TODAY)


@pytest.mark.parametrize("before", [0, 1, 2])
def test_of_a_paper_issued_before_they_were_named_the_print_tells(
    store: Store, before: int
) -> None:
    notice, photos = issued(store, with_photos=before, unmarked=True)
    assert kept(notice.pdf).absent == ()
    assert {*empty_boxes(store, notice.number)} == {*photos[before:]}
    if before < len(photos):
        assert late_photos(store, notice.number, TODAY).shown == {*photos[before:]}
    else:
        with pytest.raises(FiresweepError, match="no photo's place is empty"):
            late_photos(store, notice.number, TODAY)


def test_of_several_such_papers_the_prints_tell_together(store: Store) -> None:
    whole, _ = issued(store, with_photos=2, unmarked=True)
    lacking, photos = issued(store, with_photos=1, unmarked=True)
    for papers, said in (
        ((whole, lacking), (photos[1],)),
        ((lacking,), (photos[1],)),
        ((whole,), ()),
    ):
        made = kept_pdfs(store, [paper.paper_id for paper in papers], cover=cover_pdf, today=TODAY)
        made.file.close()
        assert made.absent == said


def test_photos_that_have_not_come_yet_are_counted(store: Store) -> None:
    notice, _ = issued(store, with_photos=0)
    with closing(sqlite3.connect(store.photos.path)) as photos, photos:
        photos.execute("DROP TRIGGER photo_no_delete")
        photos.execute("DELETE FROM photo")
    with pytest.raises(FiresweepError, match="not come yet: 2"):
        late_photos(store, notice.number, TODAY)


def test_keywords_say_both_what_to_write_in_and_what_is_not_there() -> None:
    said = keywords_of("㐂", ["ab" * 32, "cd" * 32])
    assert (by_hand(said), absent(said)) == (["㐂"], ["ab" * 32, "cd" * 32])
    assert (by_hand(keywords_of("㐂")), absent(keywords_of("㐂"))) == (["㐂"], [])
    assert absent(keywords_of("", ["ab" * 32])) == ["ab" * 32]
    assert keywords_of("") == ""
