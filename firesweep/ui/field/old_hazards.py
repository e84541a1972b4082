"""What an earlier visit found at an item and nobody has closed: words, photos, notice."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from firesweep.model.hazard import State
from firesweep.ui.dates import due_state, due_text, long_date
from firesweep.ui.field.reading import OldHazard
from firesweep.ui.flow import Flow
from firesweep.ui.forms.ui_old_hazards import Ui_OldHazards
from firesweep.ui.look import scaled
from firesweep.ui.photo_window import PhotoWindow, Shot
from firesweep.ui.words import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

WIDE, TALL = 100, 76


class OldHazards(QWidget):
    """One after the other where an item has several; hidden where it has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OldHazards()
        self.ui.setupUi(self)
        self.old: tuple[OldHazard, ...] = ()
        self.at = 0
        self.desk: Desk | None = None
        row = Flow(self.ui.links, spacing=6)
        for part in (self.ui.due, self.ui.notice, self.ui.following):
            row.addWidget(part)
        self.ui.photos.removable = False
        self.ui.photos.set_size(QSize(WIDE, TALL))
        self.ui.photos.chosen.connect(self.look)
        self.ui.notice.clicked.connect(self.follow)
        self.ui.following.clicked.connect(self.go_on)
        self.hide()

    def take_desk(self, desk: "Desk") -> None:
        """Get the store's photos and the way to other places."""
        self.desk = desk

    def show_old(self, old: tuple[OldHazard, ...]) -> None:
        """Show what is still open; the same stays where it was."""
        self.setVisible(bool(old))
        if old != self.old:
            self.old, self.at = old, 0
            if old:
                self.show_one()

    def show_one(self) -> None:
        """Show the one whose turn it is."""
        assert self.desk is not None
        ui, line, today = self.ui, self.old[self.at].line, self.desk.today()
        place = f"  {self.at + 1} / {len(self.old)}" if len(self.old) > 1 else ""
        ui.title.setText(self.tr("Still open from {day}").format(day=line.found_on) + place)
        ui.what.setText(line.description)
        ui.where.setText("  ·  ".join(filter(None, (line.place, word(State(line.state))))))
        due = due_text(line.deadline, today)
        ui.due.show_text(due, due_state(line.deadline, today))
        ui.due.setToolTip(long_date(line.deadline))
        ui.notice.setText(line.number or self.tr("On the rectification desk"))
        ui.following.setVisible(len(self.old) > 1)
        self._show_photos()

    def _show_photos(self) -> None:
        assert self.desk is not None
        hashes = self.old[self.at].photos
        small = self.desk.store.photos.thumbnails(hashes)
        self.ui.photos.show_tiles(
            [
                (sha, _picture(small[sha]), self.tr("Earlier photo"))
                for sha in hashes
                if sha in small
            ]
        )
        self.ui.photos.setFixedHeight(scaled(TALL) + 4)
        self.ui.photos.setFixedWidth(scaled(WIDE) + 8)
        self.ui.photos.setVisible(bool(small))

    def go_on(self) -> None:
        """Show the next one, from the first again after the last."""
        self.at = (self.at + 1) % len(self.old)
        self.show_one()

    def look(self, sha256: str) -> None:
        """Show a photo large."""
        assert self.desk is not None
        hashes = self.old[self.at].photos
        line, jpeg = self.old[self.at].line, self.desk.store.photos.jpeg
        shots = [Shot(partial(jpeg, sha), f"{line.found_on}  {line.description}") for sha in hashes]
        PhotoWindow(shots, hashes.index(sha256), self).show()

    def follow(self) -> None:
        """Go to the desk where this hazard is followed."""
        assert self.desk is not None
        line = self.old[self.at].line
        self.desk.go("rectification", search=line.number or line.premises)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "old"):
            self.ui.retranslateUi(self)
            if self.old:
                self.show_one()


def _picture(thumbnail: bytes) -> QPixmap:
    picture = QPixmap()
    picture.loadFromData(thumbnail)
    return picture
