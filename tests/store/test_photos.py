"""The photo file: bytes under their hash, never changed, checked to the bit."""

import hashlib
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest

from firesweep.store.check.check import check
from firesweep.store.check.photos import check_photos
from firesweep.store.exchange.absent import absent
from firesweep.store.photos import APPLICATION_ID, PhotoFile
from firesweep.store.trouble import StoreTrouble
from tests.factory import a_street

ROOT = Path(__file__).resolve().parents[2]


def small(width: int, height: int) -> bytes:
    """As much of a JPEG as says how large it is."""
    size = height.to_bytes(2, "big") + width.to_bytes(2, "big")
    return b"\xff\xd8\xff\xc0\x00\x0b\x08" + size + b"\x01\x01\x11\x00\xff\xd9"


SMALL = small(320, 240)


@dataclass(frozen=True)
class SomePhoto:
    jpeg: bytes
    thumbnail: bytes = SMALL
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
    assert photos.thumbnail(photo.sha256) == SMALL
    assert (photos.count(), photos.holds([photo.sha256, "absent"])) == (1, {photo.sha256})


@pytest.mark.parametrize("other", [b"", b"no picture", SMALL[:-2], small(240, 320), small(0, 0)])
def test_a_thumbnail_that_is_none_or_of_another_shape_is_named(
    photos: PhotoFile, other: bytes
) -> None:
    photos.add(SomePhoto(b"right"))
    photos.add(SomePhoto(b"wrong", thumbnail=other))
    (fault,) = check_photos(photos)
    assert str(fault).startswith(f"The small picture of photo {SomePhoto(b'wrong').sha256[:8]}")


def test_many_are_kept_together_or_not_at_all(photos: PhotoFile) -> None:
    photo, other = SomePhoto(b"jpeg bytes"), SomePhoto(b"other bytes")
    with photos.at_once():
        photos.add(photo)
        pdf = photos.add_paper(b"%PDF-")
    with pytest.raises(KeyboardInterrupt), photos.at_once():
        photos.add(other)
        raise KeyboardInterrupt
    assert photos.jpeg(photo.sha256) == b"jpeg bytes"
    assert photos.pdf(pdf) == b"%PDF-"
    assert photos.jpeg(other.sha256) is None


def test_what_could_not_be_kept_together_does_not_hold_up_what_follows(tmp_path: Path) -> None:
    photos = PhotoFile(tmp_path / "photos.db", patience=0.1)
    photos.add_paper(b"%PDF-1")
    reader = sqlite3.connect(photos.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM photo").fetchone()
    with pytest.raises(StoreTrouble, match="in use"), photos.at_once():
        photos.add_paper(b"%PDF-2")
    reader.execute("COMMIT")
    kept = photos.add_paper(b"%PDF-3")
    seen = reader.execute("SELECT sha256 FROM paper").fetchall()
    assert kept in {sha for (sha,) in seen}
    assert len(seen) == 2
    reader.close()
    photos.close()


def test_thumbnails_of_many_photos_come_at_once(photos: PhotoFile) -> None:
    some = [SomePhoto(bytes([n]) * 9, thumbnail=bytes([n])) for n in range(3)]
    for photo in some:
        photos.add(photo)
    wanted = [some[0].sha256, some[2].sha256, *(f"absent{n}" for n in range(1000))]
    assert photos.thumbnails(wanted) == {some[0].sha256: b"\0", some[2].sha256: b"\2"}


def test_the_file_is_as_safe_and_quick_as_it_can_be(photos: PhotoFile) -> None:
    photos.add(SomePhoto(b"x"))
    connection = sqlite3.connect(photos.path)
    said = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("page_size", "journal_mode", "application_id", "user_version")
    }
    connection.close()
    assert said == {
        "page_size": 16384,
        "journal_mode": "delete",
        "application_id": APPLICATION_ID,
        "user_version": 1,
    }


def test_before_the_first_photo_there_is_no_file(photos: PhotoFile) -> None:
    assert photos.jpeg("absent") is None
    assert check_photos(photos) == []
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
    sha = SomePhoto(b"x").sha256
    connection.execute("INSERT OR REPLACE INTO photo VALUES (?, '', 1, 1, x'00', x'00')", (sha,))
    connection.close()
    assert photos.jpeg(sha) == b"x"


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
    damaged = f"The photo {SomePhoto(content).sha256[:8]}… is damaged. Restore a backup."
    assert [*map(str, check_photos(photos))] == [damaged]


def test_a_truncated_file_is_a_fault_and_not_a_crash(photos: PhotoFile) -> None:
    some = [SomePhoto(bytes([n]) * 40_000) for n in range(8)]
    for photo in some:
        photos.add(photo)
    photos.close()
    os.truncate(photos.path, 16384 * 12)
    assert check_photos(photos)
    with pytest.raises(StoreTrouble, match="damaged"):
        for photo in some:
            photos.jpeg(photo.sha256)


