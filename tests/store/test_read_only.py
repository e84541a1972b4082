"""A store where nothing can be written, such as a disc: it can be read and checked as it lies."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from firesweep.opening import odd_here
from firesweep.store import volume
from firesweep.store.check.check import check
from firesweep.store.database import RECORDS, Store, open_store
from firesweep.store.driver import is_frozen
from firesweep.store.trouble import READ_ONLY
from tests.bundle.laptops import digest_of
from tests.bundle.street import a_paper, a_photo
from tests.commands import told, typed
from tests.factory import a_premises, a_street


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path / "data")


@pytest.fixture
def disc(store: Store, tmp_path: Path) -> Iterator[Path]:
    """A copy of a store, with a photo and a paper, on a disk that is mounted to be read."""
    premises_id = a_premises(store, "悦来客栈")
    a_photo(store, premises_id)
    a_paper(store, premises_id)
    store.close()
    place = tmp_path / "disc"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(place)]
    if sys.platform != "linux" or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("only Linux's root may mount a disk of its own")
    shutil.copytree(store.folder, place, dirs_exist_ok=True)
    for left in place.glob(f"{RECORDS}-*"):
        left.unlink()
    subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def window(store: Store, tmp_path: Path) -> Iterator[Path]:
    """The folder of a store, seen from where nobody may write to it: others do all the while."""
    place = tmp_path / "seen from here"
    place.mkdir()
    command = ["mount", "--bind", str(store.folder), str(place)]
    if sys.platform != "linux" or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("only Linux's root may mount a folder")
    subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_what_others_may_write_is_read_with_them(store: Store, window: Path) -> None:
    with closing(open_store(window)) as there:
        assert not is_frozen(there.path)
        for name in ("悦来客栈", "鑫达网吧"):
            a_premises(store, name)
            assert name in told(window, "premises", "list")
            assert digest_of(there) == digest_of(store)


def test_where_nobody_has_it_open_it_is_not_read_as_it_lies(store: Store, window: Path) -> None:
    """It might be written meanwhile, and SQLite would not know."""
    a_premises(store)  # who closes it after writing clears away what SQLite keeps beside it
    store.close()
    said = typed(window, "check")
    assert (said.code, "Copy it to a folder you may write to" in said.err) == (1, True)


@pytest.mark.parametrize(
    ("kind", "options", "frozen"),
    [
        ("iso9660", "ro,map=n", True),
        ("vfat", "ro", True),
        ("vfat", "rw,errors=remount-ro", False),
        ("nfs4", "ro", False),
        ("cifs", "ro", False),
    ],
)
def test_a_disc_is_one_nobody_writes_to(
    window: Path, monkeypatch: pytest.MonkeyPatch, kind: str, options: str, frozen: bool
) -> None:
    point = str(window).replace(" ", "\\040")
    told_by_linux = window.parent / "mountinfo"
    told_by_linux.write_text(
        "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"
        f"31 27 8:1 / {point} ro,relatime shared:1 - {kind} /dev/sdb {options}\n"
    )
    monkeypatch.setattr(volume, "_MOUNTS", told_by_linux)
    assert volume.is_read_only(window) is frozen


def test_what_no_mount_tells_of_is_taken_for_written_to(
    window: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a root that was changed the volume of the store need not be named."""
    told_by_linux = window.parent / "mountinfo"
    told_by_linux.write_text("22 27 0:21 / /proc rw - proc proc rw\n")
    monkeypatch.setattr(volume, "_MOUNTS", told_by_linux)
    assert not volume.is_read_only(window)


def test_it_is_read_and_checked(store: Store, disc: Path) -> None:
    before = sorted((path.name, path.read_bytes()) for path in disc.iterdir())
    with closing(open_store(disc)) as there, closing(open_store(store.folder)) as here:
        assert digest_of(there) == digest_of(here)
        assert check(there) == []
    assert "悦来客栈" in told(disc, "premises", "list")
    told(disc, "bundle", "status")
    assert sorted((path.name, path.read_bytes()) for path in disc.iterdir()) == before


def test_a_copy_is_made_of_it(disc: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    told(disc, "backup", tmp_path / "stick")
    (copy,) = (tmp_path / "stick").iterdir()
    assert "悦来客栈" in told(copy, "premises", "list")


def test_what_would_write_says_what_to_do(disc: Path) -> None:
    said = typed(disc, "bundle", "send", disc.parent)
    assert (said.code, "Copy it to a folder you may write to" in said.err) == (1, True)
    with closing(open_store(disc)) as there:
        trouble = odd_here(there)
        assert trouble is not None
        assert trouble.sentence == READ_ONLY, "the window says it at its start"


def test_what_is_still_beside_it_is_not_left_out(disc: Path) -> None:
    """A journal that was copied along holds the last work: the file alone is not the store."""
    assert is_frozen(disc / RECORDS)
    subprocess.run(["mount", "-o", "remount,rw", str(disc)], check=True)
    assert not is_frozen(disc / RECORDS)
    (disc / f"{RECORDS}-wal").write_bytes(bytes(4096))
    subprocess.run(["mount", "-o", "remount,ro", str(disc)], check=True)
    assert not is_frozen(disc / RECORDS)
