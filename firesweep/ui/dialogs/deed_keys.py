"""One pair of keys for every dialog: Ctrl+Enter does it, Esc leaves, and the buttons say so."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton

from firesweep.ui.commands import Command
from firesweep.ui.screen import label_button


def give_keys(dialog: QDialog, deed: QPushButton, leave: QPushButton) -> None:
    """Give a dialog's deed Ctrl+Enter, and write both keys on their buttons."""
    QShortcut(QKeySequence("Ctrl+Return"), dialog, deed.click)
    label_button(Command(key="Ctrl+Return", button=deed))
    say_esc(leave)


def say_esc(leave: QPushButton) -> None:
    """Write Esc, which Qt gives every dialog, on the button that leaves it."""
    label_button(Command(key="Esc", button=leave))
