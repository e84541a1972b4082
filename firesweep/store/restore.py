"""The way back: a backup looked at, copied and checked, then put in the store's place.

In two steps, so that a window goes on working until the copy is there: `prepare` takes as long as
the files are large and touches nothing that stands; `put_back` moves files and needs the store
closed. Nothing is deleted: what stood there is kept beside it.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.store.backup import copy_checked
from firesweep.store.database import PHOTOS, RECORDS, open_store, stored_version
from firesweep.store.trouble import LOCKED, StoreTrouble, plain_sentences

_ASIDE = "before-restore-"
"""What the folders of stores that were set aside begin with, before the moment."""
COUNTED = ("premises", "inspection", "hazard", "paper", "photo")


class Prepared(NamedTuple):
    """A backup, and the checked copy of it that may take a store's place."""

    backup: Path
    copies: Path


class Held(NamedTuple):
    """What a store's folder holds, said before anything is done with it."""

    folder: Path
    street_id: str
    street: str
    laptop: str
    practice: bool
    newest: str
    """The moment of its last entry, empty where there is none."""
    counts: dict[str, int]
    """How many premises, inspections, hazards, papers and photos."""


def look(folder: Path) -> Held:
    """Return what a backup, or a store, holds; FiresweepError where it is none or cannot be read.

    Asked in plain SQL that every version of a store understands.
    """
    records = folder / RECORDS
    if not records.is_file():
        raise FiresweepError(
            "{folder} is no backup: it holds no records. Choose another folder.", folder=folder
        )
    with plain_sentences(records, opening=True):
        stored_version(records)
        address = f"{records.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, timeout=1)) as connection:
            return _held(folder, connection)


def _held(folder: Path, connection: sqlite3.Connection) -> Held:
    owner = connection.execute("SELECT street_id, street, laptop, practice FROM identity")
    street_id, street, laptop, practice = owner.fetchone()
    newest = connection.execute("SELECT coalesce(max(at), '') FROM entry").fetchone()[0]
    counts = {
        table: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for table in COUNTED
    }
    return Held(folder, street_id, street, laptop, bool(practice), newest, counts)


def restore(backup: Path, folder: Path, moment: datetime) -> Path | None:
    """Put a backup in a store's place; return the folder where what stood there is kept.

    Both files are copied and checked before anything is moved. A damaged store can be replaced.
    """
    return put_back(prepare(backup, folder), folder, moment)


def prepare(backup: Path, folder: Path) -> Path:
    """Copy a backup beside a store, check it and bring it up to this version; return where."""
    found = look(backup)
    _check_sort(found, folder)
    if backup.resolve() == folder.resolve():
        raise FiresweepError("This is the store itself. Choose the folder of a backup.")
    with _room(folder):
        folder.mkdir(parents=True, exist_ok=True)
        copies = Path(tempfile.mkdtemp(prefix="restoring-", dir=folder))
    try:
        with _room(folder):
            for file in (RECORDS, PHOTOS):
                if (backup / file).exists():
                    copy_checked(backup / file, copies / file)
            open_store(copies).close()
    except BaseException:
        shutil.rmtree(copies, ignore_errors=True)
        raise
    return copies


def put_back(copies: Path, folder: Path, moment: datetime) -> Path | None:
    """Move a prepared copy into a store's place; return where what stood there is kept.

    Whether or not it can be done, the copy is gone afterwards.
    """
    try:
        _refuse_open(folder)
        with _room(folder):
            _keep_numbers(folder / RECORDS, copies / RECORDS)
            aside = _set_aside(folder, moment)
            _move_in(copies, folder, aside)
            return aside
    finally:
        shutil.rmtree(copies, ignore_errors=True)


def _move_in(copies: Path, folder: Path, aside: Path | None) -> None:
    try:
        for file in (PHOTOS, RECORDS):
            if (copies / file).exists():
                (copies / file).replace(folder / file)
    except OSError:
        if aside:
            _move_back(aside, folder)
        raise


