"""Photo intake: a phone's file becomes a working copy, a thumbnail and a few kept facts.

Everything that comes in is treated as hostile: it is hashed, measured before it is decoded, and
whatever a decoder makes of it, the visitor gets a sentence. This is the only Pillow.
"""

import hashlib
import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pi_heif
from PIL import Image, UnidentifiedImageError

from firesweep.errors import FiresweepError
from firesweep.field.exif import Facts, facts_of

LONGEST, SHORTEST = 2048, 1600
"""The working copy's long side, in pixels: never above, never below where the original has it."""
THUMBNAIL = 320
QUALITY = 80
MOST_BYTES = 60_000_000
MOST_PIXELS = 250_000_000
MOST_DECODED = 64_000_000
SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".heic", ".heif", ".hif", ".webp"})
_FORMATS = ("JPEG", "PNG", "HEIF", "WEBP")

DAMAGED = "The photo {name} is damaged and cannot be read. Take it again or choose another."
TOO_LARGE = "The photo {name} is too large ({size}). Choose a smaller size in the phone's camera."
EMPTY = "The photo {name} is empty. It may not have been copied whole; copy it again."
UNREADABLE = "The photo {name} cannot be read ({reason}). Copy it again or choose another."
UNKNOWN = "{name} is not a photo firesweep knows. Choose a JPEG, PNG or HEIC file."

pi_heif.register_heif_opener(thumbnails=False)


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


def take_in(source: Path | bytes, name: str = "") -> Intake:
    """Return what is kept of a photo, or raise a sentence that says what is wrong with it."""
    name = name or (source.name if isinstance(source, Path) else "")
    original = _read(source, name) if isinstance(source, Path) else source
    if not original:
        raise FiresweepError(EMPTY, name=name)
    if len(original) > MOST_BYTES:
        raise FiresweepError(TOO_LARGE, name=name, size=f"{len(original) // 1_000_000} MB")
    with _plain_sentence(name):
        image, facts = _decoded(original, name)
        jpeg, thumbnail = _encoded(image), _encoded(_small(image), QUALITY - 5)
    return Intake(
        sha256=hashlib.sha256(jpeg).hexdigest(),
        original_sha256=hashlib.sha256(original).hexdigest(),
        jpeg=jpeg,
        thumbnail=thumbnail,
        width=image.width,
        height=image.height,
        original_name=name,
        original_bytes=len(original),
        taken_at=facts.taken_at,
        latitude=facts.latitude,
        longitude=facts.longitude,
    )


def newest_from(folder: Path, count: int = 1, since: float = 0) -> list[Path]:
    """Return the newest photos of a folder, newest first; `since` is a modification time."""
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES]
        dated = [(path.stat(), path) for path in found if not path.name.startswith(".")]
    except OSError as trouble:
        raise FiresweepError(
            "The photo folder {folder} cannot be read ({reason}). Connect the phone or choose "
            "another folder.",
            folder=folder,
            reason=trouble.strerror,
        ) from trouble
    whole = [(stat.st_mtime, path.name, path) for stat, path in dated
             if stat.st_size and stat.st_mtime > since]  # fmt: skip
    return [path for _time, _name, path in sorted(whole, reverse=True)[:count]]


def _read(path: Path, name: str) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            size = f"{path.stat().st_size // 1_000_000} MB"
            raise FiresweepError(TOO_LARGE, name=name, size=size)
        return path.read_bytes()
    except OSError as trouble:
        raise FiresweepError(UNREADABLE, name=name, reason=trouble.strerror) from trouble


@contextmanager
def _plain_sentence(name: str) -> Iterator[None]:
    """Decoders of damaged files raise anything at all: every one of it becomes a sentence."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            yield
    except FiresweepError:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError, MemoryError) as trouble:
        raise FiresweepError(TOO_LARGE, name=name, size="pixels") from trouble
    except UnidentifiedImageError as trouble:
        named_so = Path(name).suffix.lower() in SUFFIXES
        raise FiresweepError(DAMAGED if named_so else UNKNOWN, name=name) from trouble
    except Exception as trouble:
        raise FiresweepError(DAMAGED, name=name) from trouble


def _decoded(original: bytes, name: str) -> tuple[Image.Image, Facts]:
    """Return the upright working picture in RGB, and what its EXIF says."""
    with _open(original) as image:
        scale = _scale(image)
        pixels = image.width * image.height
        if pixels > MOST_PIXELS or pixels // scale**2 > MOST_DECODED:
            raise FiresweepError(TOO_LARGE, name=name, size=f"{pixels // 1_000_000} MP")
        facts = facts_of(image)
        if scale > 1:
            image.draft("RGB", (image.width // scale, image.height // scale))
        upright = _shrunk(image)
        if facts.turn is not None:
            upright = upright.transpose(facts.turn)
        return _plain(upright), facts


def _open(original: bytes) -> Image.Image:
    """Open without decoding; our own limits stand, measured on the header."""
    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        return Image.open(io.BytesIO(original), formats=_FORMATS)
    finally:
        Image.MAX_IMAGE_PIXELS = limit


def _scale(image: Image.Image) -> int:
    """Return the JPEG decoder's own reduction that still leaves the shortest long side."""
    if image.format not in ("JPEG", "MPO"):
        return 1
    longest = max(image.size)
    return next((s for s in (8, 4, 2) if longest // s >= SHORTEST), 1)


def _shrunk(image: Image.Image) -> Image.Image:
    image.load()
    longest = max(image.size)
    if longest <= LONGEST:
        return image
    size = tuple(max(1, round(side * LONGEST / longest)) for side in image.size)
    shrinkable = image if image.mode in ("RGB", "L", "RGBA", "CMYK") else _plain(image)
    return shrinkable.resize((size[0], size[1]), Image.Resampling.HAMMING, reducing_gap=1.5)


def _plain(image: Image.Image) -> Image.Image:
    """Return the picture in RGB, with what shows through painted white."""
    if image.mode == "RGB":
        return image
    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        image = image.point(lambda value: value / 256).convert("L")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        seen = image.convert("RGBA")
        white = Image.new("RGBA", seen.size, "white")
        return Image.alpha_composite(white, seen).convert("RGB")
    return image.convert("RGB")


def _small(image: Image.Image) -> Image.Image:
    small = (
        image.copy()
        if max(image.size) <= THUMBNAIL
        else image.reduce(max(1, max(image.size) // (2 * THUMBNAIL)))
    )
    small.thumbnail((THUMBNAIL, THUMBNAIL))
    return small


def _encoded(image: Image.Image, quality: int = QUALITY) -> bytes:
    """Return a JPEG without any of the original's metadata but a small colour profile."""
    out = io.BytesIO()
    profile = image.info.get("icc_profile")
    kept = profile if profile and len(profile) < 4096 else None
    image.save(out, "JPEG", quality=quality, icc_profile=kept)
    return out.getvalue()
