"""The photo sheet: four photos a page, two by two, each with its caption."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from firesweep.model.papers import PaperPhoto
from firesweep.paper import kit
from firesweep.paper.kit import paragraph
from firesweep.paper.pictures import Photo, PhotoBytes
from firesweep.paper.words import Words

_BOX = (76 * mm, 80 * mm)
_CAPTION = kit.style(9.5, 13)
_MOST = 90


def photo_sheet(
    photos: Sequence[PaperPhoto], photo_bytes: PhotoBytes, words: Words
) -> Iterator[Flowable]:
    """Yield the sheet; a photo that is not on this laptop is a box that says so."""
    yield paragraph(words("photo_sheet"), kit.SUBTITLE)
    cells = [_cell(number, photo, photo_bytes, words) for number, photo in enumerate(photos, 1)]
    rows: list[list[Any]] = [cells[n : n + 2] for n in range(0, len(cells), 2)]
    if len(rows[-1]) == 1:
        rows[-1].append("")
    table = Table(rows, colWidths=[kit.WIDTH / 2] * 2)
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 8)])  # fmt: skip
    yield table


def _cell(number: int, photo: PaperPhoto, photo_bytes: PhotoBytes, words: Words) -> list[Flowable]:
    lost = words("missing_photo", sha=photo.sha256[:8])
    caption = photo.caption if len(photo.caption) <= _MOST else photo.caption[: _MOST - 1] + "…"
    said = f"{words('photo', number=number)}  {caption}"
    return [
        Photo(photo.sha256, photo_bytes(photo.sha256), _BOX, lost),
        paragraph(said, _CAPTION),
    ]
