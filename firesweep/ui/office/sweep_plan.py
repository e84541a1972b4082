"""The plan of a sweep: name, dates, communities with their teams, categories, checklist."""

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QListWidgetItem,
    QTreeWidgetItem,
    QWidget,
)

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Category
from firesweep.office.sweep.planning import save_sweep
from firesweep.store import street
from firesweep.store.checklists import versions
from firesweep.store.street import CommunityRow, TeamRow
from firesweep.store.sweep.sweeps import SweepRow
from firesweep.ui.dialogs.beside import say_beside, say_nothing
from firesweep.ui.dialogs.deed_keys import give_keys
from firesweep.ui.forms.ui_sweep_plan import Ui_SweepPlan
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.look.laid_out import tab_as_laid_out
from firesweep.ui.office.settings.page import TallRows, stand_in
from firesweep.ui.parts.date_field import refused_day
from firesweep.ui.parts.elided_combo import ElidedCombo
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
VALUE = Qt.ItemDataRole.UserRole


class Known(NamedTuple):
    """What can be planned with."""

    communities: list[CommunityRow]
    teams: list[TeamRow]


class SweepPlan(QDialog):
    """Plans a new sweep (everything chosen), or changes one; `sweep_id` is set once saved."""

    def __init__(self, desk: "Desk", of: SweepRow | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.of = of
        self.sweep_id = of.id if of else None
        self.teams: dict[str, QComboBox] = {}
        self.ui = Ui_SweepPlan()
        self.ui.setupUi(self)
        fit_screen(self)
        self.ui.communities.setItemDelegate(TallRows(self.ui.communities))
        self._fill_plan()
        self._fill_categories()
        ui = self.ui
        for day in (ui.starts, ui.ends):
            day.refused.connect(lambda trouble: say_beside(self.ui, trouble))
            day.taken.connect(lambda: say_nothing(self))
        ui.ok.clicked.connect(self.submit)
        ui.cancel.clicked.connect(self.reject)
        give_keys(self, ui.ok, ui.cancel)
        ui.allCommunities.clicked.connect(self.choose_all_communities)
        ui.allCategories.clicked.connect(self.choose_all_categories)
        desk.read(self, self._query, self.show_known)

    def _query(self, connection: Any) -> Known:
        return Known(street.communities(connection), street.teams(connection))

    def _fill_plan(self) -> None:
        ui, of, today = self.ui, self.of, self.desk.today()
        start = QDate(today.year, today.month, today.day)
        for version in reversed(versions()):
            ui.checklist.addItem(version)
        if of is None:
            ui.starts.setDate(start)
            ui.ends.setDate(start.addDays(60))
            return
        ui.name.setText(of.name)
        ui.reason.setText(of.reason)
        ui.starts.setDate(QDate.fromString(of.starts, Qt.DateFormat.ISODate))
        ui.ends.setDate(QDate.fromString(of.ends, Qt.DateFormat.ISODate))
        ui.checklist.setCurrentText(of.checklist)

    def _fill_categories(self) -> None:
        for category in Category:
            item = QListWidgetItem(word(category), self.ui.categories)
            item.setData(VALUE, category.value)
            chosen = self.of is None or category in self.of.categories
            item.setCheckState(CHECKED if chosen else UNCHECKED)

    def show_known(self, known: Known) -> None:
        """List the communities, each with the team that goes there."""
        for community in known.communities:
            item = QTreeWidgetItem([community.name, ""])
            item.setData(0, VALUE, community.id)
            chosen = self.of is None or community.id in self.of.communities
            item.setCheckState(0, CHECKED if chosen else UNCHECKED)
            self.ui.communities.addTopLevelItem(item)
            box = self._team_box(community, known.teams)
            stand_in(item, 1, box)
            self.teams[community.id] = box
        modes, header = QHeaderView.ResizeMode, self.ui.communities.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, modes.Stretch)
        header.setSectionResizeMode(1, modes.ResizeToContents)
        tab_as_laid_out(self)

    def _team_box(self, community: CommunityRow, teams: list[TeamRow]) -> QComboBox:
        box = ElidedCombo()
        box.setAccessibleName(community.name)
        for team in teams:
            if team.community_id == community.id:
                box.addItem(team.name, team.id)
        box.addItem(self.tr("No team yet"), "")
        planned = self.of.teams.get(community.id, "") if self.of else None
        if planned is not None:
            box.setCurrentIndex(max(0, box.findData(planned)))
        return box

    def choose_all_communities(self) -> None:
        """Choose every community; where all are chosen, none."""
        items = self._rows()
        state = UNCHECKED if all(i.checkState(0) == CHECKED for i in items) else CHECKED
        for item in items:
            item.setCheckState(0, state)

    def choose_all_categories(self) -> None:
        """Choose every category; where all are chosen, none."""
        items = [self.ui.categories.item(row) for row in range(self.ui.categories.count())]
        state = UNCHECKED if all(i.checkState() == CHECKED for i in items) else CHECKED
        for item in items:
            item.setCheckState(state)

    def _rows(self) -> list[QTreeWidgetItem]:
        root = self.ui.communities.invisibleRootItem()
        return [root.child(row) for row in range(root.childCount())]

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        ui, chosen = self.ui, self.ui.categories
        communities = [str(i.data(0, VALUE)) for i in self._rows() if i.checkState(0) == CHECKED]
        rows = [chosen.item(row) for row in range(chosen.count())]
        teams = {c: self.teams[c].currentData() for c in communities}
        return {
            "name": ui.name.text(),
            "reason": ui.reason.text(),
            "starts": ui.starts.date().toString(Qt.DateFormat.ISODate),
            "ends": ui.ends.date().toString(Qt.DateFormat.ISODate),
            "communities": communities,
            "categories": ",".join(r.data(VALUE) for r in rows if r.checkState() == CHECKED),
            "teams": {community: team for community, team in teams.items() if team},
            "checklist": ui.checklist.currentText(),
        }

    def submit(self) -> None:
        """Write the plan; trouble stands beside its field."""
        say_nothing(self)
        if trouble := refused_day(self):
            self.show_trouble(trouble)
            return
        desk, sweep_id, values = self.desk, self.sweep_id, self.values()
        desk.write(
            self,
            lambda: save_sweep(desk.store, sweep_id, values, by=desk.by),
            lambda saved: self._saved(saved.sweep_id),
            trouble=self.show_trouble,
        )

    def _saved(self, sweep_id: str) -> None:
        self.sweep_id = sweep_id
        self.accept()

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what is wrong beside the field it is about, and go there."""
        if field := say_beside(self.ui, trouble):
            field.setFocus()
