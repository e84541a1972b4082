from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from firesweep.ui.rows.id_table import IdTable
from firesweep.ui.rows.on_sight import PAGE
from firesweep.ui.rows.table import Column, IdTableModel

Row = tuple[int, str]


class Shelf:
    """Rows to read from, remembering how often it was asked."""

    def __init__(self, missing: int = -1) -> None:
        self.asked: list[int] = []
        self.missing = missing

    def page(self, ids: list[int]) -> list[Row]:
        self.asked.append(len(ids))
        return [(row_id, f"场所 {row_id}") for row_id in ids if row_id != self.missing]


def columns() -> list[Column]:
    return [
        Column("Name", lambda row: str(row[1]), "name", 200),
        Column("Number", lambda row: str(row[0]), "number", right=True),
        Column("State", lambda row: "late" if row[0] % 2 else "", state=lambda _row: "overdue"),
    ]


def model_of(shelf: Shelf, ids: "array[int] | list[int]") -> IdTableModel:
    model = IdTableModel(shelf.page, lambda row: row[0], columns())
    model.set_ids(ids)
    return model


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def table(window: QApplication, qtbot: QtBot, shelf: Shelf) -> IdTable:
    made = IdTable()
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show_model(model_of(shelf, array("q", range(100_000))), "name")
    made.show()
    return made


def test_only_what_is_seen_is_read(table: IdTable, shelf: Shelf) -> None:
    table.grab()
    assert shelf.asked == [PAGE]
    table.scrollToBottom()
    table.grab()
    assert len(shelf.asked) == 2
    assert table.ids_model.index(99_999, 0).data() == "场所 99999"


def test_a_row_that_is_gone_is_blank(window: QApplication) -> None:
    model = model_of(Shelf(missing=2), [1, 2, 3])
    assert [model.index(at, 0).data() for at in range(3)] == ["场所 1", None, "场所 3"]


def test_who_stands_on_a_row_still_does_after_a_refresh(table: IdTable) -> None:
    assert table.go_to(500)
    table.show_ids(array("q", range(99_999, -1, -1)))
    assert table.current_id() == 500
    assert table.currentIndex().row() == 99_499


def test_where_the_row_is_gone_the_next_takes_its_place(table: IdTable) -> None:
    table.go_to(500)
    table.show_ids(array("q", [at for at in range(1000) if at != 500]))
    assert table.current_id() == 501


def test_several_selected_rows_stay_selected(table: IdTable) -> None:
    table.show_ids([1, 2, 3])
    table.go_to(1)
    table.selectAll()
    table.show_ids([3, 2, 0, 1])
    assert table.selected_ids() == [3, 2, 1]


def test_the_store_sorts_not_the_table(table: IdTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.ids_model.sort_asked) as asked:
        table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert asked.args == ["number", True]


def test_enter_chooses_and_tab_leads_out(window: QApplication, qtbot: QtBot, shelf: Shelf) -> None:
    around, line = QWidget(), QLineEdit()
    qtbot.addWidget(around)
    table = IdTable()
    column = QVBoxLayout(around)
    column.addWidget(table)
    column.addWidget(line)
    table.show_model(model_of(shelf, [7, 8, 9]))
    around.show()
    qtbot.waitActive(around)
    table.setFocus()
    table.go_to(8)
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [8]
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert around.focusWidget() is line


def test_rows_are_read_again_when_a_write_touched_them(table: IdTable, shelf: Shelf) -> None:
    table.grab()
    table.ids_model.refresh_rows()
    table.grab()
    assert len(shelf.asked) == 2
