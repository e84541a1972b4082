"""The photo file beside the records: hash → bytes, insert-only (sync.md, What it costs).

Photos are written and committed here before the row that names them. Issued papers' PDFs lie
here too, so that a reprint is the same to the byte.
"""

import hashlib
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from firesweep.store.trouble import NEWER_STORE, NOT_A_STORE, StoreTrouble, plain_sentences

APPLICATION_ID = 0x46535050  # "FSPP"
VERSION = 1
_PAGE = 16384
_BATCH = 500
_TABLES = {
    "photo": "sha256 TEXT PRIMARY KEY, original_sha256 TEXT NOT NULL, width INTEGER NOT NULL, "
    "height INTEGER NOT NULL, thumbnail BLOB NOT NULL, jpeg BLOB NOT NULL",
    "paper": "sha256 TEXT PRIMARY KEY, pdf BLOB NOT NULL",
}


class Taken(Protocol):
    """What the photo intake hands over (field/photos.py)."""

    @property
    def sha256(self) -> str: ...  # noqa: D102
    @property
    def original_sha256(self) -> str: ...  # noqa: D102
    @property
    def jpeg(self) -> bytes: ...  # noqa: D102
    @property
    def thumbnail(self) -> bytes: ...  # noqa: D102
    @property
    def width(self) -> int: ...  # noqa: D102
    @property
    def height(self) -> int: ...  # noqa: D102


