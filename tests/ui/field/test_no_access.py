"""No access on the real dialog."""

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.field import visit
from firesweep.model.clock import clock_at
from firesweep.model.vocabulary import NoAccess, Outcome
from firesweep.store.database import Store
from firesweep.store.visit import drafts, inspections
from firesweep.ui.desk import Desk
from firesweep.ui.field.inspection import Inspection
from firesweep.ui.field.no_access import NoAccessDialog
from firesweep.ui.paper.preview import Preview
from firesweep.ui.words import language
from tests.factory import a_hazard
from tests.ui.conftest import TODAY
from tests.ui.field.door import a_draft, full_disk, on_disk, press, write
from tests.ui.reach import unnamed

Settle = Callable[[], None]
OpenDialog = Callable[[str], NoAccessDialog]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def open_dialog(desk: Desk, settle: Settle, qtbot: QtBot) -> OpenDialog:
    def make(draft_id: str) -> NoAccessDialog:
        dialog = NoAccessDialog(desk, draft_id, None)
        qtbot.addWidget(dialog)
        dialog.show()
        settle()
        return dialog

    return make


def at_a_shut_door(
    desk: Desk, draft_id: str, settle: Settle, qtbot: QtBot
) -> tuple[Inspection, NoAccessDialog]:
    """The dialog as the screen of a visit opens it."""
    screen = Inspection(desk)
    qtbot.addWidget(screen)
    screen.open(draft_id=draft_id)
    screen.show()
    settle()
    screen.no_access()
    (dialog,) = screen.findChildren(NoAccessDialog)
    settle()
    return screen, dialog


def paste(dialog: NoAccessDialog) -> None:
    """Paste a photo that takes a moment to be taken in."""
    shot = QImage(1700, 1300, QImage.Format.Format_RGB32)
    shot.fill(Qt.GlobalColor.darkCyan)
    dialog.ui.photos.image_pasted.emit(shot)


def an_earlier_try(store: Store, premises_id: str, day: date) -> None:
    """A visit some days ago at which the door was locked."""
    draft_id = visit.begin(store, premises_id, by="陈丽", script="zh_CN", today=day)
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, by="陈丽", next_visit=TODAY)
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    visit.finish(store, draft_id, by="陈丽", today=day)


