"""Files of endless parts are told from large photos before a decoder sees them."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from firesweep.errors import FiresweepError
from firesweep.field import parts
from firesweep.field.photos import take_in


def written(kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").save(out, kind, **more)
    return out.getvalue()


def after_start(jpeg: bytes, segment: bytes, times: int) -> bytes:
    return jpeg[:2] + segment * times + jpeg[2:]


def many_remarks() -> bytes:
    return after_start(written("JPEG"), b"\xff\xfe\x00\x02", parts.MOST_SEGMENTS)


def a_long_header() -> bytes:
    block = b"\xff\xe1" + struct.pack(">H", 65535) + bytes(65533)
    return after_start(written("JPEG"), block, parts.MOST_HEADER // 65537 + 1)


def many_scans() -> bytes:
    jpeg = written("JPEG", progressive=True)
    last = jpeg[jpeg.rindex(b"\xff\xda") : -2]
    return jpeg[:-2] + last * parts.MOST_SCANS + b"\xff\xd9"


def many_chunks() -> bytes:
    png = written("PNG")
    empty = struct.pack(">I", 0) + b"prVt" + struct.pack(">I", zlib.crc32(b"prVt"))
    return png[:33] + empty * parts.MOST_CHUNKS + png[33:]


@pytest.mark.parametrize("flood", [many_remarks, a_long_header, many_scans, many_chunks])
def test_a_flood_is_refused(flood) -> None:  # type: ignore[no-untyped-def]
    content = flood()
    assert parts.is_flood(content)
    with pytest.raises(FiresweepError, match="damaged"):
        take_in(content, "flood")


@pytest.mark.parametrize(
    ("photo", "buffered"),
    [(written("JPEG"), False), (written("JPEG", progressive=True), True)],
)
def test_what_an_encoder_writes_is_no_flood(photo: bytes, buffered: bool) -> None:
    assert not parts.is_flood(photo)
    assert parts.jpeg_parts(photo).buffered == buffered
    assert take_in(photo).width == 256


def test_no_real_photo_is_a_flood(shared_data: Path) -> None:
    for path in (shared_data / "photos" / "phones").iterdir():
        assert not parts.is_flood(path.read_bytes()), path.name


@pytest.mark.parametrize("stump", [b"", b"\xff\xd8", b"\xff\xd8\xff\xc0", b"\x89PNG\r\n\x1a\n\0"])
def test_a_stump_is_no_flood(stump: bytes) -> None:
    assert not parts.is_flood(stump)


def test_a_progressive_photo_that_would_fill_the_memory_is_refused() -> None:
    jpeg = written("JPEG", progressive=True)
    at = jpeg.index(b"\xff\xc2") + 5
    wide = jpeg[:at] + struct.pack(">HH", 15_000, 16_000) + jpeg[at + 4 :]
    with pytest.raises(FiresweepError, match=r"too large \(240 MP\)"):
        take_in(wide, "wide.jpg")
