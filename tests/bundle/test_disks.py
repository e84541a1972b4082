"""Sticks and disks that fail half-way: pulled out, full, read-only, half a copy, a clock far off.

They are real disks of some megabytes, mounted for one test: who may not mount sees why it is
skipped. After each the store passes its check and has all of the bundle or nothing, and the bundle
is what it was, to the byte.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from firesweep.bundle.kept import KEPT
from firesweep.bundle.look import look
from firesweep.bundle.receive import receive
from firesweep.bundle.send import Wish, send
from firesweep.errors import FiresweepError
from firesweep.model.clock import clock_at
from firesweep.store.bundle.file import PAGE, staying
from firesweep.store.bundle.trouble import BROKEN, CHANGED, refused
from firesweep.store.check.check import check
from firesweep.store.database import Store, open_store
from firesweep.store.streams import next_number
from tests.bundle.laptops import digest_of, edited, exchange, sent, shown, taken
from tests.bundle.street import a_paper, a_photo
from tests.factory import TODAY, a_premises

PICTURE = 400_000
"""Bytes of a photo; the bundle of a morning has some megabytes."""


def morning(laptop: Store) -> Path:
    """A bundle of some megabytes."""
    for number in range(8):
        premises_id = a_premises(laptop, f"同福旅社{number}")
        a_photo(laptop, premises_id, more=os.urandom(PICTURE))
        a_paper(laptop, premises_id)
    return sent(laptop).path


def run(*words: object) -> None:
    """Run a command of the system that makes or mounts a disk; skip where it may not."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only Linux's root may mount a disk of its own")
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"this machine mounts no disks: {done.stderr.strip()}")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """An empty disk of sixteen megabytes, in memory."""
    place = tmp_path / "disk"
    place.mkdir()
    run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", place)
    yield place
    subprocess.run(["umount", "-l", place], check=True)


class Stick:
    """A disk of its own inside a file: cut that off, and it is pulled out."""

    def __init__(self, folder: Path) -> None:
        self.image, self.place = folder / "stick.img", folder / "usb"
        self.whole = folder / "stick.kept"
        self.place.mkdir()
        self.image.write_bytes(bytes(16_000_000))
        for tool in ("mkfs.ext2", "mount"):
            if shutil.which(tool) is None:
                pytest.skip(f"there is no {tool} here")
        run("mkfs.ext2", "-q", "-F", self.image)

    def put_in(self, how: str) -> None:
        run("mount", "-o", f"loop,{how}", self.image, self.place)

    def take_out(self) -> None:
        subprocess.run(["umount", self.place], check=True)

    def pull_out(self, path: Path) -> None:
        """What was not read yet cannot be read any more."""
        os.truncate(self.image, 0)
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

    def cut_off(self) -> None:
        """Nothing can be read or written any more.

        What was on its way there lets the file grow again, so it is asked how large the disk is.
        """
        (device,) = loops_of(self.image)
        size = Path("/sys/block", Path(device).name, "size")
        while int(size.read_text("ascii")):
            os.truncate(self.image, 0)
            subprocess.run(["losetup", "-c", device], check=True)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    made = Stick(tmp_path)
    yield made
    subprocess.run(["umount", "-l", made.place], capture_output=True, check=False)


def fill(folder: Path, free: int = 0) -> Path:
    """Fill a disk up to some bytes; return the file that does."""
    junk = folder / "junk"
    with suppress(OSError), junk.open("wb", buffering=0) as file:
        while shutil.disk_usage(folder).free > free:
            file.write(bytes(4096))
    return junk


@pytest.mark.parametrize("moment", [1, 2, 4, 7, 10, 13])
def test_a_stick_pulled_out_leaves_all_or_nothing(
    office: Store, laptop: Store, stick: Stick, moment: int
) -> None:
    path, before = morning(laptop), digest_of(office)
    whole, content = digest_of(laptop), path.read_bytes()
    stick.put_in("rw")
    inside = Path(shutil.copy(path, stick.place))
    stick.take_out()
    shutil.copyfile(stick.image, stick.whole)
    stick.put_in("ro")
    told: list[int] = []

    def step(done: int, total: int) -> None:
        told.append(done)
        if len(told) == moment:
            stick.pull_out(inside)

    try:
        receive(office, inside, by="王", step=step)
    except FiresweepError as trouble:
        assert "fsb cannot be read (Input/output error)" in str(trouble)
        assert digest_of(office) == before
    else:  # it was read to its end by then
        assert moment > 4
        assert digest_of(office) == whole
    assert check(office) == []
    stick.take_out()
    shutil.copyfile(stick.whole, stick.image)
    stick.put_in("ro")
    assert inside.read_bytes() == content
    taken(office, inside)
    assert digest_of(office) == whole
    assert check(office) == []


@pytest.mark.parametrize("sentence", [BROKEN, CHANGED])
def test_a_file_is_called_bad_only_where_it_can_be_read(
    laptop: Store, stick: Stick, sentence: str
) -> None:
    path = morning(laptop)
    stick.put_in("rw")
    inside = Path(shutil.copy(path, stick.place))
    stick.take_out()
    stick.put_in("ro")
    with pytest.raises(FiresweepError) as refusal, staying(inside):
        raise refused(sentence, name=inside.name)
    assert refusal.value.sentence == sentence
    stick.pull_out(inside)
    with pytest.raises(FiresweepError, match="cannot be read"), staying(inside):
        raise refused(sentence, name=inside.name)


