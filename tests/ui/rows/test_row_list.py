import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.ui.rows.lines import LinesOnSight
from firesweep.ui.rows.row_list import RowLine, RowList

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


def test_a_click_on_the_button_acts_and_elsewhere_chooses(rows: RowList, qtbot: QtBot) -> None:
    rect = rows.visualRect(rows.model().index(1, 0))
    with qtbot.waitSignal(rows.acted) as acted:
        click(rows, QPoint(rect.right() - 40, rect.center().y()), qtbot)
    with qtbot.waitSignal(rows.chosen) as chosen:
        click(rows, rows.visualRect(rows.model().index(2, 0)).center(), qtbot)
    assert (acted.args, chosen.args) == (["a"], ["b"])


def test_beside_a_panel_a_click_looks_and_a_double_click_chooses(
    rows: RowList, qtbot: QtBot
) -> None:
    rows.looks = True
    chosen: list[str] = []
    rows.chosen.connect(chosen.append)
    there = rows.visualRect(rows.model().index(2, 0)).center()
    click(rows, there, qtbot)
    assert (rows.current_id(), chosen) == ("b", [])
    qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert chosen == ["b"]


def test_a_screen_reader_hears_the_whole_row(rows: RowList) -> None:
    said = rows.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "逾期 6 天, 鑫达服装厂　二层安全出口上锁, 已送达"


def test_of_thousands_only_those_in_sight_are_read(rows: RowList, qtbot: QtBot) -> None:
    read: list[str] = []

    def page(ids: list[str]) -> list[RowLine]:
        read.extend(ids)
        return [RowLine(f"记录 {one}", id=one, pill="逾期") for one in ids if one != "7"]

    ids = [str(number) for number in range(5000)]
    lines = LinesOnSight(ids, {}, ["逾期"], page)
    rows.show_rows(lines)
    rows.choose(0)
    rows.grab()
    assert 0 < len(read) < 200
    qtbot.keyClick(rows, Qt.Key.Key_End)
    rows.grab()
    assert rows.current_id() == "4999"
    assert len(read) < 400
    assert lines[7] == RowLine("", id="7")  # the store has it no more


def test_lines_in_hand_stand_between_those_on_sight(rows: RowList) -> None:
    heading = RowLine("待议", heading=True)
    done = RowLine("约谈业主", id="decision 1", pill="已办")
    read: list[str] = []

    def page(ids: list[str]) -> list[RowLine]:
        read.extend(ids)
        return [RowLine(one, id=one, pill="逾期") for one in ids]

    lines = LinesOnSight(["", "decision 1", "", "a", "b"], {0: heading, 1: done, 2: heading},
                         ["逾期"], page)  # fmt: skip
    rows.show_rows(lines)
    rows.choose(2)
    assert rows.current_id() == "a"
    rows.grab()
    assert [rows.visualRect(rows.model().index(at, 0)).height() for at in range(4)] == [
        rows.sizeHintForIndex(rows.model().index(at, 0)).height() for at in (0, 1, 0, 1)
    ]
    assert list(lines) == [heading, done, heading, *page(["a", "b"])]
    assert read[:2] == ["a", "b"]
    assert lines.pills == {"已办", "逾期"}
