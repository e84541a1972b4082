"""Signing on screen: one large pad, one person after the other."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QWidget

from firesweep.model.visit.inspection import Strokes
from firesweep.model.vocabulary import SignatureWay
from firesweep.ui.commands import Command
from firesweep.ui.dialogs.deed_keys import say_esc
from firesweep.ui.forms.ui_signing import Ui_Signing
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.screen import label_button


class Signer(NamedTuple):
    """Somebody who signs: the place in the visit's people, None for the premises."""

    at: int | None
    name: str
    label: str
    strokes: Strokes = ()


class SigningDialog(QDialog):
    """Every stroke comes out at once, for the store; Cancel puts back what was there before."""

    signed = Signal(object, object)
    """Whose (`at`) and all strokes so far."""

    def __init__(self, signers: Sequence[Signer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Signing()
        self.ui.setupUi(self)
        fit_screen(self)
        self.signers = tuple(signers)
        self.number = 0
        self.ui.pad.signed.connect(self._tell)
        self.ui.pad.cleared.connect(self._tell)
        self.ui.again.clicked.connect(self.ui.pad.clear)
        self.ui.ok.clicked.connect(self.go_on)
        self.ui.cancel.clicked.connect(self.reject)
        say_esc(self.ui.cancel)
        self.show_signer()

    @property
    def signer(self) -> Signer:
        """Whose turn it is."""
        return self.signers[self.number]

    def show_signer(self) -> None:
        """Say whose turn it is, and show what they signed before."""
        ui, signer, last = self.ui, self.signer, self.number == len(self.signers) - 1
        ui.who.setText(signer.name)
        ui.label.setText(signer.label)
        ui.pad.show_strokes(signer.strokes, self.tr("Sign here"))
        ui.pad.setAccessibleName(self.tr("Signature of {name}").format(name=signer.name))
        many = self.tr("{number} of {count}").format(
            number=self.number + 1, count=len(self.signers)
        )
        ui.place.setText(many if len(self.signers) > 1 else "")
        text = self.tr("Done") if last else self.tr("Next")
        label_button(Command(text, key="Return", button=ui.ok))
        label_button(Command(key="Del", button=ui.again))
        ui.pad.setFocus()

    def go_on(self) -> None:
        """Let the next one sign."""
        if self.number == len(self.signers) - 1:
            self.accept()
            return
        self.number += 1
        self.show_signer()

    def reject(self) -> None:
        """Put back what whoever stands here had signed before."""
        if self.ui.pad.strokes != self.signer.strokes:
            self.signed.emit(self.signer.at, self.signer.strokes)
        super().reject()

    def _tell(self) -> None:
        self.signed.emit(self.signer.at, self.ui.pad.strokes)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "number"):
            self.ui.retranslateUi(self)
            self.show_signer()


def way_of(strokes: Strokes) -> SignatureWay | None:
    """Say how somebody signed who left these strokes; without any, not yet."""
    return SignatureWay.ON_SCREEN if strokes else None
