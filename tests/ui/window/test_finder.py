from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from firesweep.model.names import meant
from firesweep.ui.commands import Command, Hit, shown_key
from firesweep.ui.desk import Desk
from firesweep.ui.window.finder import Finder


def hotels(_connection: Any, text: str) -> list[Hit]:
    names = ["临江大酒店", "同福旅社"]
    return [Hit(name, "旅社", "premises", {"id": name}) for name in names if meant(text, name)]


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def finder(desk: Desk, qtbot: QtBot, settle: Callable[[], None], ran: list[str]) -> Finder:
    commands = [
        Command("新建场所", lambda: ran.append("new"), "Ctrl+N"),
        Command("前往 设置", lambda: ran.append("settings")),
    ]
    made = Finder(desk, commands, [hotels])
    qtbot.addWidget(made)
    settle()
    return made


def lines(finder: Finder) -> list[str]:
    model = finder.ui.found.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def typed(finder: Finder, qtbot: QtBot, text: str, settle: Callable[[], None]) -> None:
    finder.ui.text.setText(text)
    finder.load()
    settle()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["新建场所, Ctrl+N", "前往 设置"]),
        ("xjcs", ["新建场所, Ctrl+N"]),
        ("新建場所", ["新建场所, Ctrl+N"]),
        ("ljdjd", ["临江大酒店, 旅社"]),
        ("臨江", ["临江大酒店, 旅社"]),
        ("zzz", []),
    ],
)
def test_letters_find_commands_and_records(
    finder: Finder, qtbot: QtBot, settle: Callable[[], None], text: str, found: list[str]
) -> None:
    typed(finder, qtbot, text, settle)
    assert lines(finder) == found
    assert finder.ui.nothing.isHidden() == bool(found)
    assert finder.ui.found.isHidden() == (not found)


def test_enter_does_the_marked_line(
    finder: Finder, desk: Desk, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    went: list[tuple[str, dict[str, Any]]] = []
    desk.went.connect(lambda place, what: went.append((place, what)))
    typed(finder, qtbot, "tf", settle)
    qtbot.keyClick(finder.ui.text, Qt.Key.Key_Return)
    assert went == [("premises", {"id": "同福旅社"})]


def test_arrows_move_while_typing_goes_on(finder: Finder, qtbot: QtBot, ran: list[str]) -> None:
    qtbot.keyClick(finder.ui.text, Qt.Key.Key_Down)
    qtbot.keyClick(finder.ui.text, Qt.Key.Key_Return)
    assert ran == ["settings"]


def test_a_command_waits_for_its_button(window: QApplication, qtbot: QtBot) -> None:
    form, pressed = QWidget(), list[bool]()
    button = QPushButton("Finish", form)
    qtbot.addWidget(form)
    button.clicked.connect(lambda: pressed.append(True))
    command = Command(key="Ctrl+Return", button=button)
    button.setEnabled(False)
    command.do()
    assert not command.possible
    button.setEnabled(True)
    button.hide()
    command.do()
    assert pressed == [], "Qt would press it, though nobody sees it"
    button.show()
    command.do()
    assert (pressed, command.name, shown_key(command.key)) == ([True], "Finish", "Ctrl+Enter")
