"""Copying photos and papers out of a checked bundle, some to a transaction."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from firesweep.store.bundle_file import Step, opened

_AT_ONCE = 100
"""Photos of one transaction: as long others wait for the file."""


def copy_blobs(
    bundle: Path, table: str, hashes: Sequence[str], to: sqlite3.Connection,
    transaction: Callable[[sqlite3.Connection], AbstractContextManager[None]], step: Step,
) -> int:  # fmt: skip
    """Copy photos or papers into the table of that name; return how many were not here yet."""
    taken = 0
    with opened(bundle) as there:
        for start in range(0, len(hashes), _AT_ONCE):
            some = hashes[start : start + _AT_ONCE]
            with transaction(to):
                taken += _copy(there, to, table, some)
            step(start + len(some), len(hashes))
    return taken


def _copy(
    there: sqlite3.Connection, to: sqlite3.Connection, table: str, some: Sequence[str]
) -> int:
    """Row by row: with a trigger on the table, INSERT … SELECT would write them all aside first."""
    wanted = f"SELECT * FROM {table}_file WHERE sha256 IN ({','.join('?' * len(some))})"
    found = there.execute(wanted, some)
    marks = ",".join("?" * len(found.description))
    return to.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", found).rowcount
