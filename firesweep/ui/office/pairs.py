"""Before beside after: a hazard as it was found, and as it is now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.photos.photo_view import PhotoView
from firesweep.ui.words.listing import with_value

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


def show_pair(desk: "Desk", view: PhotoView, line: HazardLine, now: str | None) -> None:
    """Show two photos side by side; a place stays empty until there is one."""
    found = QCoreApplication.translate("Office", "As found on {day}").format(day=line.found_on)
    if line.photo is None:
        found = QCoreApplication.translate("Office", "No photo was taken when it was found")
    present = (
        QCoreApplication.translate("Office", "Now")
        if now
        else QCoreApplication.translate("Office", "No photo of now yet")
    )
    shown = [with_caption(desk, line.photo, found), with_caption(desk, now, present)]
    view.show_photos(shown)


def with_caption(desk: "Desk", sha256: str | None, caption: str = "") -> tuple[bytes, str]:
    """A photo and what is said below it; of one that is not on this laptop, for a bundle came
    without it or its disk lost it, that it is so.
    """
    jpeg = desk.store.photos.jpeg(sha256) if sha256 else None
    if sha256 and jpeg is None:
        absent = QCoreApplication.translate("Office", "photo not on this laptop")
        caption = with_value(caption, absent) if caption else absent
    return jpeg or b"", caption
