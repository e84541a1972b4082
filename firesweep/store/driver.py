"""sqlite3 itself, under SQLAlchemy and without it: how a file is opened, and files beside it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from firesweep.store import volume
from firesweep.store.trouble import READ_ONLY, StoreTrouble

if TYPE_CHECKING:
    from sqlalchemy import Connection

PATIENCE = 5.0
"""Seconds to wait for another program that is writing."""
_OFTEN = 200_000
"""Steps of SQLite's machine between two questions whether to go on: some milliseconds."""
BUNDLE = "bundle"
PHOTOS = "photos"
_MODES = {"read": "mode=ro&immutable=1", "share": "mode=ro", "make": "mode=rwc"}
_READING = ("query_only = ON", "cell_size_check = ON", "cache_size = -16000")
_WRITING = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "cell_size_check = ON",
    # INSERT OR REPLACE deletes; with this it meets the triggers that refuse to.
    "recursive_triggers = ON",
    # A bundle's rows go into ten indexes; with the usual 2 MB their pages are written many times.
    "cache_size = -40000",
)


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open a records file, to read alone or to write; transactions are the caller's."""
    connection = sqlite3.connect(
        address(path, read_only=read_only),
        uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False,
    )  # fmt: skip
    for pragma in _READING if read_only else _WRITING:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def address(path: Path, *, read_only: bool) -> str:
    """Return how SQLite is told to open a file; refused where it is to be written and cannot be."""
    frozen = is_frozen(path)
    if frozen and not read_only and path.exists():
        raise StoreTrouble(READ_ONLY, path=path)
    how = ("read" if frozen else "share") if read_only else "make"
    return f"{path.absolute().as_uri()}?{_MODES[how]}"


def is_frozen(path: Path) -> bool:
    """True where nobody can write beside a file, and no journal lies there: a disc, a locked stick.

    SQLite makes a small file beside a store even to read it, unless it is told that none is needed:
    that is true only while nobody writes.
    """
    if not volume.is_read_only(path.parent):
        return False
    return not any(path.with_name(f"{path.name}{end}").exists() for end in ("-wal", "-journal"))


def is_cut_short(path: Path) -> bool:
    """True where the file ends before the last page its header counts (SQLite's format, 1.3).

    SQLite itself fills up a last page that ends early; a -wal may still hold what is missing.
    """
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists() and wal.stat().st_size:
        return False
    with path.open("rb") as file:
        header = file.read(100)
    counted = header[24:28] == header[92:96]
    page, pages = int.from_bytes(header[16:18], "big"), int.from_bytes(header[28:32], "big")
    return counted and path.stat().st_size < (page if page > 1 else 65_536) * pages


def attach(driver: sqlite3.Connection, path: Path, name: str, how: str) -> None:
    """Attach a file to a connection without a transaction: to read, to share or to make."""
    driver.execute(f"ATTACH ? AS {name}", (f"{path.absolute().as_uri()}?{_MODES[how]}",))


def attach_to_make(driver: sqlite3.Connection, path: Path) -> None:
    """Attach a new bundle to a connection that reads a store, to be written as fast as it goes."""
    driver.execute("PRAGMA query_only = OFF")
    driver.execute("PRAGMA ignore_check_constraints = ON")  # asked of all at once later
    attach(driver, path, BUNDLE, "make")
    for pragma in ("journal_mode = OFF", "synchronous = OFF"):
        driver.execute(f"PRAGMA {BUNDLE}.{pragma}")


def attach_to_read(driver: sqlite3.Connection, path: Path) -> None:
    """Attach a bundle to a connection that reads a store; temporary tables may be made beside."""
    driver.execute("PRAGMA query_only = OFF")  # both files are opened to read alone
    attach(driver, path, BUNDLE, "read")
    # What rows point to is looked for all over the file.
    driver.execute(f"PRAGMA {BUNDLE}.cache_size = -6000")


@contextmanager
def bundle_beside(
    driver: sqlite3.Connection, path: Path, unless: Callable[[], bool]
) -> Iterator[None]:
    """Attach a bundle to a connection that writes; what it does is given up once `unless` is."""
    attach(driver, path, BUNDLE, "read")
    driver.set_progress_handler(unless, _OFTEN)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)
        detach(driver, BUNDLE)


def detach(driver: sqlite3.Connection, name: str) -> None:
    """Let an attached file go, if it is there."""
    # Names alone: the path of a file may hold bytes that are no text.
    if (name,) in driver.execute("SELECT name FROM pragma_database_list").fetchall():
        driver.execute(f"DETACH {name}")


def driver_of(connection: "Connection") -> sqlite3.Connection:
    """Return the SQLite connection under a connection."""
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found
