"""Hearing what other programs write to the same store, so that no screen shows what was."""

from collections.abc import Callable
from functools import partial
from typing import Any

from firesweep.store.journal import Changed
from firesweep.store.others import Mark, written_by_others
from firesweep.ui.desk import Desk
from firesweep.ui.lookout import Lookout
from firesweep.ui.worker import Lane

EVERY = 2_000
"""Milliseconds between two looks; each asks SQLite for one number."""


class Others(Lookout):
    """What others wrote, the screens hear of as of our own writes.

    What is wrong with the store is said by whoever writes next.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Lane.WRITE, EVERY)
        self.mark: Mark | None = None

    def job(self) -> Callable[[], Any]:
        """Ask what was written since the last look."""
        return partial(written_by_others, self.desk.store, self.mark)

    def hear(self, found: tuple[Mark, Changed]) -> None:
        """Pass on what was written."""
        self.mark, changed = found
        if changed.tables:
            self.desk.changed.emit(changed)
