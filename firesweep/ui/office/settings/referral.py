"""The referral map: the street's own addressees over the usual ones; each change holds at once."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from firesweep.office.referral_map import save_authority
from firesweep.store.paper.authorities import Authority, authorities
from firesweep.ui.forms.ui_settings_referral import Ui_ReferralPage
from firesweep.ui.look.theme import scaled
from firesweep.ui.look.tokens import ROW
from firesweep.ui.office.copies import copies_in, copies_said
from firesweep.ui.office.settings.page import Page
from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

USUAL, NAME, ALSO, CONTACT, BASIS = COLUMNS = range(5)


class ReferralPage(Page):
    """One row per authority: in use or not, its name here, who gets a copy, on which law."""

    reads = frozenset({"setting"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_ReferralPage(), parent)
        self.shown: list[Authority] = []
        self.ui.map.setColumnCount(len(COLUMNS))
        rows = self.ui.map.verticalHeader()
        rows.hide()
        # A law whose article is cut off says nothing: fifteen rows may be as high as they need.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.ui.map.setWordWrap(True)
        header = self.ui.map.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.ui.map.itemChanged.connect(self.save)

    def load(self) -> None:
        """Ask for the map."""
        query = partial(authorities, script=spoken(), every=True)
        self.desk.read(self, query, self.show_map)

    def show_map(self, found: dict[str, Authority]) -> None:
        """Show every authority of the checklists."""
        self.shown = list(found.values())
        self.retranslate()
        with QSignalBlocker(self.ui.map):
            self.ui.map.verticalHeader().setMinimumSectionSize(scaled(ROW))
            self.ui.map.setRowCount(len(self.shown))
            for row, one in enumerate(self.shown):
                self._fill(row, one)

    def _fill(self, row: int, one: Authority) -> None:
        also = copies_said(self._name(code) for code in one.also)
        own = one.name if one.name != one.usual else ""
        for column, text in enumerate((one.usual, own, also, one.contact, one.basis)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column == USUAL:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if one.used else Qt.CheckState.Unchecked)
            self.ui.map.setItem(row, column, item)

    def retranslate(self) -> None:
        """Name the columns."""
        self.ui.map.setHorizontalHeaderLabels(
            [self.tr("Authority"), self.tr("Addressee"), self.tr("Copies to"), self.tr("Contact"),
             self.tr("Legal basis")]
        )  # fmt: skip

    def save(self, item: QTableWidgetItem) -> None:
        """Write the row that was changed."""
        self.show_no_trouble()
        desk, one = self.desk, self._written(item.row())
        desk.write(
            self,
            lambda: save_authority(desk.store, one, by=desk.by),
            lambda _changed: self.load(),
            trouble=self.show_trouble,
        )

    def _written(self, row: int) -> Authority:
        texts = [self.ui.map.item(row, column).text().strip() for column in COLUMNS]
        codes = {one.name: one.code for one in self.shown}
        return self.shown[row]._replace(
            name=texts[NAME],
            also=tuple(codes.get(name, name) for name in copies_in(texts[ALSO], codes)),
            contact=texts[CONTACT],
            basis=texts[BASIS],
            used=self.ui.map.item(row, USUAL).checkState() == Qt.CheckState.Checked,
        )

    def _name(self, code: str) -> str:
        return next((one.name for one in self.shown if one.code == code), code)
