"""Dialogs have room for their sentences, also for those that appear later."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from firesweep.ui.bundle.new_laptop import NewLaptop
from firesweep.ui.desk import Desk
from firesweep.ui.look import theme
from firesweep.ui.look.fitting import room_of


def is_whole(label: QLabel) -> bool:
    """True where every line of a label is on the screen."""
    return label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("text_size", [100, 150])
def test_a_dialog_shows_all_it_says(
    window: QApplication, desk: Desk, qtbot: QtBot, text_size: int
) -> None:
    theme.wear(window, "light", text_size)
    dialog = NewLaptop(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert is_whole(dialog.ui.note)
    before = dialog.height()
    dialog.ui.done.setText("临江街_A_2026-11-26_0001.fsb is written and read back. " * 4)
    dialog.ui.done.show()
    qtbot.waitUntil(lambda: is_whole(dialog.ui.done) and is_whole(dialog.ui.note))
    assert before < dialog.height() <= room_of(dialog).height()
