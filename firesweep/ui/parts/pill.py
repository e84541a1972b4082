"""A word on a coloured ground: the state in colour and, always, in words."""

from PySide6.QtWidgets import QLabel, QWidget

from firesweep.ui.look.theme import set_state


class Pill(QLabel):
    """A short label; its dynamic property `state` is a tokens.State value (accent if none)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pill", True)

    def show_text(self, text: str, state: str = "") -> None:
        """Say something, perhaps in another state; nothing hides the pill."""
        self.setText(text)
        if state and state != self.property("state"):
            set_state(self, state=state)
        self.setVisible(bool(text))
