"""A part of a dialog that can be pushed up and down only."""

from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from firesweep.ui.look.fitting import room_of
from firesweep.ui.parts.upright_scroll import SIDES, UprightScroll


def test_a_dialog_is_as_wide_as_what_is_pushed_up_in_it_asks_for(
    window: QApplication, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    scroll = UprightScroll(dialog)
    inside = QPushButton("On paper")
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    QVBoxLayout(dialog).addWidget(scroll)
    dialog.resize(200, 100)
    dialog.show()
    inside.setText("Fire-safety responsible person, and much more")
    asked = inside.minimumSizeHint().width()
    qtbot.waitUntil(lambda: scroll.viewport().width() >= asked > 200)
    inside.setText("Fire-safety responsible person" * 40)
    assert scroll.minimumSizeHint().width() == room_of(dialog).width() - SIDES
