"""Photos added to a step: taken in and kept at once, named by the step when it is saved."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from firesweep.errors import FiresweepError
from firesweep.ui.photos.intake import PhotoIntake
from firesweep.ui.photos.photo_strip import NEWEST_KEY, PhotoStrip, PhotoTile

if TYPE_CHECKING:
    from firesweep.model.visit.photo import Intake
    from firesweep.ui.desk import Desk

_FIELDS = ("sha256", "original_sha256", "taken_at", "latitude", "longitude")


class TakenPhotos(QObject):
    """What a strip of photos holds; `rows` are the facts that will name them."""

    changed = Signal()

    def __init__(
        self,
        desk: "Desk",
        strip: PhotoStrip,
        dialog: QDialog,
        trouble: Callable[[FiresweepError], object],
        key: str = "Ctrl+P",
    ) -> None:
        super().__init__(dialog)
        self.desk = desk
        self.strip = strip
        self._rows: dict[str, dict[str, Any]] = {}
        self.intake = PhotoIntake(desk, strip, self, known=self._names)
        self.intake.taken.connect(self._note)
        self.intake.troubled.connect(trouble)
        folder = bool(desk.settings.photo_folder)
        strip.offer_newest(on=folder, key=NEWEST_KEY if key else "")
        strip.photo_removed.connect(self.drop)
        if key:
            QShortcut(QKeySequence(key), dialog, strip.pick_files)
            QShortcut(QKeySequence(NEWEST_KEY), dialog, self.intake.take_newest)
        self._show()

    @property
    def rows(self) -> tuple[Mapping[str, Any], ...]:
        """The photos, as the rows that name them."""
        return tuple(self._rows.values())

    def hold(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Show photos that are there already; those with an `id` stay the facts they are."""
        self._rows = {row["sha256"]: dict(row) for row in rows}
        self._show()

    def drop(self, sha256: str) -> None:
        """Leave a photo out."""
        self._rows.pop(sha256, None)
        self._show()

    def _names(self) -> set[str]:
        return {row["name"] for row in self._rows.values()}

    def _note(self, intake: "Intake", _target: object) -> None:
        row = {field: getattr(intake, field) for field in _FIELDS}
        self._rows[intake.sha256] = row | {"name": intake.original_name}
        self._show()

    def _show(self) -> None:
        thumbnail = self.desk.store.photos.thumbnail
        self.strip.show_photos(
            PhotoTile(sha, thumbnail(sha) or b"", row["name"]) for sha, row in self._rows.items()
        )
        self.changed.emit()
