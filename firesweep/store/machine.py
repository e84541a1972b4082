"""Whether a data directory still lies on the machine it was used on, or was copied to another.

A mark beside the laptop's key says on which machines it was used: of each a hash of the system's
own id, of the number of the disk and of the addresses burnt into its network cards, where these can
be read. No backup carries it, so what is put back on the same machine is told by the mark that
stayed there; a copied folder brings the mark of the machine it was copied from, a cloned disk that
of the disk. What cannot be read differs from nothing: then nobody is asked.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.settings import write_anew
from firesweep.store.database import Store

MARK = "laptop.machine"
COPIED = (
    "This store was copied here from another machine or disk. If both go on as laptop {laptop}, "
    "the work of one will be refused. Only if the other is no longer used, say under Bundles that "
    "this machine takes its place; otherwise ask the street office for a code of its own."
)
UNSETTLED = (
    "Nothing was sent: this store was copied here from another machine or disk. First say that "
    "this machine takes the other's place, or ask the street office for a code of its own."
)
NO_MARK = "{path} cannot be written ({reason}). Give your account the right to write there."
_IDS = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_DISKS, _CARDS = Path("/sys/dev/block"), Path("/sys/class/net")
_NUMBERS = ("device/wwid", "wwid", "device/serial", "serial")
"""Where Linux says the number of a disk, by its kind."""


_KNOWN_BY = (2, 3)
"""How many words a line of the mark has: at first it named no cards."""


class Machine(NamedTuple):
    """What a machine is known by; what cannot be read is empty."""

    system: str
    disk: str
    cards: str = ""
    """Of every network card that is built in or plugged in, parted by commas."""

    def may_be(self, other: "Machine") -> bool:
        """True where nothing that is known of both differs.

        Cards come and go: they are asked only where no disk tells, and one in common is enough.
        """
        pairs = ((self.system, other.system), (self.disk, other.disk))
        if not all(mine == theirs or not mine or not theirs for mine, theirs in pairs):
            return False
        mine, theirs = set(self.cards.split(",")), set(other.cards.split(","))
        told = (self.disk and other.disk) or not self.cards or not other.cards
        return bool(told or mine & theirs)

    def says_less_than(self, other: "Machine") -> bool:
        """True of a mark for the same machine, made when cards were not asked yet."""
        return bool(other.cards) and not self.cards and self.may_be(other)


class CopyTrouble(FiresweepError):
    """A store that was copied here, until a person has said which one goes on."""

    command = "firesweep bundle here"


def copied(store: Store) -> FiresweepError | None:
    """What to say where a store was copied here; the first look remembers the machine.

    Practice may be copied about.
    """
    if store.owner.practice:
        return None
    now, known = this_machine(store.folder), known_machines(store.folder)
    if known and not any(now.may_be(each) for each in known):
        return CopyTrouble(COPIED, laptop=store.owner.laptop)
    if not known or any(each.says_less_than(now) for each in known):
        with suppress(FiresweepError):  # a folder nobody may write to is no reason to stop
            settle_here(store.folder)
    return None


def check_settled(store: Store) -> None:
    """Let a store that was copied here send nothing until a person has said which one goes on."""
    if copied(store):
        raise CopyTrouble(UNSETTLED)


def settle_here(folder: Path) -> None:
    """Remember that the store belongs on this machine, too: it takes the other's place."""
    now = this_machine(folder)
    kept = (each for each in known_machines(folder) if not each.says_less_than(now))
    every = dict.fromkeys([*kept, now])
    path = folder / MARK
    try:
        write_anew(path, "".join(" ".join(each) + "\n" for each in every).encode())
    except OSError as trouble:
        raise FiresweepError(NO_MARK, path=path, reason=trouble.strerror) from trouble


def known_machines(folder: Path) -> list[Machine]:
    """Return the machines a store was used on; none where nobody has looked yet."""
    try:
        lines = (folder / MARK).read_text("ascii", "replace").splitlines()
    except OSError:
        return []
    words = (line.split(" ") for line in lines)
    return [Machine(*each) for each in words if len(each) in _KNOWN_BY]


def this_machine(folder: Path) -> Machine:
    """Return what the machine is known by, and the disk a folder lies on."""
    cards = ",".join(map(_hashed, _card_addresses()))
    return Machine(_hashed(_system_id()), _hashed(_disk_number(folder)), cards)


def _hashed(number: str) -> str:
    """The numbers themselves are nobody's business."""
    return sha256(f"firesweep {number}".encode()).hexdigest()[:32] if number else ""


def _system_id() -> str:
    if sys.platform == "win32":
        import winreg

        key, access = r"SOFTWARE\Microsoft\Cryptography", winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, access) as opened,
        ):
            return str(winreg.QueryValueEx(opened, "MachineGuid")[0])
        return ""
    return next(filter(None, map(_said, _IDS)), "")


def _disk_number(folder: Path) -> str:
    """The number of the disk a folder lies on; of all of them, where it lies on several."""
    if not _DISKS.is_dir():
        return ""
    with suppress(OSError):
        device = folder.stat().st_dev
        place = (_DISKS / f"{os.major(device)}:{os.minor(device)}").resolve(strict=True)
        return " ".join(sorted(set(_numbers(place))))
    return ""


def _numbers(place: Path) -> Iterator[str]:
    """Yield the numbers of the disks below a device, through partitions and what lies over them."""
    if below := [*(place / "slaves").glob("*")]:
        for each in below:
            yield from _numbers(each.resolve(strict=True))
        return
    found = (_said(disk / name) for disk in (place, place.parent) for name in _NUMBERS)
    yield from filter(None, [next(filter(None, found), "")])


def _card_addresses() -> list[str]:
    """The addresses that are burnt into network cards; none that a program has made up."""
    cards = (card for card in _CARDS.glob("*") if (card / "device").exists())
    burnt = (card for card in cards if _said(card / "addr_assign_type") == "0")
    return sorted(filter(None, (_said(card / "address") for card in burnt)))


def _said(path: Path) -> str:
    try:
        return path.read_text("ascii", "replace").strip()
    except OSError:
        return ""
