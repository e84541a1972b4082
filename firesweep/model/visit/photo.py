"""A photo as it was taken in, before it is kept, and to what it belongs."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Intake:
    """A photo taken in: sizes in pixels, hashes SHA-256 in hex, `taken_at` ISO 8601."""

    sha256: str
    original_sha256: str
    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int
    original_name: str
    original_bytes: int
    taken_at: str | None
    latitude: float | None
    longitude: float | None


class PhotoOwner(NamedTuple):
    """To what a photo of a draft belongs; without hazard and item, to the premises as a whole."""

    draft_id: str
    hazard_id: str = ""
    code: str = ""
