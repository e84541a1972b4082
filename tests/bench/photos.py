"""A 12-megapixel photo taken in whole, against `QImageReader` scaled decoding alone; and looked
for among those recorded before, against taking it in.
"""

import hashlib
import io
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImageReader

from firesweep.field.photos import LONGEST, take_in
from firesweep.model.ids import new_id
from firesweep.model.vocabulary import PhotoRole
from firesweep.store.photos import PhotoFile
from firesweep.store.registry.premises import premises
from firesweep.store.tables import PhotoFact
from firesweep.store.visit.recorded_photos import is_recorded
from tests.bench.figure import Figure, median_ms
from tests.factory import a_premises, a_street

RUNS = 9
RECORDED = 50_000


def figures() -> list[Figure]:
    """Decode, turn, shrink, thumbnail, hash and commit, a new photo each time."""
    taken = [twelve_megapixels(number) for number in range(RUNS + 1)]
    fresh = iter(taken)
    with _photo_file() as photos:

        def whole() -> None:
            assert photos.add(take_in(next(fresh)))

        took = median_ms(whole, RUNS)
    return [
        Figure("12 MP photo taken in / QImageReader scaled", took, 2.0,
               floor=median_ms(lambda: scaled(taken[0]), RUNS)),
        Figure("looked for among 50,000 photos / taken in", looked_for(), 0.5, floor=took),
    ]  # fmt: skip


def looked_for() -> float:
    """Milliseconds to say that a photo is in no record yet."""
    with tempfile.TemporaryDirectory() as folder, closing(a_street(Path(folder))) as store:
        place = a_premises(store)
        with store.write("陈丽") as change, store.read() as connection:
            area = premises(connection, place)["community_id"]
            change.add_many(PhotoFact, list(_recorded(place)), community=area)

        def look() -> None:
            with store.read() as connection:
                assert not is_recorded(connection, "0" * 64)

        return median_ms(look, RUNS)


def _recorded(place: str) -> Iterator[dict[str, Any]]:
    for number in range(RECORDED):
        sha = hashlib.sha256(str(number).encode()).hexdigest()
        yield PhotoFact(
            id=new_id(), premises_id=place, role=PhotoRole.PREMISES, sha256=sha,
            original_sha256=sha, name=f"IMG_{number:05}.jpg",
        ).model_dump()  # fmt: skip


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
