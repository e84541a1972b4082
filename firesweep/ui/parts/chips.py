"""A few choices as chips, in as many lines as they need."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from firesweep.ui.look.laid_out import lead_tab
from firesweep.ui.look.theme import set_state
from firesweep.ui.parts.flow import Flow


class Chips(QWidget):
    """Says which key was pressed; at most one chip is down, and none by itself."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self.follows: QWidget | None = None
        """What Tab leaves before it comes to the chips; None where that is seen to."""
        self._flow = Flow(self, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choices(
        self, choices: Mapping[str, str], states: Mapping[str, str] | None = None
    ) -> None:
        """Show these keys by their texts; a state colours the chip while it is down."""
        if list(choices) != list(self.buttons):
            self._clear()
            self.buttons = {key: self._chip(key) for key in choices}
            self._put_in_order()
        for key, text in choices.items():
            self.buttons[key].setText(text.replace("&", "&&"))
            self.buttons[key].setAccessibleName(text)
            self.buttons[key].setProperty("tone", (states or {}).get(key, ""))
        self.setVisible(bool(choices))
        self.updateGeometry()

    def choose(self, chosen: str | None) -> None:
        """Hold one chip down, or none."""
        for key, button in self.buttons.items():
            down = key == chosen
            button.setChecked(down)
            tone = button.property("tone") if down else ""
            if tone != (button.property("state") or ""):
                set_state(button, state=tone)

    def _chip(self, key: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda: self._press(key))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _put_in_order(self) -> None:
        if self.follows is not None:
            lead_tab([self.follows, *self.buttons.values()])

    def _press(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def _clear(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            widget.hide()
            widget.deleteLater()
