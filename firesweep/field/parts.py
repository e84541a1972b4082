"""How many parts a photo file is made of, counted before a decoder sees it.

Decoders bound pixels, not parts: half a megabyte of repeated scans keeps libjpeg busy for minutes,
and millions of empty chunks or segments keep Pillow's readers so.
"""

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

MOST_CHUNKS = 100_000
"""Of a PNG; a 60 MB one in libpng's usual 8 KiB chunks has 7,500."""
MOST_SEGMENTS = 2_000
MOST_HEADER = 8_000_000
"""Bytes of a JPEG before its picture; a depth map in XMP takes some megabytes."""
MOST_SCANS = 64
"""Of a progressive JPEG; encoders write ten or so."""

_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
_ALONE = frozenset({0x01, 0xD8, 0xD9})
_START_OF_SCAN, _END = 0xDA, 0xD9
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})


class JpegParts(NamedTuple):
    """What a JPEG's header shows; with `buffered` the decoder keeps all coefficients at once."""

    segments: int
    header: int
    buffered: bool


def is_flood(original: bytes) -> bool:
    """True for a file whose parts alone would keep a decoder busy far too long."""
    if original.startswith(b"\x89PNG"):
        return _chunks(original) > MOST_CHUNKS
    if not original.startswith(b"\xff\xd8"):
        return False
    parts = jpeg_parts(original)
    if parts.segments > MOST_SEGMENTS or parts.header > MOST_HEADER:
        return True
    return parts.buffered and _scans(original, parts.header) > MOST_SCANS


def jpeg_parts(jpeg: bytes) -> JpegParts:
    """Return what lies before a JPEG's first scan, and how the decoder will go about it."""
    components, progressive, count = 0, False, 0
    for count, (marker, start) in enumerate(_segments(jpeg), 1):
        if marker in _FRAMES:
            components = _byte(jpeg, start + 9)
            progressive = marker in _PROGRESSIVE
        elif marker == _START_OF_SCAN:
            return JpegParts(count, start, progressive or _byte(jpeg, start + 4) < components)
        if count > MOST_SEGMENTS:
            break
    return JpegParts(count, len(jpeg), progressive)


def _segments(jpeg: bytes, at: int = 2) -> Iterator[tuple[int, int]]:
    """Yield each marker and where it stands; the data of scans is passed over."""
    while found := _MARKER.search(jpeg, at):
        start, marker = found.start(), jpeg[found.start() + 1]
        yield marker, start
        length = int.from_bytes(jpeg[start + 2 : start + 4], "big")
        at = start + 2 + (0 if marker in _ALONE else length)


def _scans(jpeg: bytes, at: int) -> int:
    count = 0
    for marker, _start in _segments(jpeg, at):
        count += marker == _START_OF_SCAN
        if marker == _END or count > MOST_SCANS:
            break
    return count


def _chunks(png: bytes) -> int:
    count, at = 0, 8
    while at + 12 <= len(png) and count <= MOST_CHUNKS:
        at += 12 + int(struct.unpack_from(">I", png, at)[0])
        count += 1
    return count


def _byte(content: bytes, at: int) -> int:
    return content[at] if at < len(content) else 0
