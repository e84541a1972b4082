"""Photos of the shut front: taken in, shown, taken off."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from firesweep.field import finding
from firesweep.model.visit.inspection import DraftPhotoLine
from firesweep.model.visit.photo import Intake
from firesweep.model.vocabulary import PhotoRole
from firesweep.ui.photos.intake import PhotoIntake
from firesweep.ui.photos.photo_strip import NEWEST_KEY, PhotoStrip, PhotoTile
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class FrontPhotos(QObject):
    """Ties a strip to the photos of the premises that a visit under way has."""

    added = Signal(object)
    """A DraftPhotoLine that is on disk."""
    removed = Signal(str)
    troubled = Signal(object)

    def __init__(self, desk: "Desk", strip: PhotoStrip, draft_id: str) -> None:
        super().__init__(strip)
        self.desk = desk
        self.strip = strip
        self.draft_id = draft_id
        self.lines: tuple[DraftPhotoLine, ...] = ()
        self.intake = PhotoIntake(desk, strip, self, known=lambda: {p.name for p in self.lines})
        self.intake.taken.connect(self._attach)
        self.intake.troubled.connect(self.troubled)
        strip.photo_removed.connect(self._drop)
        strip.offer_newest(on=bool(desk.settings.photo_folder), key=NEWEST_KEY)

    def show(self, photos: Iterable[DraftPhotoLine]) -> None:
        """Show those of a visit's photos that are of the premises."""
        self.lines = tuple(p for p in photos if p.role == PhotoRole.PREMISES and not p.code)
        small = self.desk.store.photos.thumbnails(line.sha256 for line in self.lines)
        self.strip.show_photos(
            PhotoTile(line.id, small.get(line.sha256, b""), line.name or word(PhotoRole.PREMISES))
            for line in self.lines
        )

    def _attach(self, intake: Intake, _target: object) -> None:
        store, draft_id, by = self.desk.store, self.draft_id, self.desk.by

        def job() -> finding.Attached:
            return finding.attach_photo(store, draft_id, intake, role=PhotoRole.PREMISES, by=by)

        self.desk.write(self, job, partial(self._added, intake), trouble=self.troubled.emit)

    def _added(self, intake: Intake, attached: finding.Attached) -> None:
        role, name = PhotoRole.PREMISES.value, intake.original_name
        self.added.emit(DraftPhotoLine(attached.photo_id, role, intake.sha256, name=name))

    def _drop(self, photo_id: str) -> None:
        store, draft_id, by = self.desk.store, self.draft_id, self.desk.by
        self.desk.write(
            self,
            lambda: finding.drop_photo(store, draft_id, photo_id, by=by),
            lambda _: self.removed.emit(photo_id),
            trouble=self.troubled.emit,
        )
