"""The folder where the phone's photos appear."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from firesweep.ui.forms.ui_settings_phone import Ui_PhonePage
from firesweep.ui.office.settings.page import Page
from firesweep.ui.parts.files import ask_folder

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

PHOTOS = {".jpg", ".jpeg", ".png", ".heic", ".heif"}


class PhonePage(Page):
    """One folder, kept on this laptop."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, Ui_PhonePage(), parent)
        self.ui.choose.clicked.connect(self.choose)
        self.ui.clear.clicked.connect(lambda: self.set_folder(""))
        self.ui.folder.editingFinished.connect(lambda: self.set_folder(self.ui.folder.text()))

    def load(self) -> None:
        """Show the folder, and what is in it."""
        folder = self.desk.settings.photo_folder
        self.ui.folder.setText(folder)
        self.show_found(folder)

    def set_folder(self, folder: str) -> None:
        """Keep another folder."""
        folder = folder.strip()
        if folder != self.desk.settings.photo_folder:
            self.desk.set_settings(photo_folder=folder)
        self.load()

    def show_found(self, folder: str) -> None:
        """Say how many photos lie there, or that the folder is not there now."""
        self.show_no_trouble()
        self.ui.found.clear()
        if not folder:
            self.ui.found.setText(self.tr("No folder is chosen; photos are dropped or pasted."))
        elif not Path(folder).is_dir():
            self.ui.trouble.setText(self.tr("This folder is not there now. Connect the phone."))
            self.ui.trouble.show()
        else:
            self.ui.found.setText(self.tr("%n photos there now", "", count_photos(Path(folder))))

    def choose(self) -> None:
        """Ask for the folder."""
        title = self.tr("Folder of the phone's photos")
        chosen = ask_folder(self, title, self.ui.folder.text())
        if chosen:
            self.set_folder(chosen)

    def retranslate(self) -> None:
        """Say again what was found."""
        self.show_found(self.desk.settings.photo_folder)


def count_photos(folder: Path) -> int:
    """Return how many photos lie in a folder itself."""
    try:
        return sum(path.suffix.lower() in PHOTOS for path in folder.iterdir())
    except OSError:
        return 0
