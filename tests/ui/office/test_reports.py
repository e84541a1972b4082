"""Reports from the public on their real widgets: the list, the form, every step, by keyboard."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from firesweep.model.logs.report import MOVES, ReportState, ReportStepKind
from firesweep.office.logs import reports as office
from firesweep.store.database import Store
from firesweep.store.logs import occasion_drafts, reports
from firesweep.store.logs.reports import ReportLine
from firesweep.ui.desk import Desk
from firesweep.ui.office.kept_form import PATIENCE
from firesweep.ui.office.reports.form import ReportForm, ReportVoid
from firesweep.ui.office.reports.help import ReportHelp
from firesweep.ui.office.reports.screen import OPEN, Reports
from firesweep.ui.office.reports.step import ReportStepDialog
from firesweep.ui.paper.issuing import DraftPreview
from firesweep.ui.words.vocabulary import word
from tests.factory import a_finished_visit, a_hazard, a_premises, a_report
from tests.ui.reach import unnamed

Settle = Callable[[], None]
K = ReportStepKind


@pytest.fixture
def screen(desk: Desk, settle: Settle, qtbot: QtBot) -> Reports:
    made = Reports(desk)
    qtbot.addWidget(made)
    made.resize(1200, 660)
    made.show()
    settle()
    return made


def shown(screen: Reports) -> list[str]:
    return [line.text for line in screen.ui.list.model().lines]


def again(screen: Reports, settle: Settle) -> Reports:
    screen.refresh()
    settle()
    return screen


def the_line(store: Store) -> ReportLine:
    with store.read() as connection:
        (line,) = reports.report_lines(connection)
    return line


def a_step(screen: Reports, kind: ReportStepKind) -> ReportStepDialog:
    line = screen.line
    assert line
    dialog = ReportStepDialog(screen.desk, line, kind, screen)
    dialog.show()
    return dialog


def done(dialog: ReportStepDialog, settle: Settle, **texts: str) -> None:
    for name, text in texts.items():
        field: Any = getattr(dialog.ui, name)
        (field.setPlainText if name == "text" else field.setText)(text)
    dialog.ui.ok.click()
    settle()


def test_an_empty_list_says_what_comes_next(screen: Reports) -> None:
    assert screen.ui.empty.isVisible()
    assert screen.ui.empty.next_step.text() == "Register a report"
    assert not screen.ui.card.isVisible()


def test_what_is_due_first_stands_first(store: Store, screen: Reports, settle: Settle) -> None:
    a_report(store, what="甲", received_on="2026-11-20")
    a_report(store, what="乙", received_on="2026-11-17")
    a_report(store, what="丙", received_on="2026-11-23", urgent=True)
    again(screen, settle)
    assert shown(screen) == ["乙", "丙", "甲"]
    assert screen.ui.chips.buttons[OPEN].text() == "Waiting 3"
    pills = [line.pill for line in screen.ui.list.model().lines]
    assert pills[0] == "4 days overdue"


def test_a_click_shows_a_report_and_opens_no_step(
    store: Store, screen: Reports, settle: Settle, qtbot: QtBot
) -> None:
    for what in ("甲", "乙"):
        a_report(store, what=what)
    again(screen, settle)
    rows = screen.ui.list
    there = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert screen.line
    assert screen.line.what == rows.model().lines[1].text
    assert not screen.findChildren(ReportStepDialog)


def test_a_report_is_registered_by_its_form(
    store: Store, desk: Desk, screen: Reports, settle: Settle
) -> None:
    form = ReportForm(desk, {}, "", screen)
    form.show()
    form.ui.what.setPlainText("楼道里堆满纸箱")
    form.ui.place.setText("三号楼")
    form.ui.reporter.setText("何女士")
    assert form.ui.look.text() == "Somebody looks by 2026-11-27 Fri."
    form.ui.urgent.setChecked(True)
    assert form.ui.look.text() == "Somebody looks by 2026-11-25 Wed."
    form.ui.ok.click()
    settle()
    line = the_line(store)
    assert (line.what, line.where, line.reporter, line.urgent) == (
        "楼道里堆满纸箱", "三号楼", "何女士", True)  # fmt: skip
    assert form.report_id == line.id


def test_a_photo_somebody_shows_at_the_counter_is_kept_with_the_report(
    store: Store, desk: Desk, screen: Reports, settle: Settle
) -> None:
    form = ReportForm(desk, {}, "", screen)
    form.ui.what.setPlainText("出口被货柜堵住")
    form.ui.place.setText("市场北门")
    photo = QImage(400, 300, QImage.Format.Format_RGB32)
    photo.fill(Qt.GlobalColor.darkGreen)
    form.taken.intake.take_image(photo)
    settle()
    form.keep()
    settle()
    assert ReportForm(desk, {}, "", screen).taken.rows == form.taken.rows  # left, it is there
    form.submit()
    settle()
    line = the_line(store)
    assert len(line.photos) == 1
    again(screen, settle)
    assert [shown.id for shown in screen.pictures.photos] == list(line.photos)
    correction = ReportForm(desk, {}, line.id, screen)
    correction.ui.place.setText("市场东门")
    correction.submit()
    settle()
    assert the_line(store).photos == line.photos
    again(screen, settle)
    assert "corrected once" in screen.ui.about.text()


def test_the_registration_form_is_printed_from_the_report(
    store: Store, screen: Reports, settle: Settle
) -> None:
    a_report(store)
    again(screen, settle)
    screen.ui.print.click()
    settle()
    (draft,) = screen.findChildren(DraftPreview)
    draft.ui.issue.click()
    settle()
    with store.read() as connection:
        kind, report = connection.exec_driver_sql("SELECT kind, report_id FROM paper").one()
    assert (kind, report) == ("report", the_line(store).id)
    draft.reject()


def test_a_day_to_answer_by_that_somebody_chose_stays(desk: Desk, screen: Reports) -> None:
    form = ReportForm(desk, {}, "", screen)
    assert form.ui.answer_by.date().toString(Qt.DateFormat.ISODate) == "2026-12-01"
    form.ui.received_on.setDate(form.ui.received_on.date().addDays(-1))
    assert form.ui.answer_by.date().toString(Qt.DateFormat.ISODate) == "2026-11-30"
    form.ui.answer_by.setDate(form.ui.received_on.date().addDays(1))
    form.ui.urgent.setChecked(True)
    assert form.ui.answer_by.date().toString(Qt.DateFormat.ISODate) == "2026-11-24"


def test_what_is_wrong_stands_beside_its_field(desk: Desk, screen: Reports, settle: Settle) -> None:
    form = ReportForm(desk, {}, "", screen)
    form.show()
    form.ui.place.setText("三号楼")
    form.ui.ok.click()
    settle()
    assert form.ui.whatError.text() == "Write down what was reported."
    assert not form.ui.placeError.isVisible()


def test_a_key_pressed_while_it_is_written_leaves_no_second_form_behind(
    store: Store, desk: Desk, screen: Reports, settle: Settle, qtbot: QtBot
) -> None:
    form = ReportForm(desk, {}, "", screen)
    form.show()
    form.ui.place.setText("三号楼")
    form.ui.what.setPlainText("堵了楼道")
    form.ui.ok.click()
    form.ui.what.setPlainText("堵了楼道1")
    settle()
    assert not form.isVisible()
    qtbot.wait(PATIENCE + 50)
    settle()
    with store.read() as connection:
        assert occasion_drafts.kept(connection, office.FORM, "") is None


def test_a_form_left_with_later_is_there_again(
    store: Store, desk: Desk, screen: Reports, settle: Settle
) -> None:
    form = ReportForm(desk, {}, "", screen)
    form.show()
    form.ui.what.setPlainText("半句")
    form.ui.cancel.click()
    settle()
    with store.read() as connection:
        assert occasion_drafts.kept(connection, office.FORM, "")["what"] == "半句"  # type: ignore[index]
    later = ReportForm(desk, {}, "", screen)
    assert later.ui.what.toPlainText() == "半句"
    later.ui.anew.click()
    assert later.ui.what.toPlainText() == ""


def test_every_step_is_taken_from_the_list(store: Store, screen: Reports, settle: Settle) -> None:
    a_report(store)
    again(screen, settle)
    done(a_step(screen, K.VISITED), settle, who="陈丽", text="属实")
    again(screen, settle)
    assert the_line(store).state is ReportState.VISITED
    answer = a_step(screen, K.ANSWERED)
    done(answer, settle, who="陈丽")
    assert answer.ui.textError.text() == "Write what was answered."
    done(answer, settle, text="已清理")
    again(screen, settle)
    assert the_line(store).state is ReportState.ANSWERED
    done(a_step(screen, K.CLOSED), settle)
    again(screen, settle)
    assert screen.ui.empty.isVisible()
    screen.show_state("all")
    assert the_line(store).state is ReportState.CLOSED
    steps = [each.accessibleName() for each in screen.ui.steps.findChildren(QWidget)]
    assert "2026-11-24 Tue: Answered (By phone) · 陈丽 · 已清理" in steps


def test_enter_and_letters_do_what_the_table_allows(
    store: Store, screen: Reports, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_report(store)
    again(screen, settle)
    asked: list[str] = []

    def note(dialog: QDialog) -> int:
        asked.append(type(dialog).__name__)
        return int(QDialog.DialogCode.Rejected)

    for dialog in (ReportStepDialog, ReportVoid, ReportForm):
        monkeypatch.setattr(dialog, "exec", note)
    screen.activateWindow()
    screen.ui.list.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_V, Qt.Key.Key_E, Qt.Key.Key_C):
        qtbot.keyClick(screen.ui.list, key)  # C: not before it is answered
    assert asked == ["ReportStepDialog", "ReportVoid", "ReportForm"]


def test_a_hazard_it_led_to_is_named_with_its_visit(
    store: Store, screen: Reports, settle: Settle
) -> None:
    place = a_premises(store)
    a_finished_visit(store, place, a_hazard())
    a_report(store, premises_id=place, place="", received_on="2026-11-23")
    again(screen, settle)
    dialog = a_step(screen, K.FOUND)
    assert "二楼北侧安全出口被铁链锁闭" in dialog.ui.hazard_id.currentText()
    done(dialog, settle)
    with store.read() as connection:
        (step,) = reports.steps_of(connection, the_line(store).id)
    assert step.visited_on == "2026-11-23"


def test_a_visit_looks_at_what_was_reported_of_its_premises(store: Store) -> None:
    place = a_premises(store)
    a_report(store, premises_id=place, place="", received_on="2026-11-20")
    visit = a_finished_visit(store, place)
    line = the_line(store)
    assert line.state is ReportState.VISITED
    with store.read() as connection:
        (step,) = reports.steps_of(connection, line.id)
    assert step.inspection_id == visit.inspection_id


def test_a_wrong_step_is_taken_back(store: Store, screen: Reports, settle: Settle) -> None:
    report_id = a_report(store)
    given = {"kind": K.PASSED_ON, "on": "2026-11-20", "who": "城管"}
    office.take_step(store, report_id, given, by="王", today=screen.desk.today())
    again(screen, settle)
    dialog = a_step(screen, K.TAKEN_BACK)
    assert "城管" in dialog.ui.undoes.currentText()
    done(dialog, settle, text="转错了")
    assert the_line(store).state is ReportState.REGISTERED


def test_a_void_report_says_why(store: Store, desk: Desk, screen: Reports, settle: Settle) -> None:
    a_report(store)
    again(screen, settle)
    assert screen.line
    dialog = ReportVoid(desk, screen.line, screen)
    dialog.ui.reason.setText("登记了两次")
    dialog.ui.ok.click()
    settle()
    screen.open(report_id=the_line(store).id)
    settle()
    assert screen.ui.void.text() == "Void: 登记了两次"
    assert not screen.ui.act.isVisible()


def test_every_field_has_a_name(desk: Desk, store: Store, screen: Reports, settle: Settle) -> None:
    a_report(store)
    again(screen, settle)
    form = ReportForm(desk, {}, "", screen)
    for window in (screen, form, *(a_step(screen, kind) for kind in (K.VISITED, K.FOUND))):
        window.show()
        assert unnamed(window) == []


def test_help_shows_every_move_of_the_table(screen: Reports) -> None:
    page = ReportHelp(screen).ui.page.toPlainText()
    assert "within 3 working days" in page
    for move in MOVES:
        assert word(move.step) in page


def test_a_key_for_what_cannot_be_done_yet_says_why(
    store: Store, desk: Desk, screen: Reports, settle: Settle
) -> None:
    a_report(store)
    screen.load()
    settle()
    heard: list[str] = []
    desk.said.connect(heard.append)
    screen.take_step(ReportStepKind.CLOSED)
    assert heard == ["A report that is “Registered” cannot be “Close the report”."]
