"""`?`: the keys of the screen that is open, and those that work everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from firesweep.ui.commands import Hint, shown_key
from firesweep.ui.forms.ui_keys import Ui_Keys
from firesweep.ui.screen import Screen


class KeysSheet(QDialog):
    """A list of keys; Esc closes it."""

    def __init__(self, screen: Screen | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Keys()
        self.ui.setupUi(self)
        self.ui.close.clicked.connect(self.accept)
        for hint in [*keys_of(screen), *self.everywhere()]:
            self.ui.lines.addRow(key_label(hint.key), QLabel(hint.text))

    def everywhere(self) -> list[Hint]:
        """What works on every screen."""
        return [
            Hint("Ctrl+K", self.tr("Find a command, a premises or a notice")),
            Hint("Ctrl+1 … Ctrl+9", self.tr("Open a place")),
            Hint("Alt+Left", self.tr("Go back to the place before")),
            Hint("Ctrl+Z", self.tr("Undo what was just done")),
            Hint("Tab", self.tr("Go to the next field")),
            Hint("F1", self.tr("This list")),
        ]


def keys_of(screen: Screen | None) -> list[Hint]:
    """The keys of one screen: its commands that have one, then its hints."""
    if screen is None:
        return []
    commands = [Hint(c.key, c.name) for c in screen.commands() if c.key]
    return [*commands, *screen.hints()]


def key_label(key: str) -> QLabel:
    """A key, drawn as one."""
    label = QLabel(shown_key(key) if "…" not in key and " " not in key else key)
    label.setProperty("key", True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
