"""`?`: the keys of the screen that is open, and those that work everywhere."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QWidget

from firesweep.ui.commands import HELP_KEY, Command, Hint, shown_key
from firesweep.ui.dialogs.deed_keys import say_esc
from firesweep.ui.forms.ui_keys import Ui_Keys
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.screen import Screen

EDGES = QSize(20, 4)
"""Pixels a scroll bar and the frame may take."""


class KeysSheet(QDialog):
    """A list of keys; Esc closes it."""

    def __init__(
        self,
        screen: Screen | None,
        everywhere: Iterable[Command] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Keys()
        self.ui.setupUi(self)
        self.ui.close.clicked.connect(self.accept)
        say_esc(self.ui.close)
        always = [Hint(command.key, command.name) for command in everywhere]
        mine = keys_of(screen)
        taken = {hint.key for hint in mine}
        hints = [*mine, *always, *(hint for hint in self.everywhere() if hint.key not in taken)]
        for text, keys in joined(hints).items():
            self.ui.lines.addRow(keys_row(keys), QLabel(text))
        self.fit()

    def fit(self) -> None:
        """Be as large as the list asks for, or as the screen allows; the rest is scrolled to."""
        self.ui.scroll.setMinimumSize(self.ui.sheet.sizeHint() + EDGES)
        wanted = self.sizeHint()
        self.ui.scroll.setMinimumSize(0, 0)  # a layout lets no dialog be smaller than its parts
        self.resize(wanted)
        fit_screen(self)

    def everywhere(self) -> list[Hint]:
        """What works on every screen."""
        return [
            Hint("Ctrl+K", self.tr("Find a command, a premises or a notice")),
            Hint("Ctrl+1 … Ctrl+9", self.tr("Open a place")),
            Hint("Alt+Left", self.tr("Go back to the place before")),
            Hint("Ctrl+Z", self.tr("Undo what was just done")),
            Hint("Tab", self.tr("Go to the next field")),
            Hint("?", self.tr("This list")),
            Hint(HELP_KEY, self.tr("This list")),
        ]


def keys_of(screen: Screen | None) -> list[Hint]:
    """The keys of one screen: its commands that have one, then its hints."""
    if screen is None:
        return []
    commands = [Hint(c.key, c.name) for c in screen.commands() if c.key]
    return [*commands, *screen.hints()]


def joined(hints: Iterable[Hint]) -> dict[str, list[str]]:
    """What can be done, with every key that does it."""
    keys: dict[str, list[str]] = {}
    for hint in hints:
        keys.setdefault(hint.text, []).append(hint.key)
    return keys


def keys_row(keys: Iterable[str]) -> QWidget:
    """The keys of one thing beside each other."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    for key in keys:
        line.addWidget(key_label(key))
    line.addStretch()
    return row


def key_label(key: str) -> QLabel:
    """A key, drawn as one."""
    label = QLabel(" … ".join(map(shown_key, key.split(" … "))))
    label.setProperty("key", True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
