"""A team per community: leader, deputies, members."""

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTreeWidgetItem, QWidget

from firesweep.model.vocabulary import Post, Role
from firesweep.office.street import restore_team, retire_team, save_team, undo_new_team, undo_team
from firesweep.store import street
from firesweep.store.journal import Changed
from firesweep.store.street import CommunityRow, Member, PersonRow, TeamRow
from firesweep.ui.forms.ui_settings_teams import Ui_TeamsPage
from firesweep.ui.look.laid_out import tab_as_laid_out
from firesweep.ui.look.theme import scaled
from firesweep.ui.look.tokens import GAP_4
from firesweep.ui.office.settings.entry import EntryPage
from firesweep.ui.office.settings.page import choose, fill, stand_in
from firesweep.ui.parts.elided_combo import ElidedCombo
from firesweep.ui.rows.paint import RIGHT
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


ROLE = 2
"""The column of roles."""
POST = 90
"""Pixels of a post that are always seen."""


class Known(NamedTuple):
    """What the page shows."""

    teams: list[TeamRow]
    people: list[PersonRow]
    communities: list[CommunityRow]


class TeamsPage(EntryPage):
    """The teams; the one in hand gets its people and their roles beside the list."""

    reads = frozenset({"team", "person", "community"})

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_TeamsPage(), parent)
        self.known = Known([], [], [])
        self.roles: dict[str, QComboBox] = {}
        self.model = QStandardItemModel(self)
        self.ui.list.setModel(self.model)
        self.ui.list.selectionModel().currentChanged.connect(
            lambda index: self.show_row(index.row())
        )
        self.ui.community.activated.connect(lambda: self.show_members({}))
        self.ui.fresh.clicked.connect(self.start_fresh)
        self.ui.retire.clicked.connect(self.retire)
        self.ui.save.clicked.connect(self.save)
        self.retranslate()

    def load(self) -> None:
        """Ask for teams, people and communities."""

        def query(connection: Any) -> Known:
            return Known(
                street.teams(connection), street.people(connection), street.communities(connection)
            )

        self.desk.read(self, query, self.show_known)

    def show_known(self, known: Known) -> None:
        """Show the teams, by community; the one in hand stays in hand, and what is entered."""
        entry = self.entry()
        order = [community.id for community in known.communities]
        teams = sorted(known.teams, key=lambda team: (order.index(team.community_id), team.name))
        self.known = known._replace(teams=teams)
        self.retranslate()
        self.ui.list.setVisible(bool(teams))
        self.ui.empty.setVisible(not teams)
        ids = [team.id for team in teams]
        in_hand = self.in_hand.id if self.in_hand else None
        if entry and in_hand is None:
            self.enter_again(entry)
            return
        if not teams:
            self.start_fresh()
            return
        row = ids.index(in_hand) if in_hand in ids else 0
        self.ui.list.setCurrentIndex(self.model.index(row, 0))
        self.show_row(row)
        if entry and in_hand in ids:
            self.enter_again(entry)

    def values(self) -> dict[str, Any]:
        """Return community, name and the role of each member as they stand here."""
        roles = {p: box.currentData() for p, box in self.roles.items() if box.currentData()}
        return {
            "community_id": self.ui.community.currentData(),
            "name": self.ui.name.text(),
            "roles": roles,
        }

    def fill(self, values: dict[str, Any]) -> None:
        """Let the fields show this."""
        choose(self.ui.community, values["community_id"])
        self.ui.name.setText(values["name"])
        self.show_members(values["roles"])

    def retranslate(self) -> None:
        """Name columns, roles and posts, and say why no team is there."""
        self._say_why()
        entered = self.values()
        names = {community.id: community.name for community in self.known.communities}
        people = {person.id: person.name for person in self.known.people}
        away = self._away("").name
        fill(self.ui.community, [(name, row_id) for row_id, name in names.items()])
        self.model.removeRows(0, self.model.rowCount())
        self.model.setHorizontalHeaderLabels(
            [self.tr("Community"), self.tr("Team"), self.tr("Leader"), self.tr("People")]
        )
        self.model.horizontalHeaderItem(3).setTextAlignment(RIGHT)
        for team in self.known.teams:
            leads = (people.get(m.person_id, away) for m in team.members if m.role == Role.LEADER)
            leader = next(leads, self.tr("nobody yet"))
            cells = (names.get(team.community_id, ""), team.name, leader, str(len(team.members)))
            items = [QStandardItem(text) for text in cells]
            items[-1].setTextAlignment(RIGHT)
            self.model.appendRow(items)
        self.ui.list.fit()
        self.ui.members.setHeaderLabels([self.tr("Name"), self.tr("Post"), self.tr("Role")])
        give_room(self.ui.members.header())
        self.fill(entered)

    def _say_why(self) -> None:
        title, say = self.tr("No team yet"), self.ui.empty.say
        if self.known.people:
            say(title, self.tr("Give people a role beside this, and save."))
        else:
            say(title, self.tr("A team is made up of people, and nobody is entered yet."),
                self.tr("Enter people"), self._go_to_people)  # fmt: skip

    def _go_to_people(self) -> None:
        self.desk.go("settings", page="people")

    def show_row(self, row: int) -> None:
        """Show one team."""
        if not 0 <= row < len(self.known.teams):
            return
        team = self.known.teams[row]
        roles = {member.person_id: member.role for member in team.members}
        self.show_in_hand(
            team, {"community_id": team.community_id, "name": team.name, "roles": roles}
        )

    def show_members(self, roles: dict[str, str]) -> None:
        """List the community's people and those of the whole street, each with a role or none."""
        community = self.ui.community.currentData()
        in_team = {m.person_id: "" for m in self.in_hand.members} if self.in_hand else {}
        given = in_team | roles
        self.ui.members.clear()
        self.roles.clear()
        for person in self.known.people:
            near = person.active and person.community_id in (None, community)
            if near or person.id in given:
                self._add_member(person, given.get(person.id, ""))
        for person_id in given.keys() - {person.id for person in self.known.people}:
            self._add_member(self._away(person_id), given[person_id])
        self.show_leader()
        self.fit_width()
        tab_as_laid_out(self)
        self.ui.retire.setEnabled(self.in_hand is not None)
        self.ui.community.setEnabled(self.in_hand is None)

    def _away(self, person_id: str) -> PersonRow:
        """Somebody whose own row came with a bundle that was taken back."""
        return PersonRow(person_id, self.tr("not on this laptop"), "", "", None, active=False)

    def show_leader(self) -> None:
        """Say before it is saved that a team has nobody to lead it."""
        roles = [box.currentData() for box in self.roles.values()]
        self.ui.leaderless.setVisible(any(roles) and Role.LEADER not in roles)

    def fit_width(self) -> None:
        """Give every role its room, the page, too."""
        self.ui.members.header().resizeSection(ROLE, self._role_wide())
        super().fit_width()

    def card_asked(self) -> int:
        """Return the width names, roles and the beginning of each post need."""
        members, margins = self.ui.members, self.ui.card.layout().contentsMargins()
        name = QAbstractItemView.sizeHintForColumn(members, 0)
        wide = name + scaled(POST) + self._role_wide() + margins.left() + margins.right()
        return max(super().card_asked(), int(wide))

    def _role_wide(self) -> int:
        title: int = self.ui.members.header().sectionSizeHint(ROLE)
        boxes = (box.sizeHint().width() + 2 * GAP_4 for box in self.roles.values())
        return max([title, *boxes])

    def _add_member(self, person: PersonRow, role: str) -> None:
        item = QTreeWidgetItem([person.name, word(Post(person.post)) if person.post else "", ""])
        box = ElidedCombo()
        box.setAccessibleName(person.name)
        fill(box, [("–", ""), *((word(role), role.value) for role in Role)])
        choose(box, role)
        box.currentIndexChanged.connect(lambda: self.show_leader())
        self.ui.members.addTopLevelItem(item)
        stand_in(item, ROLE, box)
        self.roles[person.id] = box

    def start_fresh(self) -> None:
        """Empty the fields for another team; the first community without one is proposed."""
        taken = {team.community_id for team in self.known.teams}
        free = next((c.id for c in self.known.communities if c.id not in taken), None)
        self.ui.list.clearSelection()
        name = self.tr("Inspection team")
        self.show_in_hand(None, {"community_id": free, "name": name, "roles": {}})

    def save(self) -> None:
        """Write the team."""
        desk, team, values = self.desk, self.in_hand, self.values()
        team_id = team.id if team else None
        name, community = values["name"], values["community_id"]
        members = [Member(*each) for each in values["roles"].items()]
        self.show_no_trouble()
        self.desk.write(
            self,
            lambda: save_team(desk.store, team_id, by=desk.by, community_id=community, name=name,
                              members=members, shown=team),
            lambda changed: self._saved(team, values, changed),
            trouble=self.show_trouble,
        )  # fmt: skip

    def _saved(self, team: TeamRow | None, values: dict[str, Any], changed: Changed) -> None:
        self.note_saved(team, values)
        store, by, name = self.desk.store, self.desk.by, values["name"].strip()
        if team is None:
            said, undo = self.tr("Added: {name}"), partial(undo_new_team, store, changed, by=by)
        else:
            members = tuple(Member(*each) for each in values["roles"].items())
            after = team._replace(name=name, members=members)
            said, undo = self.tr("Saved: {name}"), partial(undo_team, store, team, after, by=by)
        self.desk.offer_undo(said.format(name=name), undo)
        self.load()

    def retire(self) -> None:
        """Take the team out of use."""
        team, desk = self.in_hand, self.desk
        if team is None:
            return
        self.start_fresh()

        def offer(_changed: object) -> None:
            self.load()
            text = self.tr("%1 is out of use").replace("%1", team.name)
            desk.offer_undo(text, lambda: restore_team(desk.store, team, by=desk.by))

        job = partial(retire_team, desk.store, team, by=desk.by)
        desk.write(self, job, offer, trouble=self.show_trouble)


def give_room(header: QHeaderView) -> None:
    """Make the names as wide as they are; the post takes the rest, and ends in … there."""
    header.setStretchLastSection(False)
    modes = QHeaderView.ResizeMode
    for column, mode in enumerate((modes.ResizeToContents, modes.Stretch, modes.Fixed)):
        header.setSectionResizeMode(column, mode)
