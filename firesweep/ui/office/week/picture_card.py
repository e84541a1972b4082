"""A card with one of a few pictures, or with the table behind it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from firesweep.model.review.charts import Chart
from firesweep.ui.office.week.charts import ChartView, SeriesNames
from firesweep.ui.office.week.figure_table import Cells, FigureTable

EDGE = 12


class Picture(NamedTuple):
    """A chart and the table behind it."""

    title: str
    about: str
    """What a screen reader calls it."""
    chart: Chart
    series: tuple[str, ...]
    """The names of its series."""
    heads: tuple[str, ...]
    table: tuple[Cells, ...]
    empty: str = ""
    """What is said where there is no row."""

    @property
    def name(self) -> str:
        """What its chip is known by."""
        return self.chart.kind.value


class PictureCard(QFrame):
    """Shows the picture whose chip is down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.pictures: dict[str, Picture] = {}
        self.buttons: dict[str, QPushButton] = {}
        self.shown, self.as_table = "", False
        self.legend, self.chart = SeriesNames(self), ChartView(self)
        self.table = FigureTable(self)
        self.none = QLabel(self)
        self.none.setProperty("state", "muted")
        self.none.setWordWrap(True)
        self._tabs = QHBoxLayout()
        self._tabs.setSpacing(6)
        self._tabs.addStretch(1)
        self._head = QGridLayout()
        self._head.setVerticalSpacing(2)
        self._head.setColumnStretch(0, 1)
        self._head.addLayout(self._tabs, 0, 0)
        self._head.addWidget(self.legend, 0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 6, EDGE, 6)
        column.setSpacing(4)
        column.addLayout(self._head)
        for widget in (self.chart, self.table, self.none):
            column.addWidget(widget, 1)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Offer these; the one in sight stays, or the first comes into sight."""
        self.pictures = {one.name: one for one in pictures}
        for one in pictures:
            button = self.buttons.get(one.name) or self._button(one.name)
            button.setText(one.title)
            button.setAccessibleName(one.about)
        for name, button in self.buttons.items():
            button.setVisible(name in self.pictures)
        self.choose(self.shown if self.shown in self.pictures else pictures[0].name)

    def choose(self, name: str) -> None:
        """Show one of them."""
        self.shown = name
        for each, button in self.buttons.items():
            button.setChecked(each == name)
        self._show(self.pictures[name])

    def _button(self, name: str) -> QPushButton:
        button = self.buttons[name] = QPushButton(self)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.choose(name))
        self._tabs.insertWidget(self._tabs.count() - 1, button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the names of the series under the tabs where both have no room side by side."""
        super().resizeEvent(event)
        self.fit_head()

    def fit_head(self) -> None:
        """Lay tabs and names out for the width there is."""
        asked = self._tabs.sizeHint().width() + self.legend.sizeHint().width() + EDGE
        under = asked > self.width() - 2 * EDGE
        at = self._head.getItemPosition(self._head.indexOf(self.legend))[:2]  # type: ignore[index]
        if at != ((1, 0) if under else (0, 1)):
            self._head.removeWidget(self.legend)
            self._head.addWidget(self.legend, *((1, 0) if under else (0, 1)))

    def show_table(self, *, on: bool) -> None:
        """Show the table behind the picture, or the picture again."""
        self.as_table = on
        if self.shown:
            self._show(self.pictures[self.shown])

    def _show(self, one: Picture) -> None:
        self.legend.show_names(one.chart.form.states, one.series)
        self.chart.show_chart(one.chart, one.series)
        self.chart.setAccessibleName(one.about)
        self.table.setAccessibleName(one.about)
        if self.as_table:
            self.table.show_rows(one.heads, one.table)
        self.none.setText(one.empty)
        self.chart.setVisible(bool(one.chart.rows) and not self.as_table)
        self.table.setVisible(bool(one.chart.rows) and self.as_table)
        self.legend.setVisible(bool(one.chart.rows) and not self.as_table)
        self.none.setVisible(not one.chart.rows)
        self.fit_head()
