"""Where a bundle lies out of its envelope: in the data directory, private, gone afterwards.

Whoever has something there holds the lock with others; whoever finds nobody holding it clears up
what a crash has left.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from firesweep.store.file_lock import hold, hold_alone

UNSEALED = "unsealed"
LOCK = "unsealed.lock"


@contextmanager
def private_place(folder: Path) -> Iterator[Path]:
    """Lend an empty folder nobody else may read; nothing is left of it."""
    sweep(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / LOCK).open("ab") as lock:
        hold(lock)
        home = folder / UNSEALED
        home.mkdir(mode=0o700, exist_ok=True)
        place = Path(tempfile.mkdtemp(dir=home))
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)


def private_file(path: Path) -> BinaryIO:
    """Make a new file only its owner may read, and open it for writing."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600), "wb")


_BINARY = getattr(os, "O_BINARY", 0)


def sweep(folder: Path) -> None:
    """Remove what a process that is gone has left unsealed; never what another one is reading."""
    if not os.path.isdir(folder / UNSEALED):  # noqa: PTH112 - a name too long is none
        return
    with suppress(OSError), (folder / LOCK).open("ab") as lock:
        hold_alone(lock)
        shutil.rmtree(folder / UNSEALED, ignore_errors=True)
