"""A list whose rows break their text shows all of it."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from firesweep.ui.look import theme
from firesweep.ui.rows.whole_text import WholeText


@pytest.mark.parametrize("size", [100, 150])
def test_a_row_is_as_tall_as_its_text_in_the_width_there_is(
    window: QApplication, qtbot: QtBot, size: int
) -> None:
    theme.wear(window, "light", size)
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setWordWrap(True)
    rows.setItemDelegate(WholeText(rows))
    texts = ["2026-11-28\n" + "未在规定的期限内整改完毕，" * count for count in range(1, 12)]
    rows.addItems(texts)
    rows.resize(340, 300)
    rows.show()
    rows.grab()
    padded = rows.viewport().width() - 20 - 2 * 3
    for at, text in enumerate(texts):
        room = QRect(0, 0, padded, 10_000)
        lines = rows.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        assert rows.visualItemRect(rows.item(at)).height() >= lines.height() + 12, text
    theme.wear(window, "light", 100)
