"""A 12-megapixel photo taken in whole, against `QImageReader` scaled decoding alone."""

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImageReader

from firesweep.field.photos import LONGEST, take_in
from firesweep.store.photos import PhotoFile
from tests.bench.figure import Figure, median_ms

RUNS = 9


def figures() -> list[Figure]:
    """Decode, turn, shrink, thumbnail, hash and commit, a new photo each time."""
    taken = [twelve_megapixels(number) for number in range(RUNS + 1)]
    fresh = iter(taken)
    with _photo_file() as photos:

        def whole() -> None:
            assert photos.add(take_in(next(fresh)))

        return [
            Figure("12 MP photo taken in / QImageReader scaled", median_ms(whole, RUNS), 2.0,
                   floor=median_ms(lambda: scaled(taken[0]), RUNS)),
        ]  # fmt: skip


def twelve_megapixels(number: int = 0) -> bytes:
    """A 4000 × 3000 JPEG on its side, with noise, as a phone writes it (about 5 MB)."""
    noise = Image.effect_noise((1000, 750), 60).resize((4000, 3000))
    image = Image.merge("RGB", (noise, noise.transpose(Image.Transpose.ROTATE_180), noise))
    image = ImageChops.offset(image, number * 16)
    exif = Image.Exif()
    exif[274] = 6
    out = io.BytesIO()
    image.save(out, "JPEG", quality=92, exif=exif)
    return out.getvalue()


def scaled(photo: bytes) -> None:
    """The floor: Qt decodes to the working copy's size and does nothing else."""
    buffer = QBuffer()
    buffer.setData(QByteArray(photo))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setScaledSize(QSize(LONGEST, LONGEST * 3 // 4))
    assert not reader.read().isNull()


@contextmanager
def _photo_file() -> Iterator[PhotoFile]:
    with tempfile.TemporaryDirectory() as folder:
        photos = PhotoFile(Path(folder) / "photos.db")
        yield photos
        photos.close()
