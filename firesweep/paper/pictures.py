"""What is drawn on papers: QR codes, photos, signatures, the cut line."""

import io
from collections.abc import Callable

import segno
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import PDFImageXObject
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from firesweep.model.visit.inspection import Strokes
from firesweep.paper.fonts import BODY

QR_SIZE = 22 * mm
"""A 20 mm code reads at 100–300 dpi, turned and shrunk (toolbox.md)."""
SMALL_QR = 17 * mm
"""On later pages; it stands in the margin of 37 mm above the type area."""
CAPTION_SIZE, CAPTION_ROOM = 7.5, 12

PhotoBytes = Callable[[str], bytes | None]


class QrCode(Flowable):  # type: ignore[misc]
    """A QR code as one vector path, with a line of text under it."""

    def __init__(self, payload: str, caption: str) -> None:
        super().__init__()
        self._payload, self._caption = payload, caption
        self.width, self.height = QR_SIZE, QR_SIZE + CAPTION_ROOM

    def draw(self) -> None:
        """Draw the code over its caption."""
        draw_code(self.canv, self._payload, self._caption, QR_SIZE)


MASK = 4
"""One of the eight of ISO/IEC 18004: weighing all of them is half of what a notice costs, and codes
that are turned, blurred and noisy are read as often with any."""


def draw_code(canvas: Canvas, payload: str, caption: str, size: float) -> None:
    """Draw each run of dark modules as a rectangle of one path, measured in modules."""
    code = segno.make(payload, error="m", micro=False, mask=MASK)
    rows = [list(row) for row in code.matrix]
    module = size / len(rows)
    canvas.saveState()
    canvas.translate(0, CAPTION_ROOM)
    canvas.scale(module, module)
    # Written as whole numbers: reportlab takes a tenth of a notice's time to round them.
    runs = ((len(rows) - 1 - y, run) for y, row in enumerate(rows) for run in _runs(row))
    path = [f"{start} {top} {length} 1 re" for top, (start, length) in runs]
    canvas._code.append(f"{' '.join(path)} f")
    canvas.restoreState()
    canvas.setFont(BODY, CAPTION_SIZE)
    canvas.drawCentredString(size / 2, 2, caption)


class Photo(Flowable):  # type: ignore[misc]
    """A JPEG, whole and never stretched, or a ruled box that says it is missing."""

    def __init__(self, sha256: str, jpeg: bytes | None, box: tuple[float, float], lost: str):
        super().__init__()
        self._sha256, self._jpeg, self._lost = sha256, jpeg, lost
        self.width, self.height = box

    def draw(self) -> None:
        """Hand the JPEG's bytes through as they are."""
        if self._jpeg is None:
            self.canv.absent.add(self._sha256)
            self.canv.setLineWidth(0.5)
            self.canv.rect(0, 0, self.width, self.height)
            self.canv.setFont(BODY, 9)
            self.canv.drawCentredString(self.width / 2, self.height / 2, self._lost)
            return
        image = self._image(self._jpeg)
        scale = min(self.width / image.width, self.height / image.height)
        wide, high = image.width * scale, image.height * scale
        name = self.canv._doc.getXObjectName(self._sha256)
        self.canv._code.append(
            f"q {wide:.3f} 0 0 {high:.3f} {(self.width - wide) / 2:.3f} "
            f"{(self.height - high) / 2:.3f} cm /{name} Do Q"
        )

    def _image(self, jpeg: bytes) -> PDFImageXObject:
        """Put the photo into the document once, however often it is shown."""
        document = self.canv._doc
        name = document.getXObjectName(self._sha256)
        image = PDFImageXObject(self._sha256, None)
        image.loadImageFromJPEG(io.BytesIO(jpeg))
        if not document.hasForm(self._sha256):
            self.canv._setXObjects(image)
            document.Reference(image, name)
            document.addForm(self._sha256, image)
        self.canv._formsinuse.append(self._sha256)
        return image


class Signature(Flowable):  # type: ignore[misc]
    """Strokes signed on screen, drawn as lines in a box of the pad's shape."""

    def __init__(self, strokes: Strokes, width: float = 34 * mm, height: float = 13 * mm) -> None:
        super().__init__()
        self._strokes = strokes
        self.width, self.height = width, height

    def draw(self) -> None:
        """Draw every stroke; y grows downwards on a pad and upwards on paper."""
        self.canv.setLineWidth(1.1)
        self.canv.setLineCap(1)
        self.canv.setLineJoin(1)
        for stroke in self._strokes:
            path = self.canv.beginPath()
            for number, (x, y) in enumerate(stroke):
                point = (x * self.width, (1 - y) * self.height)
                (path.moveTo if number == 0 else path.lineTo)(*point)
            self.canv.drawPath(path)


class CutLine(Flowable):  # type: ignore[misc]
    """The dotted line between stub and receipt, with room for the seal across it."""

    def __init__(self, text: str, width: float) -> None:
        super().__init__()
        self._text = text
        self.width, self.height = width, 10 * mm

    def draw(self) -> None:
        """Draw the line with its words in the middle."""
        middle = self.height / 2
        self.canv.setDash(2, 2)
        self.canv.line(0, middle, self.width, middle)
        self.canv.setDash()
        self.canv.setFont(BODY, 9)
        room = self.canv.stringWidth(self._text, BODY, 9) + 12
        self.canv.setFillColor(colors.white)
        self.canv.rect((self.width - room) / 2, middle - 6, room, 12, stroke=0, fill=1)
        self.canv.setFillColor(colors.black)
        self.canv.drawCentredString(self.width / 2, middle - 3, self._text)


def _runs(row: list[int]) -> list[tuple[int, int]]:
    """Return start and length of every run of dark modules."""
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((x, 1))
    return runs
