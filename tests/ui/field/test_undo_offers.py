"""What can be undone in a visit is offered as long as it can, over the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.field.finishing import FinishDialog
from firesweep.ui.field.inspection import Inspection
from firesweep.ui.field.places import inspection_place, today_place
from firesweep.ui.window.shell import Shell
from tests.ui.field.door import a_draft, on_disk, press

Settle = Callable[[], None]
A = Qt.Key.Key_A


@pytest.fixture
def shell(desk: Desk, store: Store, settle: Settle, qtbot: QtBot) -> Shell:
    """The window over a visit of which nothing is answered."""
    made = Shell()
    qtbot.addWidget(made)
    made.open_desk(desk, [today_place(), inspection_place()])
    made.resize(1366, 768)
    made.show()
    made.go("inspection", draft_id=a_draft(store, answered=False))
    settle()
    return made


def visit_of(shell: Shell) -> Inspection:
    screen = shell.open_screen
    assert isinstance(screen, Inspection)
    return screen


def test_what_was_answered_in_one_go_is_taken_back_at_the_door(
    shell: Shell, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    screen = visit_of(shell)
    press(qtbot, screen, A)
    settle()
    assert shell.toast.isVisible()
    qtbot.mouseClick(shell.toast.undo_button, Qt.MouseButton.LeftButton)
    settle()
    assert on_disk(store, screen.under_way.draft_id).answers == {}


def test_a_finished_visit_offers_nothing_to_undo(
    shell: Shell, settle: Settle, qtbot: QtBot
) -> None:
    screen = visit_of(shell)
    press(qtbot, screen, A)
    settle()
    screen.finish()
    dialog = next(iter(screen.findChildren(FinishDialog)))
    settle()
    assert shell.toast.isVisible()  # until it is locked, one may still go back
    press(qtbot, dialog, Qt.Key.Key_P, Qt.Key.Key_Return)
    settle()
    assert dialog.done_visit is not None
    assert shell.toast.isHidden()
    dialog.reject()
    settle()
    assert shell.place == "today"
    assert shell.toast.isHidden()


def test_leaving_a_visit_takes_its_offer_along(shell: Shell, settle: Settle, qtbot: QtBot) -> None:
    press(qtbot, visit_of(shell), A)
    settle()
    shell.go("today")
    settle()
    assert shell.toast.isHidden()


def test_a_visit_given_up_is_still_offered_back(
    shell: Shell, store: Store, settle: Settle, qtbot: QtBot
) -> None:
    screen = visit_of(shell)
    draft_id = screen.under_way.draft_id
    press(qtbot, screen, A)
    settle()
    screen.ui.giveUp.click()
    settle()
    assert shell.place == "today"
    assert shell.toast.sentence.text() == "The visit was given up."
    qtbot.mouseClick(shell.toast.undo_button, Qt.MouseButton.LeftButton)
    settle()
    assert on_disk(store, draft_id).answers
