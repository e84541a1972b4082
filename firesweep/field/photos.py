"""Photo intake: a phone's file becomes a working copy, a thumbnail and a few kept facts.

Everything that comes in is treated as hostile: it is hashed, counted and measured before it is
decoded, and whatever a decoder makes of it, the visitor gets a sentence.
"""

import hashlib
import os
import stat
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from firesweep.errors import FiresweepError
from firesweep.field.exif import Facts, facts_of
from firesweep.field.parts import is_flood
from firesweep.field.picture import (
    LONGEST,
    MOST_MEMORY,
    MOST_PIXELS,
    QUALITY,
    SHORTEST,
    encoded,
    memory_for,
    opened,
    thumbnail,
    working_copy,
)
from firesweep.model.visit.photo import Intake

__all__ = ["LONGEST", "SHORTEST", "Intake", "newest_from", "take_in"]

MOST_BYTES = 60_000_000
SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".heic", ".heif", ".hif", ".webp"})

DAMAGED = "The photo {name} is damaged and cannot be read. Take it again or choose another."
TOO_LARGE = "The photo {name} is too large ({size}). Choose a smaller size in the phone's camera."
EMPTY = "The photo {name} is empty. It may not have been copied whole; copy it again."
UNKNOWN = "{name} is not a photo firesweep knows. Choose a JPEG, PNG or HEIC file."
GONE = "The photo {name} is no longer there. Connect the phone again or choose another photo."
WITHHELD = "The photo {name} may not be read, or another program holds it. Choose a copy of it."
UNREADABLE = "The photo {name} cannot be read where it lies. Copy it to this laptop first."
NO_MEMORY = "This laptop lacks the memory for the photo {name}. Close other programs and try again."

_ONE_AT_A_TIME = threading.Lock()
"""Warning filters and Pillow's limit belong to the process; two photos take twice the memory."""


def take_in(source: Path | bytes, name: str = "") -> Intake:
    """Return what is kept of a photo, or raise a sentence that says what is wrong with it.

    `name` is what the visitor calls it; a pasted picture has none of its own.
    """
    name = name or (source.name if isinstance(source, Path) else "")
    shown = name or "–"
    original = read_file(source, shown) if isinstance(source, Path) else source
    _refuse_size(len(original), shown)
    original_sha256 = hashlib.sha256(original).hexdigest()
    with _ONE_AT_A_TIME, plain_sentence(shown):
        copy, facts = _decoded(original, shown)
        jpeg, small = encoded(copy), encoded(thumbnail(copy), QUALITY - 5)
    return Intake(
        sha256=hashlib.sha256(jpeg).hexdigest(),
        original_sha256=original_sha256,
        jpeg=jpeg,
        thumbnail=small,
        width=copy.width,
        height=copy.height,
        original_name=name,
        original_bytes=len(original),
        taken_at=facts.taken_at,
        latitude=facts.latitude,
        longitude=facts.longitude,
    )


def newest_from(folder: Path, count: int = 1, since: float = 0) -> list[Path]:
    """Return the newest photos of a folder, newest first; `since` is a modification time."""
    try:
        with os.scandir(folder) as entries:
            dated = [found for entry in entries if (found := _dated(entry))]
    except OSError as trouble:
        raise FiresweepError(
            "The photo folder {folder} cannot be read. Connect the phone or choose another folder.",
            folder=folder,
        ) from trouble
    newest = sorted((found for found in dated if found[0] > since), reverse=True)
    return [folder / name for _time, name in newest[:count]]


def _dated(entry: os.DirEntry[str]) -> tuple[float, str] | None:
    """Return when a whole photo was written, and its name; None for anything else."""
    if entry.name.startswith(".") or Path(entry.name).suffix.lower() not in SUFFIXES:
        return None
    with suppress(OSError):  # it went while the folder was being read
        said = entry.stat()
        if stat.S_ISREG(said.st_mode) and said.st_size:
            return said.st_mtime, entry.name
    return None


def original_hash(path: Path) -> str:
    """Return the SHA-256 of a photo's file, as its record keeps it."""
    return hashlib.sha256(read_file(path, path.name)).hexdigest()


def read_file(path: Path, name: str) -> bytes:
    """Return the bytes of a file, or say why they cannot be had."""
    try:
        said = path.stat()
        if not stat.S_ISREG(said.st_mode):
            raise FiresweepError(UNKNOWN, name=name)
        _refuse_size(said.st_size, name)
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError as trouble:
        raise FiresweepError(GONE, name=name) from trouble
    except PermissionError as trouble:
        raise FiresweepError(WITHHELD, name=name) from trouble
    except OSError as trouble:
        raise FiresweepError(UNREADABLE, name=name) from trouble


def _refuse_size(size: int, name: str) -> None:
    if not size:
        raise FiresweepError(EMPTY, name=name)
    if size > MOST_BYTES:
        raise FiresweepError(TOO_LARGE, name=name, size=f"{size // 1_000_000} MB")


@contextmanager
def plain_sentence(name: str) -> Iterator[None]:
    """Decoders of damaged files raise anything at all: every one of it becomes a sentence."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except FiresweepError:
        raise
    except MemoryError as trouble:
        raise FiresweepError(NO_MEMORY, name=name) from trouble
    except UnidentifiedImageError as trouble:
        named_so = Path(name).suffix.lower() in SUFFIXES
        raise FiresweepError(DAMAGED if named_so else UNKNOWN, name=name) from trouble
    except Exception as trouble:
        raise FiresweepError(DAMAGED, name=name) from trouble


def _decoded(original: bytes, name: str) -> tuple[Image.Image, Facts]:
    """Return the working copy's picture and what the photo says of itself."""
    if is_flood(original):
        raise FiresweepError(DAMAGED, name=name)
    with opened(original) as image:
        pixels = image.width * image.height
        if pixels > MOST_PIXELS or memory_for(image, original) > MOST_MEMORY:
            raise FiresweepError(TOO_LARGE, name=name, size=f"{pixels // 1_000_000} MP")
        facts = facts_of(image.info.get("exif") or b"")
        # A HEIC is turned by its own header while decoding; its EXIF only repeats it.
        turn = 1 if image.format == "HEIF" else facts.orientation
        return working_copy(image, turn), facts
