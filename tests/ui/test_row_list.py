import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.ui.row_list import RowLine, RowList

LINES = [
    RowLine("逾期", heading=True, state="overdue"),
    RowLine("鑫达服装厂　二层安全出口上锁", "已送达", "a", "逾期 6 天", "overdue", action="复查"),
    RowLine("同福旅社　未设独立感烟报警器", "拒签", "b", "逾期 3 天", "overdue", action="复查"),
]


@pytest.fixture
def rows(window: QApplication, qtbot: QtBot) -> RowList:
    made = RowList()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show_rows(LINES)
    made.show()
    made.grab()
    return made


def click(rows: RowList, at: QPoint, qtbot: QtBot) -> None:
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_arrows_pass_over_headings_and_enter_chooses(rows: RowList, qtbot: QtBot) -> None:
    rows.choose(0)
    assert rows.current_id() == "a"
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(rows.chosen) as chosen:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert chosen.args == ["b"]


def test_space_ticks_and_ticks_outlive_a_refresh(rows: RowList, qtbot: QtBot) -> None:
    rows.show_ticks()
    rows.choose(2)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    rows.show_rows(LINES[1:])
    assert rows.ticked_ids() == ["b"]
    assert rows.current_id() == "b"
    rows.show_rows(LINES[:2])
    assert rows.ticked_ids() == []


def test_a_click_on_the_button_acts_and_elsewhere_chooses(rows: RowList, qtbot: QtBot) -> None:
    rect = rows.visualRect(rows.model().index(1, 0))
    with qtbot.waitSignal(rows.acted) as acted:
        click(rows, QPoint(rect.right() - 40, rect.center().y()), qtbot)
    with qtbot.waitSignal(rows.chosen) as chosen:
        click(rows, rows.visualRect(rows.model().index(2, 0)).center(), qtbot)
    assert (acted.args, chosen.args) == (["a"], ["b"])


def test_a_click_on_the_box_ticks(rows: RowList, qtbot: QtBot) -> None:
    rows.show_ticks()
    rect = rows.visualRect(rows.model().index(1, 0))
    with qtbot.waitSignal(rows.ticks_changed):
        click(rows, QPoint(rect.left() + 20, rect.center().y()), qtbot)
    assert rows.ticked_ids() == ["a"]


def test_a_screen_reader_hears_the_whole_row(rows: RowList) -> None:
    said = rows.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "逾期 6 天, 鑫达服装厂　二层安全出口上锁, 已送达"
