"""A hazard's whole life through the desk's dialogs, on real widgets."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from firesweep.model.hazard.life import MOVES, State, StepKind
from firesweep.model.vocabulary import ServiceWay, Severity
from firesweep.office.hazard import rectification as office
from firesweep.office.hazard.escalation import Referral, refer
from firesweep.office.hazard.service import Service, serve
from firesweep.office.referral_map import save_authority
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.hazard.hazard_photos import after_photos
from firesweep.store.hazard.hazards import HazardLine
from firesweep.store.journal import table_of
from firesweep.store.paper.authorities import Authority, authorities, usual_basis
from firesweep.store.tables import HazardState
from firesweep.ui.desk import Desk
from firesweep.ui.office.deeds import Deed, next_deed, offered
from firesweep.ui.office.escalation_dialogs import (
    AnswerDialog,
    ListDialog,
    ReferDialog,
    ReopenDialog,
    VoidDialog,
)
from firesweep.ui.office.history import HazardHistory
from firesweep.ui.office.life_help import LifeHelp
from firesweep.ui.office.pairs import with_caption
from firesweep.ui.office.rectification import Rectification
from firesweep.ui.office.reinspect_dialog import ReinspectDialog
from firesweep.ui.office.renotice_dialog import RenoticeDialog
from firesweep.ui.office.step_dialogs import CloseDialog
from firesweep.ui.paper.issuing import DraftPreview
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.language import speak
from firesweep.ui.words.vocabulary import word
from tests.factory import a_finished_visit, a_hazard, a_premises
from tests.ui.office.conftest import MakeNotice

Settle = Callable[[], None]


@pytest.fixture
def screen(a_notice: MakeNotice, desk: Desk, settle: Settle, qtbot: QtBot) -> Rectification:
    """The desk with one notice on it."""
    a_notice(serial=90)
    made = Rectification(desk)
    qtbot.addWidget(made)
    made.resize(1200, 660)
    made.show()
    settle()
    return made


def in_hand(screen: Rectification) -> HazardLine:
    assert screen.line is not None
    return screen.line


def a_photo() -> QImage:
    photo = QImage(400, 300, QImage.Format.Format_RGB32)
    photo.fill(Qt.GlobalColor.darkGreen)
    return photo


def step(store: Store, screen: Rectification, settle: Settle, *kinds: StepKind) -> HazardLine:
    """Take some steps; return the hazard's line as it then stands, open or not."""
    h = table_of(HazardState).c
    with store.write("陈丽") as change:
        hazard_id = change.connection.execute(select(h.hazard_id)).scalar_one()
        for kind in kinds:
            hazards.add_step(change, hazard_id, kind, "2026-11-23",
                             details={"people": ["陈丽", "赵凯"]})  # fmt: skip
    screen.refresh()
    settle()
    with store.read() as connection:
        return hazards.hazard_lines(connection, h.hazard_id == hazard_id)[0]


