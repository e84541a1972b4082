"""The records file: opening it, reading it, and the one door through which it is written."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, Engine, create_engine, event, insert, select, text
from sqlalchemy.pool import NullPool, QueuePool

from firesweep.errors import FiresweepError
from firesweep.model.clock import utc_now
from firesweep.model.ids import new_id
from firesweep.store.attached import BUNDLE, attach, detach, driver_of
from firesweep.store.attached import PHOTOS as ATTACHED_PHOTOS
from firesweep.store.journal import Change, table_of
from firesweep.store.photos import PhotoFile
from firesweep.store.schema import create_schema
from firesweep.store.tables import METADATA, Identity
from firesweep.store.trouble import NOT_A_STORE, StoreTrouble, plain_sentences

APPLICATION_ID = 0x46535750  # "FSWP"
VERSION = 4
RECORDS = "records.db"
PHOTOS = "photos.db"
_WRITE_MODE = 18
"""Where the header says how the file is written: 2 is WAL."""
PATIENCE = 5.0
"""Seconds to wait for another program that is writing."""


class Owner(NamedTuple):
    """Whose store this is."""

    street_id: str
    street: str
    laptop: str
    practice: bool
    office: str = "A"


class Store:
    """One data directory: records, photos, one writer and many readers."""

    def __init__(self, folder: Path, writer: Engine, reader: Engine) -> None:
        self.folder = folder
        self.path = folder / RECORDS
        self.photos = PhotoFile(folder / PHOTOS)
        self._writer = writer
        self._reader = reader
        # Bundles are attached to connections of their own; one engine keeps what it compiled.
        self._aside = _engine(self.path, read_only=True, pool=NullPool)
        self._one_writer = threading.Lock()
        with self.read() as connection:
            _check_tables(connection, self.path)
            self.owner = owner_of(connection)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Lend a read-only connection that sees one moment of the store."""
        with plain_sentences(self.path), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def write(self, by: str) -> Iterator[Change]:
        """Lend the one writing transaction: all of it is on disk at the end, or nothing."""
        with self._one_writer, plain_sentences(self.path), self._writer.begin() as connection:
            change = Change(connection, by, self.owner.laptop)
            yield change
            change.close()

    @contextmanager
    def make_beside(self, path: Path) -> Iterator[Connection]:
        """Lend a connection that reads the store and its photos and writes a new file, `bundle`."""
        with plain_sentences(path), self._aside.connect() as connection:
            driver = driver_of(connection)
            driver.execute("PRAGMA query_only = OFF")
            attach(driver, path, BUNDLE, "make")
            for pragma in ("journal_mode = OFF", "synchronous = OFF"):
                driver.execute(f"PRAGMA {BUNDLE}.{pragma}")
            if self.photos.path.exists():
                attach(driver, self.photos.path, ATTACHED_PHOTOS, "share")
            with connection.begin():
                yield connection

    @contextmanager
    def read_beside(self, path: Path) -> Iterator[Connection]:
        """Lend a read-only connection that sees the store and a checked bundle."""
        with plain_sentences(self.path), self._aside.connect() as connection:
            attach(driver_of(connection), path, BUNDLE, "read")
            yield connection

    @contextmanager
    def write_beside(self, by: str, path: Path) -> Iterator[Change]:
        """Lend the one writing transaction with a checked bundle beside it."""
        with self._one_writer, plain_sentences(self.path), self._writer.connect() as connection:
            driver = driver_of(connection)
            attach(driver, path, BUNDLE, "read")
            try:
                with connection.begin():
                    change = Change(connection, by, self.owner.laptop)
                    yield change
                    change.close()
            finally:
                detach(driver, BUNDLE)

    def close(self) -> None:
        """Let go of both files."""
        self.photos.close()
        self._reader.dispose()
        self._writer.dispose()


def exists(folder: Path) -> bool:
    """True where a store stands in the folder; StoreTrouble where nobody lets us look."""
    with plain_sentences(folder / RECORDS, opening=True):
        return (folder / RECORDS).exists()


