"""Is there room for what is about to be written?"""

import shutil
from pathlib import Path

from firesweep.errors import FiresweepError

NO_ROOM = (
    "There is not enough room in {folder}: {needed} MB are needed, {free} MB are free. Free some "
    "space, or send fewer photos."
)


def check_room(folder: Path, needed: int) -> None:
    """Refuse before a stick is filled to the brim."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise FiresweepError(
            NO_ROOM, folder=folder, needed=needed // 1_000_000 + 1, free=free // 1_000_000,
        )  # fmt: skip