def test_three_keys_record_a_locked_door(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_dialog(a_draft(store, a_hazard()))
    press(qtbot, dialog, Qt.Key.Key_1, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    assert dialog.done_visit is not None
    with store.read() as connection:
        (line,) = inspections.inspection_lines(connection)
        fact = inspections.inspection(connection, line.id)
    assert (line.outcome, line.no_access, line.next_visit) == (
        Outcome.NO_ACCESS, NoAccess.CLOSED, "2026-11-27",
    )  # fmt: skip
    assert line.hazards == 0
    assert fact["answers"] == []
    assert fact["unit"]["way"] is None
    assert {person["way"] for person in fact["people"]} == {"on_paper"}


def test_a_next_try_that_has_passed_is_asked_for_anew(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    with clock_at(datetime(2026, 11, 20, 8, tzinfo=UTC)):
        draft_id = a_draft(store)
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, by="陈丽", next_visit=date(2026, 11, 23))
    dialog = open_dialog(draft_id)
    assert not dialog.ui.again.isChecked()
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    assert dialog.done_visit is None
    assert [chip.text() for chip in dialog.chips] == ["next visit"]
    assert dialog.focusWidget() is dialog.ui.again
    press(qtbot, dialog, Qt.Key.Key_Space)
    dialog.finish()
    settle()
    assert dialog.done_visit is not None
    with store.read() as connection:
        (line,) = inspections.inspection_lines(connection)
    assert line.next_visit == "2026-11-27"


def test_without_a_reason_an_answered_visit_is_never_finished_here(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_dialog(a_draft(store))
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    assert dialog.done_visit is None
    assert [chip.text() for chip in dialog.chips] == ["why there was no access", "next visit"]
    with store.read() as connection:
        assert inspections.inspection_lines(connection) == []


def test_the_keys_one_to_five_say_why_and_propose_the_next_visit(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    proposed = {}
    for key, why in zip("12345", NoAccess, strict=True):
        qtbot.keyClick(dialog.focusWidget(), key)
        settle()
        found = on_disk(store, draft_id)
        assert found.no_access == why
        proposed[why.value] = found.next_visit
    assert proposed == {
        "closed": "2026-11-27",
        "nobody": "2026-11-27",
        "refused": "2026-11-25",
        "moved": None,
        "not_found": None,
    }


def test_a_refusal_says_who_comes_along(
    store: Store, open_dialog: OpenDialog, qtbot: QtBot
) -> None:
    dialog = open_dialog(a_draft(store))
    qtbot.mouseClick(dialog.ui.refused, LEFT)
    assert "beat police officer 赵凯" in dialog.ui.advice.text()
    assert dialog.ui.refused.isChecked()
    assert not dialog.ui.closed.isChecked()


def test_note_and_day_are_on_disk_at_once(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    qtbot.mouseClick(dialog.ui.nobody, LEFT)
    write(dialog.ui.note, "隔壁说下周回来")
    dialog.ui.on.setDate(QDate(2026, 12, 1))
    settle()
    found = on_disk(store, draft_id)
    assert (found.no_access_note, found.next_visit) == ("隔壁说下周回来", "2026-12-01")
    assert dialog.ui.weekDay.text() == "Tue"


def test_a_photo_of_the_shut_front_belongs_to_the_visit_at_once(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    qtbot.mouseClick(dialog.ui.closed, LEFT)
    paste(dialog)
    for _ in range(2):
        settle()
    (photo,) = on_disk(store, draft_id).photos
    assert photo.role == "premises"
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    assert dialog.done_visit is not None
    with store.read() as connection:
        kept = inspections.photos_of(connection, inspection_id=dialog.done_visit.inspection_id)
    assert [row["sha256"] for row in kept] == [photo.sha256]


def test_the_slip_for_the_door_is_offered_to_be_printed(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_dialog(a_draft(store))
    press(qtbot, dialog, Qt.Key.Key_1, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    assert dialog.ui.following.ui.slip.isVisible()
    qtbot.mouseClick(dialog.ui.following.ui.printSlip, LEFT)
    settle()
    (slip,) = dialog.findChildren(Preview)
    assert slip.name == "Slip for the door"
    slip.reject()


def test_the_newest_photo_of_the_phone_is_one_key_away(
    store: Store, desk: Desk, open_dialog: OpenDialog, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    shot = QImage(400, 300, QImage.Format.Format_RGB32)
    shot.fill(Qt.GlobalColor.darkGreen)
    shot.save(str(tmp_path / "front.png"))
    desk.set_settings(photo_folder=str(tmp_path))
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    assert dialog.ui.photos.newest.text() == "Newest F8"
    press(qtbot, dialog, Qt.Key.Key_F8)
    for _ in range(2):
        settle()
    assert [photo.name for photo in on_disk(store, draft_id).photos] == ["front.png"]


def test_a_photo_is_taken_off_again(
    store: Store, open_dialog: OpenDialog, settle: Settle, tmp_path: Path
) -> None:
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    shot = QImage(400, 300, QImage.Format.Format_RGB32)
    shot.fill(Qt.GlobalColor.darkGreen)
    shot.save(str(tmp_path / "door.png"))
    (tmp_path / "not.jpg").write_bytes(b"no photo")
    dialog.ui.photos.files_added.emit([tmp_path / "not.jpg", tmp_path / "door.png"])
    for _ in range(2):
        settle()
    (photo,) = on_disk(store, draft_id).photos
    assert photo.name == "door.png"
    assert "not.jpg" in dialog.ui.trouble.text()
    assert dialog.ui.trouble.isVisible(), "the good one came after it"
    dialog.ui.photos.photo_removed.emit(photo.id)
    settle()
    assert on_disk(store, draft_id).photos == ()


def test_earlier_tries_are_shown_and_are_never_a_pass(
    store: Store, open_dialog: OpenDialog
) -> None:
    draft_id = a_draft(store)
    with store.read() as connection:
        premises_id = drafts.visit(connection, draft_id).premises_id
    visit.give_up(store, draft_id, by="陈丽")
    an_earlier_try(store, premises_id, date(2026, 11, 20))
    again = visit.begin(store, premises_id, by="陈丽", script="zh_CN", today=TODAY)
    dialog = open_dialog(again)
    assert dialog.ui.past.text() == "2026-11-20 Fri  Door locked"
    assert dialog.ui.tries.text() == "1 earlier try"
    assert dialog.ui.verdict.isVisibleTo(dialog)


def test_esc_leads_back_to_the_checklist_and_nothing_answered_is_lost(
    store: Store, open_dialog: OpenDialog, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store, a_hazard())
    dialog = open_dialog(draft_id)
    press(qtbot, dialog, Qt.Key.Key_1, Qt.Key.Key_Escape)
    settle()
    assert dialog.result() == dialog.DialogCode.Rejected
    found = on_disk(store, draft_id)
    assert found.outcome is Outcome.INSPECTED
    assert len(found.hazards) == 1
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    done = visit.finish(store, draft_id, by="陈丽", today=TODAY)
    with store.read() as connection:
        assert inspections.inspection(connection, done.inspection_id)["next_visit"] is None


def test_everything_can_be_reached_and_is_said_in_every_language(
    store: Store, open_dialog: OpenDialog, window: QApplication, qtbot: QtBot
) -> None:
    dialog = open_dialog(a_draft(store))
    press(qtbot, dialog, Qt.Key.Key_3)
    assert unnamed(dialog) == []
    language.speak("zh_TW")
    window.processEvents()
    assert dialog.ui.refused.text().startswith("3  ")
    assert dialog.ui.finish.text() == "記錄未能進入  Enter"
    assert "包段民警赵凯" in dialog.ui.advice.text()


def test_keys_pressed_before_the_visit_was_read_are_not_lost(
    store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    busy = threading.Event()
    desk.write(desk, lambda: busy.wait(5))
    dialog = NoAccessDialog(desk, a_draft(store), None)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    for key in (Qt.Key.Key_1, Qt.Key.Key_P):
        qtbot.keyClick(dialog, key)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.subject is None
    busy.set()
    settle()
    assert dialog.done_visit is not None
    with store.read() as connection:
        (line,) = inspections.inspection_lines(connection)
    assert (line.outcome, line.no_access, line.next_visit) == (
        Outcome.NO_ACCESS, NoAccess.CLOSED, "2026-11-27",
    )  # fmt: skip


def test_a_reason_given_while_the_visit_is_read_anew_stays_with_its_day(
    store: Store, open_dialog: OpenDialog, settle: Settle
) -> None:
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    dialog.load_again()
    dialog.take_reason(NoAccess.CLOSED)
    settle()
    assert dialog.ui.again.isChecked()
    write(dialog.ui.note, "门上有锁")
    settle()
    found = on_disk(store, draft_id)
    assert (found.no_access_note, found.next_visit) == ("门上有锁", "2026-11-27")


def test_a_photo_on_its_way_belongs_to_the_visit_when_the_person_goes_back(
    store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    screen, dialog = at_a_shut_door(desk, draft_id, settle, qtbot)
    paste(dialog)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    settle()
    assert len(on_disk(store, draft_id).photos) == 1
    assert len(screen.under_way.visit.photos) == 1


def test_a_reason_the_disk_refused_is_written_again_before_the_lock(
    store: Store, open_dialog: OpenDialog, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(a_draft(store))

    with monkeypatch.context() as full:
        full.setattr(visit, "set_no_access", full_disk)
        dialog.take_reason(NoAccess.CLOSED)
        settle()
    dialog.sign_all_on_paper()
    dialog.finish()
    settle()
    assert dialog.done_visit is not None
    with store.read() as connection:
        (line,) = inspections.inspection_lines(connection)
    assert (line.outcome, line.no_access) == (Outcome.NO_ACCESS, NoAccess.CLOSED)


def test_a_reason_the_disk_refuses_again_locks_nothing(
    store: Store, open_dialog: OpenDialog, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = a_draft(store)
    dialog = open_dialog(draft_id)
    monkeypatch.setattr(visit, "set_no_access", full_disk)
    dialog.take_reason(NoAccess.CLOSED)
    dialog.sign_all_on_paper()
    dialog.finish()
    settle()
    assert dialog.done_visit is None
    assert dialog.ui.trouble.text() == "The disk is full."
    assert on_disk(store, draft_id).outcome is Outcome.INSPECTED


def test_esc_while_a_photo_holds_up_the_lock_leads_back_to_the_checklist(
    store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    draft_id = a_draft(store)
    _screen, dialog = at_a_shut_door(desk, draft_id, settle, qtbot)
    dialog.take_reason(NoAccess.CLOSED)
    dialog.sign_all_on_paper()
    paste(dialog)
    dialog.finish()
    dialog.reject()
    settle()
    assert on_disk(store, draft_id).outcome is Outcome.INSPECTED