def create_store(
    folder: Path,
    street: str,
    laptop: str,
    *,
    practice: bool = False,
    joining: Owner | None = None,
) -> Store:
    """Make the store of a new street, or of a laptop that joins one; never over another store."""
    owner = joining or Owner(new_id(), street, laptop, practice)
    if exists(folder):
        raise FiresweepError("There is a store in {folder} already.", folder=folder)
    path = folder / RECORDS
    unfinished = path.with_suffix(".new")
    with plain_sentences(path, opening=True):
        _make_folder(folder)
        try:
            unfinished.unlink(missing_ok=True)
            _make_records(unfinished, owner)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    return open_store(folder)


def _make_records(path: Path, owner: Owner) -> None:
    engine = _engine(path, pool=NullPool)
    try:
        with engine.begin() as connection:
            create_schema(connection)
            connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
            connection.execute(text(f"PRAGMA user_version = {VERSION}"))
            identity = Identity(**owner._asdict(), created_at=utc_now())
            connection.execute(insert(table_of(Identity)).values(identity.model_dump()))
    finally:
        engine.dispose()


def open_store(folder: Path) -> Store:
    """Open the store of a folder, brought up to this version (a backup is made first)."""
    path = folder / RECORDS
    if not exists(folder):
        raise FiresweepError(
            "There is no firesweep store in {folder}. Start with a new street "
            "or the practice store.",
            folder=folder,
        )
    with plain_sentences(path, opening=True):
        set_stale_wal_aside(path)
        version = _stored_version(path)
        if version < VERSION:
            from firesweep.store.migrations import upgrade

            upgrade(path, version, VERSION)
        return Store(folder, _engine(path), _engine(path, read_only=True))


def set_stale_wal_aside(path: Path) -> None:
    """Keep SQLite from playing an old -wal into a backup that was put in the store's place.

    A store is in WAL mode before it has a -wal, a backup is not yet (SQLite's file format, 1.3.3).
    """
    wal = path.with_name(f"{path.name}-wal")
    if not wal.exists() or wal.stat().st_size == 0:
        return
    with path.open("rb") as file:
        is_wal = file.read(_WRITE_MODE + 1)[_WRITE_MODE:] == b"\2"
    if not is_wal:
        wal.replace(wal.with_name(f"{wal.name}.stale"))


def _check_tables(connection: Connection, path: Path) -> None:
    """Refuse a file that says it is a store and lacks a table of one."""
    there = connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'"))
    if not METADATA.tables.keys() <= set(there.scalars()):
        raise StoreTrouble(NOT_A_STORE, path=path)


def _stored_version(path: Path) -> int:
    """Return the version of a store file after checking that it is one, and not a newer one."""
    if _is_cut_short(path):
        raise StoreTrouble(NOT_A_STORE, path=path)
    connection = sqlite3.connect(path, timeout=PATIENCE)
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()
    if application != APPLICATION_ID or version < 1:
        raise StoreTrouble(NOT_A_STORE, path=path)
    if version > VERSION:
        raise StoreTrouble(
            "The store {path} was written by a newer firesweep. Update firesweep on this laptop.",
            path=path,
        )
    return version


def _is_cut_short(path: Path) -> bool:
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


def _engine(path: Path, *, read_only: bool = False, pool: type = QueuePool) -> Engine:
    address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(
            address, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )

    engine = create_engine("sqlite://", creator=connect, poolclass=pool)
    event.listen(engine, "connect", _prepare_reader if read_only else _prepare_writer)
    event.listen(engine, "begin", _begin_reading if read_only else _begin_writing)
    return engine


def _prepare_writer(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "cell_size_check = ON",
        # INSERT OR REPLACE deletes; with this it meets the triggers that refuse to.
        "recursive_triggers = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _prepare_reader(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in ("query_only = ON", "cell_size_check = ON", "cache_size = -16000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_writing(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise FiresweepError(
            "The folder {folder} cannot be made: {reason}. Choose another one.",
            folder=folder,
            reason=trouble.strerror,
        ) from trouble


def owner_of(connection: Connection) -> Owner:
    """Return whose store a connection reads."""
    row = connection.execute(
        select(
            Identity.street_id,  # type: ignore[call-overload]
            Identity.street,
            Identity.laptop,
            Identity.practice,
            Identity.office,
        )
    ).one()
    return Owner(*row)
