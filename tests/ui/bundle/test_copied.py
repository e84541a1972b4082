"""A store that was copied from another machine, in the window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.app import Window
from firesweep.store.database import Store
from firesweep.store.machine import copied
from firesweep.ui.bundle.bundles import Bundles
from firesweep.ui.desk import Desk
from firesweep.ui.worker import Worker
from tests.bundle.test_machines import ELSEWHERE, came_from
from tests.factory import TODAY


@pytest.fixture
def screen(
    window: QApplication, worker: Worker, qtbot: QtBot, laptop: Store, tmp_path: Path,
    settle: Callable[[], None],
) -> Iterator[Bundles]:  # fmt: skip
    """The exchange on a laptop whose store was copied here."""
    came_from(laptop, ELSEWHERE)
    desk = Desk(laptop, worker, today=lambda: TODAY)
    desk.set_settings(bundle_folder=str(tmp_path))
    screen = Bundles(desk)
    qtbot.addWidget(screen)
    screen.resize(1144, 700)
    screen.show()
    settle()
    yield screen
    settle()


def test_it_sends_nothing_until_a_person_says_that_it_takes_the_others_place(
    screen: Bundles, laptop: Store, qtbot: QtBot, settle: Callable[[], None], tmp_path: Path
) -> None:
    card = screen.ui.send.ui
    assert "copied here from another machine" in card.copied.text()
    qtbot.mouseClick(card.send, Qt.MouseButton.LeftButton)
    settle()
    assert "Nothing was sent" in card.trouble.text()
    assert list(tmp_path.glob("*.fsb")) == []
    qtbot.mouseClick(card.here, Qt.MouseButton.LeftButton)
    settle()
    assert (card.copied.isVisible(), card.here.isVisible()) == (False, False)
    assert copied(laptop) is None
    qtbot.mouseClick(card.send, Qt.MouseButton.LeftButton)
    settle()
    assert "safe to pull the stick out" in card.done.text()


def test_the_window_says_it_as_soon_as_it_opens(
    window: QApplication, qtbot: QtBot, laptop: Store
) -> None:
    came_from(laptop, ELSEWHERE)
    laptop.close()
    program = Window(window, laptop.folder, "en")
    try:
        program.show()
        qtbot.waitUntil(lambda: program.shell.ui.trouble.isVisible(), timeout=20_000)
        assert "copied here" in program.shell.ui.trouble.sentence.text()
    finally:
        program.end()
        program.shell.deleteLater()
