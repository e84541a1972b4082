"""The desk on its real widgets."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.model.hazard.buckets import Bucket
from firesweep.model.hazard.life import StepKind
from firesweep.office.paper.notices import kept_pdfs
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store
from firesweep.store.hazard.hazard_list import Listed
from firesweep.store.hazard.hazards import HazardLine, add_step
from firesweep.store.visit.inspections import photos_of
from firesweep.ui.desk import Desk
from firesweep.ui.office.calendar_file import save_calendar
from firesweep.ui.office.deeds import Deed, offered
from firesweep.ui.office.desk_chips import ALL, CLOSED, REINSPECT, REPEATS
from firesweep.ui.office.hazard_rows import second_line
from firesweep.ui.office.rectification import Rectification
from firesweep.ui.office.reinspect_dialog import ReinspectDialog
from firesweep.ui.office.renotice_dialog import RenoticeDialog
from firesweep.ui.office.step_dialogs import (
    CloseDialog,
    ExtendDialog,
    ReportedDialog,
    ServeDialog,
    names_in,
)
from firesweep.ui.paper.issuing import DraftPreview, draft_job
from firesweep.ui.rows.on_sight import PAGE, OnSight
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, content_of, last_read
from tests.ui.office.conftest import MakeNotice

Settle = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def screen(desk: Desk, settle: Settle, qtbot: QtBot) -> Rectification:
    made = Rectification(desk)
    qtbot.addWidget(made)
    made.resize(1200, 660)
    made.show()
    settle()
    return made


@pytest.fixture
def issued(a_notice: MakeNotice, screen: Rectification, settle: Settle) -> Rectification:
    """The desk with one notice on it, due in six days."""
    a_notice()
    screen.refresh()
    settle()
    return screen


def in_hand(screen: Rectification) -> HazardLine:
    assert screen.line is not None
    return screen.line


def lines(screen: Rectification) -> list[HazardLine]:
    """The lines that are shown."""
    return [line for line in screen.rows.lines if line]


@pytest.mark.usefixtures("a_week")
def test_the_chips_count_and_filter(screen: Rectification, qtbot: QtBot) -> None:
    texts = [screen.chips[bucket].text() for bucket in (ALL, Bucket.OVERDUE, Bucket.TODAY)]
    assert texts == ["All 4", "Overdue 1", "Due today 1"]
    qtbot.mouseClick(screen.chips[Bucket.TODAY], LEFT)
    assert [line.premises for line in lines(screen)] == ["第2旅社"]
    assert screen.chips[Bucket.REFERRED].isHidden()


@pytest.mark.usefixtures("a_week")
def test_overdue_stands_first_and_is_said_aloud(screen: Rectification) -> None:
    spoken = screen.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Overdue, 2026-11-20, 第1旅社")


@pytest.mark.usefixtures("a_week")
def test_search_finds_a_number(screen: Rectification, qtbot: QtBot) -> None:
    qtbot.keyClicks(screen.ui.search, "B0003")
    qtbot.waitUntil(lambda: len(screen.rows.lines) == 1)
    assert in_hand(screen).premises == "第3旅社"


@pytest.mark.usefixtures("a_week")
def test_a_search_without_a_hit_offers_the_way_back(
    screen: Rectification, settle: Settle, qtbot: QtBot
) -> None:
    screen.ui.search.setText("没有这一家")
    qtbot.waitUntil(lambda: not screen.rows.lines)
    assert screen.ui.stack.currentIndex() == 1
    qtbot.mouseClick(screen.ui.empty.next_step, LEFT)
    settle()
    assert len(screen.rows.lines) == 4


@pytest.mark.usefixtures("a_week")
def test_space_chooses_and_a_click_on_the_box_too(
    screen: Rectification, settle: Settle, qtbot: QtBot
) -> None:
    screen.ui.list.setFocus()
    qtbot.keyClick(screen.ui.list, Qt.Key.Key_Space)
    assert screen.rows.chosen == {in_hand(screen).id}
    row = screen.ui.list.visualRect(screen.rows.index(1))
    box = screen.painter.places(row).choice.center()
    qtbot.mouseClick(screen.ui.list.viewport(), LEFT, pos=box)
    settle()
    assert screen.ui.printChosen.text() == "Print chosen 2  Ctrl+P"
    screen.rows.choose_all()
    settle()
    assert screen.ui.printChosen.text() == "Print chosen 4  Ctrl+P"
    screen.rows.choose_all()
    assert not screen.ui.printChosen.isEnabled()


def test_a_notice_is_served(
    issued: Rectification, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    dialog = ServeDialog(desk, in_hand(issued), "陈丽 赵凯", issued)
    assert dialog.ui.heading.text() == f"Serve: {in_hand(issued).premises}"
    dialog.ui.receiver.setText("张福来")
    dialog.show()
    qtbot.mouseClick(dialog.ui.ok, LEFT)
    settle()
    assert dialog.result() == 1
    assert in_hand(issued).served


def test_a_hole_in_the_receipt_is_said_beside_its_field(
    issued: Rectification, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    dialog = ServeDialog(desk, in_hand(issued), "陈丽、赵凯", issued)
    dialog.show()
    qtbot.mouseClick(dialog.ui.ok, LEFT)
    settle()
    assert dialog.ui.receiverError.text() == "Say who received the notice."
    assert dialog.ui.receiverError.isVisible()
    dialog.ui.way.setCurrentIndex(1)
    assert dialog.ui.receiver.isHidden()
    dialog.ui.witnesses.setText("李明、周华")
    qtbot.mouseClick(dialog.ui.ok, LEFT)
    settle()
    assert in_hand(issued).service == "left"


def test_who_alone_saw_it_put_right_cannot_agree_to_the_closing_as_well(
    issued: Rectification, store: Store, desk: Desk, settle: Settle
) -> None:
    """Another laptop's reinspection may bear one name only; here two are asked for."""
    with store.write("陈丽") as change:
        add_step(change, in_hand(issued).id, StepKind.PASSED, TODAY.isoformat(),
                 details={"people": ["王志强"], "photos": []})  # fmt: skip
    issued.refresh()
    settle()
    close = CloseDialog(desk, in_hand(issued), issued)
    close.ui.no_photo_reason.setText("夜间无法拍照")
    close.ui.approver.setText("王 志强")
    close.submit()
    settle()
    assert close.ui.approverError.text().startswith("王 志强 alone saw it put right")
    assert in_hand(issued).state == "verified"
    close.ui.approver.setText("赵凯")
    close.submit()
    settle()
    assert close.result() == 1


