"""Who took part in a visit, in which role, and how each of them signs."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from firesweep.model.visit.gaps import Gap, Missing
from firesweep.model.visit.inspection import Participant
from firesweep.model.vocabulary import Post, Role
from firesweep.store.street import PersonRow
from firesweep.ui.field.person_line import PersonLine
from firesweep.ui.forms.ui_people_panel import Ui_PeoplePanel


class PeoplePanel(QFrame):
    """A line for each who took part; every change comes out whole, for the store."""

    changed = Signal(object)
    """The people, as a tuple of Participant."""
    sign_asked = Signal(int)
    """Somebody's number in `people`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_PeoplePanel()
        ui.setupUi(self)
        self.people: tuple[Participant, ...] = ()
        self.register: Sequence[PersonRow] = ()
        self.lines: list[PersonLine] = []
        ui.newcomer.entered.connect(self.add)
        ui.add.clicked.connect(ui.newcomer.enter)
        self.retranslate()

    def offer(self, register: Iterable[PersonRow]) -> None:
        """Give the people who can be added."""
        self.register = tuple(person for person in register if person.active)
        self._offer_rest()

    def show_people(self, people: Iterable[Participant]) -> None:
        """Show who takes part; a line that stays keeps the focus."""
        self.people = tuple(people)
        for line in self.lines[len(self.people) :]:
            line.hide()
            line.deleteLater()
        del self.lines[len(self.people) :]
        for at, person in enumerate(self.people):
            if at < len(self.lines):
                self.lines[at].show_person(person)
            else:
                self.lines.append(self._line(at, person))
        self._offer_rest()

    def add(self, who: PersonRow | str) -> None:
        """Take somebody of the register in, or a new name."""
        name = who if isinstance(who, str) else who.name
        same = self.tr("{name} takes part already.").format(name=name)
        self.show_trouble(same if any(p.name == name for p in self.people) else "")
        if self.ui.trouble.isHidden():
            self._tell((*self.people, participant_of(who)))

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong with a name; nothing takes it away."""
        self.ui.trouble.setText(sentence)
        self.ui.trouble.setVisible(bool(sentence))

    def go_to(self, gap: Gap) -> None:
        """Stand on somebody's signature, on the first role to be made a leader's, or add one."""
        found = next((line for line in self.lines if line.person.name == gap.where), None)
        if found:
            found.ui.onPaper.setFocus()
        elif gap.what == Missing.LEADER and self.lines:
            self.lines[0].ui.role.setFocus()
        else:
            self.ui.newcomer.setFocus()

    def retranslate(self) -> None:
        """Say what the form cannot."""
        self.ui.newcomer.line.setPlaceholderText(self.tr("Add somebody: choose or type a name"))

    def _line(self, at: int, person: Participant) -> PersonLine:
        line = PersonLine(person, self)
        line.changed.connect(lambda changed: self._tell(replaced(self.people, at, changed)))
        line.sign_asked.connect(lambda: self.sign_asked.emit(at))
        line.left_out.connect(lambda: self._tell(without(self.people, at)))
        self.ui.rows.addWidget(line)
        return line

    def _offer_rest(self) -> None:
        taking_part = {person.name for person in self.people}
        self.ui.newcomer.offer(p for p in self.register if p.name not in taking_part)

    def _tell(self, people: tuple[Participant, ...]) -> None:
        self.show_people(people)
        self.changed.emit(self.people)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "lines"):
            self.ui.retranslateUi(self)
            self.retranslate()
            self._offer_rest()


def participant_of(who: PersonRow | str) -> Participant:
    """Return somebody as a member who has not signed yet."""
    if isinstance(who, str):
        return Participant(who, Post.OTHER.value, Role.MEMBER)
    return Participant(who.name, who.post, Role.MEMBER, who.id)


def replaced(
    people: tuple[Participant, ...], at: int, changed: Participant
) -> tuple[Participant, ...]:
    """Return the people with one of them changed."""
    return (*people[:at], changed, *people[at + 1 :])


def without(people: tuple[Participant, ...], at: int) -> tuple[Participant, ...]:
    """Return the people without one of them."""
    return (*people[:at], *people[at + 1 :])
