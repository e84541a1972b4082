"""Sticks that are plugged in."""

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDir, QStorageInfo

MOUNTS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where systems other than Windows put a stick."""


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


def first_stick() -> str:
    """The folder of the first of them; empty where none is plugged in."""
    return next((str(stick.path) for stick in sticks()), "")


def _is_stick(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    if sys.platform == "win32":
        return root.casefold() != QDir.rootPath().casefold()
    return root.startswith(MOUNTS)
