"""The whole program in its window, with hands that count what they do."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from firesweep.app import Window
from firesweep.store.database import Store
from firesweep.ui.look import theme
from firesweep.ui.window.shell import Shell
from firesweep.ui.words import language
from tests.factory import a_street, a_sweep, a_team


class Hands:
    """One person at the keyboard; `count` is what it cost them."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.count = 0

    @property
    def shell(self) -> Shell:
        """The window itself."""
        return self.window.shell

    @property
    def target(self) -> QWidget:
        """Where a key goes: the field with the focus, in the dialog on top if there is one."""
        top = QApplication.activeModalWidget() or self.shell
        top.activateWindow()  # a real desktop does so when a dialog closes
        return top.focusWidget() or top

    def press(self, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        """Press one key, and wait until everything it asked for is done."""
        self.count += 1
        modifiers = held[0] if held else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(self.target, key, modifiers)
        self.settle()

    def settle(self) -> None:
        """Wait until all is read, written and shown."""
        QApplication.processEvents()
        assert self.window.worker.wait_idle(20)
        QApplication.processEvents()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Where the window keeps its store."""
    return tmp_path / "data"


@pytest.fixture
def store(data: Path) -> Iterator[Store]:
    """A street with a team, in the second week of its sweep."""
    opened = a_street(data)
    a_team(opened)
    today = date.today()
    starts, ends = today - timedelta(days=10), today + timedelta(days=30)
    a_sweep(opened, starts=starts.isoformat(), ends=ends.isoformat())
    yield opened
    opened.close()


@pytest.fixture
def hands(
    store: Store, data: Path, qapp: QApplication, qtbot: QtBot
) -> Iterator[Callable[[], Hands]]:
    """Open the program over the store; call once everything is in the store."""
    opened: list[Window] = []

    def open_window() -> Hands:
        made = Window(qapp, data, "en")
        opened.append(made)
        made.shell.resize(1366, 768)
        made.show()
        made.shell.activateWindow()
        found = Hands(made, qtbot)
        found.settle()
        return found

    yield open_window
    for made in opened:
        made.end()
        made.shell.deleteLater()
    language.speak("en")
    theme.wear(qapp, "light")
