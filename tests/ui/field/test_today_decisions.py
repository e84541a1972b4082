"""What the weekly review decided turns up on the day of whoever is to do it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.office.review.decisions import decide
from firesweep.store import registers
from firesweep.store.database import Store
from firesweep.store.review import decisions
from firesweep.ui.desk import Desk
from firesweep.ui.dialogs.carrying_out import CarryingOutDialog
from firesweep.ui.field.today import Today
from firesweep.ui.office.decide_dialog import DecideDialog
from tests.bundle.street import carried_out, decided
from tests.factory import a_finished_visit, a_hazard, a_premises, community_id
from tests.ui.conftest import TODAY

Settle = Callable[[], None]


@pytest.fixture
def today(desk: Desk, settle: Settle, qtbot: QtBot, store: Store) -> Today:
    """A day with three decisions, one of them for the person who is working here."""
    hazard = a_hazard()
    place = a_premises(store)
    a_finished_visit(store, place, hazard)
    decided(store, place, what="约谈业主", hazard_id=hazard.id)
    carried_out(store, decided(store, place, what="已经办完的事"))
    values = {"week": "2026-W47", "point": "other", "what": "补发传单",
              "who": desk.settings.last_user, "due_on": "2026-12-30"}  # fmt: skip
    decide(store, values, by="王", today=TODAY)
    screen = Today(desk)
    qtbot.addWidget(screen)
    screen.resize(1200, 680)
    screen.show()
    settle()
    return screen


def decisions_shown(screen: Today) -> list[tuple[str, str]]:
    lines = screen.ui.waiting.model().lines
    return [(line.text, line.more) for line in lines if line.id.startswith("decision:")]


def test_open_decisions_are_on_the_day_mine_first(today: Today, desk: Desk) -> None:
    mine, other = decisions_shown(today)
    assert mine == ("补发传单", desk.settings.last_user)
    assert other[0] == "约谈业主"
    assert other[1].startswith("张敏  ·  同福旅社")


def test_what_lies_elsewhere_is_asked_of_whoever_works_here_under_any_name(
    today: Today, desk: Desk, store: Store, settle: Settle
) -> None:
    desk.set_settings(community=community_id(store))
    there = community_id(store, "和平社区")
    other = a_premises(store, "和平旅社", community_id=there)
    with store.write("王") as change:
        person = registers.add_person(change, "旧名", "community_cadre", community_id=there)
        registers.edit_person(change, person, name=desk.settings.last_user)
    for who in ("旧名", "外人"):
        values = {"week": "2026-W47", "point": "other", "what": f"找{who}", "who": who}
        about = {"premises_id": other, "due_on": "2026-12-31"}
        decide(store, values | about, by="王", today=TODAY)
    today.refresh()
    settle()
    titles = [title for title, _ in decisions_shown(today)]
    assert titles[:2] == ["补发传单", "找旧名"]
    assert "找外人" not in titles


def test_what_was_done_is_said_by_keys_and_leaves_the_day(
    today: Today, desk: Desk, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    line = next(each for each in today.ui.waiting.model().lines if each.text == "约谈业主")
    today.take_up(line.id)
    dialog = today.findChild(CarryingOutDialog)
    assert dialog is not None
    assert dialog.ui.heading.text() == "约谈业主"
    dialog.ui.note.setText("已约谈，业主承诺整改")
    qtbot.mouseClick(dialog.ui.ok, Qt.MouseButton.LeftButton)
    settle()
    settle()
    assert [title for title, _ in decisions_shown(today)] == ["补发传单"]
    with store.read() as connection:
        done = {line.what: line for line in decisions.lines(connection)}["约谈业主"]
    assert (done.done_on, done.note) == (TODAY.isoformat(), "已约谈，业主承诺整改")


def test_a_decision_without_its_words_is_named_beside_the_field(
    desk: Desk, store: Store, settle: Settle, qtbot: QtBot, window: QApplication
) -> None:
    dialog = DecideDialog(desk, "2026-W47", "overdue", heading="逾期", about="同福旅社",
                          community_id=community_id(store), people=["张敏", "陈丽"])  # fmt: skip
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.submit()
    settle()
    assert not dialog.ui.whatError.isHidden()
    dialog.ui.what.setText("移送消防救援站")
    dialog.ui.who.setCurrentText("张敏")
    dialog.submit()
    settle()
    in_three_days = (TODAY + timedelta(days=3)).isoformat()
    with store.read() as connection:
        (line,) = decisions.lines_of_week(connection, "2026-W47", community_id(store))
    assert (line.what, line.who, line.due_on) == ("移送消防救援站", "张敏", in_three_days)
