"""Kept PDFs as one: each is written behind the one before, in the memory of one."""

import io
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import closing
from typing import BinaryIO, NamedTuple

from firesweep.model.paper.issued import absent, by_hand
from firesweep.model.paper.pdf import opened_pdf
from firesweep.office.paper.pdf_objects import objects_of, renumbered
from firesweep.office.paper.pdf_outline import Entry, entries_of, outline, put_below

_CATALOG, _PAGES = 1, 2
_TOLD = 8
"""Digits of its SHA-256 that an empty box tells of a photo."""


class Kept(NamedTuple):
    """Some papers as one PDF, and the characters they leave lines for; close the file."""

    file: BinaryIO
    by_hand: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    """The numbers of papers that are not in it, for their PDF is not on this laptop."""
    absent: tuple[str, ...] = ()
    """The photos (SHA-256) that were not there when they were made."""


def kept(pdf: bytes) -> Kept:
    """Return one paper, to the byte."""
    said = _looked_at(pdf)
    return Kept(io.BytesIO(pdf), tuple(said.by_hand), absent=tuple(said.absent))


def empty_boxes_of(pdf: bytes, photos: Collection[str]) -> set[str]:
    """Return which of its photos (SHA-256) a paper has empty boxes for.

    One issued before its keywords said so tells it in print alone.
    """
    named = set(_looked_at(pdf).absent)
    if named or pdf.count(b"/Subtype /Image") >= len({*photos}):
        return named
    printed = _printed(pdf)
    return {sha for sha in photos if sha[:_TOLD] in printed}


def _printed(pdf: bytes) -> str:
    with closing(opened_pdf(pdf)) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def bound(
    papers: Iterable[bytes],
    cover: Callable[[Sequence[int]], bytes] | None = None,
    names: Sequence[str] = (),
) -> Kept:
    """Bind papers in their order; `cover` makes what lies on top from the pages each has.

    With `names` each has a bookmark of its name, and those it brought lie below it.
    """
    file = tempfile.TemporaryFile(prefix="firesweep-")  # noqa: SIM115 - closed with its pages
    try:
        book = _Book(file)
        said = [book.add(pdf) for pdf in papers]
        top = book.add(cover([one.pages for one in said]), first=True) if cover else _Said()
        book.end(_marks(names, said, top.pages), top.pages + sum(one.pages for one in said))
        file.seek(0)
    except BaseException:
        file.close()
        raise
    every = (character for one in (top, *said) for character in one.by_hand)
    photos = (photo for one in said for photo in one.absent)
    return Kept(file, tuple(dict.fromkeys(every)), absent=tuple(dict.fromkeys(photos)))


class _Said(NamedTuple):
    """What a paper says of itself: its pages, what it leaves lines for, its bookmarks."""

    pages: int = 0
    by_hand: Sequence[str] = ()
    absent: Sequence[str] = ()
    marks: Sequence[Entry] = ()


def _looked_at(pdf: bytes) -> _Said:
    document = opened_pdf(pdf)
    keywords = document.get_metadata_value("Keywords")
    said = _Said(len(document), by_hand(keywords), absent(keywords), entries_of(document))
    document.close()
    return said


def _marks(names: Sequence[str], said: Sequence[_Said], first: int) -> list[Entry]:
    marks: list[Entry] = []
    for name, one in zip(names, said, strict=False):
        marks += put_below(name, one.marks, first)
        first += one.pages
    return marks


class _Book:
    """One PDF made of others: their objects under new numbers, their pages as branches of one tree.

    The streams, and so all that is printed, are those of the papers to the byte.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.offsets = [0, 0, 0]
        """Where each object begins, by number; catalog and pages are written at the end."""
        self.branches: list[int] = []
        self.at = 0
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def add(self, pdf: bytes, *, first: bool = False) -> _Said:
        """Write a paper behind the others; its pages stand there, too, or before all."""
        found, by = objects_of(pdf), len(self.offsets) - 1
        branch = found.pages + by
        self.branches.insert(0 if first else len(self.branches), branch)
        self.offsets += [0] * max(found.each)
        for number, body in found.each.items():
            if number not in found.said.values():
                head, stream = renumbered(body, by)
                self._object(number + by, _below(head) if number == found.pages else head, stream)
        return _looked_at(pdf)

    def end(self, marks: Sequence[Entry], pages: int) -> None:
        """Write bookmarks, the tree of all pages, the catalog, and where everything is."""
        first = len(self.offsets)
        shown = b"/PageMode/UseOutlines/Outlines %d 0 R" % first if marks else b""
        for number, body in enumerate(outline(marks, first) if marks else (), first):
            self.offsets.append(0)
            self._object(number, body)
        self._object(_CATALOG, b"\n<</Type/Catalog/Pages %d 0 R%b>>\n" % (_PAGES, shown))
        kids = b" ".join(b"%d 0 R" % branch for branch in self.branches)
        self._object(_PAGES, b"\n<</Type/Pages/Count %d/Kids[%b]>>\n" % (pages, kids))
        table = self.at
        self._write(b"xref\n0 %d\n" % len(self.offsets), *self._entries())
        said = b"<</Size %d/Root %d 0 R>>" % (len(self.offsets), _CATALOG)
        self._write(b"trailer\n%b\nstartxref\n%d\n%%%%EOF\n" % (said, table))

    def _object(self, number: int, *parts: bytes | memoryview) -> None:
        self.offsets[number] = self.at
        self._write(b"%d 0 obj" % number, *parts, b"endobj\n")

    def _entries(self) -> Iterator[bytes]:
        """The table of all objects, those that are not there as free ones."""
        for offset in self.offsets:
            yield b"%010d %05d %c \n" % (offset, 0 if offset else 65535, b"n" if offset else b"f")

    def _write(self, *parts: bytes | memoryview) -> None:
        for part in parts:
            self.file.write(part)
            self.at += len(part)


def _below(pages: bytes) -> bytes:
    """Hang the root of a paper's pages below the root of all."""
    return pages.replace(b"<<", b"<< /Parent %d 0 R" % _PAGES, 1)
