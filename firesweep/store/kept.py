"""What was worked out of the records, kept until anything is written, by whatever program."""

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from firesweep.store.driver import connect

Kept = dict[Any, Any]
"""Worked out, by what it was worked out for."""
Result = TypeVar("Result")


def once(kept: Kept, key: Any, work: Callable[[], Result]) -> Result:
    """Return what is kept under a key; what is not is worked out, and kept from then on."""
    if key not in kept:
        kept[key] = work()
    found: Result = kept[key]
    return found


class Keeper:
    """Holds what was worked out of one file as it stands.

    SQLite tells a connection that stays open that another one wrote: every writer is another one.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._guard = threading.Lock()
        self._watch: sqlite3.Connection | None = None
        self._mark = -1
        self._kept: Kept = {}

    def mark(self) -> int:
        """Return a number that is another one once anything was written."""
        with self._guard:
            return self._version()

    def kept(self, mark: int) -> Kept:
        """Return what is kept for a mark; where it has changed since, what nobody will see again.

        Between taking the mark and calling this the caller begins to read: it sees that moment.
        """
        with self._guard:
            if self._version() != mark:
                return {}
            if self._mark != mark:
                self._mark, self._kept = mark, {}
            return self._kept

    def close(self) -> None:
        """Let go of the file."""
        with self._guard:
            if self._watch is not None:
                self._watch.close()
            self._watch = None

    def _version(self) -> int:
        if self._watch is None:
            self._watch, self._mark = connect(self._path, read_only=True), -1
        (found,) = self._watch.execute("PRAGMA data_version").fetchone()
        return int(found)
