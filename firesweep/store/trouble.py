"""Known trouble with store files, turned into sentences a person can act on."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from firesweep.errors import FiresweepError

LOCKED = "The store {path} is in use by another program. Close it there and try again."
READ_ONLY = "The store {path} cannot be written. Copy it to a folder you may write to."
FULL = "The disk with {path} is full. Free some space and try again; nothing was lost."
NOT_A_STORE = (
    "{path} is not a firesweep store, or it is damaged. Choose another folder or restore a backup."
)
STORE_HERE = "There is a store in {folder} already."
NO_STORE = "There is no firesweep store in {folder}. Start with a new street or the practice store."
NEWER_STORE = "The store {path} was written by a newer firesweep. Update firesweep on this laptop."
FOLDER_NOT_MADE = "The folder {folder} cannot be made: {reason}. Choose another one."
NOT_OPENED = (
    "The store {path} cannot be opened or made. Check that you may write to its folder, or choose "
    "another one."
)
TAKEN = (
    "Another paper bears this number already; nothing was written. Check the last number under "
    "“Paper heading and numbers” in the settings, and try again."
)
TAKEN_MARK = " is taken"
"""What the triggers of the store say of a value that only one row may have."""
UNREADABLE = "The store {path} could not be read or written. Check the disk and try again."

_NAMES_GONE = ("no such column", "no such table")
"""What SQLite says where a byte of a name in the schema is damaged; no check of its own sees it."""

_SENTENCES = {
    "SQLITE_BUSY": LOCKED,
    "SQLITE_LOCKED": LOCKED,
    "SQLITE_READONLY": READ_ONLY,
    "SQLITE_PERM": READ_ONLY,
    "SQLITE_CANTOPEN": NOT_OPENED,
    "SQLITE_IOERR": UNREADABLE,
    "SQLITE_IOERR_SHMSIZE": FULL,  # beside the journal a small file has to be made
    "SQLITE_FULL": FULL,
    "SQLITE_NOTADB": NOT_A_STORE,
    "SQLITE_CORRUPT": NOT_A_STORE,
}


class StoreTrouble(FiresweepError):
    """The store file cannot be used right now; the message says what to do."""


@contextmanager
def plain_sentences(
    path: Path, *, opening: bool = False, upgrading: bool = False
) -> Iterator[None]:
    """Turn known SQLite trouble inside the block into StoreTrouble; bugs pass through.

    While a file is being opened, whatever else SQLite says of it means that it is no store; while
    it is being brought up, a missing name is the upgrade's to tell.
    """
    try:
        yield
    except UnicodeDecodeError as trouble:
        raise StoreTrouble(NOT_A_STORE, path=path) from trouble
    except OSError as trouble:
        if opening:
            full = trouble.errno == errno.ENOSPC
            raise StoreTrouble(FULL if full else NOT_OPENED, path=path) from trouble
        raise
    except Exception as trouble:
        # SQLAlchemy wraps what sqlite3 raises; whoever only glances has not loaded it.
        cause = getattr(trouble, "orig", trouble)
        if not isinstance(cause, sqlite3.DatabaseError):
            raise
        _raise_known(cause, path, trouble)
        if opening or (not upgrading and _is_of_a_lost_name(cause, path)):
            raise StoreTrouble(NOT_A_STORE, path=path) from trouble
        raise


def _is_of_a_lost_name(cause: sqlite3.DatabaseError, path: Path) -> bool:
    """True where the file lacks a name it should have; else the statement is wrong, a bug."""
    if not str(cause).startswith(_NAMES_GONE):
        return False
    try:
        return bool(_lost_names(path))
    except sqlite3.DatabaseError:
        return True


def _lost_names(path: Path) -> set[str]:
    """Return the tables and columns that a records file should have and has not."""
    from firesweep.store.tables import METADATA  # whoever only glances does without

    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        there = connection.execute(
            "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
        )
        names = {name for (name,) in there}
    columns = (column for table in METADATA.tables.values() for column in table.columns)
    return {f"{column.table.name}.{column.name}" for column in columns} - names


def _raise_known(cause: BaseException | None, path: Path, trouble: Exception) -> None:
    name = getattr(cause, "sqlite_errorname", "") or ""
    family = "_".join(name.split("_")[:2])
    if sentence := _SENTENCES.get(name) or _SENTENCES.get(family):
        if sentence == NOT_OPENED and path.exists() and not os.access(path.parent, os.W_OK):
            sentence = READ_ONLY  # beside the store nothing can be made, so it cannot be read
        raise StoreTrouble(sentence, path=path) from trouble
    if str(cause).endswith(TAKEN_MARK):
        raise StoreTrouble(TAKEN, path=path) from trouble
    if isinstance(cause, UnicodeDecodeError) or "decode to UTF-8" in str(cause):
        raise StoreTrouble(NOT_A_STORE, path=path) from trouble
