"""The pages of a PDF as images, drawn by PDFium when they are looked at or printed."""

import io
from collections import OrderedDict
from typing import BinaryIO, NamedTuple, Protocol

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage, QTransform

from firesweep.model.paper.issued import absent, by_hand
from firesweep.model.paper.pdf import opened_pdf

POINTS = 72
A4_LONG = 842
"""Points of the long side of A4 paper."""
KEPT = 96_000_000
"""Bytes of drawn pages kept for scrolling back; at 300 dpi one page has 35 million."""


class Piece(NamedTuple):
    """One page drawn at a scale (device pixels per point)."""

    page: int
    scale: float


class Sheets(Protocol):
    """What can be looked at page by page; sizes are in points (1/72 inch)."""

    @property
    def sizes(self) -> list[QSizeF]:
        """How large each page is."""

    def image(self, piece: Piece) -> QImage:
        """Return a page drawn at a scale."""


class PhotoPage:
    """A photo of one page, as large as A4 paper whichever way it was taken."""

    def __init__(self, photo: bytes | QImage) -> None:
        self._photo = QImage.fromData(photo) if isinstance(photo, bytes) else photo
        whole = QSizeF(self._photo.size())
        self.sizes = [whole.scaled(A4_LONG, A4_LONG, Qt.AspectRatioMode.KeepAspectRatio)]
        self._drawn: tuple[float, QImage] = (0.0, self._photo)

    def turned(self) -> "PhotoPage":
        """Return it turned by a quarter to the right."""
        return PhotoPage(self._photo.transformed(QTransform().rotate(90)))

    def image(self, piece: Piece) -> QImage:
        """Return it at a scale, kept until another is asked for."""
        if self._drawn[0] != piece.scale:
            wide = max(1, round(self.sizes[0].width() * piece.scale))
            smooth = Qt.TransformationMode.SmoothTransformation
            self._drawn = piece.scale, self._photo.scaledToWidth(wide, smooth)
        return self._drawn[1]


class OnePage:
    """One page of several, looked at by itself."""

    def __init__(self, pages: Sheets, number: int) -> None:
        self._pages, self._number = pages, number
        self.sizes = [pages.sizes[number]]

    def image(self, piece: Piece) -> QImage:
        """Return it drawn at a scale."""
        return self._pages.image(Piece(self._number, piece.scale))


class Pages:
    """A PDF in memory or in a file of its own; sizes are in points (1/72 inch)."""

    def __init__(self, pdf: bytes | BinaryIO) -> None:
        self.file = io.BytesIO(pdf) if isinstance(pdf, bytes) else pdf
        self._document = opened_pdf(self.file)
        keywords = self._document.get_metadata_value("Keywords")
        self.by_hand = by_hand(keywords)
        """The characters this PDF leaves lines for."""
        self.absent = absent(keywords)
        """The photos that were not there when it was made."""
        self.sizes = [QSizeF(*self._document.get_page_size(n)) for n in range(len(self._document))]
        self._kept: OrderedDict[Piece, QImage] = OrderedDict()

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, piece: Piece) -> QImage:
        """Return a page drawn at a scale, kept for the next time."""
        if piece not in self._kept:
            self._kept[piece] = self.draw(piece)
            while len(self._kept) > 1 and self._bytes() > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(piece)
        return self._kept[piece]

    def draw(self, piece: Piece) -> QImage:
        """Return a page drawn at a scale."""
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
        self._kept.clear()
        self._document.close()
        self.file.close()

    def _bytes(self) -> int:
        return sum(image.sizeInBytes() for image in self._kept.values())
