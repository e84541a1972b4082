"""One bundle after the other: two that are written at once would bear the same number."""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from firesweep.errors import FiresweepError
from firesweep.store.file_lock import hold_alone

LOCK = "sending.lock"
PATIENCE = 5.0
"""Seconds to wait for another process of this laptop that is writing a bundle."""
_PAUSE = 0.05
SENDING = (
    "Another firesweep is writing a bundle of this store. Wait until it is done, and send again."
)


@contextmanager
def in_turn(folder: Path) -> Iterator[None]:
    """Keep every other process from writing a bundle of a store meanwhile."""
    with ExitStack() as held:
        with suppress(OSError):  # what cannot be written is said of the store itself
            _wait_for(held.enter_context((folder / LOCK).open("ab")))
        yield


def _wait_for(lock: BinaryIO) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return hold_alone(lock)
        except OSError as held:
            if time.monotonic() > until:
                raise FiresweepError(SENDING) from held
        time.sleep(_PAUSE)
