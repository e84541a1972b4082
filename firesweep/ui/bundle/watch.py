"""Watching the folder of bundles and the sticks: what arrives there is said, never taken in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from firesweep.ui.bundle.files import Stamp, stamp_of
from firesweep.ui.bundle.sticks import waiting
from firesweep.ui.desk import Desk
from firesweep.ui.lookout import Lookout
from firesweep.ui.worker import Lane

if TYPE_CHECKING:
    from firesweep.store.database import Store

EVERY = 5_000
"""Milliseconds between two looks; a folder's own notice does not come from every stick."""


class Lying(NamedTuple):
    """A file that lies there, as it is now."""

    stamp: Stamp | None
    taken_back: str
    """When; empty for one that was never taken in."""


class Watch(Lookout):
    """Looks at hashes and names alone, on the thread that makes things; each file is said once.

    Where the screen of bundles is open it lists them, and nothing is said over it. A stick that is
    just pulled out is no trouble.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Lane.MAKE, EVERY)
        self.said: dict[Path, Lying] = {}

    def job(self) -> Callable[[], Any]:
        """Ask what lies there, how large, and when it was taken back."""
        return partial(_stamped, self.desk.store, self.desk.settings.bundle_folder)

    def hear(self, found: dict[Path, Lying]) -> None:
        """Say how many are new since the last word; of one that grows nothing is said.

        Nor of one that was taken in and back: a person did that, and the list shows it.
        """
        before = self.said
        fresh = {path for path in found.keys() - before.keys() if not found[path].taken_back}
        self.said = found
        if found != before:
            text = self.tr("%n bundles are waiting to be looked at (see Bundles)", "", len(fresh))
            paths = {path: lying.taken_back for path, lying in found.items()}
            self.desk.files_found.emit(paths, text if fresh else "")


def _stamped(store: "Store", folder: str) -> dict[Path, Lying]:
    return {path: Lying(stamp_of(path), back) for path, back in waiting(store, folder).items()}
