"""The field that names a premises, on the real widget."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.parts.premises_field import PremisesField
from tests.factory import a_premises


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_two_premises_of_one_name_are_told_apart_and_the_chosen_one_is_meant(
    store: Store, desk: Desk, settle: Callable[[], None], qtbot: QtBot
) -> None:
    a_premises(store, "昌丰KTV", address="河下街209号")
    second = a_premises(store, "昌丰KTV", address="中山路3号")
    field = PremisesField()
    qtbot.addWidget(field)
    field.desk = desk
    field.show()
    field.setText("ktv")
    field.textEdited.emit("ktv")
    settle()
    completer = field.completer()
    shown = completer.completionModel()
    texts = [str(shown.index(row, 0).data()) for row in range(shown.rowCount())]
    assert sorted(texts) == [
        "昌丰KTV  ·  中山路3号  ·  滨江社区",
        "昌丰KTV  ·  河下街209号  ·  滨江社区",
    ]
    (row,) = (row for row, text in enumerate(texts) if "中山路" in text)
    completer.popup().setCurrentIndex(shown.index(row, 0))
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert field.text() == "昌丰KTV", "what is written is its name"
    assert field.chosen == second
    assert "中山路3号" in field.toolTip()
    field.setText("昌丰KTVx")
    assert field.unknown, "a name nobody chose is no premises"
