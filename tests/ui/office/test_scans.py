"""The window of papers that came back, on the real widgets."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from firesweep.field.notice import issue_notice
from firesweep.model.vocabulary import PaperState
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.papers import paper_row
from firesweep.store.paper.returns import paper_states
from firesweep.ui.desk import Desk
from firesweep.ui.office.scan_beside import ScanBeside
from firesweep.ui.office.scans import Scans
from firesweep.ui.paper.pages import Pages, Piece
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises
from tests.paper.cases import picture
from tests.ui.reach import unnamed

Settle = Callable[[], None]


@pytest.fixture
def notice(store: Store) -> Issued:
    visit = a_finished_visit(store, a_premises(store), a_hazard())
    return issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)


@pytest.fixture
def folder(notice: Issued, tmp_path: Path) -> Path:
    """A notice's page and receipt, a picture of nothing, and what is no scan."""
    made = tmp_path / "扫描"
    made.mkdir()
    for page in range(2):
        picture(notice.pdf, page, 150).save(made / f"IMG_{page}.jpg")
    picture(notice.pdf, 1, 150).crop((0, 500, 900, 1500)).save(made / "IMG_8.jpg")
    (made / "IMG_9.txt").write_text("no scan")
    return made


@pytest.fixture
def window_of_scans(desk: Desk, folder: Path, settle: Settle, qtbot: QtBot) -> Iterator[Scans]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Scans(desk, holder)
    made.show()
    made.read([folder])
    settle()
    yield made
    made.reject()


def pills(scans: Scans) -> list[str]:
    return [line.pill for line in scans.ui.list._model.lines]


def state(store: Store, notice: Issued) -> PaperState:
    with store.read() as connection:
        return paper_states(connection, [notice.paper_id])[notice.paper_id]


def test_each_scan_is_listed_with_where_it_landed(window_of_scans: Scans, notice: Issued) -> None:
    scans = window_of_scans
    assert pills(scans) == ["Paper found", "Paper found", "Which paper?", "Unreadable"]
    assert notice.number in scans.ui.what.text()
    assert not scans.ui.why.isVisibleTo(scans)
    assert scans.ui.summary.text() == "found: 2, for you to look at: 2"
    assert "File all 2" in scans.ui.fileAll.text()


def test_what_was_issued_stands_beside_the_picture(
    window_of_scans: Scans, notice: Issued, store: Store
) -> None:
    with store.read() as connection:
        row = paper_row(connection, notice.paper_id)
    (item,) = row["content"]["items"]
    facts = facts_of(window_of_scans)
    assert notice.number in window_of_scans.ui.what.text()
    assert facts["Premises"] == row["content"]["addressee"]
    assert facts["Check code"] == row["check_code"]
    assert facts["Issued on"].startswith(TODAY.isoformat())
    assert facts["1"].startswith(f"{item['place']} · {item['problem']} · {item['deadline']}")
    window_of_scans.ui.list.choose(2)
    assert facts_of(window_of_scans) == {}, "of a scan without a paper nothing is known"


def test_a_scan_is_shown_large_beside_the_same_page_as_it_was_issued(
    window_of_scans: Scans, notice: Issued, settle: Settle, qtbot: QtBot
) -> None:
    scans = window_of_scans
    scans.ui.list.choose(1)
    scans.activateWindow()
    qtbot.keyClick(scans.ui.list, Qt.Key.Key_Space)
    settle()
    (beside,) = scans.findChildren(ScanBeside)
    assert "IMG_1.jpg" in beside.ui.came.text()
    assert notice.number in beside.ui.issued.text()
    shown, whole = beside.ui.paper._pages, Pages(notice.pdf)
    assert shown is not None
    assert len(shown.sizes) == 1
    assert shown.image(Piece(0, 0.5)) == whole.image(Piece(1, 0.5)), "its second page"
    here, there = beside.ui.scan.verticalScrollBar(), beside.ui.paper.verticalScrollBar()
    while not there.maximum():
        beside.ui.larger.click()
    here.setValue(here.maximum())
    assert there.value() == there.maximum() > 0
    upright = beside.photo.sizes[0]
    assert upright.height() > upright.width()
    qtbot.keyClick(beside, Qt.Key.Key_T)
    assert beside.photo.sizes[0] == upright.transposed()
    whole.close()
    beside.reject()


