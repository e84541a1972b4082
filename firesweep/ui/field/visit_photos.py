"""The photos of one role on the visit's screen: taken in, shown, looked at large, taken off."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from firesweep.errors import FiresweepError
from firesweep.model.visit.inspection import DraftPhotoLine
from firesweep.model.visit.photo import Intake, PhotoOwner
from firesweep.model.vocabulary import PhotoRole
from firesweep.ui.look.focus import show_in_sight
from firesweep.ui.photos.intake import PhotoIntake
from firesweep.ui.photos.photo_strip import NEWEST_KEY, PhotoStrip, PhotoTile
from firesweep.ui.photos.photo_window import PhotoWindow, Shot
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.field.under_way import UnderWay

TWICE = "The photo {name} is here already."


class VisitPhotos(QObject):
    """Ties a strip to the visit under way; trouble stands in the label below the strip."""

    def __init__(
        self, under_way: "UnderWay", strip: PhotoStrip, trouble: QLabel, role: PhotoRole
    ) -> None:
        super().__init__(strip)
        self.under_way = under_way
        self.desk = under_way.desk
        self.strip = strip
        self.label = trouble
        self.role = role
        self.owner = PhotoOwner("")
        self.newest_key = NEWEST_KEY
        self.lines: tuple[DraftPhotoLine, ...] = ()
        self.intake = PhotoIntake(
            self.desk, strip, self, target=lambda: self.owner, known=self.names
        )
        self.intake.taken.connect(self.add)
        self.intake.troubled.connect(self.show_trouble)
        self.intake.begun.connect(self.show_no_trouble)
        strip.photo_chosen.connect(self.look)
        strip.photo_removed.connect(under_way.drop_photo)

    def show(self, owner: PhotoOwner, lines: Iterable[DraftPhotoLine]) -> None:
        """Show the photos of an owner."""
        shown = tuple(lines)
        if owner != self.owner:
            self.show_no_trouble()
        if owner != self.owner or shown != self.lines:
            self.owner, self.lines = owner, shown
            small = self.desk.store.photos.thumbnails(line.sha256 for line in shown)
            self.strip.show_photos(
                PhotoTile(line.id, small.get(line.sha256, b""), line.name or word(self.role))
                for line in shown
            )
            if not self.label.isHidden():  # what was added takes its place
                show_in_sight(self.label)
        folder = bool(self.desk.settings.photo_folder)
        self.strip.offer_newest(on=folder, key=self.newest_key)

    def take_files(self, paths: list[Path]) -> None:
        """Take photos in from files dropped elsewhere."""
        self.intake.take_files(paths)

    def add(self, intake: Intake, owner: PhotoOwner) -> None:
        """A photo is kept: it belongs to the visit now."""
        if owner == self.owner and intake.sha256 in {line.sha256 for line in self.lines}:
            self.show_trouble(FiresweepError(TWICE, name=intake.original_name))
            return
        self.under_way.add_photo(intake, owner, self.role)

    def names(self) -> set[str]:
        """The photos of the whole visit, by the names the phone gave them."""
        door = self.under_way.door
        return {photo.name for photo in door.visit.photos} if door else set()

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say in sight what is wrong with a photo; of several added at once nothing is lost."""
        said = self.label.text().splitlines()
        self.label.setText("\n".join(dict.fromkeys([*said, sentence(trouble)])))
        show_in_sight(self.label)

    def show_no_trouble(self) -> None:
        """What was said of photos before is over."""
        self.label.clear()
        self.label.hide()

    def look(self, photo_id: str) -> None:
        """Show a photo large, with its neighbours one key away."""
        ids = [line.id for line in self.lines]
        if photo_id in ids:
            jpeg = self.desk.store.photos.jpeg
            shots = [Shot(partial(jpeg, line.sha256), line.name) for line in self.lines]
            PhotoWindow(shots, ids.index(photo_id), self.strip).show()
