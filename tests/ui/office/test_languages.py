"""The office's screens speak the language that is chosen, at once and everywhere."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.look import theme
from firesweep.ui.office.life_help import LifeHelp
from firesweep.ui.office.places import rectification_place, settings_place, sweep_place
from firesweep.ui.office.settings.screen import PAGES
from firesweep.ui.office.start import FirstStart
from firesweep.ui.office.sweep_plan import SweepPlan
from firesweep.ui.screen import Screen
from firesweep.ui.words import language
from tests.factory import a_sweep
from tests.ui.office.conftest import MakeNotice

Settle = Callable[[], None]
PLACES = {"sweep": sweep_place, "rectification": rectification_place, "settings": settings_place}
ALLOWED = re.compile(
    r"firesweep restore|firesweep|Ctrl|Alt|Shift|PDF|TOML|\.toml|English|\{\w+\}|F2|UTF-8|MB|/\S*"
    r"|A-Z|[A-Z]\d*\b|Fusion|Enter|Esc|\.xlsx|\.fsb"
)


@pytest.fixture
def screens(
    a_notice: MakeNotice, store: Store, desk: Desk, settle: Settle, qtbot: QtBot
) -> list[Screen]:
    a_notice()
    a_sweep(store)
    made = [place().make(desk) for place in PLACES.values()]
    for screen in made:
        qtbot.addWidget(screen)
        screen.show()
        settle()
    for page in PAGES:
        made[-1].open(page=page)
        settle()
    return made


def said(widget: QWidget) -> list[str]:
    """Every text and tip that a widget shows."""
    texts = []
    for child in [widget, *widget.findChildren(QWidget)]:
        texts.append(child.toolTip())
        if isinstance(child, QLabel | QAbstractButton):
            texts.append(child.text())
        if isinstance(child, QLineEdit):
            texts.append(child.placeholderText())
        if isinstance(child, QComboBox):
            texts += [child.itemText(row) for row in range(child.count())]
    return [text for text in texts if text]


def english_in(widget: QWidget) -> list[str]:
    return [text for text in said(widget) if re.search("[A-Za-z]{2}", ALLOWED.sub("", text))]


def speak(code: str) -> None:
    """Speak a language; what was replaced goes, as it does when the window comes to rest."""
    language.speak(code)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("code", ["zh_CN", "zh_TW"])
def test_no_english_is_left_on_a_screen(screens: list[Screen], code: str) -> None:
    before = [said(screen) for screen in screens]
    speak(code)
    for screen in screens:
        assert english_in(screen) == []
    speak("en")
    for screen, once in zip(screens, before, strict=True):
        assert set(said(screen)) == set(once)


@pytest.mark.parametrize("code", ["zh_CN", "zh_TW"])
def test_no_english_is_left_in_a_dialog(
    desk_dialogs: Callable[[], list[QDialog]], store: Store, desk: Desk, settle: Settle,
    qtbot: QtBot, code: str,
) -> None:  # fmt: skip
    language.speak(code)
    alone = [FirstStart(store.folder / "new", code), SweepPlan(desk, None), LifeHelp()]
    for dialog in alone:
        qtbot.addWidget(dialog)
    for dialog in (*alone, *desk_dialogs()):
        settle()
        assert english_in(dialog) == []


@pytest.mark.parametrize("named", ["light", "dark", "contrast"])
def test_a_small_window_in_large_text_is_painted(
    screens: list[Screen], window: QApplication, named: str
) -> None:
    theme.wear(window, named, 150)
    for screen in screens:
        screen.resize(1000, 560)
        assert not screen.grab().isNull()
