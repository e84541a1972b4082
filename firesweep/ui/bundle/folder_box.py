"""Where a bundle is written to: a plugged-in stick, the last folder, or one that is chosen."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from firesweep.ui.forms.ui_folder_box import Ui_FolderBox
from firesweep.ui.parts.files import ask_folder
from firesweep.ui.parts.sticks import sticks


class FolderBox(QWidget):
    """A line to write in or choose from, and a button that asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FolderBox()
        self.ui.setupUi(self)
        self.ui.choose.clicked.connect(self.choose)
        self.setFocusProxy(self.ui.path)

    def offer(self, last: str) -> None:
        """Offer the sticks and the folder the last bundle went to; what is written stays."""
        combo, found = self.ui.path, [str(stick.path) for stick in sticks()]
        written = combo.currentText() or last
        combo.clear()
        combo.addItems(list(dict.fromkeys([*found, *filter(None, [last])])))
        combo.setCurrentText(written or (found[0] if found else ""))

    def choose(self) -> None:
        """Ask for the folder."""
        title = self.tr("Where to write the bundle")
        chosen = ask_folder(self, title, self.ui.path.currentText())
        if chosen:
            self.ui.path.setCurrentText(chosen)

    def wanted(self) -> Path | None:
        """The folder, asked for where none is written; None where the person names none."""
        if not self.ui.path.currentText().strip():
            self.choose()
        folder = self.ui.path.currentText().strip()
        if not folder:
            self.ui.path.setFocus()
            return None
        return Path(folder)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
