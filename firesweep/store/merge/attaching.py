"""A store and a bundle side by side on one connection: the file is attached, and let go again."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import Connection

from firesweep.store.bundle.file import in_time
from firesweep.store.database import Store
from firesweep.store.driver import BUNDLE, PHOTOS, attach, detach, driver_of
from firesweep.store.journal import Change
from firesweep.store.merge.incoming import set_apart
from firesweep.store.trouble import plain_sentences

_OFTEN = 200_000
"""Steps of SQLite's machine between two questions whether to go on: some milliseconds."""


@contextmanager
def make_beside(store: Store, path: Path) -> Iterator[Connection]:
    """Lend a connection that reads the store and its photos and writes a new file, `bundle`."""
    with plain_sentences(path), store.aside() as connection:
        driver = driver_of(connection)
        driver.execute("PRAGMA query_only = OFF")
        driver.execute("PRAGMA ignore_check_constraints = ON")  # asked of all at once later
        attach(driver, path, BUNDLE, "make")
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            driver.execute(f"PRAGMA {BUNDLE}.{pragma}")
        if store.photos.is_there():
            attach(driver, store.photos.path, PHOTOS, "share")
        with connection.begin():
            yield connection


@contextmanager
def read_beside(store: Store, path: Path, *, checked: bool = True) -> Iterator[Connection]:
    """Lend a read-only connection that sees the store and a bundle.

    What is asked of one that was not checked is interrupted where it finds no end, and all
    that SQLite stumbles over raises StoreTrouble.
    """
    with plain_sentences(store.path, opening=not checked), store.aside() as connection:
        driver = driver_of(connection)
        driver.execute("PRAGMA query_only = OFF")  # both files are opened to read alone
        attach(driver, path, BUNDLE, "read")
        # What rows point to is looked for all over the file.
        driver.execute(f"PRAGMA {BUNDLE}.cache_size = -6000")
        with ExitStack() as within:
            if not checked:
                within.enter_context(in_time(driver, path))
            within.enter_context(set_apart(connection))
            yield connection


@contextmanager
def write_beside(store: Store, by: str, path: Path, unless: Callable[[], bool]) -> Iterator[Change]:
    """Lend the one writing transaction with a bundle beside it; given up once `unless` is."""

    def attached(connection: Connection) -> AbstractContextManager[None]:
        return _attached(connection, path, unless)

    with store.write(by, attached) as change, set_apart(change.connection):
        yield change


@contextmanager
def _attached(connection: Connection, path: Path, unless: Callable[[], bool]) -> Iterator[None]:
    driver = driver_of(connection)
    attach(driver, path, BUNDLE, "read")
    driver.set_progress_handler(unless, _OFTEN)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)
        detach(driver, BUNDLE)
