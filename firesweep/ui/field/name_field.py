"""A field for somebody's name: picked from those known, or typed anew."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from firesweep.store.street import PersonRow
from firesweep.ui.words import spoken_post


class NameField(QComboBox):
    """Offers people of the register; what is chosen or typed comes out by `entered`."""

    entered = Signal(object)
    """A PersonRow of the register, or a new name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.activated.connect(lambda row: self._enter(self.itemData(row)))

    def offer(self, people: Iterable[PersonRow]) -> None:
        """Offer these; what is being typed stays."""
        typed = self.currentText()
        self.clear()
        for person in people:
            self.addItem(f"{person.name}  {spoken_post(person.post)}", person)
        self.setCurrentIndex(-1)
        self.setEditText(typed)

    def enter(self) -> None:
        """Hand out what stands in the field."""
        typed = self.currentText().strip()
        known = (self.itemData(row) for row in range(self.count()))
        self._enter(next((p for p in known if p.name == typed), typed))

    def _enter(self, who: PersonRow | str) -> None:
        if who:
            self.setCurrentIndex(-1)
            self.clearEditText()
            self.entered.emit(who)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands the name out, and does nothing to the dialog around it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentText().strip():
            self.enter()
            event.accept()
        else:
            super().keyPressEvent(event)
