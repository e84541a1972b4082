"""Photos that are dropped, pasted, picked or fetched from the phone: taken in, one at a time."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from firesweep.errors import FiresweepError
from firesweep.ui.photos.photo_strip import PhotoStrip
from firesweep.ui.progress import Progress

if TYPE_CHECKING:
    from firesweep.model.visit.photo import Intake
    from firesweep.store.database import Store
    from firesweep.ui.desk import Desk

Source = Path | bytes | QImage
QUICKLY = 90
LOOKED_AT = 100
"""Photos of the phone's folder among which the newest not yet taken is looked for."""
NO_FOLDER = "No phone folder is set. Choose one under Settings, or add a file."
RECORDED = (
    "The newest photo in the phone's folder, {name}, belongs to an earlier record. Take a new one, "
    "or add this one by its file."
)
NOTHING_NEW = "No new photo lies in the phone's folder. Take it, then try again."


class PhotoIntake(QObject):
    """What a strip of photos is given is kept at once; a bad photo harms nothing."""

    taken = Signal(object, object)
    """An Intake whose bytes are kept, and what `target` said when it was added."""
    troubled = Signal(object)
    begun = Signal()
    """Photos are added: what was said of those before is over."""

    def __init__(
        self,
        desk: "Desk",
        strip: PhotoStrip,
        parent: QObject,
        *,
        target: Callable[[], Any] = lambda: None,
        known: Callable[[], Collection[str]] = tuple,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.strip = strip
        self.target = target
        self.known = known
        strip.folder = desk.settings.photo_folder
        strip.files_added.connect(self.take_files)
        strip.image_pasted.connect(self.take_image)
        strip.newest_asked.connect(self.take_newest)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take photos in from files."""
        self.begun.emit()
        for path in paths:
            self._take(path, path.name)

    def take_image(self, image: QImage | bytes) -> None:
        """Take a pasted picture in."""
        self.begun.emit()
        self._take(image, "")

    def take_newest(self) -> None:
        """Take the newest photo of the phone's folder in that is not here yet."""
        self.begun.emit()
        folder = self.desk.settings.photo_folder
        if not folder:
            self.troubled.emit(FiresweepError(NO_FOLDER))
            return
        job = partial(newest_of, self.desk.store, Path(folder), frozenset(self.known()))
        self.desk.make(self, job, self.take_files, trouble=self.troubled.emit)

    def _take(self, source: Source, name: str) -> None:
        target = self.target()
        progress = Progress(self.tr("Taking in {name}").format(name=name or self.tr("a photo")))
        self.desk.make(
            self,
            partial(kept_photo, self.desk.store, source, name),
            lambda intake: self.taken.emit(intake, target),
            trouble=self.troubled.emit,
            progress=progress,
        )


def kept_photo(store: "Store", source: Source, name: str) -> "Intake":
    """Take a photo in and keep its bytes."""
    from firesweep.field.photos import take_in

    taken = take_in(written(source) if isinstance(source, QImage) else source, name)
    store.photos.add(taken)
    return taken


def written(image: QImage) -> bytes:
    """Return a picture as a file, written quickly rather than small: it is read at once."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", QUICKLY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def newest_of(store: "Store", folder: Path, known: Collection[str]) -> list[Path]:
    """Return the newest photo of a folder that is not known by its name yet.

    One of an earlier record is refused: it shows another place, or another time.
    """
    from firesweep.field.photos import newest_from, original_hash
    from firesweep.store.visit.recorded_photos import is_recorded

    new = next((path for path in newest_from(folder, LOOKED_AT) if path.name not in known), None)
    if new is None:
        raise FiresweepError(NOTHING_NEW)
    original = original_hash(new)
    with store.read() as connection:
        if is_recorded(connection, original):
            raise FiresweepError(RECORDED, name=new.name)
    return [new]
