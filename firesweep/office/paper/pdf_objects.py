"""The objects of a PDF as they lie in it, to be numbered anew (ISO 32000-1, 7.3 and 7.5).

PDFium and qpdf keep all that they bind in memory: 300 MB for two hundred notices.
"""

import io
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

import pypdfium2

from firesweep.model.paper.pdf import opened_pdf, unreadable_pdf

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_SECTION = re.compile(rb"\s*(\d+) (\d+) *\r?\n")
_ENTRY = 20
_OPENING = re.compile(rb"(\d+)\s+\d+\s+obj\b")
_STREAM = re.compile(rb">>\s*stream\r?\n")
_REFERENCE = re.compile(rb"\((?:[^()\\]|\\.)*\)|\b(\d+)\s\d+\sR\b", re.DOTALL)
"""A string is passed over whole: what looks like a reference in it is text."""


class Objects(NamedTuple):
    """The objects of a PDF by their numbers; `said` is its trailer, `pages` the root of its pages.

    An object is what is between `obj` and `endobj`, streams included.
    """

    each: Mapping[int, memoryview]
    said: Mapping[str, int]
    pages: int


class _NotPlain(Exception):
    """The file is not one table and one trailer, as reportlab and PDFium write it."""


def objects_of(pdf: bytes) -> Objects:
    """Return the objects of a PDF; one laid out otherwise than ours is written anew first."""
    with suppress(_NotPlain, ValueError):  # a number that is none
        return _read(pdf)
    try:
        return _read(_plain(pdf))
    except (_NotPlain, ValueError) as trouble:
        raise unreadable_pdf() from trouble


def renumbered(body: memoryview, by: int) -> tuple[bytes, memoryview]:
    """Return an object's head, with its references so much higher, and its stream as it is."""
    stream = _STREAM.search(body)
    at = stream.start() if stream else len(body)

    def higher(found: "re.Match[bytes]") -> bytes:
        number = found[1]
        return b"%d 0 R" % (int(number) + by) if number else found[0]

    return _REFERENCE.sub(higher, body[:at]), body[at:]


def _plain(pdf: bytes) -> bytes:
    """Have PDFium take a file's pages over into a new one."""
    plain, out = pypdfium2.PdfDocument.new(), io.BytesIO()
    document = opened_pdf(pdf)
    plain.import_pages(document)
    document.close()
    plain.save(out)
    plain.close()
    return out.getvalue()


def _read(pdf: bytes) -> Objects:
    start = _START.search(pdf, max(0, len(pdf) - 64))
    if not start:
        raise _NotPlain
    table = int(start[1])
    offsets, trailer = _table(pdf, table)
    said = {name: _number(trailer, name) for name in ("Root", "Info")}
    if any(word in trailer for word in (b"/Prev", b"/Encrypt", b"/XRefStm")) or not said["Root"]:
        raise _NotPlain
    each = dict(_bodies(memoryview(pdf), offsets, table))
    pages = _number(bytes(each.get(said["Root"], b"")), "Pages")
    if pages not in each:
        raise _NotPlain
    return Objects(each, said, pages)


def _number(said: bytes, name: str) -> int:
    """Return the number a dictionary's entry refers to; 0 where it has none."""
    found = re.search(rb"/%s\s+(\d+)\s+\d+\s+R\b" % name.encode(), said)
    return int(found[1]) if found else 0


def _table(pdf: bytes, at: int) -> tuple[dict[int, int], bytes]:
    """Return where each object begins, and the trailer behind the table."""
    if pdf[at : at + 4] != b"xref":
        raise _NotPlain
    offsets, at = dict[int, int](), at + 4
    while section := _SECTION.match(pdf, at):
        first, count = int(section[1]), int(section[2])
        lines = range(section.end(), section.end() + count * _ENTRY, _ENTRY)
        offsets |= {
            number: int(pdf[line : line + 10])
            for number, line in enumerate(lines, first)
            if pdf[line + 17 : line + 18] == b"n"
        }
        at = section.end() + count * _ENTRY
    return offsets, pdf[at:]


def _bodies(
    pdf: memoryview, offsets: Mapping[int, int], end: int
) -> Iterator[tuple[int, memoryview]]:
    """Yield each object's number and body; it ends before the next one."""
    begins = sorted((offset, number) for number, offset in offsets.items())
    ends = [offset for offset, _ in begins[1:]] + [end]
    for (offset, number), until in zip(begins, ends, strict=True):
        opening = _OPENING.match(pdf, offset)
        closing = bytes(pdf[max(offset, until - _TAIL) : until]).rfind(b"endobj")
        if not opening or int(opening[1]) != number or closing < 0:
            raise _NotPlain
        yield number, pdf[opening.end() : max(offset, until - _TAIL) + closing]


_TAIL = 200
"""Between two objects reportlab writes what the next one is."""
