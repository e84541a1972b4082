"""A bundle as a file: made, sealed over every byte, and opened again without trusting it.

The seal is the one row of table `seal`: a marker, the SHA-256 of the whole file and a signature
over that hash. While hashing, hash and signature count as zeros.
"""

import hashlib
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from threading import Timer
from typing import BinaryIO, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.store.bundle.format import APPLICATION_ID, FORMAT, LAYOUTS
from firesweep.store.bundle.schema import schema
from firesweep.store.bundle.trouble import (
    BROKEN,
    CHANGED,
    CUT_SHORT,
    IS_A_FOLDER,
    NEWER,
    NOT_A_BUNDLE,
    refused,
    unreadable,
)
from firesweep.store.trouble import NOT_A_STORE, StoreTrouble

MAGIC = b"SQLite format 3\0"
MARKER = b"FIRESWEEP-SEAL-1"
PAGE = 16384
_HASH, _SIGNATURE = 32, 64
_CHUNK = 1 << 20
_CLOSE_BEHIND = 32 << 20
"""Bytes that whoever copies a file while it is read back may be behind, and still need no disk."""
_PATIENCE = 4.0
"""Seconds for what is asked of a file before it was checked, and more for a large one."""
_SLOWEST = 20_000_000
"""Bytes that are read in a second."""

Step = Callable[[int, int], None]


class Seal(NamedTuple):
    """What seals a bundle; `offset` is where the hash begins in the file."""

    offset: int
    sha256: bytes
    signature: bytes


def make_file(path: Path) -> None:
    """Make an empty bundle with its schema and a seal still blank."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in (f"page_size = {PAGE}", "journal_mode = OFF", "synchronous = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        for statement in schema():
            connection.execute(statement)
        blank = MARKER + bytes(_HASH + _SIGNATURE)
        connection.execute("INSERT INTO seal VALUES (1, ?)", (blank,))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
    finally:
        connection.close()


def seal(path: Path, sign: Callable[[bytes], bytes], step: Step) -> bytes:
    """Write the hash of a finished file and its signature into it; return the hash."""
    with path.open("r+b") as file:
        found = read_seal(file, path.name)
        hashed = hash_file(file, found.offset, step)
        file.seek(found.offset)
        file.write(hashed + sign(hashed).ljust(_SIGNATURE, b"\0"))
        file.flush()
        os.fsync(file.fileno())
    return hashed


def check_seal(path: Path, step: Step) -> Seal:
    """Return the seal of a bundle after comparing its hash with every byte of the file."""
    found = peek_seal(path)
    try:
        with path.open("rb") as file:
            if hash_file(file, found.offset, step) != found.sha256:
                raise refused(CHANGED, name=path.name)
    except OSError as trouble:
        raise unreadable(path.name, trouble) from trouble
    return found


@contextmanager
def from_the_disk(path: Path, step: Step) -> Iterator[Step]:
    """Let a file that is on the disk be read from there, and not from what is in memory of it.

    Lends the steps of whoever reads it: what lies behind is let go of. To find room for a gigabyte
    takes longer than to read it, and what others have in memory stays there.
    Where the system cannot be told so it is read from wherever the system has it.
    """
    with path.open("rb") as file:

        def behind(done: int, size: int) -> None:
            _let_go(file, done - _CLOSE_BEHIND)
            step(done, size)

        _let_go(file, os.fstat(file.fileno()).st_size)
        yield behind


def _let_go(file: BinaryIO, end: int) -> None:
    if end > 0 and hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, end, os.POSIX_FADV_DONTNEED)


def peek_seal(path: Path) -> Seal:
    """Return the seal a bundle bears, without asking whether the file still is what it seals."""
    try:
        with path.open("rb") as file:
            check_header(file, path)
            return read_seal(file, path.name)
    except OSError as trouble:
        raise unreadable(path.name, trouble) from trouble


@contextmanager
def staying(path: Path) -> Iterator[None]:
    """Where SQLite stumbles because a stick was pulled out, say so, and not that a file is bad.

    Its integrity check says of a page it cannot read what it says of a bad one. Of a file that was
    written over meanwhile it is not the store beside it that is damaged.
    """
    try:
        yield
    except FiresweepError as trouble:
        is_doubtful = isinstance(trouble, StoreTrouble) or trouble.sentence in (BROKEN, CHANGED)
        if is_doubtful or isinstance(trouble.__cause__, sqlite3.Error):
            _read_through(path)
        if isinstance(trouble, StoreTrouble) and trouble.sentence == NOT_A_STORE:
            check_seal(path, lambda _done, _total: None)
        raise


def _read_through(path: Path) -> None:
    try:
        with path.open("rb") as file:
            while file.read(_CHUNK):
                pass
    except OSError as trouble:
        raise unreadable(path.name, trouble) from trouble


def check_is_file(path: Path) -> None:
    """Refuse what is no file before it is opened: a pipe would let whoever reads it wait."""
    kind = path.stat().st_mode
    if stat.S_ISDIR(kind):
        raise refused(IS_A_FOLDER, name=path.name)
    if not stat.S_ISREG(kind):
        raise refused(NOT_A_BUNDLE, name=path.name)


def check_header(file: BinaryIO, path: Path) -> None:
    """Refuse what is not a bundle, not whole, or of a newer format, by its first 100 bytes."""
    header = file.read(100)
    size = os.fstat(file.fileno()).st_size
    if not header.strip(b"\0"):  # a stick pulled out leaves an empty file, or one of zeros
        raise refused(CUT_SHORT, name=path.name)
    if len(header) < 100 or not header.startswith(MAGIC):
        raise refused(NOT_A_BUNDLE, name=path.name)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise refused(NOT_A_BUNDLE, name=path.name)
    layout = int.from_bytes(header[60:64], "big")
    if layout not in LAYOUTS:
        raise refused(NEWER if layout > FORMAT else NOT_A_BUNDLE, name=path.name)
    page = int.from_bytes(header[16:18], "big")
    if page != PAGE or size != page * int.from_bytes(header[28:32], "big"):
        raise refused(CUT_SHORT, name=path.name)


def read_seal(file: BinaryIO, name: str) -> Seal:
    """Find the seal on the file's second page."""
    file.seek(PAGE)
    page = file.read(PAGE)
    at = page.find(MARKER)
    if at < 0 or page.count(MARKER) != 1:
        raise refused(CHANGED, name=name)
    start = at + len(MARKER)
    hashed, signature = page[start : start + _HASH], page[start + _HASH :][:_SIGNATURE]
    if len(signature) < _SIGNATURE:
        raise refused(CHANGED, name=name)
    return Seal(PAGE + start, hashed, signature)


