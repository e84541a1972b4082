"""Kept PDFs as one: bound from file to file, so that ten or a thousand take the same memory."""

import io
import tempfile
from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO, NamedTuple

import pypdfium2
from pypdfium2.raw import FPDF_INCREMENTAL

from firesweep.model.papers import by_hand

AT_ONCE = 40
"""Papers held in memory: about 60 MB with their photos."""


class Kept(NamedTuple):
    """Some papers as one PDF, and the characters they leave lines for; close the file."""

    file: BinaryIO
    by_hand: tuple[str, ...]


class Part(NamedTuple):
    """A paper laid aside: its file, its pages, the characters it leaves lines for."""

    path: Path
    pages: int
    by_hand: tuple[str, ...]


def kept(pdf: bytes) -> Kept:
    """Return one paper, to the byte."""
    return Kept(io.BytesIO(pdf), tuple(left_by_hand(pdf)))


def left_by_hand(pdf: bytes) -> list[str]:
    """Return the characters a paper leaves lines for, to be written in by hand."""
    document = pypdfium2.PdfDocument(pdf)
    found = by_hand(document.get_metadata_value("Keywords"))
    document.close()
    return found


def laid_aside(pdf: bytes, path: Path) -> Part:
    """Write a paper to a file of its own until all are bound."""
    path.write_bytes(pdf)
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    document.close()
    return Part(path, pages, tuple(left_by_hand(pdf)))


def bound(parts: Sequence[Part]) -> Kept:
    """Bind papers in their order.

    Each group is added behind what is bound already, as an incremental update of the file
    (ISO 32000-1, 7.5.6); PDFium reads of the file only what it is asked for.
    """
    file = tempfile.TemporaryFile(prefix="firesweep-")  # noqa: SIM115 - closed with its pages
    for at in range(0, len(parts), AT_ONCE):
        _add(file, parts[at : at + AT_ONCE])
    file.seek(0)
    every = chain.from_iterable(part.by_hand for part in parts)
    return Kept(file, tuple(dict.fromkeys(every)))


class _Behind:
    """Passes over what a file holds already, and writes the rest behind it."""

    def __init__(self, file: BinaryIO, held: int) -> None:
        self.file = file
        self.held = held

    def write(self, data: memoryview) -> int:
        """Take the next bytes of the whole; PDFium wants them all taken."""
        over = min(self.held, len(data))
        self.held -= over
        if over < len(data):
            self.file.seek(0, io.SEEK_END)
            self.file.write(bytes(data)[over:])
        return len(data)


def _add(file: BinaryIO, parts: Iterable[Part]) -> None:
    held = file.seek(0, io.SEEK_END)
    whole = pypdfium2.PdfDocument(file) if held else pypdfium2.PdfDocument.new()
    for part in parts:
        document = pypdfium2.PdfDocument(part.path)
        whole.import_pages(document)
        document.close()
    whole.save(_Behind(file, held), flags=FPDF_INCREMENTAL if held else 0)
    whole.close()
