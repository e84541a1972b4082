"""Watching the folder of bundles and the sticks: what arrives there is said, never taken in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from firesweep.ui.bundle.sticks import waiting
from firesweep.ui.desk import Desk

EVERY = 5_000
"""Milliseconds between two looks; a folder's own notice does not come from every stick."""


class Watch(QObject):
    """Looks at names only, on the thread that makes things; each file is said once.

    Where the screen of bundles is open it lists them, and nothing is said over it.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.said: set[Path] = set()
        self._busy = False
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Look now, unless the last look is still under way."""
        if self._busy:
            return
        self._busy = True
        job = partial(waiting, self.desk.store, self.desk.settings.bundle_folder)
        self.desk.make(self, job, self.hear, trouble=self.hear_nothing)

    def hear(self, found: list[Path]) -> None:
        """Say how many are new since the last word."""
        self._busy = False
        fresh, before = set(found) - self.said, self.said
        self.said = set(found)
        if self.said != before:
            text = self.tr("%n bundles are waiting to be looked at (see Bundles)", "", len(fresh))
            self.desk.files_found.emit(found, text if fresh else "")

    def hear_nothing(self, _trouble: object) -> None:
        """A stick that is just pulled out is no trouble."""
        self._busy = False
