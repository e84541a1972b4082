"""Hearing what other programs write to the same store, so that no screen shows what was."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from firesweep.store.journal import Changed
from firesweep.store.others import Mark, written_by_others
from firesweep.ui.desk import Desk
from firesweep.ui.worker import Lane

EVERY = 2_000
"""Milliseconds between two looks; each asks SQLite for one number."""


class Others(QObject):
    """Looks every now and then; what others wrote, the screens hear of as of our own writes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.mark: Mark | None = None
        self._busy = False
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Look now, unless the last look is still under way."""
        if self._busy:
            return
        self._busy = True
        job = partial(written_by_others, self.desk.store, self.mark)
        self.desk.work.start(Lane.WRITE, self, job, self._hear, trouble=self._hear_nothing)

    def _hear(self, found: tuple[Mark, Changed]) -> None:
        self._busy = False
        self.mark, changed = found
        if changed.tables:
            self.desk.changed.emit(changed)

    def _hear_nothing(self, _trouble: object) -> None:
        """Whoever writes next says what is wrong with the store."""
        self._busy = False
