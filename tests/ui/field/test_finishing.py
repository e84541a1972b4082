"""Finishing a visit on the real dialog."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.field import visit
from firesweep.model.visit.gaps import Gap, Missing
from firesweep.model.vocabulary import Handling, NoAccess, Outcome, Role, SignatureWay
from firesweep.store import registers
from firesweep.store.database import Store
from firesweep.store.paper import papers
from firesweep.store.visit import inspections
from firesweep.ui.desk import Desk
from firesweep.ui.field.finishing import FinishDialog
from firesweep.ui.field.inspection import Inspection
from firesweep.ui.field.signing import SigningDialog
from firesweep.ui.paper.preview import Preview
from firesweep.ui.words import language
from tests.factory import a_hazard, a_premises
from tests.ui.conftest import TODAY
from tests.ui.field.door import a_draft, full_disk, on_disk, press, signed, write
from tests.ui.reach import unnamed

Settle = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def open_dialog(desk: Desk, settle: Settle, qtbot: QtBot) -> Callable[[str], FinishDialog]:
    def make(draft_id: str) -> FinishDialog:
        dialog = FinishDialog(desk, draft_id, None)
        qtbot.addWidget(dialog)
        dialog.show()
        settle()
        return dialog

    return make


OpenDialog = Callable[[str], FinishDialog]


def test_a_visit_without_a_hazard_takes_three_keys(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_dialog(a_draft(store))
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    assert dialog.done_visit is not None
    with store.read() as connection:
        fact = inspections.inspection(connection, dialog.done_visit.inspection_id)
    assert [(p["name"], p["way"]) for p in fact["people"]] == [
        ("王志强", "on_paper"), ("赵凯", "on_paper"), ("陈丽", "on_paper"),
    ]  # fmt: skip
    assert fact["unit"]["way"] == "on_paper"
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert dialog.result() == dialog.DialogCode.Accepted


def test_the_team_of_the_sweep_stands_there_already(store: Store, open_dialog: OpenDialog) -> None:
    people = open_dialog(a_draft(store)).ui.people
    assert [(line.ui.name.text(), line.ui.role.currentData()) for line in people.lines] == [
        ("王志强", Role.LEADER), ("赵凯", Role.DEPUTY), ("陈丽", Role.MEMBER),
    ]  # fmt: skip


def test_the_head_says_at_which_of_several_of_a_name_the_team_stands(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    a_premises(store, address="中山路9号")
    dialog = open_dialog(a_draft(store))
    where = dialog.subject.address if dialog.subject else ""
    assert where
    assert where in dialog.ui.about.text()
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    assert where in dialog.ui.following.ui.about.text()


def test_enter_issues_the_notice_and_shows_it_to_be_printed(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(a_draft(store, a_hazard()))
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    press(qtbot, dialog, Qt.Key.Key_Return)
    settle()
    shown = dialog.findChild(Preview)
    assert shown is not None
    following = dialog.ui.following
    assert shown.name == following.issued[following.ui.issue].number
    assert shown.ui.print.isVisibleTo(shown)
    assert shown.ui.docx.isVisibleTo(shown)
    assert shown.write_copy(tmp_path / "副本.docx")
    with store.read() as connection:
        assert [p.number for p in papers.papers_of(connection, _premises(store))] == [shown.name]
    shown.reject()
    assert following.next_button() is following.ui.form


def test_the_form_to_be_signed_comes_after_the_notice(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_dialog(a_draft(store, a_hazard()))
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    following = dialog.ui.following
    assert not following.ui.form.isEnabled()
    by_hand = "does not say whom to call"
    assert by_hand in following.ui.noticeText.text(), "nobody has set a telephone"
    for _ in range(2):
        press(qtbot, dialog, Qt.Key.Key_Return)
        settle()
    assert [shown.name for shown in dialog.findChildren(Preview)] == [
        "临江街消整〔2026〕B0001号", "临江街消检〔2026〕B0001号",
    ]  # fmt: skip
    for shown in dialog.findChildren(Preview):
        shown.reject()
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.result() == dialog.DialogCode.Accepted


def test_the_order_is_offered_for_what_was_put_right_on_the_spot(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    spot = a_hazard(handling=Handling.ON_THE_SPOT, deadline=None, no_photo_reason="涉密")
    dialog = open_dialog(a_draft(store, spot))
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    following = dialog.ui.following
    assert following.ui.notice.isHidden()
    assert following.next_button() is following.ui.issueOrder
    press(qtbot, dialog, Qt.Key.Key_Return)
    settle()
    shown = dialog.findChild(Preview)
    assert shown is not None
    assert shown.name == following.ui.orderText.text() == "临江街消当〔2026〕B0001号"
    shown.reject()
    assert following.next_button() is following.ui.form


def test_what_is_missing_stands_there_and_jumps(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_dialog(a_draft(store))
    assert [chip.text() for chip in dialog.chips][:2] == [
        "王志强 · signature of the team",
        "赵凯 · signature of the team",
    ]
    qtbot.mouseClick(dialog.chips[1], LEFT)
    assert dialog.focusWidget() is dialog.ui.people.lines[1].ui.onPaper
    qtbot.mouseClick(dialog.ui.finish, LEFT)
    settle()
    assert dialog.done_visit is None
    assert dialog.ui.trouble.text() == "This visit cannot be finished yet. Still missing: 4."
    assert dialog.focusWidget() is dialog.ui.people.lines[0].ui.onPaper


def test_a_gap_in_the_checklist_leads_back_there(
    store: Store, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    visit.take_answer_back(store, draft_id, "EVA-03", by="陈丽")
    dialog = open_dialog(draft_id)
    with qtbot.waitSignal(dialog.gap_chosen) as heard:
        qtbot.mouseClick(dialog.chips[0], LEFT)
    assert heard.args == [Gap(Missing.ANSWER, "EVA-03")]
    assert dialog.isHidden()


def test_many_gaps_of_one_kind_are_counted(store: Store, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(a_draft(store, answered=False))
    assert dialog.chips[0].text().startswith("answer × ")


def test_strokes_are_on_disk_before_the_pad_is_closed(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    press(qtbot, dialog, Qt.Key.Key_S)
    pad = dialog.findChild(SigningDialog)
    assert pad is not None
    signed(qtbot, pad.ui.pad)
    settle()
    first = on_disk(store, draft_id).people[0]
    assert first.way is SignatureWay.ON_SCREEN
    assert len(first.strokes) == 1
    press(qtbot, pad, Qt.Key.Key_Return)
    assert pad.ui.who.text() == "赵凯"
    signed(qtbot, pad.ui.pad)
    pad.reject()
    settle()
    assert [p.way for p in on_disk(store, draft_id).people] == [SignatureWay.ON_SCREEN, None, None]


def test_a_refusal_wants_a_reason_and_two_witnesses(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    press(qtbot, dialog, Qt.Key.Key_R)
    assert dialog.focusWidget() is dialog.ui.unit.ui.reason
    qtbot.keyClicks(dialog.ui.unit.ui.reason, "prs")  # letters are typed here, not keys pressed
    write(dialog.ui.unit.ui.witness1, "李四")
    settle()
    found = on_disk(store, draft_id).unit
    assert (found.way, found.reason, found.witnesses) == (
        SignatureWay.REFUSED, "prs", ("李四", ""),
    )  # fmt: skip
    assert any("two witnesses" in chip.text() for chip in dialog.chips)
    write(dialog.ui.unit.ui.witness2, "张敏")
    assert not any("two witnesses" in chip.text() for chip in dialog.chips)


def test_the_registry_knows_who_is_in_charge(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    qtbot.mouseClick(dialog.ui.unit.chips[0], LEFT)
    settle()
    found = on_disk(store, draft_id).unit
    assert (found.name, found.capacity) == ("周建国", "Fire-safety responsible person")


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)  # of a popup
def test_somebody_of_the_register_or_a_new_name_is_added(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    known = _of_the_register(store)
    dialog = open_dialog(draft_id)
    field = dialog.ui.people.ui.newcomer
    for name in ("孙立", "外来人", "外来人"):
        write(field, name)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    added = on_disk(store, draft_id).people[3:]
    assert [(p.name, p.post, p.person_id) for p in added] == [
        ("孙立", "grid_worker", known), ("外来人", "other", None),
    ]  # fmt: skip
    assert dialog.ui.people.ui.trouble.text() == "外来人 takes part already."
    assert dialog.done_visit is None


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)  # of a popup
def test_where_no_team_is_known_the_keys_stand_where_the_first_is_added(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    known = _of_the_register(store)
    draft_id = visit.begin(store, a_premises(store), by="陈丽", script="zh_CN", today=TODAY)
    dialog = open_dialog(draft_id)
    field = dialog.ui.people.ui.newcomer
    assert dialog.focusWidget() in (field, field.line)
    write(field, "孙")
    offered = field.offers.popup()
    assert offered.isVisible()
    press(qtbot, offered, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert offered.isHidden()
    write(field, "外来人")
    press(qtbot, dialog, Qt.Key.Key_Return)
    settle()
    assert [(p.name, p.person_id) for p in on_disk(store, draft_id).people] == [
        ("孙立", known), ("外来人", None),
    ]  # fmt: skip
    assert offered.isHidden()


def test_leaving_the_leaders_out_leaves_a_gap(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    for _ in range(2):
        qtbot.mouseClick(dialog.ui.people.lines[0].ui.leaveOut, LEFT)
    settle()
    assert [p.name for p in on_disk(store, draft_id).people] == ["陈丽"]
    texts = [chip.text() for chip in dialog.chips]
    assert {"a second inspector", "leader or deputy leader"} <= set(texts)
    dialog.chips[texts.index("leader or deputy leader")].click()
    assert dialog.focusWidget() is dialog.ui.people.lines[0].ui.role


def test_who_finishes_here_got_in_whatever_was_noted_at_the_door_before(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, by="陈丽", next_visit=TODAY)
    dialog = open_dialog(draft_id)
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    assert dialog.done_visit is not None
    with store.read() as connection:
        (line,) = inspections.inspection_lines(connection)
    assert (line.outcome, line.no_access, line.next_visit) == ("inspected", None, None)


def test_keys_pressed_before_the_visit_was_read_are_not_lost(
    store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    dialog = FinishDialog(desk, a_draft(store), None)
    qtbot.addWidget(dialog)
    dialog.sign_all_on_paper()
    dialog.finish()
    settle()
    assert dialog.done_visit is not None


def test_the_pad_asked_for_before_the_visit_was_read_opens_then(
    store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    dialog = FinishDialog(desk, a_draft(store), None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.sign_all_on_screen()
    assert not dialog.findChildren(SigningDialog)
    settle()
    (pad,) = dialog.findChildren(SigningDialog)
    assert pad.isVisible()
    pad.reject()


def test_everything_can_be_reached_and_is_said_in_every_language(
    store: Store, open_dialog: OpenDialog, window: QApplication, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_dialog(a_draft(store, a_hazard()))
    assert unnamed(dialog) == []
    language.speak("zh_CN")
    window.processEvents()
    assert dialog.ui.finish.text() == "完成检查  Enter"
    assert dialog.ui.people.lines[0].ui.role.currentText() == "组长"
    assert "检查组签名" in dialog.chips[0].text()
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    assert dialog.ui.following.ui.issue.text() == "签发整改通知书  Enter"
    assert unnamed(dialog) == []


def _premises(store: Store) -> str:
    with store.read() as connection:
        (line,) = inspections.inspection_lines(connection)
    assert line.outcome == Outcome.INSPECTED
    return line.premises_id


def _of_the_register(store: Store) -> str:
    with store.write("陈丽") as change:
        return registers.add_person(change, "孙立", "grid_worker")


def test_a_visit_is_locked_with_the_photo_that_was_just_added(
    store: Store, desk: Desk, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    screen = Inspection(desk)
    qtbot.addWidget(screen)
    screen.open(draft_id=a_draft(store))
    screen.show()
    settle()
    photo = tmp_path / "IMG_1.jpg"
    Image.effect_noise((2400, 1800), 60).convert("RGB").save(photo)
    screen.finish()
    (dialog,) = screen.findChildren(FinishDialog)
    screen.take_files([photo])
    dialog.sign_all_on_paper()
    dialog.finish()
    settle()
    assert dialog.done_visit is not None
    with store.read() as connection:
        kept = inspections.photos_of(connection, inspection_id=dialog.done_visit.inspection_id)
    assert [row["name"] for row in kept] == ["IMG_1.jpg"]
    dialog.accept()


def test_a_photo_that_cannot_be_read_is_told_before_the_visit_is_locked(
    store: Store, desk: Desk, tmp_path: Path, settle: Settle, qtbot: QtBot
) -> None:
    screen = Inspection(desk)
    qtbot.addWidget(screen)
    screen.open(draft_id=a_draft(store))
    screen.show()
    settle()
    photo = tmp_path / "IMG_1.jpg"
    photo.write_bytes(b"no photo")
    screen.finish()
    (dialog,) = screen.findChildren(FinishDialog)
    screen.take_files([photo])
    dialog.sign_all_on_paper()
    dialog.finish()
    settle()
    assert dialog.done_visit is None
    assert dialog.ui.trouble.text().startswith("The photo IMG_1.jpg is damaged")
    assert dialog.subject is not None
    assert all(person.way for person in dialog.subject.visit.people)
    dialog.finish()
    settle()
    assert dialog.done_visit is not None
    dialog.accept()


def test_a_bug_leaves_the_visit_to_be_finished_again(
    store: Store, open_dialog: OpenDialog, monkeypatch: pytest.MonkeyPatch, settle: Settle
) -> None:
    dialog = open_dialog(a_draft(store))
    dialog.sign_all_on_paper()
    with monkeypatch.context() as broken:
        broken.setattr(sys, "excepthook", lambda *_: None)
        broken.setattr(visit, "finish", lambda *_args, **_more: 1 / 0)
        dialog.finish()
        settle()
    assert dialog.done_visit is None
    assert "(ZeroDivisionError)" in dialog.ui.trouble.text()
    assert dialog.ui.finish.isEnabled()
    dialog.finish()
    settle()
    assert dialog.done_visit is not None


def test_a_paper_the_disk_refuses_keeps_the_keys(
    store: Store,
    open_dialog: OpenDialog,
    monkeypatch: pytest.MonkeyPatch,
    settle: Settle,
    qtbot: QtBot,
) -> None:
    dialog = open_dialog(a_draft(store, a_hazard()))
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    following = dialog.ui.following
    monkeypatch.setattr("firesweep.field.notice.issue_notice", full_disk)
    press(qtbot, dialog, Qt.Key.Key_Return)
    settle()
    assert following.ui.trouble.text() == "The disk is full."
    assert dialog.focusWidget() is following.ui.issue, "Enter tries again, and does not close"


def test_what_the_disk_refused_is_written_again_before_the_lock(
    store: Store,
    open_dialog: OpenDialog,
    monkeypatch: pytest.MonkeyPatch,
    settle: Settle,
    qtbot: QtBot,
) -> None:
    dialog = open_dialog(a_draft(store))
    monkeypatch.setattr(visit, "sign_all_on_paper", full_disk)
    monkeypatch.setattr(visit, "set_remarks", full_disk)
    press(qtbot, dialog, Qt.Key.Key_P)
    dialog.ui.remarks.setPlainText("后院仓库未开门")
    settle()
    assert dialog.ui.trouble.text() == "The disk is full."
    assert dialog.ui.remarks.toPlainText() == "后院仓库未开门"
    monkeypatch.setattr(visit, "set_people", full_disk)
    dialog.finish()
    settle()
    assert dialog.ui.trouble.text() == "The disk is full.", "it still is, and nothing is missing"
    monkeypatch.undo()
    dialog.finish()
    settle()
    assert dialog.done_visit is not None
    with store.read() as connection:
        fact = inspections.inspection(connection, dialog.done_visit.inspection_id)
    assert fact["remarks"] == "后院仓库未开门"
    assert {person["way"] for person in (*fact["people"], fact["unit"])} == {"on_paper"}