@pytest.mark.parametrize("moment", [1, 2, 3])
def test_a_stick_pulled_out_while_it_is_written_is_said_and_nothing_counts_as_sent(
    office: Store, laptop: Store, stick: Stick, moment: int
) -> None:
    morning(laptop).unlink()
    stick.put_in("rw")
    told: list[int] = []

    def step(done: int, total: int) -> None:
        told.append(done)
        if len(told) == moment:
            stick.cut_off()

    with pytest.raises(FiresweepError, match=r"Put the stick in again|Choose another place"):
        send(laptop, stick.place, Wish(), by="陈丽", today=TODAY, step=step)
    assert len(told) >= moment
    with laptop.read() as connection:
        assert next_number(connection) == 2, "the morning's alone was sent"
    assert check(laptop) == []
    path = sent(laptop).path
    taken(office, path)
    assert digest_of(office) == digest_of(laptop)


def loops_of(image: Path) -> list[str]:
    """The devices a disk inside a file is mounted by."""
    said = subprocess.run(["losetup", "-j", image], capture_output=True, text=True, check=True)
    return [line.partition(":")[0] for line in said.stdout.splitlines()]


@pytest.mark.parametrize("free", [0, 20_000, 120_000, 400_000, 1_500_000, 3_200_000])
def test_a_disk_that_is_full_takes_all_or_nothing(
    office: Store, laptop: Store, disk: Path, free: int
) -> None:
    path, before = morning(laptop), digest_of(office)
    whole, content = digest_of(laptop), path.read_bytes()
    office.close()
    shutil.copytree(office.folder, disk / "A")
    with closing(open_store(disk / "A")) as store:
        with store.write("王"):
            pass  # what an open store lays beside its file is there before it gets narrow
        junk = fill(disk, free)
        with pytest.raises(FiresweepError, match=r"full|not enough room"):
            taken(store, path)
        assert digest_of(store) == before
        junk.unlink()
        assert check(store) == []
        assert path.read_bytes() == content
        taken(store, path)
        assert digest_of(store) == whole
        assert check(store) == []


def test_a_stick_that_runs_full_half_way_keeps_no_piece(
    office: Store, laptop: Store, disk: Path
) -> None:
    morning(laptop).unlink()
    junk: list[Path] = []

    def step(done: int, total: int) -> None:
        if not junk:
            junk.append(fill(disk))

    with pytest.raises(FiresweepError):
        send(laptop, disk, Wish(), by="陈丽", today=TODAY, step=step)
    assert [path.name for path in disk.iterdir()] == ["junk"]
    assert check(laptop) == []
    junk[0].unlink()
    taken(office, send(laptop, disk, Wish(), by="陈丽", today=TODAY).path)
    assert digest_of(office) == digest_of(laptop)


def test_a_read_only_stick_is_read_and_not_written(
    office: Store, laptop: Store, stick: Stick
) -> None:
    path = morning(laptop)
    stick.put_in("rw")
    inside = Path(shutil.copy(path, stick.place))
    stick.take_out()
    stick.put_in("ro")
    with pytest.raises(FiresweepError, match="Choose another place"):
        send(laptop, stick.place, Wish(), by="陈丽", today=TODAY)
    taken(office, inside)
    assert inside.read_bytes() == path.read_bytes()
    assert digest_of(office) == digest_of(laptop)
    assert check(office) == check(laptop) == []


@pytest.mark.parametrize("kept", [0, 1, 99, PAGE - 1, PAGE, 0.5, -PAGE, -1])
def test_half_a_file_is_refused(office: Store, laptop: Store, kept: float) -> None:
    path, before = morning(laptop), digest_of(office)
    content = path.read_bytes()
    half = content[: len(content) // 2] if kept == 0.5 else content[: int(kept)]
    path.write_bytes(half)
    with pytest.raises(FiresweepError):
        taken(office, path)
    assert path.read_bytes() == half
    assert (digest_of(office), check(office)) == (before, [])
    path.write_bytes(content)
    taken(office, path)
    assert digest_of(office) == digest_of(laptop)


@pytest.mark.parametrize("year", [2006, 2046])
def test_a_clock_twenty_years_off_decides_nothing(office: Store, laptop: Store, year: int) -> None:
    premises_id = a_premises(office)
    exchange(office, laptop)
    with clock_at(datetime(year, 11, 23, 8, tzinfo=UTC)):
        edited(laptop, premises_id, phone="111")
        path = sent(laptop).path
    content = path.read_bytes()
    assert look(office, path).clock_odd
    taken(office, path)
    assert path.read_bytes() == content
    edited(office, premises_id, phone="222")  # it had seen the other, whatever the clocks say
    exchange(office, laptop)
    assert shown(office, premises_id, "phone") == shown(laptop, premises_id, "phone") == "222"
    assert digest_of(office) == digest_of(laptop)
    assert check(office) == check(laptop) == []


def test_of_a_bundle_on_another_disk_a_copy_is_kept(laptop: Store, disk: Path) -> None:
    stick = morning_on(laptop, disk)
    kept = laptop.folder / KEPT / stick.name
    was = stick.read_bytes()
    stick.write_bytes(b"written over")
    assert kept.read_bytes() == was


def morning_on(laptop: Store, stick: Path) -> Path:
    """A bundle written to a disk of its own."""
    a_photo(laptop, a_premises(laptop, "同福旅社"), more=os.urandom(PICTURE))
    return send(laptop, stick, Wish(), by="陈丽", today=TODAY).path
