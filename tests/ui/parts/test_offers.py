"""A field of names offers whom the typed letters mean, by pinyin initials too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox
from pytestqt.qtbot import QtBot

from firesweep.ui.look.theme import wear
from firesweep.ui.look.tokens import THEMES
from firesweep.ui.parts.offers import offer_names


@pytest.fixture
def box(window: QApplication, qtbot: QtBot) -> QComboBox:
    made = QComboBox()
    made.setEditable(True)
    offer_names(made, ["李国平", "王志强", "Anna"])
    qtbot.addWidget(made)
    made.show()
    return made


def popup(box: QComboBox) -> QAbstractItemView:
    offers = box.completer()
    assert offers is not None
    return offers.popup()


def typed(box: QComboBox, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(box.lineEdit(), text)
    qtbot.wait(1)
    assert box.currentText() == text, "what is typed stays until somebody is chosen"


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)  # of a popup
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_initials_and_enter_choose_who_is_meant(box: QComboBox, qtbot: QtBot, key: Qt.Key) -> None:
    typed(box, qtbot, "wzq")
    qtbot.keyClick(popup(box), key)
    assert (box.currentText(), box.currentIndex()) == ("王志强", 1)


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)  # of a popup
def test_the_start_of_a_name_in_letters_is_a_name_of_its_own(box: QComboBox, qtbot: QtBot) -> None:
    typed(box, qtbot, "Ann")
    qtbot.keyClick(popup(box), Qt.Key.Key_Return)
    assert box.currentText() == "Ann"


@pytest.mark.qt_log_ignore("does not support", extend=True)  # of a popup
@pytest.mark.parametrize("theme", THEMES)
def test_the_list_shows_where_it_ends(
    window: QApplication, box: QComboBox, qtbot: QtBot, theme: str
) -> None:
    wear(window, theme)
    typed(box, qtbot, "lgp")
    picture = popup(box).grab().toImage()
    right, foot = picture.width() - 1, picture.height() - 1
    edges = {picture.pixelColor(*at).name() for at in ((0, foot // 2), (right, 9), (9, foot))}
    assert edges == {THEMES[theme].muted.lower()}


def test_letters_nobody_is_meant_by_stay_as_they_are(box: QComboBox, qtbot: QtBot) -> None:
    typed(box, qtbot, "xyz")
    assert not popup(box).isVisible()
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert box.currentText() == "xyz"


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)  # of a popup
@pytest.mark.parametrize("text", ["Ma", "ma", "5"])
def test_a_short_name_in_letters_is_nobody_elses_initials(
    box: QComboBox, qtbot: QtBot, text: str
) -> None:
    box.addItems(["毛爱国", "Ma", "王5号"])
    box.clearEditText()
    typed(box, qtbot, text)
    qtbot.keyClick(popup(box) if popup(box).isVisible() else box.lineEdit(), Qt.Key.Key_Return)
    assert box.currentText() == text
