"""What every end of a visit has in common: people, signatures, what is missing, what follows."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from firesweep.errors import FiresweepError
from firesweep.field import visit as door
from firesweep.model.visit.gaps import Gap, Missing
from firesweep.model.visit.inspection import Participant, Strokes, all_on_paper
from firesweep.ui.commands import Command
from firesweep.ui.field.gap_words import gap_lines
from firesweep.ui.field.signing import Signer, SigningDialog, way_of
from firesweep.ui.field.subject import Subject, read_subject
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.look.laid_out import tab_as_laid_out
from firesweep.ui.parts.flow import Flow
from firesweep.ui.photos.behind import BehindPhotos
from firesweep.ui.screen import label_button
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

OF_THE_TEAM = (Missing.PARTICIPANT, Missing.LEADER, Missing.TEAM_SIGNATURE)


class EndingDialog(QDialog):
    """Every change is on disk at once; `finish` locks the visit and shows what follows.

    The forms of its two kinds name their common parts alike.
    """

    def __init__(self, desk: "Desk", draft_id: str, ui: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.behind_photos = BehindPhotos(desk, self)
        self.draft_id = draft_id
        self.subject: Subject | None = None
        self.done_visit: door.Finished | None = None
        self._edits = 0
        self._signs_next = False
        self._behind = False  # the disk refused something that is shown
        self._unread = False  # something on disk is not shown
        self.ui = ui
        ui.setupUi(self)
        fit_screen(self)
        ui.people.changed.connect(self.take_people)
        ui.people.sign_asked.connect(lambda at: self.sign([self.team_signer(at)]))
        ui.following.left.connect(self.accept)
        ui.back.clicked.connect(self.reject)
        ui.inside.setEnabled(False)
        self.flow = Flow(ui.gaps, spacing=6)
        self.chips: list[QPushButton] = []
        ui.finish.clicked.connect(self.finish)
        ui.paperAll.clicked.connect(self.sign_all_on_paper)
        ui.signAll.clicked.connect(self.sign_all_on_screen)
        self.add_key("Ctrl+Return", self.finish)
        self.add_key("P", self.sign_all_on_paper)
        self.add_key("S", self.sign_all_on_screen)

    def add_key(self, key: str, act: Callable[[], object]) -> None:
        """Let a key do something while the visit is not finished; fields take letters first."""
        QShortcut(QKeySequence(key), self.ui.signing, act)

    # ---- what is shown

    def load(self) -> None:
        """Read the visit on the writing thread, after all that was tapped before."""
        self.desk.write(self, self.read_all, partial(self._show_read, self._edits))

    def _show_read(self, edits: int, found: Any) -> None:
        if edits != self._edits:  # something was changed meanwhile
            self.load()
        else:
            self._unread = self._behind = False
            self.show_all(found)

    def read_all(self) -> Any:
        """Read all that is shown; called on the writing thread."""
        return self.read()

    def show_all(self, found: Any) -> None:
        """Show what `read_all` found."""
        self.show_subject(found)

    def read(self) -> Subject:
        """Read the visit as it is on disk; called on the writing thread."""
        with self.desk.store.read() as connection:
            return read_subject(connection, self.draft_id, self.desk.today())

    def load_again(self) -> None:
        """Read the visit anew; while it is being finished it may be gone."""
        self._unread = not self.ui.finish.isEnabled()
        if not self._unread:
            self.load()

    def show_subject(self, subject: Subject) -> None:
        """Show a visit as it is on disk."""
        self.subject = subject
        ui = self.ui
        ui.premises.setText(subject.name)
        ui.key_unit.setVisible(subject.key_unit)
        ui.people.offer(subject.register)
        ui.people.show_people(subject.visit.people)
        ui.inside.setEnabled(True)
        self.retranslate()
        self.show_gaps()
        if self._signs_next:
            self.sign_all_on_screen()

    def show_gaps(self) -> None:
        """Say what is missing, each a button that leads there."""
        assert self.subject is not None
        while (item := self.flow.takeAt(0)) is not None:
            item.widget().deleteLater()
        visit = self.subject.visit
        lines = gap_lines(self.subject.gaps, visit)
        wishes = gap_lines(self.subject.wishes, visit)
        self.chips = [
            *(self._chip(line.text, line.gap, "soon") for line in lines),
            *(self._chip(line.text, line.gap, "accent") for line in wishes),
        ]
        wished = self.tr("Nothing that must be there is missing. Asked for, too:")
        rest = wished if wishes else self.tr("Nothing is missing.")
        self.ui.missing.setText(self.tr("Still missing:") if lines else rest)
        tab_as_laid_out(self)

    def _chip(self, text: str, gap: Gap, state: str) -> QPushButton:
        chip = QPushButton(text, self.ui.gaps)
        chip.setAutoDefault(False)
        chip.setProperty("kind", "chip")
        chip.setProperty("state", state)
        chip.clicked.connect(lambda: self.go_to(gap))
        self.flow.addWidget(chip)
        chip.show()
        return chip

    def retranslate(self) -> None:
        """Say what the form cannot."""
        ui = self.ui
        ui.key_unit.setText(self.tr("Key unit"))
        where = self.subject.address if self.subject else ""
        ui.about.setText("  ·  ".join(filter(None, (long_date(self.desk.today()), where))))
        keys = {ui.finish: "Return", ui.paperAll: "P", ui.signAll: "S", ui.back: "Esc"}
        for button, key in keys.items():
            label_button(Command(key=key, button=button))

    # ---- what is done

    def take_people(self, people: tuple[Participant, ...]) -> None:
        """Write who takes part."""
        self.change(people=people)
        self.write(lambda: door.set_people(self.desk.store, self.draft_id, people, by=self.desk.by))

    def sign_all_on_paper(self) -> None:
        """Let everybody who has not signed yet sign the printed form."""
        early = self.subject is None  # pressed before the visit was read
        if self.subject is not None:
            visit = all_on_paper(self.subject.visit)
            self._edits += 1
            self.show_subject(self.subject._replace(visit=visit))
            self.ui.finish.setFocus()
        self.write(
            lambda: door.sign_all_on_paper(self.desk.store, self.draft_id, by=self.desk.by),
            lambda _: self.load_again() if early else None,
        )

    def sign_all_on_screen(self) -> None:
        """Let everybody who has not signed yet sign, one after the other."""
        self._signs_next = self.subject is None  # pressed before the visit was read
        if self.subject is not None:
            self.sign(self.signers())

    def signers(self) -> list[Signer]:
        """Return who has not signed yet."""
        assert self.subject is not None
        people = enumerate(self.subject.visit.people)
        return [self.team_signer(at) for at, person in people if not person.way]

    def team_signer(self, at: int) -> Signer:
        """Return somebody of the team as the pad calls them."""
        assert self.subject is not None
        person = self.subject.visit.people[at]
        return Signer(at, person.name, word(person.role), person.strokes)

    def sign(self, signers: list[Signer]) -> None:
        """Open the pad."""
        if signers:
            dialog = SigningDialog(signers, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.signed.connect(self.take_strokes)
            dialog.open()

    def take_strokes(self, at: int | None, strokes: Strokes) -> None:
        """Write what somebody of the team has signed so far."""
        assert self.subject is not None
        assert at is not None
        people = list(self.subject.visit.people)
        people[at] = replace(people[at], way=way_of(strokes), strokes=strokes)
        self.ui.people.show_people(people)
        self.take_people(tuple(people))

    def go_to(self, gap: Gap) -> None:
        """Jump to what is missing."""
        if gap.what in OF_THE_TEAM:
            self.ui.people.go_to(gap)

    def finish(self) -> None:
        """Lock the visit; where something is missing, jump to the first of it."""
        if not self.ui.finish.isEnabled() or self.done_visit is not None:
            return
        self.ui.finish.setEnabled(False)
        self.ui.trouble.hide()
        self.behind_photos.do(lambda: self.write(self.lock_job(), self.show_finished))

    def shown_jobs(self) -> list[Callable[[], object]]:
        """Return the calls that write what is shown."""
        assert self.subject is not None
        store, by, people = self.desk.store, self.desk.by, self.subject.visit.people
        return [lambda: door.set_people(store, self.draft_id, people, by=by)]

    def let_go(self) -> None:
        """Be gone, but not before the photos are where they belong."""
        BehindPhotos(self.desk, self).do(self.deleteLater)  # nothing calls that off

    def lock_job(self) -> Callable[[], door.Finished]:
        """Return the call that locks the visit; what the disk refused is written with it."""
        store, by, today = self.desk.store, self.desk.by, self.desk.today()
        refused = self.shown_jobs() if self._behind and self.subject is not None else []

        def job() -> door.Finished:
            for write in refused:  # the disk may have room by now; if not, it says so again
                write()
            return door.finish(store, self.draft_id, by=by, today=today)

        return job

    def show_finished(self, done: door.Finished) -> None:
        """Show what follows."""
        self.done_visit = done
        self.desk.withdraw_undo(self.draft_id)
        self.ui.finish.setDefault(False)
        self.ui.pages.setCurrentWidget(self.ui.following)
        self.ui.following.follow(self.desk, done.inspection_id)

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what is wrong; what is missing is gone to."""
        self.behind_photos.call_off()
        finishing = not self.ui.finish.isEnabled()
        self.ui.finish.setEnabled(True)
        self.ui.trouble.setText(sentence(trouble))
        self.ui.trouble.show()
        if self.subject is None or self._unread:
            self.load()
        elif isinstance(trouble, door.Unfinished):
            self.go_to(trouble.gaps[0])
        else:
            self._behind = True
            if finishing:
                self.ui.finish.setFocus()  # it lost the keys while it was switched off

    def reject(self) -> None:
        """Leave; a visit that was finished stays so."""
        self.behind_photos.call_off()
        if self.done_visit is not None:
            self.accept()
        else:
            super().reject()

    def change(self, **values: object) -> None:
        """Show the visit changed, ahead of the disk by what is being written."""
        assert self.subject is not None
        visit = replace(self.subject.visit, **values)  # type: ignore[arg-type]
        self.subject = self.subject._replace(visit=visit)
        self._edits += 1
        self.ui.trouble.hide()
        self.show_gaps()

    def write(self, job: Callable[[], object], then: Callable[..., object] | None = None) -> None:
        """Write; trouble is shown above the buttons."""
        self.desk.write(self, job, then, trouble=self.show_trouble)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "chips"):
            self.ui.retranslateUi(self)
            self.retranslate()
            if self.subject is not None:
                self.show_gaps()
