"""The bookmarks of a bound PDF: each paper by its name, its own below it (ISO 32000-1, 12.3.3)."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pypdfium2

_ROOT = -1


class Entry(NamedTuple):
    """A bookmark: its text, the page it leads to, counted from nought, and how deep it lies."""

    text: str
    page: int
    level: int = 0


def entries_of(document: pypdfium2.PdfDocument) -> list[Entry]:
    """Return the bookmarks of a paper in their order."""
    found = ((mark, mark.get_dest()) for mark in document.get_toc())
    return [
        Entry(mark.get_title(), (to.get_index() if to else None) or 0, mark.level)
        for mark, to in found
    ]


def put_below(name: str, own: Sequence[Entry], first: int) -> list[Entry]:
    """Return the entry of a paper that begins on page `first`, with its own bookmarks below it."""
    return [Entry(name, first), *(Entry(text, first + to, deep + 1) for text, to, deep in own)]


def outline(entries: Sequence[Entry], first: int) -> Iterator[bytes]:
    """Yield the objects of an outline, numbered from `first` on: its root, then one an entry.

    The uppermost ones are seen at once, what lies below them when they are opened.
    """
    below = _families(entries)
    beside = {at: (family, turn) for family in below.values() for turn, at in enumerate(family)}
    above = {at: parent for parent, family in below.items() for at in family}

    def to(name: bytes, at: int) -> bytes:
        return b"/%b %d 0 R" % (name, first + 1 + at)

    def ends(at: int, sign: int) -> bytes:
        family = below.get(at, ())
        said = (to(b"First", family[0]), to(b"Last", family[-1])) if family else ()
        return b"".join((*said, b"/Count %d" % (sign * len(family)) if family else b""))

    yield b"\n<</Type/Outlines%b>>\n" % ends(_ROOT, 1)
    for at, entry in enumerate(entries):
        family, turn = beside[at]
        before = to(b"Prev", family[turn - 1]) if turn else b""
        behind = to(b"Next", family[turn + 1]) if turn + 1 < len(family) else b""
        title = b"\xfe\xff" + entry.text.encode("utf-16-be")
        yield b"\n<</Title<%b>/Dest[%d/Fit]%b%b%b%b>>\n" % (
            title.hex().encode(), entry.page, to(b"Parent", above[at]), before, behind,
            ends(at, -1),
        )  # fmt: skip


def _families(entries: Sequence[Entry]) -> dict[int, list[int]]:
    """Return which entries lie below each; the uppermost below the root."""
    below: dict[int, list[int]] = {}
    road = [_ROOT]
    for at, entry in enumerate(entries):
        del road[entry.level + 1 :]
        below.setdefault(road[-1], []).append(at)
        road.append(at)
    return below
