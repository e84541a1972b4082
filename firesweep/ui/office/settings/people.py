"""The people who take part in inspections, with their posts."""

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from firesweep.model.vocabulary import Post
from firesweep.office.street import save_person
from firesweep.store import street
from firesweep.ui.forms.ui_settings_people import Ui_PeoplePage
from firesweep.ui.office.settings.page import Page, choose, fill
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.store.street import CommunityRow, PersonRow
    from firesweep.ui.desk import Desk


class PeoplePage(Page):
    """A list of people; the one in hand is changed beside it."""

    reads = frozenset({"person", "community"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PeoplePage(), parent)
        self.people: list[PersonRow] = []
        self.communities: list[CommunityRow] = []
        self.person_id: str | None = None
        self.shown: PersonRow | None = None
        self.model = QStandardItemModel(self)
        self.ui.list.setModel(self.model)
        self.ui.list.selectionModel().currentChanged.connect(
            lambda index: self.show_person(index.row())
        )
        self.ui.fresh.clicked.connect(self.start_fresh)
        self.ui.save.clicked.connect(self.save)
        self.ui.name.returnPressed.connect(self.save)
        self.ui.phone.returnPressed.connect(self.save)
        self.retranslate()

    def load(self) -> None:
        """Ask for people and communities."""

        def query(connection: Any) -> tuple[list["PersonRow"], list["CommunityRow"]]:
            return street.people(connection), street.communities(connection)

        self.desk.read(self, query, lambda found: self.show_people(*found))

    def show_people(self, people: list["PersonRow"], communities: list["CommunityRow"]) -> None:
        """Show the list; the person in hand stays in hand, and what is typed of them."""
        shown, typed = self.shown, self._typed()
        self.people, self.communities = people, communities
        self.retranslate()
        self.ui.list.setVisible(bool(people))
        self.ui.empty.setVisible(not people)
        row = next((n for n, p in enumerate(people) if p.id == self.person_id), None)
        if row is not None:
            self.ui.list.setCurrentIndex(self.model.index(row, 0))
        if row is not None and typed:
            self.shown = shown
            self._fill(**typed)

    def _typed(self) -> dict[str, Any] | None:
        """What stands in the fields, where it is another than was shown."""
        values = self._values()
        if self.shown is None or values.items() <= self.shown._asdict().items():
            return None
        return values

    def retranslate(self) -> None:
        """Name posts and columns, and say why nobody is there."""
        self.ui.empty.say(
            self.tr("Nobody is entered yet"),
            self.tr("Teams are made of them, and who is working is chosen from them."),
            self.tr("Enter the first person"), self.start_fresh,
        )  # fmt: skip
        nowhere = (self.tr("The whole street"), None)
        fill(self.ui.community, [nowhere, *((c.name, c.id) for c in self.communities)])
        fill(self.ui.post, [(word(post), post.value) for post in Post])
        names = {c.id: c.name for c in self.communities}
        self.model.removeRows(0, self.model.rowCount())
        self.model.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Post"), self.tr("Phone"), self.tr("Community")]
        )
        for person in self.people:
            cells = (person.name, word(Post(person.post)), person.phone,
                     names.get(person.community_id or "", ""))  # fmt: skip
            items = [QStandardItem(text) for text in cells]
            for item in items:
                item.setEnabled(True)
                font = item.font()
                font.setStrikeOut(not person.active)
                item.setFont(font)
            self.model.appendRow(items)
        self.ui.list.fit()

    def show_person(self, row: int) -> None:
        """Show one person's fields."""
        if not 0 <= row < len(self.people):
            return
        person = self.people[row]
        self.person_id, self.shown = person.id, person
        self._fill(person.name, person.post, person.phone, person.community_id, person.active)
        self.show_no_trouble()

    def _fill(
        self, name: str, post: str, phone: str, community_id: str | None, active: bool
    ) -> None:
        self.ui.name.setText(name)
        self.ui.phone.setText(phone)
        choose(self.ui.post, post)
        choose(self.ui.community, community_id)
        self.ui.active.setChecked(active)

    def start_fresh(self) -> None:
        """Empty the fields for somebody new; post and community stay, for lists come in runs."""
        self.person_id = self.shown = None
        self.ui.list.clearSelection()
        self.ui.name.clear()
        self.ui.phone.clear()
        self.ui.active.setChecked(True)
        self.ui.name.setFocus()
        self.show_no_trouble()

    def save(self) -> None:
        """Write the person; after somebody new the fields wait for the next."""
        desk, person_id, shown, values = self.desk, self.person_id, self.shown, self._values()
        self.show_no_trouble()
        self.desk.write(
            self,
            lambda: save_person(desk.store, person_id, by=desk.by, shown=shown, **values),
            lambda _changed: self._saved(fresh=person_id is None),
            trouble=self.show_trouble,
        )

    def _values(self) -> dict[str, Any]:
        ui = self.ui
        return {
            "name": ui.name.text(),
            "post": ui.post.currentData(),
            "phone": ui.phone.text().strip(),
            "community_id": ui.community.currentData(),
            "active": ui.active.isChecked(),
        }

    def _saved(self, *, fresh: bool) -> None:
        self.shown = None
        self.load()
        if fresh:
            self.start_fresh()
