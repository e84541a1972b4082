"""A search: what cannot be searched for is left to the window."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

KEYS_ASKED = ("?", "？")
"""With these no search begins: they ask for the keys of the screen."""


class SearchField(QLineEdit):
    """A line to search in; while it is empty, `?` lists the keys of the screen."""

    def event(self, event: QEvent) -> bool:
        """Let the window have the key that asks for its keys."""
        if event.type() == QEvent.Type.ShortcutOverride and self._asks(event):
            event.ignore()
            return False
        return super().event(event)

    def _asks(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.text() in KEYS_ASKED and not self.text()
