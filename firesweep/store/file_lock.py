"""A lock on an open file; the system lets it go, whatever becomes of the process that holds it."""

import random
import sys
from typing import BinaryIO

_ROOM = 1 << 30
"""Windows locks bytes: who holds with others takes one of its own, who holds alone all of them."""

if sys.platform == "win32":
    import msvcrt

    def hold(lock: BinaryIO) -> None:
        """Hold the lock with others."""
        lock.seek(random.randrange(_ROOM))
        msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)

    def hold_alone(lock: BinaryIO) -> None:
        """Hold the lock alone; an OSError where somebody holds it."""
        lock.seek(0)
        msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, _ROOM)
else:
    import fcntl

    def hold(lock: BinaryIO) -> None:
        """Hold the lock with others."""
        fcntl.flock(lock, fcntl.LOCK_SH)

    def hold_alone(lock: BinaryIO) -> None:
        """Hold the lock alone; an OSError where somebody holds it."""
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
