"""Bookmarks of a PDF, also to pages that are put behind it later: they lead to page numbers.

A number in the place of a page is read by every viewer as it is for other files (ISO 32000-1,
12.3.2.2); reportlab itself leads only to pages it has drawn.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFArray, PDFName, PDFObject
from reportlab.pdfgen.canvas import Canvas


class Mark(NamedTuple):
    """A bookmark: the page it leads to, counted from one, and how deep it lies."""

    page: int
    text: str
    level: int = 0


class _Whole(PDFObject):  # type: ignore[misc]
    """Shows a page whole; `page` is bound by the destination that is drawn so."""

    page: int

    def format(self, document: Any) -> Any:
        """Return it as the file holds it."""
        return PDFArray([self.page, PDFName("Fit")]).format(document)


def write_marks(canvas: Canvas, marks: Iterable[Mark]) -> None:
    """Write bookmarks into a document."""
    for number, mark in enumerate(marks):
        key = f"mark-{number}"
        place = canvas._bookmarkReference(key)
        place.fmt = _Whole()
        place.setPage(mark.page - 1)
        canvas.addOutlineEntry(mark.text, key, mark.level)
        canvas.showOutline()
