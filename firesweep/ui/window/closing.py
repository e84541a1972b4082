"""Closing the window while photos are being taken in: it waits for them, then closes by itself."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from firesweep.ui.desk import Desk
from firesweep.ui.lookout import Lookout
from firesweep.ui.photos.intake import PhotoIntake, behind_photos
from firesweep.ui.worker import Lane


class Closing(QObject):
    """Knows whether the window has to wait; where a photo is refused, the window stays."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self.desk = desk
        self.window = window
        self._waiting = False
        desk.work.went_wrong.connect(self._stay)

    def waits(self) -> bool:
        """True while the window must not close yet; it does once every photo is on disk."""
        taking = self.desk.work.works_for(PhotoIntake)
        if taking and not self._waiting:
            self._waiting = True
            self.desk.say(self.tr("Photos are still being taken in; then the window closes."))
            behind_photos(self.desk, self, self._behind_writes)
        return taking

    def _behind_writes(self) -> None:
        """What names the photos is being written: whether it could be is known behind it."""
        self.desk.work.start(Lane.WRITE, self, lambda: None, lambda _: self._close())

    def _close(self) -> None:
        waited, self._waiting = self._waiting, False
        if waited and QApplication.activeModalWidget() is None:
            self.window.close()

    def _stay(self, asked: object) -> None:
        """Somebody has to read what is wrong; of a look around nobody is told."""
        if self._waiting and not isinstance(asked, Lookout):
            self._waiting = False
            self.desk.say(self.tr("The window stays open: not everything could be taken in."))
