"""A team's home on its real widgets."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.field import visit
from firesweep.model.clock import clock_at
from firesweep.model.hazard.life import StepKind
from firesweep.model.vocabulary import NoAccess
from firesweep.settings import Settings
from firesweep.store import registers
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import add_step
from firesweep.ui.desk import Desk
from firesweep.ui.field.today import Today
from firesweep.ui.words import language
from firesweep.ui.worker import Worker
from tests.factory import (
    a_drill,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_street,
    a_sweep,
    a_visit,
    community_id,
)
from tests.ui.conftest import TODAY
from tests.ui.field.door import press, write
from tests.ui.reach import unnamed

Settle = Callable[[], None]
LEFT = Qt.MouseButton.LeftButton
Went = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def open_today(desk: Desk, settle: Settle, qtbot: QtBot) -> Callable[[], Today]:
    def make() -> Today:
        screen = Today(desk)
        qtbot.addWidget(screen)
        screen.resize(1200, 680)
        screen.show()
        settle()
        return screen

    return make


@pytest.fixture
def went(desk: Desk) -> Went:
    """Where the screen led."""
    places: Went = []
    desk.went.connect(lambda place, what: places.append((place, what)))
    return places


OpenToday = Callable[[], Today]


def an_overdue_notice(store: Store) -> None:
    done = a_finished_visit(store, a_premises(store, "逾期旅社"), a_hazard())
    with store.write("陈丽") as change:
        add_step(change, done.to_notice[0], StepKind.NOTICED, "2026-11-10", deadline="2026-11-18")


def a_shut_door(store: Store) -> str:
    premises_id = a_premises(store, "关门店")
    draft_id = a_visit(store, premises_id)
    visit.set_no_access(store, draft_id, NoAccess.CLOSED, by="陈丽", next_visit=TODAY)
    visit.sign_all_on_paper(store, draft_id, by="陈丽")
    visit.finish(store, draft_id, by="陈丽", today=date(2026, 11, 20))
    return premises_id


def texts(screen: Today) -> list[str]:
    model = screen.ui.waiting.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_one_key_starts_the_next_premises(
    store: Store, open_today: OpenToday, went: Went, qtbot: QtBot
) -> None:
    a_sweep(store)
    a_premises(store, "远", address="临江路102号")
    near = a_premises(store, "近", address="临江路9号")
    screen = open_today()
    qtbot.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(screen, Qt.Key.Key_F5)
    screen.ui.following.setFocus()
    press(qtbot, screen, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert [place for place, _ in went] == ["inspection"] * 3
    assert went[0][1] == went[1][1] == {"premises_id": near}
    assert went[2][1]["premises_id"] != near


def test_a_new_street_is_led_to_its_people(
    store: Store, open_today: OpenToday, went: Went, qtbot: QtBot
) -> None:
    nothing = open_today().ui.nothing
    assert nothing.title.text() == "Nobody is entered yet"
    qtbot.mouseClick(nothing.next_step, Qt.MouseButton.LeftButton)
    assert went == [("settings", {"page": "people"})]


@pytest.mark.parametrize("under_way", [False, True])
def test_the_keys_stay_here_where_the_list_goes(
    store: Store, open_today: OpenToday, settle: Settle, under_way: bool
) -> None:
    a_sweep(store)
    only = a_premises(store)
    screen = open_today()
    screen.ui.following.setFocus()
    a_finished_visit(store, only)
    if under_way:
        a_visit(store, only)
    screen.refresh()
    settle()
    assert screen.ui.following.isHidden()
    assert screen.focusWidget() is (screen.resume[0] if under_way else screen.ui.search)


def test_enter_takes_the_next_step(
    store: Store, open_today: OpenToday, went: Went, qtbot: QtBot
) -> None:
    draft_id = a_visit(store, a_premises(store))
    screen = open_today()
    for button in (screen.ui.nothing.next_step, screen.resume[0]):
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert went == [("settings", {"page": "people"}), ("inspection", {"draft_id": draft_id})]


def test_the_numbers_add_up_and_open_their_lists(
    store: Store, open_today: OpenToday, went: Went, qtbot: QtBot
) -> None:
    sweep_id = a_sweep(store)
    for number in range(3):
        a_premises(store, f"第{number}旅社", address=f"临江路{number}号")
    a_finished_visit(store, a_premises(store, "已查旅社"))
    a_shut_door(store)
    ui = open_today().ui
    assert [b.text() for b in (ui.inScope, ui.inspected, ui.left, ui.noAccess)] == [
        "In scope 5", "Inspected 1", "Left 4", "(no access 1)",
    ]  # fmt: skip
    assert ui.week.text() == "week 4 of 9, until 2026-12-31 Thu"
    qtbot.mouseClick(ui.left, LEFT)
    place, what = went[0]
    assert (place, what["sweep_id"], what["sweep_part"]) == ("premises", sweep_id, "left")


def test_a_visit_under_way_stands_on_top(
    store: Store, open_today: OpenToday, went: Went, qtbot: QtBot
) -> None:
    draft_id = a_visit(store, a_premises(store))
    screen = open_today()
    assert screen.resume[0].text().startswith("Resume 同福旅社: 0 of ")
    qtbot.keyClick(screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert went == [("inspection", {"draft_id": draft_id})]


def test_what_is_due_and_whom_to_try_again_lead_there(
    store: Store, open_today: OpenToday, went: Went
) -> None:
    a_sweep(store)
    an_overdue_notice(store)
    shut = a_shut_door(store)
    screen = open_today()
    assert [text.split(",")[0] for text in texts(screen)] == [
        "Reinspect", "6 days overdue", "Try again", "Door locked",
    ]  # fmt: skip
    model = screen.ui.waiting.model()
    for row in (1, 3):
        screen.ui.waiting.setCurrentIndex(model.index(row, 0))
        screen.take_up(screen.ui.waiting.current_id())
    assert went == [
        ("rectification", {"search": "逾期旅社"}),
        ("inspection", {"premises_id": shut}),
    ]


def test_a_drill_still_missing_is_said_in_the_second_half(
    store: Store, open_today: OpenToday, went: Went
) -> None:
    sweep = a_sweep(store, starts="2026-10-12", ends="2026-12-04")
    a_drill(store, sweep_id=sweep)
    screen = open_today()
    said = [text.split(",")[0] for text in texts(screen)]
    assert said == ["Missing in this sweep", "None yet", "None yet"]
    screen.take_up("log:outreach")
    assert went == [("drills", {"kind": "outreach", "sweep_id": sweep})]


def test_any_other_premises_is_found_and_enter_starts_there(
    store: Store, open_today: OpenToday, settle: Settle, went: Went, qtbot: QtBot
) -> None:
    a_sweep(store)
    a_premises(store, "同福旅社")
    other = a_premises(store, "临江大酒店", categories="HTL")
    screen = open_today()
    write(screen.ui.search, "ljdjd")
    qtbot.waitUntil(lambda: screen.found is not None)
    settle()
    press_in_search = screen.ui.search
    qtbot.keyClick(press_in_search, Qt.Key.Key_Return)
    assert went == [("inspection", {"premises_id": other})]
    assert screen.ui.search.text() == ""


def test_a_search_finds_what_lies_elsewhere_too(
    store: Store, desk: Desk, open_today: OpenToday, settle: Settle
) -> None:
    desk.set_settings(community=community_id(store))
    a_premises(store, "望江饭店", community_id=community_id(store, "和平社区"))
    screen = open_today()
    screen.ui.search.setText("望江")
    screen.search()
    settle()
    assert screen.found is not None
    assert [line.name for line in screen.found] == ["望江饭店"]


def test_the_community_of_the_team_is_remembered(
    store: Store, desk: Desk, open_today: OpenToday, settle: Settle
) -> None:
    a_sweep(store)
    a_premises(store, "这边")
    a_premises(store, "那边", community_id=community_id(store, "和平社区"))
    screen = open_today()
    assert screen.ui.inScope.text() == "In scope 2"
    screen.ui.community.setCurrentIndex(2)
    screen.choose_community()
    settle()
    assert desk.settings.community == community_id(store, "和平社区")
    assert screen.ui.inScope.text() == "In scope 1"
    assert screen.ui.following.current_id()


def test_who_is_working_stands_in_the_journal(
    store: Store, desk: Desk, open_today: OpenToday, qtbot: QtBot
) -> None:
    with store.write("陈丽") as change:
        registers.add_person(change, "王志强", "community_director")
    screen = open_today()
    assert screen.ui.who.currentText() == "陈丽"
    screen.ui.who.setCurrentIndex(0)
    screen.choose_who()
    assert desk.by == "王志强"


def test_what_a_visit_changes_shows_at_once(
    store: Store, desk: Desk, open_today: OpenToday, settle: Settle
) -> None:
    a_sweep(store)
    premises_id = a_premises(store)
    screen = open_today()
    start = lambda: visit.start(store, premises_id, by="陈丽", script="en", today=TODAY)  # noqa: E731
    desk.write(screen, start)
    settle()
    settle()
    assert len(screen.resume) == 1
    assert not screen.ui.start.isEnabled()


def test_empty_lists_say_what_to_do(
    store: Store, open_today: OpenToday, settle: Settle, went: Went, qtbot: QtBot
) -> None:
    screen = open_today()
    empty = screen.ui.empty
    assert empty.title.text() == "No premises yet"
    qtbot.mouseClick(empty.next_step, LEFT)
    a_premises(store)
    screen.refresh()
    settle()
    assert empty.title.text() == "No sweep is running"
    qtbot.mouseClick(empty.next_step, LEFT)
    a_sweep(store, categories="SCH")
    screen.refresh()
    settle()
    assert empty.title.text() == "Nothing is in scope here"
    assert [place for place, _ in went] == ["bundles", "sweep"], "this is laptop B of office A"
    with store.write("陈丽") as change:
        registers.add_person(change, "王志强", "beat_officer")
    screen.refresh()
    settle()
    assert screen.ui.nothing.title.text() == "Nothing is due today"


def test_a_clock_that_stands_before_the_last_record_is_said(
    store: Store, open_today: OpenToday, settle: Settle
) -> None:
    a_premises(store)
    screen = open_today()
    assert screen.ui.day.text() == "2026-11-24 Tue"
    with clock_at(datetime(2099, 1, 5, 12, tzinfo=UTC)), store.write("陈丽") as change:
        registers.add_person(change, "王志强", "beat_officer")
    screen.refresh()
    settle()
    assert "set the clock, the last record here is of 2099-01-05 Mon" in screen.ui.day.text()
    assert screen.ui.day.property("state") == "overdue"


def test_the_office_of_a_new_street_is_told_that_its_papers_name_nobody_to_call(
    tmp_path: Path, worker: Worker, settle: Settle, qtbot: QtBot
) -> None:
    store = a_street(tmp_path / "office", laptop="A")
    office = Desk(store, worker, Settings(), today=lambda: TODAY)
    places: list[dict[str, Any]] = []
    office.went.connect(lambda _place, what: places.append(what))
    with store.write("陈丽") as change:
        registers.add_person(change, "王志强", "beat_officer")
    screen = Today(office)
    qtbot.addWidget(screen)
    screen.show()
    settle()
    nothing = screen.ui.nothing
    assert nothing.title.text() == "The papers do not say whom to call"
    qtbot.mouseClick(nothing.next_step, LEFT)
    assert places == [{"page": "paper"}]
    with store.write("陈丽") as change:
        registers.write_setting(change, "paper.phone", "0590-12345678")
    screen.refresh()
    settle()
    assert nothing.title.text() == "Nothing is due today"


def test_everything_can_be_reached_and_is_said_in_every_language(
    store: Store, open_today: OpenToday, window: QApplication
) -> None:
    a_sweep(store)
    an_overdue_notice(store)
    a_premises(store)
    a_visit(store, a_premises(store, "正在查"))
    screen = open_today()
    assert unnamed(screen) == []
    language.speak("zh_CN")
    window.processEvents()
    assert screen.ui.start.text() == "开始检查  F5"
    assert screen.ui.inScope.text() == "应查 3"
    assert texts(screen)[0].startswith("复查")
    assert screen.resume[0].text().startswith("继续检查：正在查")
