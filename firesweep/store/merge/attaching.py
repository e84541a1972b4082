"""A store and a bundle side by side on one connection: the file is attached, and let go again."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import Connection

from firesweep.store.bundle.file import in_time
from firesweep.store.database import Store
from firesweep.store.driver import (
    PHOTOS,
    attach,
    attach_to_make,
    attach_to_read,
    bundle_beside,
    driver_of,
)
from firesweep.store.journal import Change
from firesweep.store.merge.incoming import set_apart
from firesweep.store.trouble import plain_sentences


@contextmanager
def make_beside(store: Store, path: Path) -> Iterator[Connection]:
    """Lend a connection that reads the store and its photos and writes a new file, `bundle`."""
    with plain_sentences(path), store.aside() as connection:
        driver = driver_of(connection)
        attach_to_make(driver, path)
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
        attach_to_read(driver, path)
        with ExitStack() as within:
            if not checked:
                within.enter_context(in_time(driver, path))
            within.enter_context(set_apart(connection))
            yield connection


@contextmanager
def write_beside(store: Store, by: str, path: Path, unless: Callable[[], bool]) -> Iterator[Change]:
    """Lend the one writing transaction with a bundle beside it; given up once `unless` is."""

    def attached(connection: Connection) -> AbstractContextManager[None]:
        return bundle_beside(driver_of(connection), path, unless)

    with store.write(by, attached) as change, set_apart(change.connection):
        yield change
