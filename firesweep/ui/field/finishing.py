"""Finishing a visit: who took part, who signs and how, what is missing, and what follows."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from firesweep.errors import FiresweepError
from firesweep.field import visit as door
from firesweep.model.inspection import Gap, Missing, Participant, UnitSignature, all_on_paper
from firesweep.model.vocabulary import SignatureWay
from firesweep.ui.commands import Command
from firesweep.ui.dates import long_date
from firesweep.ui.field.gap_words import gap_lines
from firesweep.ui.field.signing import Signer, SigningDialog
from firesweep.ui.field.subject import Subject, read_subject
from firesweep.ui.fitting import fit_screen
from firesweep.ui.flow import Flow
from firesweep.ui.forms.ui_finishing import Ui_Finishing
from firesweep.ui.screen import label_button
from firesweep.ui.trouble import sentence
from firesweep.ui.words import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

OF_THE_TEAM = (Missing.PARTICIPANT, Missing.LEADER, Missing.TEAM_SIGNATURE)
OF_THE_UNIT = (Missing.UNIT_SIGNATURE, Missing.REFUSAL_REASON, Missing.WITNESSES)


class FinishDialog(QDialog):
    """Every change is on disk at once; `finish` locks the visit and shows what follows.

    A gap that lies in the checklist closes the dialog and comes out by `gap_chosen`.
    """

    gap_chosen = Signal(object)
    """A Gap to be filled on the inspection screen."""

    def __init__(self, desk: "Desk", draft_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.draft_id = draft_id
        self.subject: Subject | None = None
        self.done_visit: door.Finished | None = None
        self.ui = Ui_Finishing()
        self.ui.setupUi(self)
        fit_screen(self)
        self.flow = Flow(self.ui.gaps, spacing=6)
        self.chips: list[QPushButton] = []
        self._connect()
        self.retranslate()
        self.ui.inside.setEnabled(False)
        self.ui.paperAll.setFocus()
        self.load()

    def _connect(self) -> None:
        ui = self.ui
        ui.people.changed.connect(self.take_people)
        ui.people.sign_asked.connect(lambda at: self.sign([self._team_signer(at)]))
        ui.unit.changed.connect(self.take_unit)
        ui.unit.sign_asked.connect(lambda: self.sign([self._unit_signer()]))
        ui.remarks.textChanged.connect(self.take_remarks)
        ui.following.left.connect(self.accept)
        ui.back.clicked.connect(self.reject)
        for button, key, act in (
            (ui.finish, "Ctrl+Return", self.finish),
            (ui.paperAll, "P", self.sign_all_on_paper),
            (ui.signAll, "S", self.sign_all_on_screen),
        ):
            button.clicked.connect(act)
            QShortcut(QKeySequence(key), ui.signing, act)
        QShortcut(QKeySequence("R"), ui.signing, self.refuse)

    # ---- what is shown

    def load(self) -> None:
        """Read the visit on the writing thread, after all that was tapped before."""

        def job() -> Subject:
            with self.desk.store.read() as connection:
                return read_subject(connection, self.draft_id)

        self.desk.write(self, job, self.show_subject)

    def load_again(self) -> None:
        """Read the visit anew, unless it is being finished and may be gone."""
        if self.ui.finish.isEnabled():
            self.load()

    def show_subject(self, subject: Subject) -> None:
        """Show a visit as it is on disk."""
        self.subject = subject
        ui, visit = self.ui, subject.visit
        ui.premises.setText(subject.name)
        ui.key_unit.setVisible(subject.key_unit)
        ui.people.offer(subject.register)
        ui.people.show_people(visit.people)
        ui.unit.show_unit(visit.unit, subject.known)
        if ui.remarks.toPlainText() != visit.remarks:
            ui.remarks.setPlainText(visit.remarks)
        ui.inside.setEnabled(True)
        self.retranslate()
        self.show_gaps()

    def show_gaps(self) -> None:
        """Say what is missing, each a button that leads there."""
        assert self.subject is not None
        while (item := self.flow.takeAt(0)) is not None:
            item.widget().deleteLater()
        lines = gap_lines(self.subject.gaps, self.subject.visit)
        self.chips = [self._chip(line.text, line.gap) for line in lines]
        nothing = self.tr("Nothing is missing.")
        self.ui.missing.setText(self.tr("Still missing:") if lines else nothing)

    def _chip(self, text: str, gap: Gap) -> QPushButton:
        chip = QPushButton(text, self.ui.gaps)
        chip.setAutoDefault(False)
        chip.setProperty("kind", "chip")
        chip.setProperty("state", "soon")
        chip.clicked.connect(lambda: self.go_to(gap))
        self.flow.addWidget(chip)
        chip.show()
        return chip

    def retranslate(self) -> None:
        """Say what the form cannot."""
        ui = self.ui
        ui.key_unit.setText(self.tr("Key unit"))
        ui.about.setText(long_date(self.desk.today()))
        keys = {ui.finish: "Return", ui.paperAll: "P", ui.signAll: "S", ui.back: "Esc"}
        for button, key in keys.items():
            label_button(Command(key=key, button=button))

    # ---- what is done

    def take_people(self, people: tuple[Participant, ...]) -> None:
        """Write who takes part."""
        self._change(people=people)
        self._write(
            lambda: door.set_people(self.desk.store, self.draft_id, people, by=self.desk.by)
        )

    def take_unit(self, unit: UnitSignature) -> None:
        """Write the signature of the person in charge, or the refusal."""
        self._change(unit=unit)
        self._write(lambda: door.set_unit(self.desk.store, self.draft_id, unit, by=self.desk.by))

    def take_remarks(self) -> None:
        """Write the remarks."""
        text = self.ui.remarks.toPlainText()
        if self.subject is not None and self.subject.visit.remarks != text:
            self._change(remarks=text)
            self._write(
                lambda: door.set_remarks(self.desk.store, self.draft_id, text, by=self.desk.by)
            )

    def sign_all_on_paper(self) -> None:
        """Let everybody who has not signed yet sign the printed form."""
        early = self.subject is None  # pressed before the visit was read
        if self.subject is not None:
            visit = all_on_paper(self.subject.visit)
            self.show_subject(self.subject._replace(visit=visit))
            self.ui.finish.setFocus()
        self._write(
            lambda: door.sign_all_on_paper(self.desk.store, self.draft_id, by=self.desk.by),
            lambda _: self.load_again() if early else None,
        )

    def sign_all_on_screen(self) -> None:
        """Let everybody who has not signed yet sign, one after the other."""
        if self.subject is None:
            return
        people, unit = self.subject.visit.people, self.subject.visit.unit
        signers = [self._team_signer(at) for at, person in enumerate(people) if not person.way]
        self.sign([*signers, *([] if unit.way else [self._unit_signer()])])

    def sign(self, signers: list[Signer]) -> None:
        """Open the pad."""
        if signers:
            dialog = SigningDialog(signers, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.signed.connect(self.take_strokes)
            dialog.open()

    def take_strokes(self, at: int | None, strokes: object) -> None:
        """Write what somebody has signed so far."""
        assert self.subject is not None
        way = SignatureWay.ON_SCREEN if strokes else None
        if at is None:
            unit = replace(self.subject.visit.unit, way=way, strokes=strokes)  # type: ignore[arg-type]
            self.ui.unit.show_unit(unit)
            self.take_unit(unit)
            return
        people = list(self.subject.visit.people)
        people[at] = replace(people[at], way=way, strokes=strokes)  # type: ignore[arg-type]
        self.ui.people.show_people(people)
        self.take_people(tuple(people))

    def refuse(self) -> None:
        """Write that the person in charge does not sign; why, and before whom, comes next."""
        if self.subject is not None and self.subject.visit.unit.way != SignatureWay.REFUSED:
            self.ui.unit.take_way(SignatureWay.REFUSED)

    def go_to(self, gap: Gap) -> None:
        """Jump to what is missing, here or on the inspection screen."""
        if gap.what in OF_THE_TEAM:
            self.ui.people.go_to(gap.where)
        elif gap.what in OF_THE_UNIT:
            self.ui.unit.go_to(gap.what)
        else:
            self.reject()
            self.gap_chosen.emit(gap)

    def finish(self) -> None:
        """Lock the visit; where something is missing, jump to the first of it."""
        if not self.ui.finish.isEnabled() or self.done_visit is not None:
            return
        self.ui.finish.setEnabled(False)
        self.ui.trouble.hide()
        store, by, today = self.desk.store, self.desk.by, self.desk.today()
        self._write(
            lambda: door.finish(store, self.draft_id, by=by, today=today), self.show_finished
        )

    def show_finished(self, done: door.Finished) -> None:
        """Show what follows."""
        self.done_visit = done
        self.ui.finish.setDefault(False)
        self.ui.pages.setCurrentWidget(self.ui.following)
        self.ui.following.follow(self.desk, done.inspection_id)

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what is wrong; what is missing is gone to."""
        self.ui.finish.setEnabled(True)
        self.ui.trouble.setText(sentence(trouble))
        self.ui.trouble.show()
        if self.subject is None:
            self.load()
        elif isinstance(trouble, door.Unfinished):
            self.go_to(trouble.gaps[0])

    def reject(self) -> None:
        """Leave; a visit that was finished stays so."""
        if self.done_visit is not None:
            self.accept()
        else:
            super().reject()

    def _change(self, **values: object) -> None:
        assert self.subject is not None
        visit = replace(self.subject.visit, **values)  # type: ignore[arg-type]
        self.subject = self.subject._replace(visit=visit)
        self.ui.trouble.hide()
        self.show_gaps()

    def _write(self, job: Callable[[], object], then: Callable[..., object] | None = None) -> None:
        self.desk.write(self, job, then, trouble=self.show_trouble)

    def _team_signer(self, at: int) -> Signer:
        assert self.subject is not None
        person = self.subject.visit.people[at]
        return Signer(at, person.name, word(person.role), person.strokes)

    def _unit_signer(self) -> Signer:
        assert self.subject is not None
        unit = self.subject.visit.unit
        name = unit.name or self.tr("Person in charge of the premises")
        return Signer(None, name, unit.capacity or self.subject.name, unit.strokes)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "chips"):
            self.ui.retranslateUi(self)
            self.retranslate()
            if self.subject is not None:
                self.show_gaps()
