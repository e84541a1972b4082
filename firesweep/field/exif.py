"""What is kept of a photo's EXIF: which way up, when, where; never a serial number."""

import re
from contextlib import suppress
from datetime import datetime
from typing import Any, NamedTuple

from PIL import ExifTags, Image

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class Facts(NamedTuple):
    """What a photo says of itself; `turn` is what sets it upright."""

    turn: Image.Transpose | None = None
    taken_at: str | None = None
    latitude: float | None = None
    longitude: float | None = None


def facts_of(image: Image.Image) -> Facts:
    """Return what a photo's EXIF says; a damaged part of it says nothing and harms nothing."""
    exif: Any = {}
    with suppress(Exception):  # a damaged EXIF block is no reason to refuse the picture
        exif = image.getexif()
    details = _part(exif, ExifTags.IFD.Exif)
    place = _part(exif, ExifTags.IFD.GPSInfo)
    taken = details.get(ExifTags.Base.DateTimeOriginal) or exif.get(ExifTags.Base.DateTime)
    latitude = _degrees(place, ExifTags.GPS.GPSLatitude, "S", 90)
    longitude = _degrees(place, ExifTags.GPS.GPSLongitude, "W", 180)
    whole = latitude is not None and longitude is not None
    return Facts(
        turn=_TURNS.get(exif.get(ExifTags.Base.Orientation, 1)),
        taken_at=_moment(taken, details.get(ExifTags.Base.OffsetTimeOriginal)),
        latitude=latitude if whole else None,
        longitude=longitude if whole else None,
    )


def _part(exif: Any, which: ExifTags.IFD) -> dict[int, Any]:
    with suppress(Exception):  # the same: one damaged part leaves the others
        return dict(exif.get_ifd(which))
    return {}


def _moment(text: Any, offset: Any) -> str | None:
    """Return `2026:11:23 10:05:00` as ISO 8601, with the offset where the phone wrote one."""
    try:
        moment = datetime.strptime(str(text).strip("\0 ")[:19], "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
    zone = str(offset or "").strip("\0 ")
    known = re.fullmatch(r"[+-]\d\d:\d\d", zone)
    return moment.isoformat() + (zone if known else "")


def _degrees(place: dict[int, Any], tag: int, negative: str, limit: int) -> float | None:
    try:
        degrees, minutes, seconds = (float(part) for part in place[tag])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    if not 0 < value <= limit:
        return None
    side = str(place.get(tag - 1, "")).strip("\0 ").upper()
    return round(-value if side == negative else value, 6)
