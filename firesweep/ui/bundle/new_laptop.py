"""A laptop joins: the street office gives it a code and writes the bundle it begins with."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from firesweep.bundle.join import invite
from firesweep.bundle.send import SentBundle
from firesweep.errors import FiresweepError
from firesweep.model.numbers import next_laptop
from firesweep.store.exchange.standing import invited
from firesweep.store.streams import peers
from firesweep.store.street import communities
from firesweep.ui.commands import Command
from firesweep.ui.forms.ui_new_laptop import Ui_NewLaptop
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.progress import Progress
from firesweep.ui.screen import label_button
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class NewLaptop(QDialog):
    """The next free code stands there already; the bundle goes onto the stick."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.made: SentBundle | None = None
        self._progress: Progress | None = None
        desk.work.progress_ended.connect(self._end)
        self.ui = Ui_NewLaptop()
        self.ui.setupUi(self)
        self._offer()
        self.ui.folder.offer(desk.settings.bundle_folder)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.write.clicked.connect(self.write)
        self.ui.code.textEdited.connect(lambda: self.show_trouble(None))
        label_button(Command(self.tr("Write its bundle"), key="Ctrl+Return", button=self.ui.write))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.ui.write.click)
        fit_screen(self)

    def _offer(self) -> None:
        own, ui = self.desk.store.owner.laptop, self.ui
        with self.desk.store.read() as connection:
            used = [own, *peers(connection, own), *invited(connection, own, written=True)]
            areas = communities(connection)
        ui.code.setText(next_laptop(used))
        ui.community.addItem(self.tr("Whole street"), "")
        for area in areas:
            ui.community.addItem(area.name, area.id)

    def write(self) -> None:
        """Write everything the laptop begins with."""
        if self.made is not None:
            self.accept()
            return
        folder = self.ui.folder.wanted()
        if folder is None:
            return
        self.ui.write.setEnabled(False)
        self._progress = progress = Progress(self.tr("Writing the bundle"))
        job = partial(
            invite, self.desk.store, folder, self.ui.code.text(), by=self.desk.by,
            today=self.desk.today(), community=self.ui.community.currentData(),
            passphrase=self.ui.words.text(), step=progress.step,
        )  # fmt: skip
        self.desk.make(self, job, self.show_made, trouble=self.show_trouble, progress=progress)

    def _end(self, progress: Progress) -> None:
        """It is written, refused or stopped: whoever stopped it can have it written after all."""
        if progress is self._progress:
            self.ui.write.setEnabled(True)

    def show_made(self, made: SentBundle) -> None:
        """Say what to do with it."""
        self.made = made
        text = self.tr(
            "{name} is written and read back. Take it to the new laptop, start firesweep there and "
            "choose “Join a street”. It is safe to pull the stick out."
        )
        self.ui.done.setText(text.format(name=made.path.name))
        self.ui.done.show()
        self.ui.cancel.hide()
        label_button(Command(self.tr("Done"), key="Ctrl+Return", button=self.ui.write))
        for field in (self.ui.code, self.ui.community, self.ui.folder, self.ui.words):
            field.setEnabled(False)
        self.desk.set_settings(bundle_folder=str(made.path.parent))

    def show_trouble(self, trouble: FiresweepError | None) -> None:
        """Say why nothing was written."""
        self.ui.trouble.setText(sentence(trouble) if trouble else "")
        self.ui.trouble.setVisible(trouble is not None)