def _move_back(aside: Path, folder: Path) -> None:
    for path in aside.iterdir():
        path.replace(folder / path.name)
    aside.rmdir()


def _check_sort(found: Held, folder: Path) -> None:
    """Practice never takes the place of real work, nor the other way round."""
    try:
        here = look(folder)
    except FiresweepError:
        return  # nothing there, or nothing anybody can read
    if found.practice and not here.practice:
        raise FiresweepError(
            "This backup is practice, and the store here is real. Choose a backup of real work."
        )
    if here.practice and not found.practice:
        raise FiresweepError(
            "This backup is real work, and this is the practice store. Open your own store for it."
        )


def _keep_numbers(stood: Path, copy: Path) -> None:
    """Let every series go on from where the store that stood there had come: no number twice."""
    if _rows(stood, _OWNER) != _rows(copy, _OWNER):
        return
    told = {write: _rows(stood, read) for read, write in _NUMBERS.items()}
    address = f"{copy.absolute().as_uri()}?mode=rw"
    with (
        plain_sentences(copy),
        closing(sqlite3.connect(address, uri=True, timeout=1)) as connection,
        connection,
    ):
        for write, rows in told.items():
            connection.executemany(write, rows)


def _rows(path: Path, query: str) -> list[tuple[object, ...]]:
    """Return what a store says; what is damaged, or is not there, says nothing."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            return connection.execute(query).fetchall()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return []


_OWNER = "SELECT street_id, laptop FROM identity"
_NUMBERS = {
    "SELECT kind, laptop, year, last FROM number_series": """
        INSERT INTO number_series(kind, laptop, year, last) VALUES (?, ?, ?, ?)
        ON CONFLICT(kind, laptop, year) DO UPDATE SET last = excluded.last
        WHERE last < excluded.last""",
    'SELECT number, recipient, made_at, "by", name, sha256, photos FROM sent': """
        INSERT INTO sent(number, recipient, made_at, "by", name, sha256, photos)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT(number) DO NOTHING""",
}
"""Bundles are numbered on, too: by their numbers others tell which is the newest."""


@contextmanager
def _room(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as trouble:
        raise FiresweepError(
            "The backup cannot be put into {folder} ({reason}). Make room there and try again.",
            folder=folder, reason=trouble.strerror,
        ) from trouble  # fmt: skip


def _refuse_open(folder: Path) -> None:
    """Refuse while another firesweep has the store open; a damaged one cannot say."""
    records = folder / RECORDS
    if not records.exists():
        return
    connection = sqlite3.connect(records, isolation_level=None, timeout=0)
    try:
        # In WAL mode a window that only stands there keeps nobody from a transaction.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as trouble:
        if trouble.sqlite_errorname.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise StoreTrouble(LOCKED, path=records) from trouble
    finally:
        connection.close()


def _set_aside(folder: Path, moment: datetime) -> Path | None:
    """Move everything of the store into a folder beside it; nothing is deleted."""
    stood = [folder / name for file in (RECORDS, PHOTOS) for name in _with_journals(file)]
    found = [path for path in stood if path.exists()]
    if not found:
        return None
    aside = folder / f"{_ASIDE}{moment:%Y-%m-%d-%H%M%S}"
    aside.mkdir()
    try:
        for path in found:
            path.replace(aside / path.name)
    except OSError:
        _move_back(aside, folder)
        raise
    return aside


def folders_aside(folder: Path) -> list[Path]:
    """Return where stores are kept that stood here before a backup was put back, newest first."""
    found = (path for path in folder.glob(f"{_ASIDE}*") if (path / RECORDS).is_file())
    return sorted(found, reverse=True)


def _with_journals(file: str) -> tuple[str, ...]:
    return (file, f"{file}-wal", f"{file}-shm", f"{file}-journal")
