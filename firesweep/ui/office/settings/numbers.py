"""The list of paper numbers: given, void, left out; nothing is ever given twice."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from firesweep.model.numbers import PaperKind
from firesweep.model.vocabulary import NumberState
from firesweep.office.paper.numbers import NumberLine, number_years, numbers
from firesweep.sheet.write import write_xlsx
from firesweep.ui.forms.ui_settings_numbers import Ui_NumbersPage
from firesweep.ui.office.settings.page import Page, fill
from firesweep.ui.parts.files import ask_place
from firesweep.ui.rows.table import Column, IdTableModel
from firesweep.ui.words.numbers import cells, count_text, headings
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

WIDTHS = (240, 96, 84, 132, 70, 124, 180)
STATES = {
    NumberState.ISSUED: "done",
    NumberState.VOID: "overdue",
    NumberState.LEFT_OUT: "soon",
    NumberState.NOT_HERE: "muted",
}


class NumbersPage(Page):
    """One year's numbers, all or those no paper bears; saved as a sheet to print or to file."""

    reads = frozenset({"paper", "setting", "step"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_NumbersPage(), parent)
        self.lines: list[NumberLine] = []
        self.shown: list[NumberLine] = []
        self.model = IdTableModel(self._page, self._place, parent=self)
        ui = self.ui
        ui.list.show_model(self.model)
        ui.year.activated.connect(lambda: self.load())
        for box in (ui.kind, ui.state):
            box.activated.connect(lambda: self.show_lines())
        ui.save.clicked.connect(self.choose_place)
        self.retranslate()

    def load(self) -> None:
        """Ask for the years, and for the numbers of the one in hand."""
        store, wanted = self.desk.store, self.ui.year.currentData() or self.desk.today().year

        def query(_connection: Any) -> tuple[list[int], list[NumberLine]]:
            return number_years(store), numbers(store, wanted)

        self.desk.read(self, query, lambda found: self.show_numbers(wanted, *found))

    def show_numbers(self, year: int, years: Sequence[int], lines: list[NumberLine]) -> None:
        """Show a year's numbers."""
        fill(self.ui.year, [(str(y), y) for y in sorted({year, *years}, reverse=True)])
        self.ui.year.setCurrentIndex(self.ui.year.findData(year))
        self.lines = lines
        self.show_lines()

    def show_lines(self) -> None:
        """Show those of the kind and state in hand."""
        kind, gaps = self.ui.kind.currentData(), self.ui.state.currentData()
        self.shown = [
            line
            for line in self.lines
            if kind in ("", line.kind) and not (gaps and line.state is NumberState.ISSUED)
        ]
        self.ui.count.setText(count_text(self.shown) or self.tr("No number in this list"))
        self.ui.save.setEnabled(bool(self.shown))
        self.ui.list.show_ids([*range(len(self.shown))])
        self.model.refresh_rows()

    def retranslate(self) -> None:
        """Name columns, kinds and states."""
        fill(self.ui.kind, [(self.tr("All papers"), ""), *((word(k), k) for k in PaperKind)])
        fill(self.ui.state, [(self.tr("All numbers"), False), (self.tr("Void and missing"), True)])
        self.model.set_columns([*map(_column, headings(), WIDTHS, range(len(WIDTHS)))])
        self.ui.list.set_widths()
        self.show_lines()

    def choose_place(self) -> None:
        """Ask where to save the sheet."""
        name = self.tr("Paper numbers %1").replace("%1", str(self.ui.year.currentData()))
        title = self.tr("Save the list of numbers")
        if chosen := ask_place(self, title, f"{name}.xlsx", "Excel (*.xlsx)"):
            self.save_as(chosen)

    def save_as(self, path: Path) -> None:
        """Write what is shown as a sheet."""
        self.show_no_trouble()
        header, rows = headings(), [*map(cells, self.shown)]
        done = self.tr("Saved: %1").replace("%1", str(path))
        self.desk.make(
            self,
            lambda: write_xlsx(path, header, rows),
            lambda _none: self.desk.say(done),
            trouble=self.show_trouble,
        )

    def _page(self, ids: list[int]) -> list[tuple[int, list[str], str]]:
        return [(i, cells(self.shown[i]), STATES[self.shown[i].state]) for i in ids]

    def _place(self, row: tuple[int, list[str], str]) -> int:
        return row[0]


_STATE = 2


def _column(title: str, width: int, at: int) -> Column:
    state = (lambda row: row[2]) if at == _STATE else None
    return Column(title, partial(_cell, at), width=width, state=state)


def _cell(at: int, row: tuple[int, list[str], str]) -> str:
    return row[1][at]
