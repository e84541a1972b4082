"""A store made apart from its place, and moved there when it is whole: otherwise there is none."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from firesweep.errors import FiresweepError
from firesweep.store.database import PHOTOS, RECORDS, exists
from firesweep.store.own_key import FILES as KEY_FILES

MAKING = "making"
"""Inside the data directory, so that moving is no copying and needs no rights beside it."""


@contextmanager
def made_whole(folder: Path) -> Iterator[Path]:
    """Lend a place for a new store, closed again at the end; on trouble nothing is left of it.

    What a killed process has left there is cleared first. The records come last: only they make
    the folder a store.
    """
    if exists(folder):
        raise FiresweepError("There is a store in {folder} already.", folder=folder)
    fresh, making = not folder.exists(), folder / MAKING
    shutil.rmtree(making, ignore_errors=True)
    try:
        yield making
        for name in (*KEY_FILES, PHOTOS, RECORDS):
            if (making / name).exists():
                (making / name).replace(folder / name)
    finally:
        shutil.rmtree(making, ignore_errors=True)
        if fresh and not exists(folder):
            with suppress(OSError):  # somebody else put something there
                folder.rmdir()
