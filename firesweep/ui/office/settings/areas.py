"""Communities and their beats: adding names, and renaming."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from firesweep.errors import FiresweepError
from firesweep.office import street as office
from firesweep.store import street
from firesweep.store.street import BeatRow, CommunityRow
from firesweep.ui.forms.ui_settings_areas import Ui_AreasPage
from firesweep.ui.office.settings.page import Page

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class AreasPage(Page):
    """The communities of the street, and the beats of the one in hand."""

    reads = frozenset({"community", "beat"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_AreasPage(), parent)
        self.communities: list[CommunityRow] = []
        self.beats: list[BeatRow] = []
        ui = self.ui
        ui.communities.currentRowChanged.connect(lambda: self.show_beats())
        ui.communities.itemChanged.connect(self.rename_community)
        ui.beats.itemChanged.connect(self.rename_beat)
        ui.communitiesAdd.clicked.connect(self.add_communities)
        ui.beatsAdd.clicked.connect(self.add_beats)

    def load(self) -> None:
        """Ask for communities and beats."""

        def query(connection: Any) -> tuple[list[CommunityRow], list[BeatRow]]:
            return street.communities(connection), street.beats(connection)

        self.desk.read(self, query, lambda found: self.show_areas(*found))

    def show_areas(self, communities: list[CommunityRow], beats: list[BeatRow]) -> None:
        """Show the communities; the one in hand stays in hand."""
        self.communities, self.beats = communities, beats
        row = max(0, self.ui.communities.currentRow())
        with QSignalBlocker(self.ui.communities):
            _list(self.ui.communities, [(c.name, c.id) for c in communities])
            self.ui.communities.setCurrentRow(min(row, len(communities) - 1))
        self.show_beats()

    def show_beats(self) -> None:
        """Show the beats of the community in hand."""
        mine = self.community_id
        with QSignalBlocker(self.ui.beats):
            _list(self.ui.beats, [(b.name, b.id) for b in self.beats if b.community_id == mine])

    @property
    def community_id(self) -> str | None:
        """The community in hand."""
        item = self.ui.communities.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def add_communities(self) -> None:
        """Add the names typed or pasted."""
        names = office.pasted_names(self.ui.communitiesNew.toPlainText())
        store, by = self.desk.store, self.desk.by
        if names:
            self._write(
                lambda: office.save_communities(store, names, by=by), self.ui.communitiesNew
            )

    def add_beats(self) -> None:
        """Add beats to the community in hand."""
        names = office.pasted_names(self.ui.beatsNew.toPlainText())
        store, by, community = self.desk.store, self.desk.by, self.community_id
        if names and community:
            self._write(lambda: office.save_beats(store, community, names, by=by), self.ui.beatsNew)

    def rename_community(self, item: QListWidgetItem) -> None:
        """Write a community's new name."""
        store, by = self.desk.store, self.desk.by
        row_id, name = str(item.data(Qt.ItemDataRole.UserRole)), item.text()
        self._write(lambda: office.rename_community(store, row_id, name, by=by))

    def rename_beat(self, item: QListWidgetItem) -> None:
        """Write a beat's new name."""
        store, by, name = self.desk.store, self.desk.by, item.text()
        beat = next(b for b in self.beats if b.id == item.data(Qt.ItemDataRole.UserRole))
        self._write(lambda: office.rename_beat(store, beat, name, by=by))

    def _write(self, job: Callable[[], object], typed: QPlainTextEdit | None = None) -> None:
        """Write; what was typed goes once it is on disk, and not before."""

        def written(_changed: object) -> None:
            if typed is not None:
                typed.clear()
            self.load()

        self.show_no_trouble()
        self.desk.write(self, job, written, trouble=self._take_back)

    def _take_back(self, trouble: FiresweepError) -> None:
        self.load()
        self.ui.trouble.show()
        self.show_trouble(trouble)


def _list(widget: QListWidget, rows: list[tuple[str, str]]) -> None:
    widget.clear()
    for name, row_id in rows:
        item = QListWidgetItem(name, widget)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setData(Qt.ItemDataRole.UserRole, row_id)
