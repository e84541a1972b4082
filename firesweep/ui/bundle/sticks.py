"""Sticks that are plugged in, and the bundles on them that were not taken in yet."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDir, QStorageInfo

from firesweep.bundle.send import SUFFIXES

if TYPE_CHECKING:
    from firesweep.store.database import Store

MOUNTS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where systems other than Windows put a stick."""
NAME = re.compile(r"_(?P<laptop>[A-Z]{1,3})_\d{4}-\d{2}-\d{2}_(?P<number>\d+)(-\d+)?$")


class Stick(NamedTuple):
    """A plugged-in stick that can be written to."""

    path: Path
    name: str


def sticks() -> list[Stick]:
    """Return the sticks; on Windows every drive but the system's may be one."""
    return [
        Stick(Path(volume.rootPath()), volume.displayName())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _is_stick(volume)
    ]


def _is_stick(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    if sys.platform == "win32":
        return root.casefold() != QDir.rootPath().casefold()
    return root.startswith(MOUNTS)


def waiting(store: "Store", folder: str) -> list[Path]:
    """Return the bundles in a folder and on the sticks that were not taken in by their names."""
    from firesweep.store.exchange.standing import imports

    folders = [*map(Path, filter(None, [folder])), *(stick.path for stick in sticks())]
    with store.read() as connection:
        here = {(each.laptop, each.bundle) for each in imports(connection) if not each.undone}
    found = bundles_in(dict.fromkeys(folders))
    return [path for path in found if not _is_known(path, store.owner.laptop, here)]


def _is_known(path: Path, own: str, here: set[tuple[str, int]]) -> bool:
    named = NAME.search(path.name.split(".")[0])
    if named is None:
        return False
    return named["laptop"] == own or (named["laptop"], int(named["number"])) in here


def bundles_in(folders: Iterable[Path]) -> list[Path]:
    """Return the bundles that lie in some folders; a folder that is gone has none."""
    found: list[Path] = []
    for folder in folders:
        try:
            found += sorted(path for path in folder.iterdir() if path.name.endswith(SUFFIXES))
        except OSError:
            continue
    return found
