"""No English is left on the door's screen in either script."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.field.inspection import Inspection
from firesweep.ui.words import language
from tests.factory import a_premises
from tests.ui.field.door import press

LATIN = re.compile("[A-Za-z]{2}")
CHINESE = re.compile("[\u4e00-\u9fff]")
KEY = Qt.Key
SHOWN = re.compile(r"Ctrl|Enter|F\d|EVA-\d\d|<[^>]*>|/\S*")


def said(widget: QWidget) -> list[str]:
    """Every text, tip and name a widget has."""
    texts = []
    for child in [widget, *widget.findChildren(QWidget)]:
        texts += [child.toolTip(), child.accessibleName()]
        if isinstance(child, QLabel | QAbstractButton):
            texts.append(child.text())
        if isinstance(child, QLineEdit):
            texts.append(child.placeholderText())
    return [text for text in texts if LATIN.search(SHOWN.sub("", text))]


def test_the_list_speaks_the_language_of_the_window_whatever_the_visit_began_in(
    store: Store, desk: Desk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    screen = Inspection(desk)
    qtbot.addWidget(screen)
    screen.show()
    language.speak("zh_CN")
    screen.open(premises_id=a_premises(store))
    settle()
    row = screen.ui.items.rows.rows[0]
    assert row.text.startswith("疏散通道、楼梯间")
    language.speak("en")
    QApplication.processEvents()
    assert screen.ui.items.rows.rows[0].text.startswith("Corridors, stairs and lobbies")
    assert screen.ui.item.ui.text.text().startswith("Corridors, stairs and lobbies")
    assert screen.under_way.visit.items[0].text == row.text  # what is kept is what was read


def test_a_hazard_speaks_english_where_the_screen_does(
    store: Store, desk: Desk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    screen = Inspection(desk)
    qtbot.addWidget(screen)
    screen.open(premises_id=a_premises(store))
    screen.show()
    settle()
    press(qtbot, screen.ui.items, KEY.Key_2)
    settle()
    (hazard,) = screen.under_way.visit.hazards
    for text in (hazard.description, hazard.measure, *hazard.basis):
        assert LATIN.search(text)
        assert not CHINESE.search(text)


@pytest.mark.parametrize("code", ["zh_CN", "zh_TW"])
def test_no_english_is_left_at_the_door(
    store: Store, desk: Desk, settle: Callable[[], None], qtbot: QtBot, code: str
) -> None:
    premises_id = a_premises(store, key_unit=True)
    screen = Inspection(desk)
    qtbot.addWidget(screen)
    screen.show()
    language.speak(code)
    QApplication.processEvents()
    screen.open(premises_id=premises_id)
    settle()
    for code, key in (("EVA-01", KEY.Key_1), ("EVA-02", KEY.Key_2), ("EVA-03", KEY.Key_4)):
        screen.ui.items.go_to(code)
        press(qtbot, screen.ui.items, key)
        settle()
        assert said(screen) == []
    screen.ui.extra.click()
    settle()
    assert said(screen) == []
