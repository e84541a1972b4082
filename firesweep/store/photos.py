"""The photo file beside the records: hash → bytes, insert-only (sync.md, What it costs).

Photos are written and committed here before the row that names them. Issued papers' PDFs lie
here too, so that a reprint is the same to the byte.
"""

import hashlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from firesweep.store.trouble import NOT_A_STORE, StoreTrouble, plain_sentences

APPLICATION_ID = 0x46535050  # "FSPP"
VERSION = 1
_PAGE = 16384
_PATIENCE = 5.0
_BATCH = 500

_SCHEMA = """
CREATE TABLE photo(
    sha256 TEXT PRIMARY KEY, original_sha256 TEXT NOT NULL, width INTEGER NOT NULL,
    height INTEGER NOT NULL, thumbnail BLOB NOT NULL, jpeg BLOB NOT NULL) STRICT;
CREATE TABLE paper(sha256 TEXT PRIMARY KEY, pdf BLOB NOT NULL) STRICT;
CREATE TRIGGER photo_no_update BEFORE UPDATE ON photo BEGIN
    SELECT RAISE(ABORT, 'a photo is never changed'); END;
CREATE TRIGGER photo_no_delete BEFORE DELETE ON photo BEGIN
    SELECT RAISE(ABORT, 'a photo is never changed'); END;
CREATE TRIGGER paper_no_update BEFORE UPDATE ON paper BEGIN
    SELECT RAISE(ABORT, 'an issued paper is never changed'); END;
CREATE TRIGGER paper_no_delete BEFORE DELETE ON paper BEGIN
    SELECT RAISE(ABORT, 'an issued paper is never changed'); END;
"""


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

    def __init__(self, path: Path) -> None:
        self.path = path
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

    def jpeg(self, sha256: str) -> bytes | None:
        """Return a photo's working copy; None where it is missing."""
        return self._blob("SELECT jpeg FROM photo WHERE sha256 = ?", sha256)

    def thumbnail(self, sha256: str) -> bytes | None:
        """Return a photo's thumbnail; None where it is missing."""
        return self._blob("SELECT thumbnail FROM photo WHERE sha256 = ?", sha256)

    def pdf(self, sha256: str) -> bytes | None:
        """Return an issued paper's PDF; None where it is missing."""
        return self._blob("SELECT pdf FROM paper WHERE sha256 = ?", sha256)

    def holds(self, hashes: Iterable[str]) -> set[str]:
        """Return those of some photos that are here."""
        return self._held("photo", hashes)

    def holds_papers(self, hashes: Iterable[str]) -> set[str]:
        """Return those of some papers that are here."""
        return self._held("paper", hashes)

    def count(self) -> int:
        """Return how many photos are here."""
        with self._reading() as connection:
            if connection is None:
                return 0
            return int(connection.execute("SELECT count(*) FROM photo").fetchone()[0])

    def check(self, progress: Callable[[int, int], None] | None = None) -> list[str]:
        """Return a sentence per fault; every blob is hashed, for SQLite does not see a bit flip."""
        with self._reading() as connection:
            if connection is None:
                return []
            faults = [
                f"The photo file is damaged: {said}"
                for (said,) in connection.execute("PRAGMA integrity_check(20)")
                if said != "ok"
            ]
            return [*faults, *_false_hashes(connection, progress or (lambda _done, _all: None))]

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
        with self._reading() as connection:
            found = connection.execute(statement, (sha256,)).fetchone() if connection else None
            return None if found is None else bytes(found[0])

    def _held(self, table: str, hashes: Iterable[str]) -> set[str]:
        wanted = list(hashes)
        held: set[str] = set()
        with self._reading() as connection:
            for start in range(0, len(wanted) if connection else 0, _BATCH):
                assert connection is not None
                some = wanted[start : start + _BATCH]
                marks = ",".join("?" * len(some))
                query = f"SELECT sha256 FROM {table} WHERE sha256 IN ({marks})"
                held.update(sha for (sha,) in connection.execute(query, some))
        return held

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        with plain_sentences(self.path):
            yield self._connection(make=False)

    def _connection(self, *, make: bool) -> sqlite3.Connection | None:
        """Return this thread's connection; without `make`, None where there is no file yet."""
        known: sqlite3.Connection | None = getattr(self._mine, "connection", None)
        if known is None and (make or self.path.exists()):
            known = self._mine.connection = self._open()
        return known

    def _open(self) -> sqlite3.Connection:
        with self._guard:
            connection = sqlite3.connect(
                self.path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
            )
            try:
                _prepare(connection, self.path)
            except BaseException:
                connection.close()
                raise
            self._all.append(connection)
            return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute(f"PRAGMA page_size = {_PAGE}")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA synchronous = FULL")
    application, version = (
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version")
    )
    if version > VERSION and application == APPLICATION_ID:
        raise StoreTrouble(
            "The store {path} was written by a newer firesweep. Update firesweep on this laptop.",
            path=path,
        )
    if application == 0 and version == 0 and not path.stat().st_size:
        connection.executescript(
            f"BEGIN IMMEDIATE; {_SCHEMA} PRAGMA application_id = {APPLICATION_ID};"
            f"PRAGMA user_version = {VERSION}; COMMIT;"
        )
    elif application != APPLICATION_ID:
        raise StoreTrouble(NOT_A_STORE, path=path)


def _false_hashes(
    connection: sqlite3.Connection, progress: Callable[[int, int], None]
) -> Iterator[str]:
    for table, blob, sentence in (
        ("photo", "jpeg", "The photo {sha}… is damaged."),
        ("paper", "pdf", "The PDF {sha}… is damaged."),
    ):
        every = connection.execute(f"SELECT sha256, {blob} FROM {table}")
        total = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for done, (sha, content) in enumerate(every, 1):
            if _sha256(content) != sha:
                yield sentence.format(sha=sha[:8])
            progress(done, total)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
