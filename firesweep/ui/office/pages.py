"""The pages of a PDF as images, drawn by PDFium when they are looked at or printed."""

from functools import lru_cache
from typing import NamedTuple

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS = 72


class Piece(NamedTuple):
    """One page drawn at a scale (device pixels per point)."""

    page: int
    scale: float


class Pages:
    """A PDF in memory; sizes are in points (1/72 inch)."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        self._document = pypdfium2.PdfDocument(pdf)
        self.sizes = [QSizeF(*self._document.get_page_size(n)) for n in range(len(self._document))]
        self.image = lru_cache(maxsize=12)(self._draw)

    def __len__(self) -> int:
        return len(self.sizes)

    def _draw(self, piece: Piece) -> QImage:
        page = self._document[piece.page]
        bitmap = page.render(scale=piece.scale, rev_byteorder=True, prefer_bgrx=True)
        drawn = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGBX8888,
        )
        image = drawn.copy()  # the bytes above live only as long as this call
        bitmap.close()
        page.close()
        return image

    def close(self) -> None:
        """Let go of the document."""
        self.image.cache_clear()
        self._document.close()


def merged(pdfs: list[bytes]) -> bytes:
    """Return several PDFs as one; a single one comes back to the byte."""
    import io

    if len(pdfs) == 1:
        return pdfs[0]
    whole = pypdfium2.PdfDocument.new()
    for pdf in pdfs:
        part = pypdfium2.PdfDocument(pdf)
        whole.import_pages(part)
        part.close()
    written = io.BytesIO()
    whole.save(written)
    whole.close()
    return written.getvalue()
