"""The person in charge of the premises: signs on screen, on paper, or refuses."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from firesweep.model.visit.gaps import Missing
from firesweep.model.visit.inspection import UnitSignature
from firesweep.model.vocabulary import SignatureWay
from firesweep.ui.commands import plain_text
from firesweep.ui.field.subject import Known
from firesweep.ui.forms.ui_unit_panel import Ui_UnitPanel
from firesweep.ui.parts.flow import Flow


class UnitPanel(QFrame):
    """Every change comes out whole, for the store; signing on screen is asked for."""

    changed = Signal(object)
    """A UnitSignature."""
    sign_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_UnitPanel()
        ui.setupUi(self)
        self.unit = UnitSignature()
        self.known: Sequence[Known] = ()
        self.flow = Flow(ui.known, spacing=6)
        self.chips = [self._chip(at) for at in range(2)]
        self.retranslate()
        for field in self._fields():
            field.textEdited.connect(self._take_texts)
        ui.capacity.editTextChanged.connect(self._take_texts)
        for way, button in self._ways().items():
            button.clicked.connect(lambda _=False, way=way: self.take_way(way))

    def show_unit(self, unit: UnitSignature, known: Sequence[Known] | None = None) -> None:
        """Show what is on disk; `known` are people the registry names for the premises."""
        self.unit = unit
        self.known = self.known if known is None else known
        ui = self.ui
        for field, text in zip(self._fields(), self._texts(unit), strict=True):
            if field.text() != text:
                field.setText(text)
        with QSignalBlocker(ui.capacity):
            ui.capacity.setEditText(unit.capacity)
        self._show_way()
        ui.known.setVisible(bool(self.known) and not unit.name)
        for chip, person in zip(self.chips, [*self.known, None, None], strict=False):
            chip.setVisible(person is not None)
            chip.setText(f"{person.name}  {self.said(person.capacity)}" if person else "")

    def take_way(self, way: SignatureWay) -> None:
        """Sign on paper or refuse, or no longer; on screen is asked for."""
        if way == SignatureWay.ON_SCREEN:
            self._show_way()
            self.sign_asked.emit()
            return
        chosen = None if self.unit.way == way else way
        self._tell(replace(self.unit, way=chosen, strokes=()))
        if chosen == SignatureWay.REFUSED:
            self.ui.reason.setFocus()

    def go_to(self, what: Missing) -> None:
        """Stand on what is missing here."""
        ui = self.ui
        empty = ui.witness2 if ui.witness1.text().strip() else ui.witness1
        place = {Missing.REFUSAL_REASON: ui.reason, Missing.WITNESSES: empty}
        place.get(what, ui.onPaper).setFocus()

    def said(self, capacity: str) -> str:
        """Say in which capacity the registry knows somebody."""
        return {
            "responsible_person": self.tr("Fire-safety responsible person"),
            "contact": self.tr("Person in charge on site"),
        }[capacity]

    def retranslate(self) -> None:
        """Say the usual capacities again; what was typed stays."""
        usual = (
            self.tr("Fire-safety responsible person"),
            self.tr("Fire-safety manager"),
            self.tr("Person in charge on site"),
            self.tr("Person on duty"),
            self.tr("Property manager"),
            self.tr("Landlord"),
        )
        with QSignalBlocker(self.ui.capacity):
            self.ui.capacity.clear()
            self.ui.capacity.addItems(usual)
            self.ui.capacity.setEditText(self.unit.capacity)
        title = self.ui.title.text()
        for button in self._ways().values():
            button.setAccessibleName(f"{title}: {plain_text(button.text())}")
        self.ui.refused.setText(f"{plain_text(self.ui.refused.text())}  R")

    def _chip(self, at: int) -> QPushButton:
        chip = QPushButton(self.ui.known)
        chip.setAutoDefault(False)
        chip.setProperty("kind", "chip")
        chip.clicked.connect(lambda: self._take_known(at))
        self.flow.addWidget(chip)
        return chip

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.ui.name, self.ui.reason, self.ui.witness1, self.ui.witness2)

    def _texts(self, unit: UnitSignature) -> tuple[str, ...]:
        first, second, *_ = (*unit.witnesses, "", "")
        return (unit.name, unit.reason, first, second)

    def _ways(self) -> dict[SignatureWay, QPushButton]:
        ui = self.ui
        return {
            SignatureWay.ON_SCREEN: ui.onScreen,
            SignatureWay.ON_PAPER: ui.onPaper,
            SignatureWay.REFUSED: ui.refused,
        }

    def _show_way(self) -> None:
        for way, button in self._ways().items():
            button.setChecked(self.unit.way == way)
        self.ui.refusal.setVisible(self.unit.way == SignatureWay.REFUSED)

    def _take_texts(self) -> None:
        ui = self.ui
        witnesses = (ui.witness1.text(), ui.witness2.text())
        unit = replace(
            self.unit,
            name=ui.name.text(),
            capacity=ui.capacity.currentText(),
            reason=ui.reason.text(),
            witnesses=witnesses if any(witnesses) else (),
        )
        self._tell(unit)

    def _take_known(self, at: int) -> None:
        person = self.known[at]
        capacity = self.said(person.capacity)
        self._tell(replace(self.unit, name=person.name, capacity=capacity))
        self.ui.onPaper.setFocus()

    def _tell(self, unit: UnitSignature) -> None:
        self.show_unit(unit)
        self.changed.emit(unit)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "known"):
            self.ui.retranslateUi(self)
            self.retranslate()
            self.show_unit(self.unit)
