"""The dialogs for what a notice alone does not mend: refer, answer, list, reopen, make void."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from firesweep.model.vocabulary import Severity
from firesweep.office.hazard import escalation as office
from firesweep.store.hazard.hazards import HazardLine
from firesweep.store.paper.authorities import Authority, authorities
from firesweep.ui.forms.ui_answer import Ui_Answer
from firesweep.ui.forms.ui_listing import Ui_Listing
from firesweep.ui.forms.ui_referral import Ui_Referral
from firesweep.ui.forms.ui_reopening import Ui_Reopening
from firesweep.ui.forms.ui_voiding import Ui_Voiding
from firesweep.ui.office.copies import copies_in, copies_said
from firesweep.ui.office.step_dialogs import StepDialog
from firesweep.ui.office.taken_photos import TakenPhotos
from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

SUPERVISED_DAYS = 90
"""What is usually given to a listed hazard; the decision says the date."""


class ReferDialog(StepDialog):
    """Whom a hazard is handed to: the item's authority first, any other by name."""

    def __init__(self, desk: "Desk", line: HazardLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_Referral(), line, parent)
        with desk.store.read() as connection:
            every = authorities(connection, spoken(), every=True)
            dropped = office.dropped_trouble(connection, line.refer) if line.refer else None
        self.map = {code: one for code, one in every.items() if one.used}
        self.names = {name for one in every.values() for name in (one.name, one.usual)}
        for one in self.map.values():
            self.ui.addressee.addItem(one.name, one.code)
        usual = line.refer or "fire"
        self.ui.addressee.setCurrentIndex(self.ui.addressee.findData(usual))
        if usual not in self.map:
            self.ui.addressee.setEditText("" if len(usual.encode()) == len(usual) else usual)
        self.ui.addressee.currentIndexChanged.connect(lambda: self.show_also())
        self.ui.addressee.editTextChanged.connect(lambda: self.ask_name())
        self.ui.reason.setPlainText(self._reason())
        self.ui.request.setPlainText(self.tr("Please deal with it by law and answer in writing."))
        self.show_also()
        self.ask_name()
        if dropped is not None:
            self.show_trouble(dropped)

    def show_also(self) -> None:
        """Propose who else is told."""
        chosen = self.chosen
        also = chosen.also if chosen else ()
        names = [self.map[code].name for code in also if code in self.map]
        self.ui.also.setText(copies_said(names))

    def ask_name(self) -> None:
        """Ask what the authority is called here, as long as the street has not said it."""
        for part in (self.ui.namedLabel, self.ui.named):
            part.setVisible(self.unnamed)

    @property
    def unnamed(self) -> bool:
        """True where the map's usual name of an authority stands in the field."""
        chosen = self.chosen
        return chosen is not None and chosen.name == chosen.usual

    @property
    def chosen(self) -> Authority | None:
        """The authority of the map that stands in the field; None for a name written by hand."""
        text = self.ui.addressee.currentText().strip()
        return next((one for one in self.map.values() if one.name == text), None)

    def _reason(self) -> str:
        if self.line.severity == Severity.MAJOR:
            return self.tr("Suspected major fire hazard; the fire authority is asked to judge it.")
        if self.line.number:
            return self.tr("Not put right within the time limit of {number}.").format(
                number=self.line.number
            )
        return self.tr("Outside the powers of the community.")

    def referral(self) -> office.Referral:
        """Return what stands in the fields."""
        ui, chosen = self.ui, self.chosen
        return office.Referral(
            to=chosen.code if chosen else ui.addressee.currentText(),
            reason=ui.reason.toPlainText(),
            also=copies_in(ui.also.text(), self.names),
            request=ui.request.toPlainText(),
            named=ui.named.text() if self.unnamed else "",
        )

    def job(self) -> Callable[[], object]:
        """Return the call that refers the hazard."""
        desk, referral = self.desk, self.referral()
        return lambda: office.refer(
            desk.store, self.line.id, referral, by=desk.by, today=desk.today()
        )


class AnswerDialog(StepDialog):
    """What the authority answered."""

    def __init__(self, desk: "Desk", line: HazardLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_Answer(), line, parent)
        self.taken = TakenPhotos(desk, self.ui.photos, self, self.show_trouble)

    def job(self) -> Callable[[], object]:
        """Return the call that records the answer."""
        ui, desk = self.ui, self.desk
        on, reply = ui.on.date().toPython(), ui.reply.toPlainText()
        number, photos = ui.number.text(), self.taken.rows
        return lambda: office.answer(
            desk.store, self.line.id, on, reply,
            number=number, photos=photos, by=desk.by, today=desk.today(),
        )  # fmt: skip


class ListDialog(StepDialog):
    """The government supervises the hazard: its decision and its date."""

    def __init__(self, desk: "Desk", line: HazardLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_Listing(), line, parent)
        self.ui.deadline.setDate(self.today.addDays(SUPERVISED_DAYS))
        self.taken = TakenPhotos(desk, self.ui.photos, self, self.show_trouble)

    def job(self) -> Callable[[], object]:
        """Return the call that records the listing."""
        ui, desk, photos = self.ui, self.desk, self.taken.rows
        on, until = ui.on.date().toPython(), ui.deadline.date().toPython()
        decision = ui.reason.text()
        return lambda: office.put_on_list(
            desk.store, self.line.id, on, until, decision,
            photos=photos, by=desk.by, today=desk.today(),
        )  # fmt: skip


class ReopenDialog(StepDialog):
    """A look-back found a closed hazard again."""

    def __init__(self, desk: "Desk", line: HazardLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_Reopening(), line, parent)
        self.taken = TakenPhotos(desk, self.ui.photos, self, self.show_trouble)

    def job(self) -> Callable[[], object]:
        """Return the call that reopens the hazard."""
        ui, desk, photos = self.ui, self.desk, self.taken.rows
        on, reason = ui.on.date().toPython(), ui.reason.text()
        without = ui.no_photo_reason.text()
        return lambda: office.reopen(
            desk.store, self.line.id, on, reason,
            photos=photos, no_photo_reason=without, by=desk.by, today=desk.today(),
        )  # fmt: skip


class VoidDialog(StepDialog):
    """The hazard was entered in error; it stays visible."""

    def __init__(self, desk: "Desk", line: HazardLine, parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_Voiding(), line, parent)

    def job(self) -> Callable[[], object]:
        """Return the call that makes the hazard void."""
        desk, reason, approver = self.desk, self.ui.reason.text(), self.ui.approver.text()
        return lambda: office.make_void(
            desk.store, self.line.id, reason, approver=approver, by=desk.by, today=desk.today()
        )
