"""Bundles against what SQLite itself, an ORM row by row and a diff library need for the same."""

import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from firesweep.bundle.look import look
from firesweep.bundle.reading import _SOUND
from firesweep.bundle.receive import receive
from firesweep.bundle.send import Wish, send
from firesweep.store.database import open_store
from tests.bench.figure import Figure, timed_ms
from tests.bench.least import hash_alone, least_of_receive
from tests.bench.rivals import by_diff, by_orm
from tests.bench.week import PHOTO_BYTES, TODAY, Laptops, get_to_know, laptops

LINES = 200_000
PHOTOS = 5_000
LINE = 1_600
"""Bytes of a bundle by one of them, about."""
FEW = 10_000
"""Lines of the bundle that is taken in row by row, too."""
_ZEROS = bytes(1 << 20)
Timed = Callable[[Callable[[], object]], float]
"""Times some work, in ms."""
RECEIVE = "receive / ATTACH + INSERT … SELECT"


def figures() -> list[Figure]:
    """Send, look and receive the size of a hard week; then nothing new, then ten times less."""
    found = list(measured(LINES, PHOTOS))
    tenth = {figure.name: figure for figure in measured(LINES // 10, PHOTOS // 10)}
    whole = next(figure for figure in found if figure.name == RECEIVE)
    grown = Figure("receive ×10 lines and photos / time ×10", whole.measured, 1.5,
                   floor=10 * tenth[RECEIVE].measured)  # fmt: skip
    day = Figure("a day taken in after 100,000 lines / after 1,000", a_day(100_000), 2.0,
                 floor=a_day(1_000))  # fmt: skip
    return [*found, grown, day, *beside_others(FEW)]


def measured(lines: int, photos: int) -> Iterator[Figure]:
    """The figures of one size."""
    with laptops(lines, photos) as (sender, office, stick, *_):
        path = stick / "week.fsb"
        timed = partial(_timed, stick, lines * LINE + photos * PHOTO_BYTES)
        sending = timed(lambda: send(sender, path, Wish(), by="bench", today=TODAY))
        hash_alone(path)  # into memory, as what was sent lay there: only the writing is to count
        copied = timed(lambda: _copy(path))
        speed = path.stat().st_size / copied / 1000
        name = f"send / copy of the same bytes, to a disk of {speed:.0f} MB/s"
        yield Figure(name, sending, 2.0, floor=copied)
        hashing = timed_ms(lambda: hash_alone(path))
        raw = _raw(path, stick, timed)
        yield Figure(
            "the least of send: raw, two hashes / copy", raw + 2 * hashing, 2.0, floor=copied
        )
        least = least_of_receive(office, path, stick / "least")
        yield Figure("the least of receive: own tables, hashes / raw", least, 3.0, floor=raw)
        yield Figure("memory of receive", _memory(office, path, stick), 200, unit="MB")
        first = timed_ms(lambda: look(office, path))  # of a laptop whose key nobody here knows yet
        other = open_store(_copied(office, stick / "other"))
        after = timed(lambda: receive(other, path, by="bench"))
        yield Figure("receive after that look / ATTACH + INSERT … SELECT", after, 3.0, floor=raw)
        other.close()
        shutil.rmtree(other.folder)
        _SOUND.clear()  # as where nobody has looked
        get_to_know(office, sender)
        looking = timed_ms(lambda: look(office, path))
        taking = timed(lambda: receive(office, path, by="bench"))
        yield Figure(RECEIVE, taking, 3.0, floor=raw)
        yield Figure("look / receive", looking, 0.25, floor=taking)
        yield Figure("look at a laptop's first bundle / receive", first, 0.25, floor=taking)
        nothing = timed_ms(lambda: receive(office, path, by="bench"))
        yield Figure("receive with nothing new", nothing, 1000)


def a_day(before: int) -> float:
    """What a day's few lines cost where so many are there already, in ms of the processor."""
    with laptops(before, 0) as street:
        sender, office, stick = street[:3]
        receive(office, send(sender, stick, Wish(), by="bench", today=TODAY).path, by="bench")
        known = send(office, stick, Wish(to="B"), by="bench", today=TODAY)
        receive(sender, known.path, by="bench")
        return statistics.median(_a_days_cost(street) for _ in range(5))


def _a_days_cost(street: Laptops) -> float:
    street.work_on(50)
    made = send(street.sender, street.stick, Wish(), by="bench", today=TODAY)
    began = time.process_time()
    receive(street.office, made.path, by="bench")
    return (time.process_time() - began) * 1000


def beside_others(lines: int) -> Iterator[Figure]:
    """The same rows without photos by other ways."""
    with laptops(lines, 0) as (sender, office, stick, *_):
        path = stick / "week.fsb"
        send(sender, path, Wish(), by="bench", today=TODAY)
        slow = by_orm(_copied(office, stick / "orm"), path)
        diff = by_diff(path, stick)
        taking = timed_ms(lambda: receive(office, path, by="bench"))
        yield Figure("receive / row by row through the ORM", taking, 1 / 20, floor=slow)
        yield Figure("receive / pygeodiff changeset, rebase, apply", taking, 10, floor=diff)


def _copied(office: object, folder: Path) -> Path:
    shutil.copytree(office.folder, folder)  # type: ignore[attr-defined]
    return folder


def _copy(path: Path) -> None:
    """Copy a file as it is sent: it is on the disk when the stick is pulled out."""
    copy = path.with_suffix(".copy")
    shutil.copyfile(path, copy)
    handle = os.open(copy, os.O_RDWR)
    os.fsync(handle)
    os.close(handle)


def _memory(office: object, path: Path, stick: Path) -> float:
    """Return the most memory, in MB, of a process that does nothing but take the bundle in."""
    folder = _copied(office, stick / "memory")
    code = (
        "import sys; from pathlib import Path; "
        "from firesweep.bundle.receive import receive; "
        "from firesweep.store.database import open_store; "
        "receive(open_store(Path(sys.argv[1])), Path(sys.argv[2]), by='bench'); "
        # The kernel's own count begins anew with the program; getrusage inherits its parent's.
        "lines = Path('/proc/self/status').read_text().splitlines(); "
        "print(next(int(line.split()[1]) for line in lines if line.startswith('VmHWM')) / 1024)"
    )
    said = subprocess.run([sys.executable, "-c", code, str(folder), str(path)],
                          check=True, capture_output=True, text=True)  # fmt: skip
    shutil.rmtree(folder)
    return float(said.stdout)


def _timed(folder: Path, size: int, work: Callable[[], object]) -> float:
    """Time what writes so many bytes, with the memory they go through at hand.

    A virtual machine gives back what lies free for some seconds, and asks for it again page by
    page: the same copy of 1.5 GB to the same disk took 0.9 s at hand and 2 to 3 s otherwise.
    """
    with tempfile.TemporaryFile(dir=folder) as file:
        for _ in range(size // len(_ZEROS)):
            file.write(_ZEROS)
    return timed_ms(work)


def _raw(path: Path, folder: Path, timed: Timed) -> float:
    """The floor: the same tables copied by SQLite alone, with nothing checked."""
    target = sqlite3.connect(folder / "raw.db", isolation_level=None)
    target.execute("PRAGMA page_size = 16384")
    target.execute("ATTACH ? AS bundle", (str(path),))
    made = target.execute(
        "SELECT sql FROM bundle.sqlite_schema WHERE type = 'table' AND name <> 'seal'"
    ).fetchall()
    for (statement,) in made:
        target.execute(statement)

    def copy() -> None:
        target.execute("BEGIN")
        names = "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
        for (name,) in target.execute(names).fetchall():
            target.execute(f"INSERT INTO main.{name} SELECT * FROM bundle.{name}")
        target.execute("COMMIT")

    took = timed(copy)
    target.close()
    return took
