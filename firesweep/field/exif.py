"""What is kept of a photo's EXIF: which way up, when, where; never a serial number.

Only the few tags wanted are read, by ourselves: a general reader copies whatever an entry points
to, and some kilobytes can be written so that they point to gigabytes.
"""

import math
import re
import struct
from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

_ORIENTATION, _DETAILS, _PLACE = 0x0112, 0x8769, 0x8825
_TAKEN, _TAKEN_OFFSET = 0x9003, 0x9011
_LATITUDE_SIDE, _LATITUDE, _LONGITUDE_SIDE, _LONGITUDE = 1, 2, 3, 4
_WANTED = frozenset({_ORIENTATION, _DETAILS, _PLACE, _TAKEN, _TAKEN_OFFSET})
_WANTED_PLACE = frozenset({_LATITUDE_SIDE, _LATITUDE, _LONGITUDE_SIDE, _LONGITUDE})
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
_SIZES = {2: 1, 3: 2, 4: 4, 5: 8, 10: 8}
"""Bytes of one value: text, short, long, rational, signed rational."""
_LONGEST = 64

Value = str | int | tuple[float, ...]


class Facts(NamedTuple):
    """What a photo says of itself; `orientation` is EXIF's, 1 for upright."""

    orientation: int = 1
    taken_at: str | None = None
    latitude: float | None = None
    longitude: float | None = None


def facts_of(exif: bytes) -> Facts:
    """Return what an EXIF block says; what is damaged in it says nothing and harms nothing."""
    exif = exif.removeprefix(b"Exif\0\0")
    first = _directory(exif, _offset(exif, 4), _WANTED)
    details = _directory(exif, first.get(_DETAILS), _WANTED)
    place = _directory(exif, first.get(_PLACE), _WANTED_PLACE)
    orientation = first.get(_ORIENTATION)
    latitude = _degrees(place.get(_LATITUDE), place.get(_LATITUDE_SIDE), "NS", 90)
    longitude = _degrees(place.get(_LONGITUDE), place.get(_LONGITUDE_SIDE), "EW", 180)
    whole = None not in (latitude, longitude) and (latitude or longitude)
    return Facts(
        orientation=orientation if orientation in range(1, 9) else 1,  # type: ignore[arg-type]
        taken_at=_moment(details.get(_TAKEN), details.get(_TAKEN_OFFSET)),
        latitude=latitude if whole else None,
        longitude=longitude if whole else None,
    )


def _offset(exif: bytes, at: int) -> int | None:
    order = _ORDERS.get(exif[:4])
    return int(struct.unpack_from(f"{order}I", exif, at)[0]) if order and len(exif) > 8 else None


def _directory(exif: bytes, at: Value | None, wanted: frozenset[int]) -> dict[int, Value]:
    """Return the wanted entries of the directory at an offset, as far as they can be read."""
    order = _ORDERS.get(exif[:4])
    if order is None or not isinstance(at, int) or at + 2 > len(exif):
        return {}
    (count,) = struct.unpack_from(f"{order}H", exif, at)
    found: dict[int, Value] = {}
    for entry in range(at + 2, min(at + 2 + 12 * count, len(exif) - 11), 12):
        tag, kind, number = struct.unpack_from(f"{order}HHI", exif, entry)
        if tag in wanted and kind in _SIZES and 0 < number <= _LONGEST:
            with suppress(struct.error):  # it points outside the block; the others may not
                found[tag] = _value(exif, order, entry + 8, kind, number)
    return found


def _value(exif: bytes, order: str, start: int, kind: int, number: int) -> Value:
    if _SIZES[kind] * number > 4:
        (start,) = struct.unpack_from(f"{order}I", exif, start)
    if kind == 2:
        return exif[start : start + number].split(b"\0")[0].decode("ascii", "replace").strip()
    if kind in (3, 4):
        return int(struct.unpack_from(order + ("H" if kind == 3 else "I"), exif, start)[0])
    parts = struct.unpack_from(f"{order}{2 * number}{'I' if kind == 5 else 'i'}", exif, start)
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return tuple(over / under if under else math.nan for over, under in pairs)


def _moment(text: Value | None, offset: Value | None) -> str | None:
    """Return `2026:11:23 10:05:00` as ISO 8601, with the offset where the phone wrote one."""
    try:
        moment = datetime.strptime(str(text)[:19], "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
    zone = re.fullmatch(r"[+-][01]\d:[0-5]\d", str(offset))
    return moment.isoformat() + (zone[0] if zone else "")


def _degrees(value: Value | None, side: Value | None, sides: str, limit: int) -> float | None:
    """Return signed degrees; None unless all three parts and the side are there and possible."""
    if not isinstance(value, tuple) or len(value) != 3 or side not in tuple(sides):
        return None
    degrees = value[0] + value[1] / 60 + value[2] / 3600
    if not 0 <= degrees <= limit:
        return None
    return round(-degrees if side == sides[1] else degrees, 6)
