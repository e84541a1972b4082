"""A copy of everything, on a stick or another disk; and the way back to one."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from firesweep.errors import FiresweepError
from firesweep.store.backup import Backup, back_up
from firesweep.store.restore import Prepared, folders_aside, look, prepare
from firesweep.ui.forms.ui_settings_backup import Ui_BackupPage
from firesweep.ui.office.settings.aside import show_aside
from firesweep.ui.office.settings.going_back import Both, headings, look_at_both, rows, warning
from firesweep.ui.office.settings.page import Page
from firesweep.ui.parts.files import ask_folder
from firesweep.ui.progress import Progress
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class BackupPage(Page):
    """A copy is checked before it counts as made, and looked at before it takes a store's place."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_BackupPage(), parent)
        self.made: Backup | None = None
        self.found: Both | None = None
        self.went_back: tuple[Path, Path | None] | None = None
        self._under_way: Progress | None = None
        desk.work.progress_ended.connect(self._end)
        self.ui.choose.clicked.connect(self.choose)
        self.ui.chooseBackup.clicked.connect(self.choose_backup)
        self.ui.backup.textChanged.connect(self.show_nothing_found)
        self.ui.backup.returnPressed.connect(self.look)
        self.ui.look.clicked.connect(self.look)
        self.ui.goBack.clicked.connect(self.go_back)
        self.ui.aside.clicked.connect(lambda: show_aside(desk, self))
        self.ui.aside.setVisible(bool(folders_aside(desk.store.folder)))
        self.ui.folder.textChanged.connect(self._allow)
        self.ui.backUp.clicked.connect(self.back_up)
        self.show_nothing_found()
        self.retranslate()
        self._allow()

    def open(self, **what: Any) -> None:
        """Say that a backup was put in place, and where what stood here is kept."""
        self.went_back = what.get("went_back", self.went_back)
        self.retranslate()

    def retranslate(self) -> None:
        """Say where the records lie, and the last backup."""
        where = self.tr("The records of this laptop lie in %1")
        self.ui.where.setText(where.replace("%1", str(self.desk.store.folder)))
        self.show_made()
        self.show_found()

    def choose(self) -> None:
        """Ask for the folder."""
        title = self.tr("Folder for the backup")
        chosen = ask_folder(self, title, self.ui.folder.text())
        if chosen:
            self.ui.folder.setText(chosen)

    def back_up(self) -> None:
        """Make the backup on the thread that makes papers; writing goes on meanwhile."""
        store, target = self.desk.store, Path(self.ui.folder.text().strip())
        self.show_no_trouble()
        self.ui.done.clear()
        self.desk.make(
            self,
            lambda: back_up(store, target, datetime.now()),
            self._note,
            trouble=self.show_trouble,
            progress=self._begin(self.tr("Backup")),
        )

    def show_made(self) -> None:
        """Say where the last backup lies and how large it is."""
        if self.made:
            text = self.tr("Backup made and checked: %1 (%2 MB)")
            size = f"{self.made.bytes / 1_000_000:.1f}"
            folder = str(self.made.folder)
            self.ui.done.setText(text.replace("%1", folder).replace("%2", size))

        if self.went_back:
            text = self.tr("The backup %1 is in place. What stood here is kept in %2")
            backup, aside = self.went_back
            said = text.replace("%1", str(backup)).replace("%2", str(aside or "–"))
            first = self.tr("Before anything is recorded, take in a bundle with everything: what "
                            "was sent from here after the backup comes back with it.")  # fmt: skip
            self.ui.done.setText(f"{said}\n{first}")

    def choose_backup(self) -> None:
        """Ask for the folder of a backup, and look at it."""
        title = self.tr("Folder of the backup")
        start = self.ui.backup.text() or self.ui.folder.text()
        if chosen := ask_folder(self, title, start):
            self.ui.backup.setText(chosen)
            self.look()

    def look(self) -> None:
        """Read what a backup holds, and what stands here."""
        store, folder = self.desk.store, Path(self.ui.backup.text().strip())
        self.show_nothing_found()
        if self.ui.backup.text().strip():
            self.desk.make(
                self,
                lambda: look_at_both(store, look(folder)),
                self._note_found,
                trouble=self._refuse_backup,
            )

    def show_nothing_found(self) -> None:
        """Nothing is compared until a backup was looked at."""
        self.found = None
        self.ui.backupError.hide()
        self.show_found()

    def show_found(self) -> None:
        """Show the backup beside what stands here."""
        ui, found = self.ui, self.found
        for widget in (ui.compare, ui.differs):
            widget.setVisible(found is not None)
        self._allow()
        if found is None:
            return
        ui.compare.setHeaderLabels(headings())
        ui.compare.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        ui.compare.clear()
        ui.compare.addTopLevelItems([QTreeWidgetItem(row) for row in rows(found)])
        high = ui.compare.sizeHintForRow(0) * ui.compare.topLevelItemCount()
        ui.compare.setFixedHeight(high + ui.compare.header().sizeHint().height() + 4)
        ui.differs.setText(warning(found))
        ui.differs.setVisible(bool(ui.differs.text()))

    def go_back(self) -> None:
        """Copy and check the backup; the window then puts it in place and opens anew."""
        desk, found = self.desk, self.found
        if found is None:
            return
        backup, folder = found.backup.folder, desk.store.folder
        self.ui.backupError.hide()
        desk.make(
            self,
            lambda: prepare(backup, folder),
            lambda copies: desk.copy_prepared.emit(Prepared(backup, copies)),
            trouble=self._refuse_backup,
            progress=self._begin(self.tr("Going back to a backup")),
        )

    def _note_found(self, found: Both) -> None:
        self.found = found
        self.show_found()
        QTimer.singleShot(0, self, lambda: self.bring_into_sight(self.ui.goBack))

    def _refuse_backup(self, trouble: FiresweepError) -> None:
        self.ui.backupError.setText(sentence(trouble))
        self.ui.backupError.show()

    def _note(self, made: Backup) -> None:
        self.made = made
        self.show_made()

    def _begin(self, title: str) -> Progress:
        """One thing is done at a time: until it is over or stopped, no button offers another."""
        self._under_way = Progress(title)
        self._allow()
        return self._under_way

    def _end(self, progress: Progress) -> None:
        if progress is self._under_way:
            self._under_way = None
            self._allow()

    def _allow(self) -> None:
        free = self._under_way is None
        self.ui.backUp.setEnabled(free and bool(self.ui.folder.text().strip()))
        self.ui.goBack.setEnabled(free and self.found is not None)
