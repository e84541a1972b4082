"""The people who take part in inspections, with their posts."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from firesweep.model.vocabulary import Post
from firesweep.office.street import save_person, undo_new_person, undo_person
from firesweep.store import street
from firesweep.store.journal import Changed
from firesweep.ui.forms.ui_settings_people import Ui_PeoplePage
from firesweep.ui.office.settings.entry import EntryPage
from firesweep.ui.office.settings.page import choose, fill
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.store.street import CommunityRow, PersonRow
    from firesweep.ui.desk import Desk


class PeoplePage(EntryPage):
    """A list of people; the one in hand is changed beside it."""

    reads = frozenset({"person", "community"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PeoplePage(), parent)
        self.people: list[PersonRow] = []
        self.communities: list[CommunityRow] = []
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
        entry = self.entry()
        self.people, self.communities = people, communities
        self.retranslate()
        self.ui.list.setVisible(bool(people))
        self.ui.empty.setVisible(not people)
        in_hand = self.in_hand.id if self.in_hand else None
        row = next((n for n, person in enumerate(people) if person.id == in_hand), None)
        if row is not None:
            self.ui.list.setCurrentIndex(self.model.index(row, 0))
            self.show_person(row)
        if row is not None and entry:
            self.enter_again(entry)

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
        self.show_in_hand(self.people[row], self.people[row]._asdict())

    def fill(self, values: dict[str, Any]) -> None:
        """Let the fields show this."""
        self.ui.name.setText(values["name"])
        self.ui.phone.setText(values["phone"])
        choose(self.ui.post, values["post"])
        choose(self.ui.community, values["community_id"])
        self.ui.active.setChecked(values["active"])

    def start_fresh(self) -> None:
        """Empty the fields for somebody new; post and community stay, for lists come in runs."""
        self.ui.list.clearSelection()
        self.show_in_hand(None, self.values() | {"name": "", "phone": "", "active": True})
        self.ui.name.setFocus()

    def save(self) -> None:
        """Write the person; after somebody new the fields wait for the next."""
        desk, shown, values = self.desk, self.in_hand, self.values()
        person_id = shown.id if shown else None
        self.show_no_trouble()
        self.desk.write(
            self,
            lambda: save_person(desk.store, person_id, by=desk.by, shown=shown, **values),
            lambda changed: self._saved(shown, values, changed),
            trouble=self.show_trouble,
        )

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        ui = self.ui
        return {
            "name": ui.name.text(),
            "post": ui.post.currentData(),
            "phone": ui.phone.text().strip(),
            "community_id": ui.community.currentData(),
            "active": ui.active.isChecked(),
        }

    def _saved(self, shown: "PersonRow | None", values: dict[str, Any], changed: Changed) -> None:
        self.note_saved(shown, values)
        store, by, name = self.desk.store, self.desk.by, values["name"].strip()
        if shown is None:
            said, undo = self.tr("Added: {name}"), partial(undo_new_person, store, changed, by=by)
        else:
            after = shown._replace(**values | {"name": name})
            said, undo = self.tr("Saved: {name}"), partial(undo_person, store, shown, after, by=by)
        self.desk.offer_undo(said.format(name=name), undo)
        self.load()
        if shown is None:
            self.start_fresh()
