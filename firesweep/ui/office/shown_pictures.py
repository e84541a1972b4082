"""The photos of a record beside it, each shown as large as the window when it is chosen."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from firesweep.store.logs.shown_photos import Photo
from firesweep.ui.look.theme import scaled
from firesweep.ui.photos.photo_strip import SCROLL_BAR
from firesweep.ui.photos.photo_window import PhotoWindow, Shot
from firesweep.ui.photos.thumbnails import TILE, ThumbnailList
from firesweep.ui.rows.paint import picture_of

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class ShownPictures(QObject):
    """A strip of thumbnails that shows and changes nothing; without photos it is not there."""

    def __init__(self, desk: "Desk", strip: ThumbnailList, screen: QWidget) -> None:
        super().__init__(screen)
        self.desk = desk
        self.strip = strip
        self.screen = screen
        self.photos: Sequence[Photo] = ()
        strip.removable = False
        strip.chosen.connect(self.show_large)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Show the photos of the record in hand."""
        self.photos = photos
        thumbnail = self.desk.store.photos.thumbnail
        self.strip.setVisible(bool(photos))
        self.strip.setFixedHeight(scaled(TILE.height()) + SCROLL_BAR)
        self.strip.show_tiles(
            (photo.id, picture_of(thumbnail(photo.sha256)), photo.name) for photo in photos
        )

    def show_large(self, photo_id: str) -> None:
        """Show a photo as large as the window."""
        read = self.desk.store.photos.jpeg
        shots = [Shot(partial(read, photo.sha256), photo.name) for photo in self.photos]
        at = [photo.id for photo in self.photos].index(photo_id)
        PhotoWindow(shots, at, self.screen).open()
