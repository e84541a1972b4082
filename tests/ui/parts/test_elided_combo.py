"""A choice longer than its field ends in … and is said whole in the tip."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from firesweep.ui.parts.elided_combo import ElidedCombo


def test_a_long_choice_ends_in_dots_and_the_tip_says_it(window: QApplication, qtbot: QtBot) -> None:
    box = ElidedCombo()
    qtbot.addWidget(box)
    box.addItems(["Deputy-section-level cadre", "Beat cadre"])
    box.resize(150, 36)
    box.show()
    assert box.shown_text().startswith("Deputy-sec")
    assert box.shown_text().endswith("…")
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(50, 50)))
    assert QToolTip.text() == "Deputy-section-level cadre"
    box.setCurrentIndex(1)
    assert box.shown_text() == "Beat cadre"
    box.setCurrentIndex(0)
    box.resize(400, 36)
    assert box.shown_text() == box.currentText()
    assert not box.grab().isNull()


def test_its_hint_has_room_for_the_longest_choice(window: QApplication, qtbot: QtBot) -> None:
    box = ElidedCombo()
    qtbot.addWidget(box)
    box.addItems(["Beat cadre", "Deputy-section-level cadre"])
    box.setCurrentIndex(1)
    box.show()
    box.resize(box.sizeHint())
    assert box.shown_text() == "Deputy-section-level cadre"
    assert box.minimumSizeHint().width() < box.sizeHint().width()
