"""The photos of a paper that came only after it was issued: which they are, and their sheet."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


def late_job(desk: "Desk", number: str) -> Callable[[], bytes]:
    """Return the call that makes the sheet of an issued paper's photos that came since."""
    store, today = desk.store, desk.today()

    def job() -> bytes:
        from firesweep.office.paper.late_photos import late_photos
        from firesweep.paper.photos import late_photos_pdf

        return late_photos_pdf(late_photos(store, number, today), store.photos.jpeg)

    return job


def boxes_of(desk: "Desk", number: str) -> tuple[str, ...]:
    """Return the photos a paper has empty boxes for; none without a number. PDFs are read here."""
    from firesweep.office.paper.late_photos import empty_boxes

    return empty_boxes(desk.store, number) if number else ()