class PhotoFile:
    """photos.db of one data directory; made at the first photo, one connection per thread."""

    def __init__(self, path: Path, patience: float = 5.0) -> None:
        self.path = path
        self.patience = patience
        """Seconds to wait for another program that is writing."""
        self._mine = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._guard = threading.Lock()

    def add(self, taken: Taken) -> bool:
        """Keep a photo; False where it is here already. On disk when this returns."""
        if _sha256(taken.jpeg) != taken.sha256:
            raise ValueError("the photo's bytes do not have the hash they are kept under")
        row = (taken.sha256, taken.original_sha256, taken.width, taken.height, taken.thumbnail,
               taken.jpeg)  # fmt: skip
        return self._insert("INSERT OR IGNORE INTO photo VALUES (?, ?, ?, ?, ?, ?)", row)

    def add_paper(self, pdf: bytes) -> str:
        """Keep an issued paper's PDF; return its SHA-256."""
        sha = _sha256(pdf)
        self._insert("INSERT OR IGNORE INTO paper VALUES (?, ?)", (sha, pdf))
        return sha

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Keep all that this thread adds inside the block, or nothing of it: on disk at its end."""
        with plain_sentences(self.path):
            connection = self._connection(make=True)
            assert connection is not None
            with transaction(connection):
                yield

    @contextmanager
    def filling(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection of its own, over which many are copied in, some to a transaction."""
        with plain_sentences(self.path), self._own() as connection:
            yield connection

    def jpeg(self, sha256: str) -> bytes | None:
        """Return a photo's working copy; None where it is missing."""
        return self._blob("SELECT jpeg FROM photo WHERE sha256 = ?", sha256)

    def thumbnail(self, sha256: str) -> bytes | None:
        """Return a photo's thumbnail; None where it is missing."""
        return self._blob("SELECT thumbnail FROM photo WHERE sha256 = ?", sha256)

    def thumbnails(self, hashes: Iterable[str]) -> dict[str, bytes]:
        """Return the thumbnails of those of some photos that are here."""
        return {
            sha: bytes(small) for sha, small in self._rows("sha256, thumbnail", "photo", hashes)
        }

    def pdf(self, sha256: str) -> bytes | None:
        """Return an issued paper's PDF; None where it is missing."""
        return self._blob("SELECT pdf FROM paper WHERE sha256 = ?", sha256)

    def holds(self, hashes: Iterable[str]) -> set[str]:
        """Return those of some photos that are here."""
        return {sha for (sha,) in self._rows("sha256", "photo", hashes)}

    def holds_papers(self, hashes: Iterable[str]) -> set[str]:
        """Return those of some papers that are here."""
        return {sha for (sha,) in self._rows("sha256", "paper", hashes)}

    def mark(self) -> tuple[int, int]:
        """Return something that is another once a photo came: nothing is ever changed in here."""
        if not self.path.exists():
            return 0, 0
        said = self.path.stat()
        return said.st_mtime_ns, said.st_size

    def count(self) -> int:
        """Return how many photos are here."""
        with self.reading() as connection:
            if connection is None:
                return 0
            return int(connection.execute("SELECT count(*) FROM photo").fetchone()[0])

    def close(self) -> None:
        """Let go of the file, in every thread."""
        with self._guard:
            for connection in self._all:
                connection.close()
            self._all.clear()
        self._mine = threading.local()

    def _insert(self, statement: str, row: tuple[object, ...]) -> bool:
        with plain_sentences(self.path):
            connection = self._connection(make=True)
            assert connection is not None
            return connection.execute(statement, row).rowcount == 1

    def _blob(self, statement: str, sha256: str) -> bytes | None:
        with self.reading() as connection:
            found = connection.execute(statement, (sha256,)).fetchone() if connection else None
            return None if found is None else bytes(found[0])

    def _rows(self, columns: str, table: str, hashes: Iterable[str]) -> list[tuple[Any, ...]]:
        wanted = list(hashes)
        found: list[tuple[Any, ...]] = []
        with self.reading() as connection:
            for start in range(0, len(wanted) if connection else 0, _BATCH):
                assert connection is not None
                some = wanted[start : start + _BATCH]
                marks = ",".join("?" * len(some))
                query = f"SELECT {columns} FROM {table} WHERE sha256 IN ({marks})"
                found += connection.execute(query, some)
        return found

    def is_there(self) -> bool:
        """True where anything was kept yet: a disk too full to make the file leaves it empty."""
        return self.path.exists() and self.path.stat().st_size > 0

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection | None]:
        """Lend this thread's connection to read over; None where there is no file yet."""
        with plain_sentences(self.path):
            yield self._connection(make=False)

    def _connection(self, *, make: bool) -> sqlite3.Connection | None:
        """Return this thread's connection; without `make`, None where there is no file yet."""
        known: sqlite3.Connection | None = getattr(self._mine, "connection", None)
        if known is None and (make or self.is_there()):
            known = self._mine.connection = self._open()
        return known

    @contextmanager
    def _own(self) -> Iterator[sqlite3.Connection]:
        """A connection for one piece of work, whatever thread does it."""
        connection = self._open()
        try:
            yield connection
        finally:
            with self._guard:
                if connection in self._all:  # the store may have been closed meanwhile
                    self._all.remove(connection)
            connection.close()

    def _open(self) -> sqlite3.Connection:
        with self._guard:
            connection = sqlite3.connect(
                self.path, timeout=self.patience, isolation_level=None, check_same_thread=False
            )
            try:
                with plain_sentences(self.path, opening=True):
                    _prepare(connection, self.path)
            except BaseException:
                connection.close()
                raise
            self._all.append(connection)
            return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute(f"PRAGMA page_size = {_PAGE}")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA synchronous = FULL")
    if _is_new(connection):
        with transaction(connection):
            if _is_new(connection):  # no other program was quicker
                _create(connection)
    if _pragma(connection, "application_id") != APPLICATION_ID or not _has_tables(connection):
        raise StoreTrouble(NOT_A_STORE, path=path)
    if _pragma(connection, "user_version") > VERSION:
        raise StoreTrouble(NEWER_STORE, path=path)


def _create(connection: sqlite3.Connection) -> None:
    for table, columns in _TABLES.items():
        connection.execute(f"CREATE TABLE {table}({columns}) STRICT")
        for verb in ("update", "delete"):
            connection.execute(
                f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} BEGIN "
                f"SELECT RAISE(ABORT, 'a {table} is never changed'); END"
            )
        # INSERT OR REPLACE deletes without a trigger: what is here stays.
        connection.execute(
            f"CREATE TRIGGER {table}_once BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE sha256 = NEW.sha256) BEGIN "
            "SELECT RAISE(IGNORE); END"
        )
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _is_new(connection: sqlite3.Connection) -> bool:
    return _pragma(connection, "schema_version") == _pragma(connection, "application_id") == 0


def _has_tables(connection: sqlite3.Connection) -> bool:
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    return _TABLES.keys() <= there


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep all that is done over a connection inside the block, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")  # refused while somebody reads, and then still under way
    except BaseException:
        if connection.in_transaction:  # a full disk has rolled back by itself
            connection.execute("ROLLBACK")
        raise


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
