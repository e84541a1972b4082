"""The inspection on its real widgets: one key answers, and it is on disk."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from firesweep.field import visit
from firesweep.model.visit.gaps import Gap, Missing
from firesweep.model.vocabulary import Answer, NoAccess
from firesweep.store.database import Store, open_store
from firesweep.store.visit import today
from firesweep.ui.desk import Desk
from firesweep.ui.field.inspection import Inspection
from firesweep.ui.field.item_painter import keyed_word, wrapped
from firesweep.ui.field.item_rows import Kind
from firesweep.ui.field.no_access import NoAccessDialog
from firesweep.ui.look import theme, tokens
from firesweep.ui.window.others import Others
from firesweep.ui.words import language
from tests.factory import a_finished_visit, a_hazard, a_premises
from tests.ui.field.door import LEFT, a_draft, full_disk, on_disk, press
from tests.ui.reach import unnamed

Settle = Callable[[], None]
Open = Callable[..., Inspection]
KEYS = Qt.Key


@pytest.fixture
def opened(desk: Desk, settle: Settle, qtbot: QtBot) -> Open:
    """Open the screen over a draft, or over premises."""

    def show(**what: str) -> Inspection:
        screen = Inspection(desk)
        qtbot.addWidget(screen)
        screen.resize(1210, 720)
        screen.open(**what)
        screen.show()
        settle()
        screen.ui.items.setFocus()
        return screen

    return show


@pytest.fixture
def screen(opened: Open, store: Store) -> Inspection:
    """A visit under way of which nothing is answered."""
    return opened(draft_id=a_draft(store, answered=False))


def draft_of(screen: Inspection) -> str:
    return screen.under_way.draft_id


def stand_on(screen: Inspection, code: str) -> None:
    assert screen.ui.items.go_to(code)


def test_choosing_premises_begins_a_visit(opened: Open, store: Store) -> None:
    known = {"phone": "13912342210", "responsible_person": "丁一"}
    screen = opened(premises_id=a_premises(store, key_unit=True, **known))
    ui = screen.ui
    assert (ui.name.text(), ui.keyUnit.text(), ui.categories.text()) == (
        "同福旅社", "Key unit", "Hostel",
    )  # fmt: skip
    assert "丁一 139****2210" in ui.facts.text()
    assert ui.counts.text().startswith("Answered 0 / ")
    with store.read() as connection:
        assert [line.premises for line in today.drafts(connection)] == ["同福旅社"]


def test_a_key_answers_and_is_on_disk(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_1, KEYS.Key_Down, KEYS.Key_3, KEYS.Key_Down, KEYS.Key_4)
    settle()
    answers = on_disk(store, draft_of(screen)).answers
    assert {code: given.answer for code, given in answers.items()} == {
        "EVA-01": Answer.OK, "EVA-02": Answer.NOT_APPLICABLE, "EVA-03": Answer.NOT_SEEN,
    }  # fmt: skip


def test_the_same_key_takes_the_answer_back(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    for key in (KEYS.Key_1, KEYS.Key_Backspace, KEYS.Key_Delete):
        press(qtbot, screen, KEYS.Key_1)
        assert screen.under_way.visit.answers
        press(qtbot, screen, key)
        assert not screen.under_way.visit.answers
    settle()
    assert on_disk(store, draft_of(screen)).answers == {}


def test_a_tap_answers(screen: Inspection, qtbot: QtBot, settle: Settle) -> None:
    items = screen.ui.items
    rect = items.visualRect(items.rows.index(1))
    button = items.painter_.places(rect, items.rows.rows[1]).buttons[Answer.NOT_APPLICABLE]
    qtbot.mouseClick(items.viewport(), LEFT, pos=button.center())
    settle()
    assert screen.under_way.visit.answers["EVA-02"].answer is Answer.NOT_APPLICABLE
    assert button.width() == theme.scaled(74)


def test_enter_goes_to_the_next_unanswered_item(screen: Inspection, qtbot: QtBot) -> None:
    stand_on(screen, "EVA-02")
    press(qtbot, screen, KEYS.Key_1)
    stand_on(screen, "EVA-01")
    press(qtbot, screen, KEYS.Key_Return)
    row = screen.ui.items.current()
    assert row is not None
    assert row.id == "EVA-03"


def test_the_rest_is_ok_and_can_be_taken_back(
    screen: Inspection, desk: Desk, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_3)
    with qtbot.waitSignal(desk.undo_offered) as offer:
        press(qtbot, screen, KEYS.Key_A)
    assert offer.args is not None
    said, undo, about = offer.args
    assert about == draft_of(screen)
    count = len(screen.under_way.visit.items)
    assert said == f"{count - 1} items answered OK"
    assert screen.ui.counts.text().startswith(f"Answered {count} / {count}")
    desk.write(screen, undo)
    settle()
    assert (
        set(screen.under_way.visit.answers)
        == {"EVA-01"}
        == set(on_disk(store, draft_of(screen)).answers)
    )


def test_why_it_was_not_seen_is_asked_beside_the_list(
    screen: Inspection, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_4)
    card = screen.ui.reason
    assert card.isVisible()
    usual = card.ui.usual.buttons[card.usual()[0]]
    qtbot.mouseClick(usual, LEFT)
    settle()
    assert on_disk(store, draft_of(screen)).answers["EVA-01"].reason == "Locked, no key there"
    card.ui.reason.selectAll()
    qtbot.keyClicks(card.ui.reason, "Owner away")
    stand_on(screen, "EVA-02")
    settle()
    assert on_disk(store, draft_of(screen)).answers["EVA-01"].reason == "Owner away"


def test_a_visit_is_resumed_where_the_person_stood(
    opened: Open, store: Store, settle: Settle
) -> None:
    draft_id = a_draft(store, answered=False)
    visit.answer(store, draft_id, "EQP-01", Answer.OK, by="陈丽")
    screen = opened(draft_id=draft_id)
    row = screen.ui.items.current()
    assert row is not None
    assert row.id == "EQP-01"
    stand_on(screen, "EVA-02")
    assert screen.leave()
    settle()
    assert on_disk(store, draft_id).current == "EVA-02"


def test_what_is_still_open_comes_first(
    opened: Open, store: Store, desk: Desk, qtbot: QtBot
) -> None:
    premises_id = a_premises(store)
    a_finished_visit(store, premises_id, a_hazard(deadline="2026-11-20"))
    screen = opened(premises_id=premises_id)
    heading, first, rest = screen.ui.items.rows.rows[:3]
    assert heading.kind is rest.kind is Kind.HEADING
    assert heading.text == "Not closed from earlier visits  1"
    assert (first.id, first.more) == ("EVA-02", "No deadline  ·  二楼北侧走廊尽头")
    stand_on(screen, "EVA-02")
    assert screen.ui.old.isVisible()
    with qtbot.waitSignal(desk.went) as went:
        screen.ui.old.ui.notice.click()
    assert went.args == ["rectification", {"search": "同福旅社"}]
    press(qtbot, screen, KEYS.Key_2)
    assert screen.ui.hazard.ui.place.text() == "二楼北侧走廊尽头"


def test_a_write_that_fails_shows_the_truth(
    screen: Inspection, monkeypatch: pytest.MonkeyPatch, settle: Settle, qtbot: QtBot
) -> None:
    monkeypatch.setattr(visit, "answer", full_disk)
    press(qtbot, screen, KEYS.Key_1)
    assert screen.under_way.visit.answers
    settle()
    assert screen.under_way.visit.answers == {}
    assert screen.ui.trouble.text() == "The disk is full."
    assert screen.ui.counts.text().startswith("Answered 0 / ")


def test_what_is_written_elsewhere_is_shown(
    screen: Inspection, store: Store, desk: Desk, settle: Settle
) -> None:
    draft_id = draft_of(screen)
    desk.write(desk, lambda: visit.answer(store, draft_id, "EVA-05", Answer.OK, by="王志强"))
    settle()
    assert screen.under_way.visit.answers["EVA-05"].answer is Answer.OK


def test_a_visit_given_up_can_be_brought_back(
    screen: Inspection, store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    press(qtbot, screen, KEYS.Key_1)
    draft_id = draft_of(screen)
    offers: list[Callable[[], object]] = []
    desk.undo_offered.connect(lambda _said, undo, _about: offers.append(undo))
    with qtbot.waitSignal(desk.went) as went:
        screen.ui.giveUp.click()
    assert went.args == ["today", {}]
    assert screen.ui.pages.currentWidget() is screen.ui.emptyPage
    desk.write(screen, offers[0])
    settle()
    assert on_disk(store, draft_id).answers["EVA-01"].answer is Answer.OK


def test_the_rest_is_ok_wherever_the_keys_are_but_a_field(
    screen: Inspection, store: Store, qtbot: QtBot, settle: Settle
) -> None:
    remarks = screen.ui.premisesCard.ui.remarks
    screen.side.show_whole()
    remarks.setFocus()
    qtbot.keyClicks(remarks, "a")
    settle()
    assert screen.ui.counts.text().startswith("Answered 0 / ")
    screen.ui.premisesCard.ui.photos.add.setFocus()
    press(qtbot, screen, KEYS.Key_A)
    settle()
    answers = on_disk(store, draft_of(screen)).answers
    assert len(answers) == len(screen.under_way.visit.items)
    assert screen.focusWidget() is screen.ui.items


def test_what_is_missing_leads_there(screen: Inspection, qtbot: QtBot, settle: Settle) -> None:
    assert "answer ×" in screen.ui.missing.text()
    press(qtbot, screen, KEYS.Key_A)
    stand_on(screen, "EVA-04")
    press(qtbot, screen, KEYS.Key_4)
    stand_on(screen, "EVA-01")
    screen.go_to(Gap(Missing.REASON_NOT_SEEN, "EVA-04"))
    assert screen.focusWidget() is screen.ui.reason.ui.reason
    screen.go_to(Gap(Missing.PHOTO))
    assert screen.focusWidget() is screen.ui.premisesCard.ui.photos.add
    settle()


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_long_text_is_elided_and_told(screen: Inspection, qtbot: QtBot) -> None:
    text = "安全出口、疏散门在有人期间没有上锁" * 4
    lines = wrapped(text, 200, 14, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert wrapped("短", 200, 14, 2) == ("短",)
    items = screen.ui.items
    index = items.rows.index(1)
    screen.resize(700, 600)
    QApplication.processEvents()
    point = items.visualRect(index).topLeft() + QPoint(20, 10)
    QApplication.sendEvent(
        items.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, items.mapToGlobal(point))
    )
    assert items.rows.rows[1].text in QToolTip.text()
    QToolTip.hideText()


def test_tab_goes_through_the_card_to_the_foot(
    screen: Inspection, qtbot: QtBot, settle: Settle
) -> None:
    press(qtbot, screen, KEYS.Key_2)
    settle()
    ui, card = screen.ui, screen.ui.hazard.ui
    passed = []
    for _ in range(60):
        press(qtbot, screen, KEYS.Key_Tab)
        if screen.focusWidget() not in passed:
            passed.append(screen.focusWidget())
    wanted = [card.description, card.place, card.onTheSpot, card.deadline, card.photos.add,
              card.remove, ui.extra, ui.finish, ui.photosOf, ui.noAccess]  # fmt: skip
    assert [widget for widget in passed if widget in wanted] == wanted


def test_a_visit_left_as_no_access_goes_on_there(
    opened: Open, store: Store, settle: Settle
) -> None:
    draft_id = a_draft(store, answered=False)
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, by="陈丽")
    screen = opened(draft_id=draft_id)
    screen.ui.finish.click()
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NoAccessDialog)
    dialog.close()


def test_every_field_has_a_name(screen: Inspection, qtbot: QtBot, settle: Settle) -> None:
    for keys in ((), (KEYS.Key_2,), (KEYS.Key_4,)):
        press(qtbot, screen, *keys)
        settle()
        assert unnamed(screen) == []
    index = screen.ui.items.rows.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("EVA-01, Not seen, ")


@pytest.mark.parametrize("code", ["zh_CN", "zh_TW"])
def test_the_language_changes_at_once(
    screen: Inspection, code: str, qtbot: QtBot, settle: Settle
) -> None:
    press(qtbot, screen, KEYS.Key_2)
    settle()
    language.speak(code)
    QApplication.processEvents()
    ui = screen.ui
    assert ui.finish.text().endswith("  Ctrl+Enter")
    assert ui.counts.text().startswith("已填 1 / ")
    assert ui.hazard.ui.onTheSpot.text() in ("当场改正  F2", "當場改正  F2")
    assert "周" in ui.hazard.ui.deadline.text() or "週" in ui.hazard.ui.deadline.text()
    language.speak("en")
    QApplication.processEvents()
    assert ui.hazard.ui.onTheSpot.text() == "On the spot  F2"


@pytest.mark.parametrize("named", ["light", "dark", "contrast"])
def test_a_small_window_in_large_text_is_painted(
    screen: Inspection, window: QApplication, named: str, qtbot: QtBot, settle: Settle
) -> None:
    press(qtbot, screen, KEYS.Key_2)
    theme.wear(window, named, 150)
    screen.resize(760, 480)
    QApplication.processEvents()
    assert screen.ui.hazard.isVisible()
    assert not screen.grab().isNull()


@pytest.mark.parametrize("spoken", ["zh_CN", "en"])
def test_no_text_size_takes_the_keys_off_the_answers(
    screen: Inspection, window: QApplication, spoken: str
) -> None:
    language.speak(spoken)
    theme.wear(window, "light", 150)
    painter, row = screen.ui.items.painter_, screen.ui.items.rows.rows[1]
    metrics = QFontMetrics(theme.font(tokens.SECOND, bold=True))
    for wide in range(480, 1000, 40):
        places = painter.places(QRect(0, 0, wide, 86), row)
        for number, (answer, button) in enumerate(places.buttons.items(), 1):
            assert metrics.horizontalAdvance(keyed_word(number, answer)) < button.width()


def test_answers_go_below_a_text_that_would_have_no_room(
    screen: Inspection, settle: Settle, qtbot: QtBot
) -> None:
    items = screen.ui.items
    row = items.rows.row_of("EVA-01")
    beside = items.visualRect(items.rows.index(row)).height()
    screen.resize(670, 600)
    stand_on(screen, "EVA-01")
    press(qtbot, screen, KEYS.Key_2)
    settle()
    rect = items.visualRect(items.rows.index(row))
    places = items.painter_.places(rect, items.rows.rows[row])
    assert rect.height() > beside
    assert all(button.top() > places.text.bottom() for button in places.buttons.values())
    assert all(rect.contains(button) for button in places.buttons.values())
    assert places.text.width() > 200
    point = places.buttons[Answer.NOT_APPLICABLE].center()
    qtbot.mouseClick(items.viewport(), LEFT, pos=point)
    assert screen.under_way.visit.answers["EVA-01"].answer is Answer.NOT_APPLICABLE
    settle()
    screen.resize(1210, 720)
    assert items.visualRect(items.rows.index(row)).height() == beside


def test_what_another_window_does_to_this_visit_is_shown(
    screen: Inspection, store: Store, desk: Desk, settle: Settle
) -> None:
    others = Others(desk)
    others.look()
    settle()
    elsewhere = open_store(store.folder)
    visit.answer(elsewhere, draft_of(screen), "EVA-05", Answer.OK, by="王志强")
    others.look()
    settle()
    assert screen.under_way.visit.answers["EVA-05"].answer is Answer.OK
    visit.give_up(elsewhere, draft_of(screen), by="王志强")
    others.look()
    settle()
    assert screen.ui.pages.currentWidget() is screen.ui.emptyPage
    elsewhere.close()


def test_a_visit_that_is_being_read_is_not_said_to_be_none(
    desk: Desk, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    screen = Inspection(desk)
    qtbot.addWidget(screen)
    screen.open(draft_id=a_draft(store))
    screen.show()
    assert not screen.ui.empty.isVisible()
    settle()
    assert screen.ui.visitPage.isVisible()
    screen.open(draft_id="gone")
    settle()
    assert screen.ui.empty.isVisible()


def test_no_card_is_cut_in_a_language_or_text_size_chosen_later(
    screen: Inspection, window: QApplication, settle: Settle, qtbot: QtBot
) -> None:
    language.speak("zh_CN")
    press(qtbot, screen, KEYS.Key_2)
    settle()
    language.speak("en")
    theme.wear(window, "light", 150)
    settle()
    scroll = screen.ui.scroll
    assert scroll.widget().minimumSizeHint().width() <= scroll.viewport().width()
