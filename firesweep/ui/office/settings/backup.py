"""A copy of everything, on a stick or another disk."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from firesweep.errors import FiresweepError
from firesweep.store.backup import Backup, back_up
from firesweep.ui.forms.ui_settings_backup import Ui_BackupPage
from firesweep.ui.office.settings.page import Page
from firesweep.ui.progress import Progress

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class BackupPage(Page):
    """One button; the copy is checked before it counts as made."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_BackupPage(), parent)
        self.made: Backup | None = None
        self.ui.choose.clicked.connect(self.choose)
        self.ui.folder.textChanged.connect(self._allow)
        self.ui.backUp.clicked.connect(self.back_up)
        self.retranslate()
        self._allow()

    def retranslate(self) -> None:
        """Say where the records lie, and the last backup."""
        where = self.tr("The records of this laptop lie in %1")
        self.ui.where.setText(where.replace("%1", str(self.desk.store.folder)))
        self.show_made()

    def choose(self) -> None:
        """Ask for the folder."""
        title = self.tr("Folder for the backup")
        chosen = QFileDialog.getExistingDirectory(self, title, self.ui.folder.text())
        if chosen:
            self.ui.folder.setText(chosen)

    def back_up(self) -> None:
        """Make the backup on the thread that makes papers; writing goes on meanwhile."""
        store, target = self.desk.store, Path(self.ui.folder.text().strip())
        self.show_no_trouble()
        self.ui.done.clear()
        self.ui.backUp.setEnabled(False)
        self.desk.make(
            self,
            lambda: back_up(store, target, datetime.now()),
            self._note,
            trouble=self._refuse,
            progress=Progress(self.tr("Backup")),
        )

    def show_made(self) -> None:
        """Say where the last backup lies and how large it is."""
        if self.made:
            text = self.tr("Backup made and checked: %1 (%2 MB)")
            size = f"{self.made.bytes / 1_000_000:.1f}"
            folder = str(self.made.folder)
            self.ui.done.setText(text.replace("%1", folder).replace("%2", size))

    def _note(self, made: Backup) -> None:
        self.made = made
        self._allow()
        self.show_made()

    def _refuse(self, trouble: FiresweepError) -> None:
        self._allow()
        self.show_trouble(trouble)

    def _allow(self) -> None:
        self.ui.backUp.setEnabled(bool(self.ui.folder.text().strip()))
