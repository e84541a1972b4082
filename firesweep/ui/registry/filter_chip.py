"""A chip that narrows a list to one value of many, chosen from its menu."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

LONGEST = 16
"""Characters of a choice the chip shows."""


class Choice(NamedTuple):
    """One line of the menu; `value` None stands for all."""

    text: str
    value: Any


class FilterChip(QPushButton):
    """Says what is chosen, and looks pressed while that is not all."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.value: Any = None
        self.choices: tuple[Choice, ...] = ()
        self.offers = QMenu(self)
        self.clicked.connect(self.open_menu)

    def show_choices(self, everything: str, choices: Sequence[Choice]) -> None:
        """Offer other choices; what was chosen stays, where it is still there."""
        self.choices = (Choice(everything, None), *choices)
        self.choose(self.value)

    def choose(self, value: Any) -> None:
        """Choose without telling anybody; what is not offered stands for all."""
        found = next((choice for choice in self.choices if choice.value == value), None)
        found = found or (self.choices[0] if self.choices else Choice("", value))
        self.value, text = found.value, found.text
        self.setText(f"{text if len(text) <= LONGEST else text[:LONGEST] + '…'} ▾")
        self.setAccessibleName(text)
        self.setChecked(self.value is not None)

    def take(self, value: Any) -> None:
        """Choose, and tell everybody."""
        self.choose(value)
        self.chosen.emit(value)

    def open_menu(self) -> None:
        """Offer the choices below the chip; the arrows and Enter choose."""
        self.offers.clear()
        for choice in self.choices:
            action = self.offers.addAction(choice.text, lambda v=choice.value: self.take(v))
            action.setCheckable(True)
            action.setChecked(choice.value == self.value)
            if choice.value == self.value:
                self.offers.setActiveAction(action)
        self.offers.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def nextCheckState(self) -> None:
        """A click opens the menu; only a choice presses the chip."""
