"""Watching the folder of bundles and the sticks: what arrives there is said, never taken in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from firesweep.ui.bundle.files import Stamp, stamp_of
from firesweep.ui.bundle.sticks import waiting
from firesweep.ui.desk import Desk
from firesweep.ui.lookout import Lookout
from firesweep.ui.worker import Lane

if TYPE_CHECKING:
    from firesweep.store.database import Store

EVERY = 5_000
"""Milliseconds between two looks; a folder's own notice does not come from every stick."""


class Watch(Lookout):
    """Looks at hashes and names alone, on the thread that makes things; each file is said once.

    Where the screen of bundles is open it lists them, and nothing is said over it. A stick that is
    just pulled out is no trouble.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Lane.MAKE, EVERY)
        self.said: dict[Path, Stamp | None] = {}

    def job(self) -> Callable[[], Any]:
        """Ask what lies there, and how large."""
        return partial(_stamped, self.desk.store, self.desk.settings.bundle_folder)

    def hear(self, found: dict[Path, Stamp | None]) -> None:
        """Say how many are new since the last word; of one that grows nothing is said."""
        fresh, before = found.keys() - self.said.keys(), self.said
        self.said = found
        if found != before:
            text = self.tr("%n bundles are waiting to be looked at (see Bundles)", "", len(fresh))
            self.desk.files_found.emit(list(found), text if fresh else "")


def _stamped(store: "Store", folder: str) -> dict[Path, Stamp | None]:
    return {path: stamp_of(path) for path in waiting(store, folder)}
