"""The records file: opening it, reading it, and the one door through which it is written."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.store.driver import PATIENCE, connect, driver_of, is_cut_short, is_frozen
from firesweep.store.kept import Keeper, Kept
from firesweep.store.photos import PhotoFile
from firesweep.store.plain import Reading, rows
from firesweep.store.trouble import (
    FOLDER_NOT_MADE,
    NEWER_STORE,
    NO_STORE,
    NOT_A_STORE,
    STORE_HERE,
    StoreTrouble,
    plain_sentences,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from firesweep.store.engines import Engines
    from firesweep.store.journal import Change

    Around = Callable[[Connection], AbstractContextManager[None]]

APPLICATION_ID = 0x46535750  # "FSWP"
VERSION = 13
RECORDS = "records.db"
PHOTOS = "photos.db"
_WRITE_MODE = 18
"""Where the header says how the file is written: 2 is WAL."""
TABLES = {
    "beat", "clashed", "community", "decision", "decision_step", "draft", "draft_answer",
    "draft_hazard", "draft_photo", "draw", "drill", "entry", "envelope", "hazard", "hazard_state",
    "holding", "holding_loose", "identity", "inspection", "laptop_key", "met_key", "number_series",
    "occasion_draft", "outreach", "paper", "person", "photo", "premises", "premises_category",
    "received", "received_line", "received_stream", "report", "report_step", "returned", "seen",
    "self_check", "sent", "sent_photo", "sent_stream", "setting", "sign_off", "step", "stream",
    "sweep", "team", "wanted",
}  # fmt: skip
"""What a file that says it is a store must hold; named here, so that none need be loaded."""


class Owner(NamedTuple):
    """Whose store this is."""

    street_id: str
    street: str
    laptop: str
    practice: bool
    office: str
    """Code of the street office's laptop: it gives codes out, and its receipts count."""


class Store:
    """One data directory: records, photos, one writer and many readers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / RECORDS
        self.photos = PhotoFile(folder / PHOTOS)
        self._one_writer = threading.Lock()
        self._loading = threading.Lock()
        self._loaded: Engines | None = None
        self._keeper = Keeper(self.path)
        with self.glance() as connection:
            _check_tables(connection, self.path)
            self.owner = owner_of(connection)

    @contextmanager
    def glance(self) -> Iterator[sqlite3.Connection]:
        """Lend sqlite3's own read-only connection, for what needs no SQLAlchemy (plain.py)."""
        with plain_sentences(self.path), closing(connect(self.path, read_only=True)) as connection:
            connection.execute("BEGIN")
            yield connection

    @contextmanager
    def glance_kept(self) -> Iterator[tuple[sqlite3.Connection, Kept]]:
        """Lend the same, and what others kept that saw the very same moment of the store."""
        with plain_sentences(self.path):
            mark = self._keeper.mark()
            with self.glance() as connection:
                rows(connection, "SELECT count(*) FROM identity")  # what it sees begins here
                yield connection, self._keeper.kept(mark)

    @contextmanager
    def read(self) -> Iterator["Connection"]:
        """Lend a read-only connection that sees one moment of the store."""
        with plain_sentences(self.path), self._engines().reader.connect() as connection:
            yield connection

    @contextmanager
    def write(self, by: str, around: "Around | None" = None) -> Iterator["Change"]:
        """Lend the one writing transaction: all of it is on disk at the end, or nothing.

        `around` stands around the transaction, such as a file that is attached to its connection.
        """
        engine, lock = self._engines().writer, self._one_writer
        with lock, plain_sentences(self.path), engine.connect() as connection:
            attached = around(connection) if around else nullcontext()
            with attached, connection.begin():
                change = self._change(connection, by)
                yield change
                change.close()

    @contextmanager
    def aside(self) -> Iterator["Connection"]:
        """Lend a reading connection of its own, to which files can be attached (attaching.py)."""
        with self._engines().aside.connect() as connection:
            yield connection

    def mark_of_others(self) -> int:
        """Return a number that is another one once another program has written to the records.

        SQLite counts for every connection what others committed; all of ours goes through this.
        """
        engine = self._engines().writer
        with self._one_writer, plain_sentences(self.path), engine.connect() as connection:
            found = driver_of(connection).execute("PRAGMA data_version").fetchone()
            return int(found[0])

    def close(self) -> None:
        """Let go of both files."""
        self.photos.close()
        self._keeper.close()
        if self._loaded is not None:
            self._loaded.close()

    def load(self) -> None:
        """Load SQLAlchemy and the tables ahead of the first that asks for them."""
        self._engines()

    def _engines(self) -> "Engines":
        with self._loading:
            if self._loaded is None:
                from firesweep.store.engines import Engines

                self._loaded = Engines(self.path)
            return self._loaded

    def _change(self, connection: "Connection", by: str) -> "Change":
        from firesweep.store.journal import Change

        return Change(connection, by, self.owner.laptop)


def exists(folder: Path) -> bool:
    """True where a store stands in the folder; StoreTrouble where nobody lets us look."""
    with plain_sentences(folder / RECORDS, opening=True):
        return (folder / RECORDS).exists()


def create_store(folder: Path, owner: Owner) -> Store:
    """Make the store of a new street, or of a laptop that joins one; never over another store."""
    from firesweep.store.engines import make_records

    if exists(folder):
        raise FiresweepError(STORE_HERE, folder=folder)
    path = folder / RECORDS
    unfinished = path.with_suffix(".new")
    with plain_sentences(path, opening=True):
        _make_folder(folder)
        try:
            unfinished.unlink(missing_ok=True)
            make_records(unfinished, owner._asdict(), APPLICATION_ID, VERSION)
            unfinished.replace(path)
        finally:
            for left in ("", "-wal", "-shm"):
                unfinished.with_name(unfinished.name + left).unlink(missing_ok=True)
    return open_store(folder)


def open_store(folder: Path) -> Store:
    """Open the store of a folder, brought up to this version (a backup is made first)."""
    path = folder / RECORDS
    if not exists(folder):
        raise FiresweepError(NO_STORE, folder=folder)
    with plain_sentences(path, opening=True):
        set_stale_wal_aside(path)
        version = stored_version(path)
        if version < VERSION:
            from firesweep.store.migrations import upgrade

            upgrade(path, version, VERSION)
        return Store(folder)


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


def _check_tables(connection: Reading, path: Path) -> None:
    """Refuse a file that says it is a store and lacks a table of one."""
    there = rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    if not {name for (name,) in there} >= TABLES:
        raise StoreTrouble(NOT_A_STORE, path=path)


def stored_version(path: Path) -> int:
    """Return the version of a store file after checking that it is one, and not a newer one."""
    if is_cut_short(path):
        raise StoreTrouble(NOT_A_STORE, path=path)
    frozen = is_frozen(path)
    connection = (
        connect(path, read_only=True) if frozen else sqlite3.connect(path, timeout=PATIENCE)
    )
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()
    if application != APPLICATION_ID or version < 1:
        raise StoreTrouble(NOT_A_STORE, path=path)
    if version > VERSION:
        raise StoreTrouble(NEWER_STORE, path=path)
    return version


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise FiresweepError(FOLDER_NOT_MADE, folder=folder, reason=trouble.strerror) from trouble


def owner_of(connection: Reading) -> Owner:
    """Return whose store a connection reads."""
    (row,) = rows(connection, "SELECT street_id, street, laptop, practice, office FROM identity")
    street_id, street, laptop, practice, office = row
    return Owner(street_id, street, laptop, bool(practice), office)
