"""What a photo says of itself: read where it is whole, passed over where it is not."""

import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from firesweep.field.exif import Facts, facts_of
from firesweep.field.photos import take_in

HERE: dict[int, Any] = {1: "N", 2: (30.0, 15.0, 36.0), 3: "E", 4: (120.0, 9.0, 18.0)}


def exif(place: dict[int, Any] | None = None, **details: str) -> bytes:
    block = Image.Exif()
    block[ExifTags.Base.Orientation] = 6
    block[ExifTags.Base.DateTime] = "2026:11:30 08:00:00"
    for name, value in details.items():
        block.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base[name]] = value
    block.get_ifd(ExifTags.IFD.GPSInfo).update(place or {})
    return block.tobytes()


def test_time_place_and_turn_are_read() -> None:
    block = exif(HERE, DateTimeOriginal="2026:11:23 10:05:00", OffsetTimeOriginal="+08:00")
    assert facts_of(block) == Facts(6, "2026-11-23T10:05:00+08:00", 30.26, 120.155)


def test_the_south_and_the_west_are_negative() -> None:
    facts = facts_of(exif({**HERE, 1: "S", 3: "W"}))
    assert (facts.latitude, facts.longitude) == (-30.26, -120.155)


def test_when_the_file_was_changed_is_not_when_the_photo_was_taken() -> None:
    assert facts_of(exif()).taken_at is None


@pytest.mark.parametrize("text", ["0000:00:00 00:00:00", "    :  :     :  :  ", "gestern", ""])
def test_a_clock_never_set_says_nothing(text: str) -> None:
    assert facts_of(exif(DateTimeOriginal=text)).taken_at is None


def test_an_odd_offset_is_left_out() -> None:
    block = exif(DateTimeOriginal="2026:11:23 10:05:00", OffsetTimeOriginal="+8")
    assert facts_of(block).taken_at == "2026-11-23T10:05:00"


@pytest.mark.parametrize(
    "wrong",
    [
        {2: (91.0, 0.0, 0.0)},
        {4: (0.0, 0.0)},
        {1: "?"},
        {1: "N", 2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)},  # no fix
    ],
)
def test_an_impossible_place_is_none(wrong: dict[int, Any]) -> None:
    facts = facts_of(exif({**HERE, **wrong}))
    assert (facts.latitude, facts.longitude) == (None, None)


def test_what_points_outside_the_block_says_nothing_and_the_rest_stands() -> None:
    outside = struct.pack("<HHII", 0x9003, 2, 20, 0xFFFFFFF0)
    turned = struct.pack("<HHIHH", 0x0112, 3, 1, 8, 0)
    block = b"II*\0" + struct.pack("<IH", 8, 2) + outside + turned
    assert facts_of(block) == Facts(orientation=8)


@given(st.binary(max_size=200))
def test_no_bytes_harm(noise: bytes) -> None:
    for start in (b"", b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08"):
        facts_of(start + noise)


WHOLE = exif(HERE, DateTimeOriginal="2026:11:23 10:05:00")


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=8))
def test_a_damaged_block_harms_nothing(damage: list[tuple[int, int]]) -> None:
    block = bytearray(WHOLE)
    for at, value in damage:
        block[at] = value
    facts = facts_of(bytes(block))
    assert facts.orientation in range(1, 9)
    assert facts.latitude is None or -90 <= facts.latitude <= 90


def test_a_heic_is_turned_once(shared_data: Path) -> None:
    taken = take_in(shared_data / "photos" / "phones" / "Issue_487.heic")
    assert (taken.width, taken.height) == (1536, 2048)
    assert taken.taken_at == "2020-06-30T11:27:59"
