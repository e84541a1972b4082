"""F1 says how work goes from laptop to laptop, and on other screens what helps there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from firesweep.app import places
from firesweep.store.database import Store
from firesweep.ui.bundle.help import BundleHelp
from firesweep.ui.commands import SEND_KEY
from firesweep.ui.desk import Desk
from firesweep.ui.office.life_help import LifeHelp
from firesweep.ui.office.reports.help import ReportHelp
from firesweep.ui.window.keys import KeysSheet
from firesweep.ui.window.shell import Shell
from firesweep.ui.words.language import speak
from firesweep.ui.worker import Worker
from tests.factory import TODAY


@pytest.mark.parametrize(
    ("place", "kind"),
    [("bundles", BundleHelp), ("rectification", LifeHelp), ("reports", ReportHelp),
     ("premises", KeysSheet)],
)  # fmt: skip
def test_f1_opens_the_page_of_the_screen_or_its_keys(
    window: QApplication, worker: Worker, office: Store, qtbot: QtBot, settle: Callable[[], None],
    place: str, kind: type[QDialog],
) -> None:  # fmt: skip
    shell = Shell()
    qtbot.addWidget(shell)
    shell.open_desk(Desk(office, worker, today=lambda: TODAY), places())
    shell.show()
    shell.activateWindow()
    shell.go(place)
    settle()
    seen: list[QDialog] = []

    def close() -> None:  # some pages wait in a loop of their own until they are closed
        (page,) = (each for each in shell.findChildren(QDialog) if each.isVisible())
        seen.append(page)
        qtbot.keyClick(page, Qt.Key.Key_Escape)

    QTimer.singleShot(100, shell, close)
    qtbot.keyClick(shell.open_screen, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: bool(seen))
    assert type(seen[0]) is kind
    settle()


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_the_page_speaks_of_everything_in_every_language(
    window: QApplication, qtbot: QtBot, language: str
) -> None:
    speak(language)
    try:
        page = BundleHelp()
        qtbot.addWidget(page)
        text = page.ui.page.toPlainText()
        lines = [line for line in text.splitlines() if line]
        assert len(lines) == len(set(lines)) == 7 + 17
        assert all(key in text for key in (SEND_KEY, "Ctrl+N", "Ctrl+H", "age"))
        assert language == "en" or not any(line.isascii() for line in lines)
    finally:
        speak("en")
