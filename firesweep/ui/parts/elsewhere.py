"""One calm line where figures could be taken for the street's: what is not on this laptop."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget

from firesweep.store.exchange.elsewhere import Elsewhere, elsewhere

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

READS = frozenset({"setting", "community", "received"})
"""The tables a write to which may change what is on this laptop."""


class ElsewhereLine(QLabel):
    """Says it on a laptop of one community, and takes no room on any other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("role", "second")
        self.found = Elsewhere()
        self._desk: Desk | None = None
        self.hide()

    def take_desk(self, desk: "Desk") -> None:
        """Begin to read what is on the laptop."""
        self._desk = desk
        desk.changed.connect(self._hear)
        self.load()

    def load(self) -> None:
        """Read it anew."""
        if self._desk is not None:
            self._desk.read(self, elsewhere, self.show_found)

    def show_found(self, found: Elsewhere) -> None:
        """Say what lies elsewhere, if anything does."""
        self.found = found
        self.setText(elsewhere_text(found))
        self.setVisible(bool(found.away))

    def _hear(self, changed: Any) -> None:
        if READS & changed.tables:
            self.load()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(elsewhere_text(self.found))


def elsewhere_text(found: Elsewhere) -> str:
    """What is on this laptop, and where the rest is; empty where it holds everything."""
    if not found.away:
        return ""
    text = QCoreApplication.translate(
        "Elsewhere",
        "This laptop holds the records of {community}; those of the other communities are at the "
        "street office.",
    )
    return text.format(community=found.home)
