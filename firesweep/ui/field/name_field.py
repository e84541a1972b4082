"""A field for somebody's name: picked from those known, or typed anew."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from firesweep.store.street import PersonRow
from firesweep.ui.parts.offers import offer_what_is_typed
from firesweep.ui.words.vocabulary import spoken_post


class NameField(QComboBox):
    """Offers people of the register; what is chosen or typed comes out by `entered`."""

    entered = Signal(object)
    """A PersonRow of the register, or a new name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.offers = offer_what_is_typed(self)
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
        rows = (row for row in range(self.count()) if typed in self._spellings(row))
        self._enter(next((self.itemData(row) for row in rows), typed))

    def _spellings(self, row: int) -> tuple[str, str]:
        """How somebody stands in the field: the name as typed, and as the list offers it."""
        return self.itemData(row).name, self.itemText(row)

    def _enter(self, who: PersonRow | str) -> None:
        if who:
            self.offers.popup().hide()  # it would stay, over the line that is added
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
