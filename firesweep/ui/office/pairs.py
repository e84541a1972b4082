"""Before beside after: a hazard as it was found, and as it is now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.photos.photo_view import PhotoView

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


def show_pair(desk: "Desk", view: PhotoView, line: HazardLine, now: str | None) -> None:
    """Show two photos side by side; a place stays empty until there is one."""
    jpeg = desk.store.photos.jpeg
    found = QCoreApplication.translate("Office", "As found on {day}").format(day=line.found_on)
    if line.photo is None:
        found = QCoreApplication.translate("Office", "No photo was taken when it was found")
    present = (
        QCoreApplication.translate("Office", "Now")
        if now
        else QCoreApplication.translate("Office", "No photo of now yet")
    )
    before = (jpeg(line.photo) or b"") if line.photo else b""
    after = (jpeg(now) or b"") if now else b""
    view.show_photos([(before, found), (after, present)])