def test_a_scan_laid_on_its_side_is_shown_upright_beside_its_paper(
    desk: Desk, notice: Issued, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    picture(notice.pdf, 0, 150).rotate(90, expand=True).save(tmp_path / "IMG_90.jpg")
    holder = QWidget()
    qtbot.addWidget(holder)
    scans = Scans(desk, holder)
    scans.read([tmp_path / "IMG_90.jpg"])
    settle()
    ((small, _name),) = scans.ui.picture._photos
    assert small.height() > small.width(), "beside the list it stands upright, too"
    scans.show_beside()
    settle()
    (beside,) = scans.findChildren(ScanBeside)
    size = beside.photo.sizes[0]
    assert size.height() > size.width()
    beside.reject()
    scans.reject()


def test_a_scan_of_no_paper_is_shown_large_by_itself(
    window_of_scans: Scans, settle: Settle
) -> None:
    scans = window_of_scans
    scans.ui.list.choose(2)
    scans.ui.beside.click()
    settle()
    (beside,) = scans.findChildren(ScanBeside)
    assert not beside.ui.paper.isVisible()
    assert unnamed(beside) == []
    beside.reject()
    scans.ui.list.choose(3)
    assert not scans.ui.beside.isEnabled(), "what cannot be read has no picture"


def facts_of(scans: Scans) -> dict[str, str]:
    """What stands beside the picture, by its label."""
    said = (label.accessibleName() for label in scans.ui.facts.findChildren(QLabel)
            if not label.isHidden())  # fmt: skip
    return dict(each.split(": ", 1) for each in said if each)


def test_one_key_a_scan_says_how_it_was_taken(
    window_of_scans: Scans, store: Store, notice: Issued, settle: Settle, qtbot: QtBot
) -> None:
    scans = window_of_scans
    qtbot.keyClick(scans.ui.list, Qt.Key.Key_1)
    settle()
    assert pills(scans)[0] == "Signed"
    assert scans.at == 1
    assert state(store, notice) is PaperState.SIGNED
    qtbot.keyClick(scans.ui.list, Qt.Key.Key_4)
    settle()
    assert pills(scans)[:2] == ["Signed", "Sent by post"]


def test_a_refusal_asks_for_its_witnesses(
    window_of_scans: Scans, store: Store, notice: Issued, settle: Settle, qtbot: QtBot
) -> None:
    scans = window_of_scans
    qtbot.keyClick(scans.ui.list, Qt.Key.Key_2)
    settle()
    assert "two witnesses" in scans.ui.trouble.text()
    assert scans.ui.trouble.isVisible()
    assert state(store, notice) is PaperState.ISSUED
    scans.ui.witnesses.setText("何平、吴芳")
    scans.ui.refused.click()
    settle()
    assert state(store, notice) is PaperState.REFUSED


def test_a_person_says_which_paper_a_scan_is_of(
    window_of_scans: Scans, store: Store, notice: Issued, settle: Settle, qtbot: QtBot
) -> None:
    scans = window_of_scans
    scans.ui.list.choose(2)
    assert "shows no code" in scans.ui.why.text()
    line = scans.ui.list._model.lines[2]
    assert line.text not in line.more, "its name stands above"
    assert scans.ui.close.text() == "Done  Esc"
    assert not scans.ui.signed.isEnabled()
    scans.ui.search.setText("同福")
    qtbot.keyClick(scans.ui.search, Qt.Key.Key_Return)
    assert pills(scans)[2] == "Paper found"
    scans.ui.signed.click()
    settle()
    assert pills(scans)[2] == "Signed"
    assert state(store, notice) is PaperState.SIGNED


def test_a_paper_in_hand_is_compared_by_its_check_code_without_a_scan(
    desk: Desk, notice: Issued, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    scans = Scans(desk, holder)
    scans.show()
    with store.read() as connection:
        check = paper_row(connection, notice.paper_id)["check_code"]
    qtbot.keyClick(scans.ui.search, Qt.Key.Key_Return)
    qtbot.keyClicks(scans.ui.search, check.lower())
    settle()
    assert notice.number in scans.ui.what.text()
    facts = facts_of(scans)
    assert facts["Check code"] == check
    assert facts["Issued on"].startswith(TODAY.isoformat())
    qtbot.keyClick(scans.ui.search, Qt.Key.Key_Return)
    assert facts_of(scans) == facts, "there is no scan to be filed"
    scans.ui.search.clear()
    assert facts_of(scans) == {}
    scans.reject()


def test_all_are_filed_at_once_and_are_here_the_next_time(
    window_of_scans: Scans, desk: Desk, folder: Path, store: Store, notice: Issued, settle: Settle,
    qtbot: QtBot,
) -> None:  # fmt: skip
    scans = window_of_scans
    scans.ui.fileAll.click()
    settle()
    assert pills(scans) == ["Filed", "Filed", "Which paper?", "Unreadable"]
    assert state(store, notice) is PaperState.BACK
    again = Scans(desk, scans)
    again.read([folder])
    settle()
    assert pills(again) == ["Already here", "Already here", "Which paper?", "Unreadable"]
    assert notice.number in again.ui.list._model.lines[0].more
    again.ui.list.choose(0)
    assert notice.number in again.ui.what.text()
    assert facts_of(again)["Premises"] == "同福旅社"
    assert again.ui.why.text() == "This scan was filed before."
    again.reject()


def test_what_was_filed_can_be_said_again(
    window_of_scans: Scans, store: Store, notice: Issued, settle: Settle
) -> None:
    scans = window_of_scans
    scans.ui.signed.click()
    settle()
    scans.ui.list.choose(0)
    scans.ui.posted.click()
    settle()
    assert state(store, notice) is PaperState.POSTED
    with store.read() as connection:
        photos = connection.exec_driver_sql("SELECT count(*) FROM photo").scalar_one()
    assert photos == 1


def test_a_scan_filed_with_the_wrong_paper_waits_again(
    store: Store, notice: Issued, window_of_scans: Scans, settle: Settle, qtbot: QtBot
) -> None:
    scans = window_of_scans
    scans.file_all()
    settle()
    scans.ui.list.choose(0)
    assert scans.ui.takeBack.isEnabled()
    scans.activateWindow()
    qtbot.keyClick(scans.ui.list, Qt.Key.Key_Z)
    settle()
    assert pills(scans)[0] == "Paper found"
    assert not scans.ui.takeBack.isEnabled()


def test_one_that_was_filed_another_day_is_taken_back_and_dropped_again(
    store: Store, desk: Desk, folder: Path, window_of_scans: Scans, settle: Settle, qtbot: QtBot
) -> None:
    window_of_scans.file_all()
    settle()
    later = Scans(desk, window_of_scans.parentWidget())
    later.read([folder / "IMG_0.jpg"])
    settle()
    assert pills(later) == ["Already here"]
    later.ui.list.choose(0)
    later.take_back()
    settle()
    assert later.ui.trouble.text() == "Taken back. Drop the file here again to file it anew."
    later.read([folder / "IMG_0.jpg"])
    settle()
    assert pills(later) == ["Paper found"]
    later.reject()


def test_a_scan_given_to_another_paper_than_its_code_says_so(
    window_of_scans: Scans, store: Store, notice: Issued, qtbot: QtBot
) -> None:
    scans = window_of_scans
    visit = a_finished_visit(store, a_premises(store, "望江旅馆"), a_hazard())
    other = issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    scans.ui.list.choose(0)
    assert scans.ui.why.text() == ""
    scans.ui.search.setText("望江旅馆")
    qtbot.keyClick(scans.ui.search, Qt.Key.Key_Return)
    assert other.number in scans.ui.what.text()
    assert scans.ui.why.text().startswith("The code on this scan is that of")
    assert notice.number in scans.ui.why.text()
    scans.ui.search.setText(notice.number)
    qtbot.keyClick(scans.ui.search, Qt.Key.Key_Return)
    assert scans.ui.why.text() == ""
