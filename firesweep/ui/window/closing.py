"""Closing the window while photos are being taken in: it waits for them, then closes by itself."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from firesweep.ui.desk import Desk
from firesweep.ui.lookout import Lookout
from firesweep.ui.photos.behind import BehindPhotos
from firesweep.ui.photos.intake import PhotoIntake


class Closing(QObject):
    """Knows whether the window has to wait; where a photo is refused, the window stays."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self.desk = desk
        self.window = window
        self.behind_photos = BehindPhotos(desk, self, writes=True)
        desk.work.went_wrong.connect(self._stay)

    def waits(self) -> bool:
        """True while the window must not close yet; it does once every photo is on disk."""
        taking = self.desk.work.works_for(PhotoIntake)
        if taking and not self.behind_photos.waits:
            self.desk.say(self.tr("Photos are still being taken in; then the window closes."))
            self.behind_photos.do(self._close)
        return taking

    def _close(self) -> None:
        if QApplication.activeModalWidget() is None:
            self.window.close()

    def _stay(self, asked: object) -> None:
        """Somebody has to read what is wrong; of a look around nobody is told."""
        if self.behind_photos.waits and not isinstance(asked, Lookout):
            self.behind_photos.call_off()
            self.desk.say(self.tr("The window stays open: not everything could be taken in."))