def hash_file(file: BinaryIO, offset: int, step: Step) -> bytes:
    """Return the SHA-256 of a file whose seal, beginning at `offset`, counts as zeros."""
    hasher = hashlib.sha256()
    file.seek(0)
    hasher.update(file.read(offset))
    hasher.update(bytes(len(file.read(_HASH + _SIGNATURE))))
    for piece in pieces_of(file, step):
        hasher.update(piece)
    return hasher.digest()


def pieces_of(file: BinaryIO, step: Step) -> Iterator[bytes]:
    """Yield the rest of a file, some at a time."""
    size = os.fstat(file.fileno()).st_size
    while piece := file.read(_CHUNK):
        yield piece
        step(file.tell(), size)


def open_untrusted(path: Path) -> sqlite3.Connection:
    """Open a bundle to look at it: read-only, immutable, nothing in it runs, all within limits."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
    )
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    return connection


def opened(path: Path) -> closing[sqlite3.Connection]:
    """The same for as long as a block runs."""
    return closing(open_untrusted(path))


@contextmanager
def in_time(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Interrupt what takes far longer than reading a file does: pages may be named again and again.

    SQLite's integrity check finds such pages; this is for what is asked of a file before it.
    """
    timer = Timer(_PATIENCE + path.stat().st_size / _SLOWEST, connection.interrupt)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def only_reading(connection: sqlite3.Connection) -> None:
    """From here on a statement can read and nothing else."""
    # json_each declares itself at its first use, which the rule would refuse.
    connection.execute("SELECT count(*) FROM json_each('[]')").fetchone()
    connection.set_authorizer(_only_reading)


def _only_reading(action: int, *_details: object) -> int:
    allowed = action in _READING
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def schema_of(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return what a file's schema holds, as type and statement; automatic indexes aside."""
    query = "SELECT type, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
    return [(row[0], row[1]) for row in connection.execute(query)]


@cache
def known_schema(layout: int) -> list[tuple[str, str]]:
    """Return the one schema a bundle of a format may have."""
    kinds = {True: "index", False: "table"}
    return [(kinds["INDEX" in each.split("(")[0]], each) for each in schema(layout)]


def format_of(connection: sqlite3.Connection) -> int:
    """Return a bundle's format."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


_READING = (
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_FUNCTION,
    sqlite3.SQLITE_PRAGMA,
)
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 100_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 20,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 20,
    sqlite3.SQLITE_LIMIT_ATTACHED: 2,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 1000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
