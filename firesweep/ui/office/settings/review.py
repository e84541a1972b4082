"""The weekly review: the day weeks end on, the workbook's columns, the points and the grades."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHeaderView,
    QLabel,
    QListWidgetItem,
    QTableWidgetItem,
    QWidget,
)

from firesweep.model.review.score import GRADES, RULES, WHOLE, Rule, Way
from firesweep.office.review import scores
from firesweep.office.review.figures import set_cut_off
from firesweep.office.review.minutes import COLUMNS, keep_columns
from firesweep.store.review.cut_offs import cut_off
from firesweep.store.street import setting
from firesweep.ui.commands import Command
from firesweep.ui.forms.ui_settings_review import Ui_ReviewPage
from firesweep.ui.look import theme
from firesweep.ui.look.laid_out import lead_tab
from firesweep.ui.look.theme import set_state
from firesweep.ui.look.tokens import ROW
from firesweep.ui.office.settings.page import BELOW, BESIDE, Page, choose, fill
from firesweep.ui.words.dates import DAYS, day_name
from firesweep.ui.words.review_sheets import column_title, ordered_columns
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

FIGURE, MOST, EACH = range(3)
STEP = 0.5
POINTS, WIDE = 96, 620
"""Pixels at 100 %: of a column of points, and from where on both lists stand side by side."""


class Kept(NamedTuple):
    """What the street has set."""

    cut_off: int
    columns: list[str]
    rules: tuple[Rule, ...]
    grades: tuple[float, ...]
    vetoes: list[scores.Veto]


def read_kept(connection: Any) -> Kept:
    """Return what the street has set about its reviews."""
    return Kept(cut_off(connection), list(setting(connection, COLUMNS, [])),
                scores.rules(connection), scores.least(connection),
                scores.vetoes(connection))  # fmt: skip


class ReviewPage(Page):
    """The day and the columns hold at once; points and grades are saved together."""

    reads = frozenset({"setting"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_ReviewPage(), parent)
        ui, self.kept = self.ui, Kept(6, [], RULES, GRADES, [])
        ui.weights.setColumnCount(3)
        ui.weights.verticalHeader().hide()
        header = ui.weights.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(FIGURE, QHeaderView.ResizeMode.Stretch)
        ui.cutOff.activated.connect(self.write_cut_off)
        ui.columns.itemChanged.connect(self.write_columns)
        ui.columns.model().rowsMoved.connect(self.write_columns)
        ui.up.clicked.connect(partial(self.move_column, -1))
        ui.down.clicked.connect(partial(self.move_column, 1))
        ui.usual.clicked.connect(lambda: self.show_points(RULES, GRADES))
        ui.save.clicked.connect(self.save)
        self.retranslate()

    def fit_width(self) -> None:
        """Put the points below the columns where both have no room side by side."""
        sides, room = self.ui.halves, self.width() - self.ui.halves.spacing()
        asked = sum(sides.itemAt(place).minimumSize().width() for place in range(2))
        wide = max(asked, theme.scaled(WIDE))
        sides.setDirection(BELOW if room < wide else BESIDE)

    def commands(self) -> Iterable[Command]:
        """Columns move by key; Ctrl+S saves the points."""
        yield Command(key="Alt+Up", button=self.ui.up)
        yield Command(key="Alt+Down", button=self.ui.down)
        yield from super().commands()

    def load(self) -> None:
        """Ask for what is set."""
        self.desk.read(self, read_kept, self.show_kept)

    def show_kept(self, kept: Kept) -> None:
        """Show what is set."""
        as_before = (kept.rules, kept.grades) == (self.kept.rules, self.kept.grades)
        self.kept = kept
        choose(self.ui.cutOff, kept.cut_off)
        self.show_columns(kept.columns)
        if not as_before:  # what somebody is writing there stays
            self.show_points(kept.rules, kept.grades)
        said = self.tr("{community} · {period} ({first} – {last}) · {reason}")
        vetoes = [said.format(community=one.community, period=one.period.name,
                              first=one.period.first, last=one.period.last, reason=one.reason)
                  for one in kept.vetoes]  # fmt: skip
        none = self.tr("None. A community is failed beside its points, on the screen of the week.")
        self.ui.vetoes.setText("\n".join(vetoes) or none)

    def retranslate(self) -> None:
        """Name days, columns and figures."""
        fill(self.ui.cutOff, [(day_name(day), day) for day in range(len(DAYS))])
        heads = [self.tr("Figure"), self.tr("At most"), self.tr("Each record")]
        self.ui.weights.setHorizontalHeaderLabels(heads)
        self.show_points(self.kept.rules, self.kept.grades)
        self.show_kept(self.kept)

    # ---- the day and the columns

    def write_cut_off(self) -> None:
        """Write the day weeks end on."""
        desk, day = self.desk, int(self.ui.cutOff.currentData())
        if day != self.kept.cut_off:
            desk.write(self, lambda: set_cut_off(desk.store, day, by=desk.by),
                       trouble=self.show_trouble)  # fmt: skip

    def show_columns(self, kept: Sequence[str]) -> None:
        """Show the columns in their order, those that are left out unticked below."""
        view, at = self.ui.columns, self.ui.columns.currentRow()
        with QSignalBlocker(view), QSignalBlocker(view.model()):
            view.clear()
            for name, used in ordered_columns(kept):
                item = QListWidgetItem(column_title(name))
                item.setData(Qt.ItemDataRole.UserRole, name)
                item.setCheckState(Qt.CheckState.Checked if used else Qt.CheckState.Unchecked)
                view.addItem(item)
            view.setCurrentRow(max(0, at))

    def columns(self) -> list[str]:
        """Return the ticked columns in the order they stand."""
        items = [self.ui.columns.item(row) for row in range(self.ui.columns.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items
                if item.checkState() == Qt.CheckState.Checked]  # fmt: skip

    def write_columns(self) -> None:
        """Keep the columns as they stand."""
        desk, names = self.desk, self.columns()
        desk.write(self, lambda: keep_columns(desk.store, names, by=desk.by),
                   trouble=self.show_trouble)  # fmt: skip

    def move_column(self, by: int) -> None:
        """Move the column in hand up or down."""
        view = self.ui.columns
        row = view.currentRow()
        if 0 <= row + by < view.count():
            with QSignalBlocker(view.model()), QSignalBlocker(view):
                view.insertItem(row + by, view.takeItem(row))
            view.setCurrentRow(row + by)
            self.write_columns()

    # ---- points and grades

    def show_points(self, rules: Sequence[Rule], grades: Sequence[float]) -> None:
        """Show what every figure may cost, and from where on each grade is reached."""
        table = self.ui.weights
        table.setRowCount(len(rules))
        table.verticalHeader().setDefaultSectionSize(theme.scaled(ROW) + 4)
        for column in (MOST, EACH):
            table.setColumnWidth(column, theme.scaled(POINTS))
        for row, rule in enumerate(rules):
            name = QTableWidgetItem(word(rule.figure))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            table.setItem(row, FIGURE, name)
            most = self._points(rule.weight, f"{word(rule.figure)}, {self.tr('At most')}")
            table.setCellWidget(row, MOST, most)
            each = f"{word(rule.figure)}, {self.tr('Each record')}"
            table.setCellWidget(row, EACH, self._points(rule.each, each)
                                if rule.way is Way.EACH else self._way(rule))  # fmt: skip
        for box, least in zip(self._grades(), grades, strict=True):
            box.setValue(least)
        self._order_tabs()
        self.show_sum()

    def _order_tabs(self) -> None:
        """Lead Tab from the table through its fields to the grades."""
        table = self.ui.weights
        cells = (table.cellWidget(row, column) for row in range(table.rowCount())
                 for column in (MOST, EACH))  # fmt: skip
        boxes = [cell for cell in cells if isinstance(cell, QDoubleSpinBox)]
        lead_tab([table, *boxes, self.ui.excellent])

    def _points(self, points: float, name: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(decimals=1, maximum=WHOLE, singleStep=STEP, value=points)
        box.setAccessibleName(name)
        box.valueChanged.connect(self.show_sum)
        return box

    def _way(self, rule: Rule) -> QLabel:
        share = rule.way is Way.SHARE
        label = QLabel(self.tr("by share") if share else self.tr("where none"))
        label.setProperty("role", "second")
        label.setContentsMargins(8, 0, 8, 0)
        return label

    def _grades(self) -> list[QDoubleSpinBox]:
        return [self.ui.excellent, self.ui.good, self.ui.passed]

    def weights(self) -> dict[str, list[float]]:
        """Return what stands in the table, by figure."""
        found = {}
        for row, rule in enumerate(self.kept.rules):
            most, each = (self.ui.weights.cellWidget(row, column) for column in (MOST, EACH))
            least = each.value() if isinstance(each, QDoubleSpinBox) else rule.each
            found[rule.figure.value] = [most.value(), least]
        return found

    def show_sum(self) -> None:
        """Say what the weights add up to by now."""
        if any(self.ui.weights.cellWidget(row, MOST) is None for row in range(len(RULES))):
            return
        total = round(sum(most for most, _each in self.weights().values()), 1)
        self.ui.sum.setText(self.tr("Together: {points}").format(points=f"{total:g}"))
        set_state(self.ui.sum, state="plain" if total == WHOLE else "overdue")

    def save(self) -> None:
        """Write points and grades, or say what is wrong with them."""
        self.show_no_trouble()
        desk, weights = self.desk, self.weights()
        grades = [box.value() for box in self._grades()]
        saved = self.tr("Points and grades are saved.")
        desk.write(
            self, lambda: scores.set_scoring(desk.store, weights, grades, by=desk.by),
            lambda _changed: desk.say(saved), trouble=self.show_trouble,
        )  # fmt: skip
