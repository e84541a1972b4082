"""Whether a volume is read-only for everybody: a disc, a stick that is locked.

A folder this person may not write to is not: others may, and so may the machine that shares it,
however it is mounted here. What nobody can tell is taken for one that others write to.
"""

import os
import re
import sys
from pathlib import Path

if sys.platform == "win32":
    import ctypes

    _REMOTE, _READ_ONLY, _LONGEST = 4, 0x00080000, 32_768
    """DRIVE_REMOTE, FILE_READ_ONLY_VOLUME, characters of a path."""

    def is_read_only(folder: Path) -> bool:
        """True where nobody can write to the volume of a folder."""
        kernel, root = ctypes.windll.kernel32, ctypes.create_unicode_buffer(_LONGEST)
        flags = ctypes.c_ulong()
        return bool(
            kernel.GetVolumePathNameW(str(folder.absolute()), root, _LONGEST)
            and kernel.GetDriveTypeW(root) != _REMOTE
            and kernel.GetVolumeInformationW(
                root, None, 0, None, None, ctypes.byref(flags), None, 0
            )
            and flags.value & _READ_ONLY
        )
else:
    _MOUNTS = Path("/proc/self/mountinfo")
    _LOCAL = {
        "btrfs", "erofs", "exfat", "ext2", "ext3", "ext4", "f2fs", "fuseblk", "hfsplus", "iso9660",
        "msdos", "ntfs", "ntfs3", "squashfs", "tmpfs", "udf", "vfat", "xfs",
    }  # fmt: skip
    """What no other machine writes to."""

    def is_read_only(folder: Path) -> bool:
        """True where nobody can write to the volume of a folder; only Linux says so."""
        if os.access(folder, os.W_OK):  # as good as always, and asked at every connection
            return False
        try:
            lines = _MOUNTS.read_bytes().splitlines()
        except OSError:
            return False
        there = folder.resolve()
        over = [mount for mount in map(_Mount, lines) if there.is_relative_to(mount.point)]
        # Of several at one place the last lies on top; in a changed root none may be named.
        over.sort(key=lambda mount: len(mount.point.parts))
        return bool(over) and over[-1].kind in _LOCAL and over[-1].read_only

    class _Mount:
        """One line of proc(5): where a volume is mounted, and how the volume itself is."""

        def __init__(self, line: bytes) -> None:
            here, _, volume = line.decode(errors="surrogateescape").partition(" - ")
            self.point = Path(_plain(here.split(" ")[4]))
            self.kind, _, options = volume.split(" ")[:3]
            self.read_only = "ro" in options.split(",")
            """Of the volume: one place alone may be read-only while another is written."""

    def _plain(point: str) -> str:
        """Spaces and the like are written as three octal digits."""
        return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