def test_the_date_of_a_further_notice_cannot_be_emptied_or_lie_behind(
    issued: Rectification, store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    with store.write("陈丽") as change:
        add_step(change, in_hand(issued).id, StepKind.PARTLY, TODAY.isoformat(),
                 details={"people": ["王志强", "陈丽"], "photos": []})  # fmt: skip
    issued.refresh()
    settle()
    again = RenoticeDialog(desk, in_hand(issued), [in_hand(issued).id], issued)
    again.show()
    proposed = again.ui.deadline.date()
    qtbot.keyClick(again.ui.deadline, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(again.ui.deadline, Qt.Key.Key_Delete)
    again.ui.deadline.interpretText()
    assert again.ui.deadline.date() == proposed
    again.ui.deadline.setDate(proposed.addDays(-60))
    again.submit()
    settle()
    assert "lies before" in again.ui.deadlineError.text()
    again.reject()


def test_a_date_that_is_past_is_said_though_a_further_notice_is_waited_for(
    issued: Rectification, store: Store
) -> None:
    line = in_hand(issued)._replace(state="partly", deadline="2026-11-02")
    said = second_line(line, date(2026, 11, 24))
    assert "22 days overdue" in said
    assert "22 days overdue" not in second_line(line._replace(state="verified"), date(2026, 11, 24))


def test_the_extension_says_which_hazards_it_is_for(
    store: Store, screen: Rectification, desk: Desk, settle: Settle
) -> None:
    dated = {"二楼": "2026-11-30", "三楼": "2026-12-14", "后门": "2026-11-30"}
    found = [a_hazard(place=place, deadline=day) for place, day in dated.items()]
    visit = a_finished_visit(store, a_premises(store), *found)
    issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    screen.refresh()
    settle()
    early, late = (
        ExtendDialog(desk, line, screen) for line in (lines(screen)[0], lines(screen)[-1])
    )
    said = early.ui.together.text()
    assert said.startswith("Extended now, due on 2026-11-30 Mon: ")
    assert ("二楼" in said, "后门" in said, "三楼" in said) == (True, True, False)
    assert said.endswith("1 hazard of this notice is due on another day and stays as it is.")
    assert not early.ui.together.isHidden()
    assert late.ui.together.text().endswith("2 hazards of this notice are due on another day and "
                                            "stay as they are.")  # fmt: skip


def test_of_one_hazard_alone_the_extension_says_no_more(issued: Rectification, desk: Desk) -> None:
    assert ExtendDialog(desk, in_hand(issued), issued).ui.together.isHidden()


def test_the_whole_life_through_the_dialogs(
    issued: Rectification, desk: Desk, settle: Settle
) -> None:
    extend = ExtendDialog(desk, in_hand(issued), issued)
    extend.ui.reason.setPlainText("配件未到货")
    extend.ui.approver.setText("王志强")
    extend.submit()
    settle()
    assert in_hand(issued).deadline == "2026-12-07"
    ReportedDialog(desk, in_hand(issued), issued).submit()
    settle()
    assert in_hand(issued).state == "reported_fixed"
    again = ReinspectDialog(desk, [in_hand(issued)], "王志强 陈丽", issued)
    again.submit()
    settle()
    assert again.ui.trouble.text() == "Say whether the hazard is put right."
    again.say(0)
    again.submit()
    settle()
    assert issued.chips[Bucket.TO_CLOSE].text() == "To be closed 1"
    close = CloseDialog(desk, in_hand(issued), issued)
    close.ui.approver.setText("王志强")
    close.submit()
    settle()
    assert "Add a photo" in close.ui.no_photo_reasonError.text()
    close.ui.no_photo_reason.setText("涉密场所")
    close.submit()
    settle()
    assert not lines(issued)
    issued.show_bucket(CLOSED)
    assert in_hand(issued).state == "closed"


def test_another_place_finds_a_closed_hazard_by_its_notice(
    issued: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    number, hazard_id = in_hand(issued).number, in_hand(issued).id
    with store.write("陈丽") as change:
        add_step(change, hazard_id, StepKind.PASSED, "2026-11-12")
        add_step(change, hazard_id, StepKind.CLOSED, "2026-11-12")
    issued.open(bucket=Bucket.OVERDUE)
    settle()
    assert issued.chips[CLOSED].text() == "Closed this week 0"
    issued.open(search=number)
    settle()
    assert list(issued.rows.lines.ids) == [hazard_id]
    assert issued.chips[CLOSED].text() == "Closed 1"
    with store.write("陈丽") as change:
        add_step(change, hazard_id, StepKind.REOPENED, "2026-11-13")
    issued.refresh()
    settle()
    assert list(issued.rows.lines.ids) == [hazard_id], "no longer below the chip that is down"
    issued.show_bucket(CLOSED)
    assert issued.ui.empty.reason.text() == "No hazard stands here."


def test_only_what_the_hazards_life_allows_is_offered(
    a_notice: MakeNotice, screen: Rectification, desk: Desk, settle: Settle
) -> None:
    a_notice(deadline="2026-11-20")
    screen.refresh()
    settle()
    assert set(offered(in_hand(screen), desk.today())) == {
        Deed.SERVE, Deed.REPORT, Deed.REINSPECT, Deed.REFER, Deed.LIST, Deed.VOID,
    }  # fmt: skip
    assert screen.ui.act.text() == "Serve  Enter"
    screen.fill_menu()
    texts = [action.text() for action in screen.menu.actions()]
    assert "Reinspect\tR" in texts
    assert not any(text.startswith("Extend") for text in texts)  # overdue: too late


def test_one_notice_comes_back_to_the_byte_and_many_as_one(
    a_notice: MakeNotice, store: Store, pdf: bytes
) -> None:
    import pypdfium2

    papers = [a_notice(serial=serial) for serial in (2, 1)]
    assert last_read(kept_pdfs(store, papers[:1]).file) == pdf
    whole = pypdfium2.PdfDocument(last_read(kept_pdfs(store, papers).file))
    assert len(whole) == 4
    whole.close()


def test_the_premises_of_a_line_is_opened(issued: Rectification, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.went) as heard:
        issued.ui.premises.click()
    assert heard.args == ["premises", {"premises_id": in_hand(issued).premises_id}]


def test_of_thousands_of_rows_only_those_in_sight_are_read_and_painted(
    issued: Rectification,
) -> None:
    line, read, asked = in_hand(issued), list[str](), list[str]()

    def page(ids: list[str]) -> list[HazardLine]:
        read.extend(ids)
        return [line._replace(id=each, photo=each) for each in ids]

    issued.rows.lines = OnSight(page, lambda each: each.id)
    issued.rows.thumbnail = asked.append
    ids = [f"{number:064}" for number in range(5000)]
    issued.show_listed(Listed({Bucket.OVERDUE: ids}, ()), issued.rows.calendar)
    read.clear()
    issued.ui.list.scrollToBottom()
    issued.grab()
    assert 0 < len(asked) < 40
    assert 0 < len(read) <= 2 * PAGE
    assert issued.ui.list.indexAt(QPoint(20, 20)).row() > 4900


def test_a_line_that_another_program_took_away_is_blank(
    issued: Rectification,
) -> None:
    issued.show_listed(Listed({Bucket.OVERDUE: ["gone"]}, ()), issued.rows.calendar)
    issued.grab()
    assert issued.line is None
    assert issued.ui.bar.isHidden()


def test_repeats_are_counted_after_the_list_is_shown(
    a_notice: MakeNotice, screen: Rectification, settle: Settle, qtbot: QtBot
) -> None:
    a_notice(deadline="2026-11-20")
    screen.refresh()
    settle()
    assert screen.chips[REPEATS].isHidden()
    assert screen.chips[REINSPECT].text() == "To be reinspected 1"
    qtbot.mouseClick(screen.chips[REINSPECT], LEFT)
    assert [line.deadline for line in lines(screen)] == ["2026-11-20"]
    screen.open(bucket=REINSPECT)
    settle()
    assert len(lines(screen)) == 1


def test_names_are_read_from_any_list() -> None:
    assert names_in("陈丽、赵凯， 王志强 李明;") == ("陈丽", "赵凯", "王志强", "李明")
    assert names_in("Wang Wu") == ("Wang Wu",)
    assert names_in("Wang Wu, Li Si") == ("Wang Wu", "Li Si")
    assert names_in("张 三、欧阳明 李　四") == ("张三", "欧阳明", "李四")


def test_a_key_whose_step_is_not_allowed_says_why(
    a_notice: MakeNotice, screen: Rectification, desk: Desk, settle: Settle
) -> None:
    heard: list[str] = []
    desk.said.connect(heard.append)
    a_notice(deadline="2026-11-20")
    screen.refresh()
    settle()
    for deed in (Deed.EXTEND, Deed.CLOSE):
        screen.do(deed)
    assert heard == [
        "The deadline has passed; an extension is granted before it.",
        "“Close” does not follow where a hazard is “Notice issued”.",
    ]


def test_enter_in_the_search_goes_to_the_list(issued: Rectification, qtbot: QtBot) -> None:
    issued.ui.search.setFocus()
    qtbot.keyClick(issued.ui.search, Qt.Key.Key_Return)
    assert issued.ui.list.hasFocus()


def test_a_photo_of_the_reinspection_lets_the_hazard_be_closed(
    issued: Rectification, desk: Desk, store: Store, settle: Settle, tmp_path: Path
) -> None:
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    picture.save(str(tmp_path / "after.png"))
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8 not a photo")
    dialog = ReinspectDialog(desk, [in_hand(issued)], "王志强 陈丽", issued)
    dialog.show()
    dialog.say(0)
    dialog.panel.taken.intake.take_files([tmp_path / "broken.jpg"])
    settle()
    assert dialog.ui.trouble.isVisible()
    dialog.panel.taken.intake.take_files([tmp_path / "after.png"])
    settle()
    dialog.submit()
    settle()
    close = CloseDialog(desk, in_hand(issued), issued)
    close.ui.approver.setText("王志强")
    close.submit()
    settle()
    assert not lines(issued)
    sha = dialog.panel.taken.rows[0]["sha256"]
    assert store.photos.holds([sha]) == {sha}


def test_a_draft_is_looked_at_then_issued_and_kept(
    screen: Rectification, desk: Desk, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    a_finished_visit(store, a_premises(store), a_hazard())
    screen.refresh()
    settle()
    line = in_hand(screen)
    assert line.number is None
    draft = DraftPreview(desk, line.found_at, draft_job(desk, line.found_at)(), screen)
    draft.show()
    draft.activateWindow()
    qtbot.waitUntil(draft.isActiveWindow)
    assert not draft.ui.print.isVisible()
    qtbot.keyClick(draft.ui.pages, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activeModalWidget() is None  # no key prints what has no number
    qtbot.keyClick(draft.ui.pages, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    settle()
    assert draft.ui.print.isVisible()
    paper_id = in_hand(screen).paper_id
    assert paper_id is not None
    assert in_hand(screen).number == draft.name
    assert last_read(kept_pdfs(store, [paper_id]).file) == content_of(draft.pages.file)


def test_many_notices_are_issued_at_once_one_for_each_visit(
    screen: Rectification, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    for name in ("甲旅社", "乙旅社"):
        two = (a_hazard(), a_hazard(place="三楼", description="三楼出口堵塞"))
        a_finished_visit(store, a_premises(store, name), *two)
    screen.refresh()
    settle()
    screen.rows.choose_all()
    settle()
    assert screen.ui.issueChosen.text() == "Issue chosen 2  Shift+I"
    qtbot.keyClick(screen.ui.list, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    settle()
    settle()
    assert screen.ui.issueChosen.isHidden()
    assert screen.ui.printChosen.text() == "Print chosen 2  Ctrl+P"


def test_what_should_have_been_put_right_by_now_gets_another_date_first(
    screen: Rectification, store: Store, desk: Desk, settle: Settle
) -> None:
    for name, day in (("甲旅社", "2026-11-25"), ("乙旅社", "2026-12-20")):
        a_finished_visit(store, a_premises(store, name), a_hazard(deadline=day))
    desk.today = lambda: date(2026, 11, 26)
    told: list[FiresweepError] = []
    desk.troubled.connect(told.append)
    screen.refresh()
    settle()
    screen.rows.choose_all()
    settle()
    screen.ui.issueChosen.click()
    settle()
    settle()
    assert ["which has passed" in str(one) for one in told] == [True]
    (waiting,) = [line for line in lines(screen) if line.paper_id is None]
    assert waiting.premises == "甲旅社", "the other one waited for nothing"
    asked: list[str] = []

    def date_it() -> None:
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, RenoticeDialog))
        asked.append(dialog.ui.heading.text())
        asked.append(dialog.ui.about.text())
        asked.append(dialog.ui.deadline.date().toString("yyyy-MM-dd"))
        dialog.reject()

    QTimer.singleShot(0, date_it)
    screen.steps.issue(waiting)
    heading, about, day = asked
    assert heading == "Issue a notice: 甲旅社", "it is the first one"
    assert about.startswith(f"{waiting.description}: its date 2026-11-25")
    assert day == "2026-11-30"


def test_the_button_of_a_row_opens_its_step(
    issued: Rectification, settle: Settle, qtbot: QtBot
) -> None:
    def hand_over() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ServeDialog)
        dialog.ui.servers.setText("陈丽 赵凯")
        dialog.ui.receiver.setText("张福来")
        qtbot.mouseClick(dialog.ui.ok, LEFT)

    row = issued.ui.list.visualRect(issued.rows.index(0))
    QTimer.singleShot(50, hand_over)
    button = issued.painter.places(row).button.center()
    qtbot.mouseClick(issued.ui.list.viewport(), LEFT, pos=button)
    settle()
    assert in_hand(issued).served
    assert issued.steps.names == "陈丽 赵凯"


def test_the_signed_receipt_is_filed_with_the_service(
    issued: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    scan = QImage(800, 1100, QImage.Format.Format_RGB32)
    scan.fill(Qt.GlobalColor.white)
    dialog = ServeDialog(desk, in_hand(issued), "陈丽 赵凯", issued)
    dialog.ui.receiver.setText("张福来")
    dialog.taken.intake.take_image(scan)
    settle()
    dialog.submit()
    settle()
    with store.read() as connection:
        photos = photos_of(connection, inspection_id=in_hand(issued).found_at)
    assert [photo["role"] for photo in photos] == ["signed_paper"]
    assert in_hand(issued).served


@pytest.mark.usefixtures("a_week")
def test_the_days_of_open_hazards_are_saved_as_a_calendar(
    screen: Rectification, settle: Settle, tmp_path: Path
) -> None:
    said: list[str] = []
    troubles: list[FiresweepError] = []
    screen.desk.said.connect(said.append)
    screen.desk.work.trouble_met.connect(troubles.append)
    save_calendar(screen, tmp_path / "期限.ics")
    settle()
    written = (tmp_path / "期限.ics").read_text("utf-8")
    assert written.count("BEGIN:VEVENT") >= len(screen.rows.lines) - 1
    assert said == [f"Saved: 期限.ics; days in it: {written.count('BEGIN:VEVENT')}"]
    (tmp_path / "folder.ics").mkdir()
    for place in ("folder.ics", "nowhere/期限.ics"):
        save_calendar(screen, tmp_path / place)
        settle()
    assert "cannot be written" in str(troubles[0])
    assert "nowhere" in str(troubles[1])
