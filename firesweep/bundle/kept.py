"""While a bundle is made: its bytes on their way to the stick, and what of it is kept at home."""

import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event

from firesweep.bundle.beside import beside
from firesweep.bundle.progress import Step, no_step

KEPT = "sent"
"""The folder of sent bundles in a data directory; nothing else lies in it."""
MOST_KEPT = 5
"""How many of them are kept."""
_PAUSE = 0.2
"""Seconds between two times a growing file is sent on to the disk."""
_CHUNK = 1 << 20


@contextmanager
def kept_beside(folder: Path, made: Path, name: str) -> Iterator[None]:
    """Keep a bundle in a data directory while it is read back; what is not whole is not kept.

    Of one that stays on the same disk the same bytes are kept under a second name: they stay when
    the first is deleted, and need neither the time nor the room of a copy.
    """
    copy = folder / KEPT / name

    def keep(step: Step) -> None:
        # The bundle itself is safe; a copy is kept where it can be.
        with suppress(OSError):
            _make_room(copy.parent)
            # Never written over: it may be the very file that was sent under this name before.
            copy.unlink(missing_ok=True)
            if not _is_linked(made, copy) and _has_room(copy.parent, made):
                _copy(made, copy, step)

    try:
        with beside(keep, no_step):
            yield
    except BaseException:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
        raise


def _make_room(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    older = sorted(folder.iterdir(), key=lambda each: each.stat().st_mtime)
    for old in older[: max(0, len(older) - MOST_KEPT + 1)]:
        old.unlink()


def _is_linked(made: Path, copy: Path) -> bool:
    """Give a file a second name; False where it lies on another disk, or its disk knows of none."""
    try:
        copy.hardlink_to(made)
    except OSError:
        return False
    return True


def _has_room(folder: Path, made: Path) -> bool:
    return shutil.disk_usage(folder).free > 3 * made.stat().st_size


def _copy(source: Path, target: Path, step: Step) -> None:
    piece, size = memoryview(bytearray(_CHUNK)), source.stat().st_size
    with source.open("rb", buffering=0) as reading, target.open("wb") as writing:
        while read := reading.readinto(piece):
            writing.write(piece[:read])
            step(reading.tell(), size)


@contextmanager
def reaching_the_disk(path: Path) -> Iterator[None]:
    """Send a growing file on to the disk all the while, so that its end is not waited for."""
    over = Event()

    def send_on() -> None:
        with path.open("r+b") as file:
            while not over.wait(_PAUSE):
                os.fsync(file.fileno())

    with ThreadPoolExecutor(1) as other:
        sending = other.submit(send_on)
        try:
            yield
        finally:
            over.set()
        sending.result()


def sync_folder(folder: Path) -> None:
    """Let a new name reach the disk, where the system can say so."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
