"""Watching the folder of bundles and the sticks: what arrives there is said, never taken in."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from firesweep.ui.bundle.files import Stamp, stamp_of
from firesweep.ui.bundle.sticks import waiting
from firesweep.ui.desk import Desk

if TYPE_CHECKING:
    from firesweep.store.database import Store

EVERY = 5_000
"""Milliseconds between two looks; a folder's own notice does not come from every stick."""


class Watch(QObject):
    """Looks at names only, on the thread that makes things; each file is said once.

    Where the screen of bundles is open it lists them, and nothing is said over it.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.said: dict[Path, Stamp | None] = {}
        self._busy = False
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Look now, unless the last look is still under way."""
        if self._busy:
            return
        self._busy = True
        job = partial(_stamped, self.desk.store, self.desk.settings.bundle_folder)
        self.desk.make(self, job, self.hear, trouble=self.hear_nothing)

    def hear(self, found: dict[Path, Stamp | None]) -> None:
        """Say how many are new since the last word; of one that grows nothing is said."""
        self._busy = False
        fresh, before = found.keys() - self.said.keys(), self.said
        self.said = found
        if found != before:
            text = self.tr("%n bundles are waiting to be looked at (see Bundles)", "", len(fresh))
            self.desk.files_found.emit(list(found), text if fresh else "")

    def hear_nothing(self, _trouble: object) -> None:
        """A stick that is just pulled out is no trouble."""
        self._busy = False


def _stamped(store: "Store", folder: str) -> dict[Path, Stamp | None]:
    return {path: stamp_of(path) for path in waiting(store, folder)}
