"""The holiday table: the years known, and taking in another."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.logs.report import ANSWER_SETTING, ANSWER_WITHIN
from firesweep.office.holidays import import_holidays
from firesweep.office.street import save_setting
from firesweep.store.calendar import holiday_tables, table_text
from firesweep.store.street import setting
from firesweep.ui.forms.ui_settings_holidays import Ui_HolidaysPage
from firesweep.ui.office.settings.page import Page, fill
from firesweep.ui.parts.files import ask_file, ask_place, write_file
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.listing import listed

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

KIND = "TOML (*.toml)"


class HolidaysPage(Page):
    """Rest days and make-up working days of a year; a year that is missing is said."""

    reads = frozenset({"setting"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_HolidaysPage(), parent)
        self.tables: dict[int, dict[str, Any]] = {}
        self.answer_days = ANSWER_WITHIN
        self.ui.year.activated.connect(lambda: self.show_year())
        self.ui.take.clicked.connect(self.choose_file)
        self.ui.keep.clicked.connect(self.choose_place)
        self.ui.answerDays.editingFinished.connect(self.write_answer_days)

    def load(self) -> None:
        """Ask for the tables."""
        self.desk.read(self, holiday_tables, self.show_tables)
        self.desk.read(
            self,
            lambda connection: setting(connection, ANSWER_SETTING, ANSWER_WITHIN),
            self.show_answer_days,
        )

    def show_answer_days(self, days: object) -> None:
        """Show how long an answer to a report may take."""
        self.answer_days = days if isinstance(days, int) else ANSWER_WITHIN
        with QSignalBlocker(self.ui.answerDays):
            self.ui.answerDays.setValue(self.answer_days)

    def write_answer_days(self) -> None:
        """Write it for the reports that come in from now on."""
        desk, days = self.desk, self.ui.answerDays.value()
        if days == self.answer_days:
            return
        self.answer_days = days
        desk.write(self, lambda: save_setting(desk.store, ANSWER_SETTING, days, by=desk.by))

    def show_tables(self, tables: dict[int, dict[str, Any]]) -> None:
        """Offer the years; the newest at first."""
        first = not self.tables
        self.tables = tables
        fill(self.ui.year, [(str(year), year) for year in sorted(tables, reverse=True)])
        if first:
            self.ui.year.setCurrentIndex(max(0, self.ui.year.findData(self.desk.today().year)))
        self.show_year()

    def show_year(self) -> None:
        """Show one year's days, and which year is missing."""
        self.ui.days.setHeaderLabels([self.tr("Occasion"), self.tr("From"), self.tr("To")])
        self.ui.days.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.ui.days.clear()
        table = self.tables.get(self.ui.year.currentData() or 0, {})
        rows = [(r["name"], r["from"], r["to"]) for r in table.get("rest", ())]
        rows += [(self.tr("Working day"), day, day) for day in table.get("work", ())]
        for name, first, last in sorted(rows, key=lambda row: str(row[1])):
            self.ui.days.addTopLevelItem(
                QTreeWidgetItem([name, long_date(str(first)), long_date(str(last))])
            )
        self.show_missing()

    def show_missing(self) -> None:
        """Say so where this year's or, from November on, next year's table is not there."""
        today: date = self.desk.today()
        wanted = [today.year] + [today.year + 1] * (today.month >= 11)
        missing = [str(year) for year in wanted if year not in self.tables]
        text = self.tr(
            "The table of %1 is missing. It is published in October or November; until then "
            "deadlines there know weekends only."
        )
        self.ui.missing.setText(text.replace("%1", listed(missing)))
        self.ui.missing.setVisible(bool(missing))

    def retranslate(self) -> None:
        """Say the days again, once they are known."""
        if self.tables:
            self.show_year()

    def choose_file(self) -> None:
        """Ask which table to take in."""
        if chosen := ask_file(self, self.tr("Import a holiday table"), KIND):
            self.take(chosen)

    def take(self, path: Path) -> None:
        """Take a table in; its year is shown."""
        self.show_no_trouble()
        desk = self.desk
        desk.write(
            self,
            lambda: import_holidays(desk.store, path, by=desk.by),
            lambda taken: self._show_taken(taken.year),
            trouble=self.show_trouble,
        )

    def _show_taken(self, year: int) -> None:
        def show(tables: dict[int, dict[str, Any]]) -> None:
            self.show_tables(tables)
            self.ui.year.setCurrentIndex(self.ui.year.findData(year))
            self.show_year()

        self.desk.read(self, holiday_tables, show)

    def choose_place(self) -> None:
        """Ask where to save this year's table."""
        year = self.ui.year.currentData()
        title = self.tr("Save the holiday table")
        chosen = ask_place(self, title, f"{year}.toml", KIND)
        if chosen and year in self.tables:
            self.write(chosen, year)

    def write(self, path: Path, year: int) -> None:
        """Write a year's table to a file, to be changed for the next year."""
        self.show_no_trouble()
        try:
            write_file(path, table_text(self.tables[year]).encode())
        except FiresweepError as trouble:
            self.show_trouble(trouble)
