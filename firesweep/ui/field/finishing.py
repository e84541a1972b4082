"""Finishing an inspection: the team signs, the person in charge signs or refuses, remarks."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from firesweep.field import visit as door
from firesweep.model.visit.gaps import Gap, Missing
from firesweep.model.visit.inspection import Strokes, UnitSignature
from firesweep.model.vocabulary import Outcome, SignatureWay
from firesweep.ui.field.ending import OF_THE_TEAM, EndingDialog
from firesweep.ui.field.signing import Signer, way_of
from firesweep.ui.field.subject import Subject
from firesweep.ui.forms.ui_finishing import Ui_Finishing

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

OF_THE_UNIT = (Missing.UNIT_SIGNATURE, Missing.REFUSAL_REASON, Missing.WITNESSES)


class FinishDialog(EndingDialog):
    """A gap that lies in the checklist closes the dialog and comes out by `gap_chosen`."""

    gap_chosen = Signal(object)
    """A Gap to be filled on the inspection screen."""

    def __init__(self, desk: "Desk", draft_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, draft_id, Ui_Finishing(), parent)
        self.ui.unit.changed.connect(self.take_unit)
        self.ui.unit.sign_asked.connect(lambda: self.sign([self.unit_signer()]))
        self.ui.remarks.textChanged.connect(self.take_remarks)
        self.add_key("R", self.refuse)
        self.retranslate()
        self.ui.paperAll.setFocus()
        self.load()

    def read(self) -> Subject:
        """Read the visit; who finishes here got in, whatever was noted at the door before."""
        subject = super().read()
        if subject.visit.outcome == Outcome.INSPECTED:
            return subject
        door.set_inspected(self.desk.store, self.draft_id, by=self.desk.by)
        return super().read()

    def show_subject(self, subject: Subject) -> None:
        """Show a visit as it is on disk."""
        first = self.subject is None
        self.ui.unit.show_unit(subject.visit.unit, subject.known)
        super().show_subject(subject)
        if first and Gap(Missing.PARTICIPANT) in subject.gaps:  # who took part comes first
            self.ui.people.go_to(Gap(Missing.PARTICIPANT))
        if self.ui.remarks.toPlainText() != subject.visit.remarks:
            self.ui.remarks.setPlainText(subject.visit.remarks)

    def take_unit(self, unit: UnitSignature) -> None:
        """Write the signature of the person in charge, or the refusal."""
        self.change(unit=unit)
        self.write(lambda: door.set_unit(self.desk.store, self.draft_id, unit, by=self.desk.by))

    def take_remarks(self) -> None:
        """Write the remarks."""
        text = self.ui.remarks.toPlainText()
        if self.subject is not None and self.subject.visit.remarks != text:
            self.change(remarks=text)
            store, by = self.desk.store, self.desk.by
            self.write(lambda: door.set_remarks(store, self.draft_id, text, by=by))

    def shown_jobs(self) -> list[Callable[[], object]]:
        """Write the signature of the person in charge and the remarks, too."""
        assert self.subject is not None
        store, by, visit = self.desk.store, self.desk.by, self.subject.visit
        return [
            *super().shown_jobs(),
            lambda: door.set_unit(store, self.draft_id, visit.unit, by=by),
            lambda: door.set_remarks(store, self.draft_id, visit.remarks, by=by),
        ]

    def signers(self) -> list[Signer]:
        """Return who has not signed yet, the person in charge last."""
        assert self.subject is not None
        unit = self.subject.visit.unit
        return [*super().signers(), *([] if unit.way else [self.unit_signer()])]

    def unit_signer(self) -> Signer:
        """Return the person in charge as the pad calls them."""
        assert self.subject is not None
        unit = self.subject.visit.unit
        name = unit.name or self.tr("Person in charge of the premises")
        return Signer(None, name, unit.capacity or self.subject.name, unit.strokes)

    def take_strokes(self, at: int | None, strokes: Strokes) -> None:
        """Write what somebody has signed so far."""
        if at is not None:
            super().take_strokes(at, strokes)
            return
        assert self.subject is not None
        unit = replace(self.subject.visit.unit, way=way_of(strokes), strokes=strokes)
        self.ui.unit.show_unit(unit)
        self.take_unit(unit)

    def refuse(self) -> None:
        """Write that the person in charge does not sign; why, and before whom, comes next."""
        if self.subject is not None and self.subject.visit.unit.way != SignatureWay.REFUSED:
            self.ui.unit.take_way(SignatureWay.REFUSED)

    def go_to(self, gap: Gap) -> None:
        """Jump to what is missing, here or on the inspection screen."""
        if gap.what in OF_THE_UNIT:
            self.ui.unit.go_to(gap.what)
        elif gap.what in OF_THE_TEAM:
            super().go_to(gap)
        else:
            self.reject()
            self.gap_chosen.emit(gap)
