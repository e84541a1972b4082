"""The head of the community's Monday by keyboard alone: look, decide, say what is done, sign."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from firesweep.model.period import week_named
from firesweep.model.review.figures import Figure
from firesweep.office.review import sign_off
from firesweep.office.review.decisions import decide
from firesweep.store.database import Store
from firesweep.store.review.decisions import lines_of_week
from firesweep.ui.office.week.page import View
from firesweep.ui.office.week.screen import Week
from firesweep.ui.paper.preview import Preview
from tests.ui.office.week.conftest import Settle
from tests.ui.reach import focusable

Type = Callable[[str], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys(week: Week, settle: Settle, qtbot: QtBot) -> Callable[..., None]:
    """Press keys one after the other where the focus is, and wait after each."""
    week.activateWindow()
    qtbot.waitUntil(partial(is_active, week))
    week.setFocus()

    def press(*pressed: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        for key in pressed:
            over = QApplication.activeModalWidget() or week
            over.activateWindow()  # what a window manager does when a dialog closes
            qtbot.waitUntil(partial(is_active, over))
            QTest.keyClick(over.focusWidget() or over, key, modifier)
            settle()

    return press


def is_active(window: QWidget) -> bool:
    return QApplication.activeWindow() is window


def write(text: str) -> None:
    """Type text into the field in hand; an input method would do no other."""
    field = dialog().focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def dialog() -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def test_a_monday_without_a_mouse(
    week: Week, store: Store, late: str, keys: Callable[..., None], qtbot: QtBot
) -> None:
    values = {"week": "2026-W46", "point": "overdue", "hazard_id": late, "what": "Call the owner",
              "who": "Li", "due_on": "2026-11-25"}  # fmt: skip
    decide(store, values, by="王", today=date(2026, 11, 16))
    week.refresh()
    keys("A")
    assert week.ui.list.hasFocus()

    # last week's decision stands first: say that it is done
    keys(Qt.Key.Key_Home, Qt.Key.Key_Space)
    keys(Qt.Key.Key_Return, modifier=CONTROL)
    assert week.page is not None
    assert [bool(line.done_on) for line in week.page.last] == [True]

    # go down to the overdue hazard and decide about it
    keys(Qt.Key.Key_Down)
    assert week.ui.list.current_id() == late
    keys("D")
    write("Refer it")
    keys(Qt.Key.Key_Tab)
    write("Zhang")
    keys(Qt.Key.Key_Return, modifier=CONTROL)
    with store.read() as connection:
        (made,) = lines_of_week(connection, "2026-W47")
    assert (made.what, made.who, made.hazard_id) == ("Refer it", "Zhang", late)

    # look around: communities, what one lost, its records, the beats, the tables, a month
    keys("C", Qt.Key.Key_Home, Qt.Key.Key_Space)
    assert str(week.hand.view) == "points"
    keys(Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert str(week.hand.view) == "figure"
    keys("B")
    assert week.ui.grid.isVisible()
    keys("T", "2", "5", "T", "M", "W", "A")
    assert week.ui.title.text() == "Week 47 of 2026"

    # sign, and the minutes are there
    keys("P", modifier=CONTROL)
    write("Chen")
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    keys("A", modifier=CONTROL)
    write("Wang")
    keys(Qt.Key.Key_Return, modifier=CONTROL)
    kept = sign_off.signed(store, week_named("2026-W47"), week.hand.community)
    assert kept is not None
    assert (kept.leader, kept.minutes.author) == ("Wang", "Chen")
    qtbot.waitUntil(lambda: week.findChild(Preview) is not None)
    week.findChild(Preview).close()  # type: ignore[union-attr]


@pytest.mark.parametrize("view", [View.AGENDA, View.AREAS, View.GRID])
def test_tab_reaches_all_there_is_and_comes_back(
    week: Week, settle: Settle, qtbot: QtBot, view: View
) -> None:
    week.show_view(view)
    week.ui.table.setChecked(True)
    settle()
    week.activateWindow()
    qtbot.waitUntil(partial(is_active, week))
    week.setFocus()
    passed: list[QWidget] = []
    while (at := week.focusWidget()) not in passed:
        assert at is not None
        passed.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    seen = [widget for widget in focusable(week) if widget.isVisible()]
    missed = [widget.objectName() or widget for widget in seen if widget not in passed]
    assert missed == []


def test_a_card_opens_its_records_by_space(week: Week, settle: Settle) -> None:
    card = week.cards[Figure.OVERDUE]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Space)
    settle()
    assert week.hand.figure is Figure.OVERDUE
