"""A store made apart from its place, and moved there when it is whole: otherwise there is none."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from firesweep.errors import FiresweepError
from firesweep.store.database import PHOTOS, RECORDS, exists
from firesweep.store.file_lock import hold_alone
from firesweep.store.own_key import FILES as KEY_FILES
from firesweep.store.trouble import STORE_HERE, plain_sentences

MAKING = "making"
"""Inside the data directory, so that moving is no copying and needs no rights beside it."""
LOCK = "making.lock"
BEING_MADE = "Another firesweep is making a store in {folder}. Wait until it is done, and open it."


@contextmanager
def made_whole(folder: Path) -> Iterator[Path]:
    """Lend a place for a new store, closed again at the end; on trouble nothing is left of it.

    One process at a time makes a store in a folder; what a killed one has left there is cleared
    first. The records come last: only they make the folder a store.
    """
    fresh, making = not folder.exists(), folder / MAKING
    with plain_sentences(folder, opening=True):
        folder.mkdir(parents=True, exist_ok=True)
    try:
        with _alone_in(folder):
            shutil.rmtree(making, ignore_errors=True)
            yield making
            for name in (*KEY_FILES, PHOTOS, RECORDS):
                if (making / name).exists():
                    (making / name).replace(folder / name)
    finally:
        if fresh and not exists(folder):
            with suppress(OSError):  # somebody else put something there
                folder.rmdir()


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Keep every other process from making a store in a folder meanwhile; clear up at the end."""
    with plain_sentences(folder, opening=True):
        lock = (folder / LOCK).open("ab")
    try:
        hold_alone(lock)
    except OSError as held:
        lock.close()
        raise FiresweepError(BEING_MADE, folder=folder) from held
    try:
        if exists(folder):
            raise FiresweepError(STORE_HERE, folder=folder)
        yield
    finally:
        shutil.rmtree(folder / MAKING, ignore_errors=True)
        lock.close()
        with suppress(OSError):  # Windows: another process has just opened it
            (folder / LOCK).unlink()
