"""The photo file: bytes under their hash, never changed, checked to the bit."""

import hashlib
import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest

from firesweep.store.photos import PhotoFile
from firesweep.store.trouble import StoreTrouble


@dataclass(frozen=True)
class SomePhoto:
    jpeg: bytes
    thumbnail: bytes = b"small"
    original_sha256: str = "0" * 64
    width: int = 1600
    height: int = 1200

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.jpeg).hexdigest()


@pytest.fixture
def photos(tmp_path: Path):  # type: ignore[no-untyped-def]
    opened = PhotoFile(tmp_path / "photos.db")
    yield opened
    opened.close()


def test_a_photo_is_kept_once_and_given_back_to_the_byte(photos: PhotoFile) -> None:
    photo = SomePhoto(b"jpeg bytes")
    assert photos.add(photo) is True
    assert photos.add(photo) is False
    assert photos.jpeg(photo.sha256) == b"jpeg bytes"
    assert photos.thumbnail(photo.sha256) == b"small"
    assert (photos.count(), photos.holds([photo.sha256, "absent"])) == (1, {photo.sha256})


def test_before_the_first_photo_there_is_no_file(photos: PhotoFile) -> None:
    assert photos.jpeg("absent") is None
    assert photos.check() == []
    assert not photos.path.exists()


def test_false_bytes_are_not_kept(photos: PhotoFile) -> None:
    class Liar(SomePhoto):
        sha256 = "f" * 64

    with pytest.raises(ValueError, match="hash"):
        photos.add(Liar(b"x"))
    assert photos.count() == 0


def test_photos_and_papers_are_never_changed(photos: PhotoFile) -> None:
    photos.add(SomePhoto(b"x"))
    photos.add_paper(b"%PDF")
    connection = sqlite3.connect(photos.path, isolation_level=None)
    for statement in (
        "UPDATE photo SET width = 1",
        "DELETE FROM photo",
        "UPDATE paper SET pdf = x'00'",
        "DELETE FROM paper",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            connection.execute(statement)
    connection.close()


def test_every_thread_may_read(photos: PhotoFile) -> None:
    photo = SomePhoto(b"x")
    photos.add(photo)
    seen: list[bytes | None] = []
    thread = threading.Thread(target=lambda: seen.append(photos.jpeg(photo.sha256)))
    thread.start()
    thread.join()
    assert seen == [b"x"]


def test_a_flipped_bit_is_found(photos: PhotoFile) -> None:
    content = b"needle in the page" * 50
    photos.add(SomePhoto(content))
    photos.close()
    raw = photos.path.read_bytes()
    at = raw.index(b"needle in the page")
    photos.path.write_bytes(raw[:at] + b"N" + raw[at + 1 :])
    assert photos.check() == [f"The photo {SomePhoto(content).sha256[:8]}… is damaged."]


def test_a_file_that_is_not_ours_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    path.write_bytes(b"holiday pictures")
    photos = PhotoFile(path)
    with pytest.raises(StoreTrouble):
        photos.add(SomePhoto(b"x"))
    photos.close()
    assert path.read_bytes() == b"holiday pictures"
