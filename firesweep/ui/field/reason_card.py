"""Why an item was not seen: one of the usual reasons, or a person's own words."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from firesweep.model.vocabulary import Answer
from firesweep.ui.field.hazard_card import TYPING
from firesweep.ui.field.reading import Door
from firesweep.ui.forms.ui_reason_card import Ui_ReasonCard
from firesweep.ui.words.vocabulary import word


class ReasonCard(QWidget):
    """Asks beside the list, never in its way."""

    reasoned = Signal(str, str)
    """An item's code, and the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReasonCard()
        self.ui.setupUi(self)
        self.code = ""
        self._written = ""
        self.typing = QTimer(self, singleShot=True, interval=TYPING)
        self.typing.timeout.connect(self.commit)
        self.ui.reason.textEdited.connect(lambda: self.typing.start())
        self.ui.reason.editingFinished.connect(self.commit)
        self.ui.usual.chosen.connect(self._take)
        self.retranslate()
        self.hide()

    def usual(self) -> list[str]:
        """What the reason is most of the time, the same on screen and paper."""
        return [
            self.tr("Locked, no key there"),
            self.tr("Closed for building work"),
            self.tr("In use, not to be entered"),
            self.tr("Nobody who knows it was there"),
            self.tr("No power, could not be tried"),
        ]

    def show_reason(self, door: Door, code: str) -> None:
        """Show why an item was not seen; what is being typed is left alone."""
        if code != self.code:
            self.commit()
        given = door.visit.answers[code]
        if code != self.code or given.reason != self._written:
            self.code, self._written = code, given.reason
            self.ui.reason.setText(given.reason)
        self.ui.title.setText(f"{code}  {word(Answer.NOT_SEEN)}")
        self.ui.item.setText(door.text_of(code))
        self.ui.usual.choose(given.reason)
        self.show()

    def commit(self) -> None:
        """Write what was typed."""
        self.typing.stop()
        reason = self.ui.reason.text().strip()
        if self.code and reason != self._written and not self.isHidden():
            self._written = reason
            self.reasoned.emit(self.code, reason)

    def _take(self, reason: str) -> None:
        self.ui.reason.setText(reason)
        self.commit()

    def retranslate(self) -> None:
        """Say the usual reasons."""
        self.ui.usual.show_choices({reason: reason for reason in self.usual()})
        self.ui.usual.choose(self._written)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "typing"):
            self.ui.retranslateUi(self)
            self.retranslate()
            if self.code:
                self.ui.title.setText(f"{self.code}  {word(Answer.NOT_SEEN)}")
