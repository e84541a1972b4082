"""A chip that narrows a list to one value of many, chosen from its menu."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

LONGEST = 12
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
        self._everything = ""
        self._group = QActionGroup(self)
        self.offers = QMenu(self)
        self.clicked.connect(self.open_menu)

    def show_choices(self, everything: str, choices: Sequence[Choice]) -> None:
        """Offer other choices; what was chosen stays, where it is still there."""
        self._everything = everything
        self.offers.clear()
        self._group = QActionGroup(self)
        for choice in (Choice(everything, None), *choices):
            self._add(choice)
        self.choose(self.value if self._action(self.value) else None)

    def choose(self, value: Any) -> None:
        """Choose without telling anybody."""
        self.value = value
        action = self._action(value)
        text = action.text() if action else self._everything
        self.setText(f"{text if len(text) <= LONGEST else text[:LONGEST] + '…'} ▾")
        self.setAccessibleName(text)
        self.setChecked(value is not None)
        if action:
            action.setChecked(True)

    def open_menu(self) -> None:
        """Offer the choices below the chip; the arrows and Enter choose."""
        self.offers.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self.offers.setActiveAction(self._action(self.value) or self.offers.actions()[0])

    def nextCheckState(self) -> None:
        """A click opens the menu; only a choice presses the chip."""

    def _add(self, choice: Choice) -> None:
        action = self.offers.addAction(choice.text)
        action.setCheckable(True)
        action.setData(choice.value)
        action.triggered.connect(lambda: self._choose(choice.value))
        self._group.addAction(action)

    def _choose(self, value: Any) -> None:
        self.choose(value)
        self.chosen.emit(value)

    def _action(self, value: Any) -> QAction | None:
        return next((a for a in self.offers.actions() if a.data() == value), None)