def test_a_newer_file_is_refused(photos: PhotoFile) -> None:
    photos.add(SomePhoto(b"x"))
    photos.close()
    connection = sqlite3.connect(photos.path)
    connection.execute("PRAGMA user_version = 2")
    connection.close()
    with pytest.raises(StoreTrouble, match="Update firesweep"):
        photos.jpeg("any")


def test_another_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE song(title TEXT)")
    connection.close()
    before = path.read_bytes()
    photos = PhotoFile(path)
    with pytest.raises(StoreTrouble, match="not a firesweep store"):
        photos.add(SomePhoto(b"x"))
    photos.close()
    assert path.read_bytes() == before


def test_a_file_in_use_elsewhere_says_so_and_waits_for_it(tmp_path: Path) -> None:
    photos = PhotoFile(tmp_path / "photos.db", patience=0.1)
    photos.add(SomePhoto(b"x"))
    other = sqlite3.connect(photos.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreTrouble, match="in use"):
        photos.add(SomePhoto(b"y"))
    with pytest.raises(StoreTrouble, match="in use"):
        photos.jpeg(SomePhoto(b"x").sha256)
    other.execute("ROLLBACK")
    other.close()
    assert photos.add(SomePhoto(b"y"))
    photos.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_file_can_be_read_and_says_so_when_written(photos: PhotoFile) -> None:
    photos.add(SomePhoto(b"x"))
    photos.close()
    photos.path.chmod(stat.S_IREAD)
    assert photos.jpeg(SomePhoto(b"x").sha256) == b"x"
    with pytest.raises(StoreTrouble, match="cannot be written"):
        photos.add(SomePhoto(b"y"))


def test_a_file_no_disk_had_room_for_holds_nothing_and_stops_nobody(tmp_path: Path) -> None:
    store = a_street(tmp_path / "data")
    store.photos.path.touch()
    assert store.photos.holds(["0" * 64]) == set()
    assert absent(store, "photo") == []
    assert check(store) == []
    assert store.photos.path.stat().st_size == 0, "whoever only reads writes nothing"
    store.photos.add_paper(b"%PDF-")
    assert store.photos.path.stat().st_size > 0
    store.close()


def test_a_full_disk_loses_nothing(photos: PhotoFile) -> None:
    photos.add(SomePhoto(b"before"))
    connection = photos._connection(make=True)
    assert connection is not None
    connection.execute("PRAGMA max_page_count = 20")
    with pytest.raises(StoreTrouble, match="full"):
        photos.add(SomePhoto(b"too much" * 100_000))
    assert photos.jpeg(SomePhoto(b"before").sha256) == b"before"
    assert (photos.count(), check_photos(photos)) == (1, [])
    connection.execute("PRAGMA max_page_count = 2000")
    assert photos.add(SomePhoto(b"too much" * 100_000))


KILLED = """
import sys
from pathlib import Path
from tests.store.test_photos import PhotoFile, SomePhoto
photos = PhotoFile(Path(sys.argv[1]))
for number in range(100_000):
    photos.add(SomePhoto(number.to_bytes(4) * 50_000))
    print(number, flush=True)
"""


def test_a_killed_process_loses_no_photo_it_had_kept(tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path / "photos.db")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        kept = [int(process.stdout.readline()) for _ in range(20)]
        process.kill()
    photos = PhotoFile(tmp_path / "photos.db")
    assert check_photos(photos) == []
    wanted = {SomePhoto(number.to_bytes(4) * 50_000).sha256 for number in kept}
    assert photos.holds(wanted) == wanted
    photos.close()


def test_two_that_make_the_file_at_once_get_along(tmp_path: Path) -> None:
    files = [PhotoFile(tmp_path / "photos.db") for _ in range(4)]
    tasks = [
        threading.Thread(target=photos.add, args=(SomePhoto(bytes([n])),))
        for n, photos in enumerate(files)
    ]
    for task in tasks:
        task.start()
    for task in tasks:
        task.join()
    assert files[0].count() == 4
    for photos in files:
        photos.close()


def test_checking_tells_how_far_it_is(photos: PhotoFile) -> None:
    for n in range(3):
        photos.add(SomePhoto(bytes([n])))
    told: list[tuple[int, int]] = []
    check_photos(photos, lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_file_that_is_not_ours_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    path.write_bytes(b"holiday pictures")
    photos = PhotoFile(path)
    with pytest.raises(StoreTrouble):
        photos.add(SomePhoto(b"x"))
    assert [*map(str, check_photos(photos))] == [
        f"{path} is not a firesweep store, or it is damaged. "
        "Choose another folder or restore a backup."
    ]
    photos.close()
    assert path.read_bytes() == b"holiday pictures"