def test_partly_put_right_leads_to_a_notice_for_the_rest(
    screen: Rectification, desk: Desk, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    old = in_hand(screen).number
    again = ReinspectDialog(desk, [in_hand(screen)], "陈丽 赵凯", screen)
    again.say(1)
    again.submit()
    settle()
    assert again.left(StepKind.PARTLY) == [in_hand(screen).id]
    assert (in_hand(screen).state, next_deed(in_hand(screen))) == (State.PARTLY, Deed.AGAIN)
    ask = RenoticeDialog(desk, in_hand(screen), again.left(StepKind.PARTLY), screen)
    ask.ui.deadline._written.write("2026-13-45")
    ask.submit()
    assert ask.ui.deadlineError.text().startswith("“2026-13-45” is not a date")
    assert ask.ui.ok.isEnabled(), "no notice is drafted with the day that stood there before"
    ask.ui.deadline.give_up()
    ask.submit()
    settle()
    draft = next(w for w in QApplication.topLevelWidgets() if isinstance(w, DraftPreview))
    draft.issue()
    settle()
    assert draft.ui.docx.isVisibleTo(draft), "of a further notice, too"
    draft.close()
    assert in_hand(screen).state == State.NOTICED
    assert in_hand(screen).number not in (None, old)
    assert not in_hand(screen).served


def test_a_reinspection_shows_every_hazard_of_the_notice_and_their_old_photos(
    screen: Rectification, desk: Desk, settle: Settle
) -> None:
    lines = [in_hand(screen), in_hand(screen)._replace(id="other", place="三楼")]
    dialog = ReinspectDialog(desk, lines, "陈丽 赵凯", screen)
    dialog.say(0)
    assert dialog.ui.hazards.currentRow() == 1
    dialog.submit()
    assert dialog.panel is dialog.panels[1]
    assert dialog.ui.hazards.item(1).text() == "2. 二楼北侧安全出口被铁链锁闭\n三楼 · Not said yet"
    dialog.panel.taken.intake.take_image(a_photo())
    settle()
    assert "Now" in dialog.panel.ui.view.accessibleName()
    assert len(dialog.panel.taken.rows) == 1


def test_a_reinspection_is_said_and_recorded_by_the_keys_on_its_buttons(
    screen: Rectification, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    dialog = ReinspectDialog(desk, [in_hand(screen)], "陈丽 赵凯", screen)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.panel.ui.partly.text().endswith("  2")
    assert dialog.ui.ok.text() == "Record reinspection  Ctrl+Enter"
    qtbot.keyClick(dialog.panel.ui.note, Qt.Key.Key_3)  # a field takes the digit
    assert (dialog.panel.ui.note.text(), dialog.panel.result) == ("3", None)
    qtbot.keyClick(dialog.panel.ui.photos.add, Qt.Key.Key_2)
    assert dialog.panel.result is StepKind.PARTLY
    qtbot.keyClick(dialog.ui.people, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert dialog.result() == dialog.DialogCode.Accepted


def test_a_step_is_written_with_the_photo_that_was_just_added(
    screen: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    again = ReinspectDialog(desk, [in_hand(screen)], "陈丽 赵凯", screen)
    again.panel.taken.intake.take_image(a_photo())
    again.say(0)
    again.submit()
    settle()
    with store.read() as connection:
        assert len(after_photos(connection, in_hand(screen).id)) == 1


def test_a_step_that_was_cancelled_while_it_waited_for_its_photo_is_not_written(
    screen: Rectification, desk: Desk, settle: Settle
) -> None:
    again = ReinspectDialog(desk, [in_hand(screen)], "陈丽 赵凯", screen)
    before = in_hand(screen).state
    again.panel.taken.intake.take_image(a_photo())
    again.say(0)
    again.submit()
    again.reject()
    settle()
    screen.refresh()
    settle()
    assert in_hand(screen).state == before


def test_what_was_not_put_right_is_referred_answered_and_closed(
    screen: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    line = step(store, screen, settle, StepKind.FAILED)
    assert next_deed(line) is Deed.REFER
    refer = ReferDialog(desk, line, screen)
    assert line.number in refer.ui.reason.toPlainText()
    refer.submit()
    settle()
    line = step(store, screen, settle)
    assert (line.state, line.referred_to) == (State.REFERRED, "fire")
    answer = AnswerDialog(desk, line, screen)
    answer.submit()
    settle()
    assert answer.ui.replyError.text() == "Write what the answer says."
    answer.ui.reply.setPlainText("已责令停业")
    answer.submit()
    settle()
    closing = CloseDialog(desk, step(store, screen, settle), screen)
    closing.ui.approver.setText("王志强")
    closing.taken.intake.take_image(a_photo())
    settle()
    closing.submit()
    settle()
    assert step(store, screen, settle).state == State.CLOSED


def test_a_major_hazard_is_only_suspected(screen: Rectification, desk: Desk) -> None:
    major = in_hand(screen)._replace(severity=Severity.MAJOR)
    dialog = ReferDialog(desk, major, screen)
    assert dialog.ui.reason.toPlainText().startswith("Suspected")


def test_an_authority_that_is_used_no_more_is_named_at_once_and_refused(
    screen: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    line = step(store, screen, settle, StepKind.FAILED)._replace(refer="fire")
    open_since_before = ReferDialog(desk, line, screen)
    save_authority(store, Authority("fire", "", used=False), by="李")
    save_authority(store, Authority("market", "", used=False), by="李")
    open_since_before.submit()
    settle()
    said = open_since_before.ui.addresseeError.text()
    assert said.endswith("is no longer used for referrals. Choose another addressee.")
    refer = ReferDialog(desk, line, screen)
    assert refer.ui.addresseeError.text() == said, "before anything is chosen"
    assert refer.ui.addressee.currentText() == ""
    refer.ui.addressee.setCurrentIndex(refer.ui.addressee.findData("police"))
    refer.ui.also.setText(open_since_before.map["market"].name)
    refer.submit()
    settle()
    assert refer.ui.alsoError.text().endswith("Choose another addressee.")
    assert step(store, screen, settle).state == State.FAILED
    refer.ui.also.setText("")
    refer.submit()
    settle()
    assert step(store, screen, settle).referred_to == "police"


def test_a_dropped_authority_is_refused_in_the_words_of_the_window(
    screen: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    speak("zh_CN")
    line = step(store, screen, settle, StepKind.FAILED)._replace(refer="police")
    refer = ReferDialog(desk, line, screen)
    save_authority(store, Authority("fire", "", used=False), by="李")
    refer.ui.also.setText("消防救援机构（大队、站）")
    refer.submit()
    settle()
    assert "消防救援机构（大队、站）" in refer.ui.alsoError.text()
    refer.ui.also.clear()
    save_authority(store, Authority("police", "", used=False), by="李")
    refer.submit()
    settle()
    said = refer.ui.addresseeError.text()
    assert said == "“公安派出所（治安）”已不再作为移送对象，请另选。"
    assert step(store, screen, settle).state == State.FAILED


def test_the_first_referral_asks_what_the_authority_is_called_here(
    screen: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    line = step(store, screen, settle, StepKind.FAILED)._replace(refer="fire")
    refer = ReferDialog(desk, line, screen)
    assert refer.ui.named.isVisibleTo(refer)
    refer.ui.addressee.setEditText("临江镇人民政府")
    assert not refer.ui.named.isVisibleTo(refer), "one written by hand says its name"
    refer.ui.addressee.setCurrentIndex(refer.ui.addressee.findData("police"))
    refer.ui.addressee.setCurrentIndex(refer.ui.addressee.findData("fire"))
    refer.ui.named.setText("临江区消防救援大队")
    refer.submit()
    settle()
    assert step(store, screen, settle).referred_to == "fire"
    with store.read() as connection:
        named = authorities(connection, "zh_TW")["fire"]
    assert named.name == "临江区消防救援大队"
    assert named.basis in usual_basis("fire"), "said in the language of each letter"
    again = ReferDialog(desk, line, screen)
    assert again.ui.addressee.currentText() == "临江区消防救援大队"
    assert not again.ui.named.isVisibleTo(again)


def test_a_look_back_reopens_and_void_ends(
    screen: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    line = step(store, screen, settle, StepKind.PASSED, StepKind.CLOSED)
    assert offered(line, desk.today()) == (Deed.REOPEN,)
    reopen = ReopenDialog(desk, line, screen)
    reopen.ui.reason.setText("又锁上了")
    reopen.taken.intake.take_image(a_photo())
    settle()
    reopen.submit()
    settle()
    line = step(store, screen, settle)
    assert (line.state, line.repeats, next_deed(line)) == (State.FOUND, 1, Deed.AGAIN)
    void = VoidDialog(desk, line, screen)
    void.ui.reason.setText("登记重复")
    void.ui.approver.setText("王志强")
    void.submit()
    settle()
    assert step(store, screen, settle).state == State.VOID


def test_a_listed_hazard_says_until_when(
    screen: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    dialog = ListDialog(desk, in_hand(screen), screen)
    dialog.ui.reason.setText("区政府决定")
    dialog.submit()
    settle()
    spoken = screen.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Listed for supervision until 2027-02-22" in spoken


def test_the_history_tells_who_did_what_with_photos(
    screen: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    line = step(store, screen, settle, StepKind.PARTLY)
    dialog = HazardHistory(desk, line, screen)
    texts = [event.text for event in dialog.events]
    assert [text.split("  ")[1].split("\n")[0] for text in texts] == [
        "Found", "Notice issued", "Reinspected: partly put right",
    ]  # fmt: skip
    assert "陈丽  ·  赵凯" in texts[2]


def test_the_history_names_whom_it_was_referred_to(
    screen: Rectification, desk: Desk, store: Store, settle: Settle
) -> None:
    refer = ReferDialog(desk, in_hand(screen), screen)
    refer.submit()
    settle()
    history = HazardHistory(desk, step(store, screen, settle), screen)
    assert history.events[-1].text.startswith("2026-11-24 Tue  Referred  Fire and rescue")


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (
            {"way": ServiceWay.DIRECT, "receiver": "林秀", "relation": "值班经理"},
            "陈丽  ·  赵凯  ·  received by 林秀 (值班经理)  ·  entered by 陈丽\nHanded over",
        ),
        (
            {"way": ServiceWay.LEFT, "witnesses": ("何平", "吴芳")},
            "陈丽  ·  赵凯  ·  witnessed by 何平, 吴芳  ·  entered by 陈丽\nLeft with witnesses",
        ),
    ],
)
def test_the_history_tells_who_took_a_notice_and_who_saw_it(
    screen: Rectification, desk: Desk, store: Store, how: dict[str, Any], said: str
) -> None:
    line, today = in_hand(screen), desk.today()
    service = Service(on=today.isoformat(), servers=("陈丽", "赵凯"), **how)
    serve(store, line.paper_id or "", service, by="陈丽", today=today)
    assert said in HazardHistory(desk, line, screen).events[-1].text


def test_the_history_tells_the_hour_of_a_reinspection_and_who_got_copies(
    screen: Rectification, desk: Desk, store: Store
) -> None:
    line, today = in_hand(screen), desk.today()
    wrong = [office.Seen(line.id, StepKind.FAILED)]
    office.reinspect(store, wrong, today, people=("陈丽", "赵凯"), at="9:05", by="陈丽",
                     today=today)  # fmt: skip
    letter = Referral("fire", "逾期未改", also=("教育局", "派出所"))
    refer(store, line.id, letter, by="陈丽", today=today)
    seen, handed = HazardHistory(desk, line, screen).events[-2:]
    assert seen.text.startswith(f"{long_date(today)} 09:05  Reinspected")
    assert "copy to 教育局, 派出所" in handed.text


def test_the_help_is_the_table(window: QApplication, qtbot: QtBot) -> None:
    dialog = LifeHelp()
    qtbot.addWidget(dialog)
    text = dialog.ui.page.toPlainText()
    for move in MOVES:
        assert word(move.step) in text
        assert all(word(need) in text for need in move.needs)


def test_the_chips_cut_across_the_buckets(
    screen: Rectification, store: Store, settle: Settle
) -> None:
    step(store, screen, settle, StepKind.REPORTED_FIXED)
    assert screen.chips["reinspect"].text() == "To be reinspected 1"
    spoken = screen.painter._second(in_hand(screen))
    assert "reinspect by 11-26" in spoken


def test_a_repeat_offence_is_marked(screen: Rectification, store: Store, settle: Settle) -> None:
    premises_id = in_hand(screen).premises_id
    from firesweep.field import visit
    from firesweep.field.finding import record_hazard
    from tests.factory import a_visit

    draft_id = a_visit(store, premises_id)
    record_hazard(store, draft_id, a_hazard(), by="陈丽")
    visit.answer_rest_ok(store, draft_id, by="陈丽")
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    visit.finish(store, draft_id, by="陈丽", today=date(2026, 11, 24))
    screen.refresh()
    settle()
    assert screen.chips["repeats"].text() == "Repeats 1"
    a_finished_visit(store, a_premises(store, "别家"), a_hazard())
    screen.refresh()
    settle()
    assert screen.chips["repeats"].text() == "Repeats 1"


def test_a_photo_that_is_not_on_this_laptop_is_said_to_be_so(
    screen: Rectification, desk: Desk
) -> None:
    line = in_hand(screen)._replace(photo="ab" * 32, found_on="2026-11-05")
    panel = ReinspectDialog(desk, [line], "", screen).panels[0]
    found, now = (caption for _picture, caption in panel.ui.view._photos)
    assert found == "As found on 2026-11-05: photo not on this laptop"
    assert now == "No photo of now yet"
    assert with_caption(desk, "ab" * 32) == (b"", "photo not on this laptop")
    assert with_caption(desk, None) == (b"", "")
