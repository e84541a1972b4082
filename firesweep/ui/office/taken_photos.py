"""Photos added to a step: taken in and kept at once, named by the step when it is saved."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from firesweep.errors import FiresweepError
from firesweep.ui.photo_strip import PhotoStrip, PhotoTile

if TYPE_CHECKING:
    from firesweep.store.database import Store
    from firesweep.ui.desk import Desk

_FIELDS = ("sha256", "original_sha256", "taken_at", "latitude", "longitude")


class TakenPhotos(QObject):
    """What a strip of photos holds; `rows` are the facts that will name them."""

    def __init__(
        self,
        desk: "Desk",
        strip: PhotoStrip,
        dialog: QDialog,
        trouble: Callable[[FiresweepError], object],
    ) -> None:
        super().__init__(dialog)
        self.desk = desk
        self.strip = strip
        self.trouble = trouble
        self._rows: dict[str, dict[str, Any]] = {}
        strip.folder = desk.settings.photo_folder
        strip.offer_newest(on=bool(desk.settings.photo_folder))
        strip.files_added.connect(self.take_files)
        strip.image_pasted.connect(self.take_image)
        strip.newest_asked.connect(self.take_newest)
        strip.photo_removed.connect(self.drop)
        QShortcut(QKeySequence("Ctrl+P"), dialog, strip.pick_files)
        self._show()

    @property
    def rows(self) -> tuple[Mapping[str, Any], ...]:
        """The photos, as the rows that name them."""
        return tuple(self._rows.values())

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take photos in from files."""
        for path in paths:
            self._take(path, path.name)

    def take_image(self, image: QImage) -> None:
        """Take a pasted picture in."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        self._take(bytes(buffer.data().data()), "")

    def take_newest(self) -> None:
        """Take the newest photo of the phone's folder in."""
        from firesweep.field.photos import newest_from

        try:
            self.take_files(newest_from(Path(self.strip.folder)))
        except FiresweepError as trouble:
            self.trouble(trouble)

    def drop(self, sha256: str) -> None:
        """Leave a photo out."""
        self._rows.pop(sha256, None)
        self._show()

    def _take(self, source: Path | bytes, name: str) -> None:
        job = partial(kept_photo, self.desk.store, source, name)
        self.desk.make(self, job, self._note, trouble=self.trouble)

    def _note(self, row: dict[str, Any]) -> None:
        self._rows[row["sha256"]] = row
        self._show()

    def _show(self) -> None:
        thumbnail = self.desk.store.photos.thumbnail
        self.strip.show_photos(
            PhotoTile(sha, thumbnail(sha) or b"", row["name"]) for sha, row in self._rows.items()
        )


def kept_photo(store: "Store", source: Path | bytes, name: str) -> dict[str, Any]:
    """Keep a photo's bytes; return the row that will name it."""
    from firesweep.field.photos import take_in

    taken = take_in(source, name)
    store.photos.add(taken)
    return {field: getattr(taken, field) for field in _FIELDS} | {"name": taken.original_name}
