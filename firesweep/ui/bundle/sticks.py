"""The bundles on plugged-in sticks and in a folder that were not taken in yet."""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from firesweep.bundle.envelope import head_of
from firesweep.bundle.send import SUFFIXES
from firesweep.errors import FiresweepError
from firesweep.store.bundle.file import check_is_file, peek_seal
from firesweep.ui.bundle.files import Stamp, stamp_of
from firesweep.ui.parts.sticks import sticks

if TYPE_CHECKING:
    from firesweep.store.database import Store
    from firesweep.store.exchange.standing import Known

NAME = re.compile(r"_(?P<laptop>[A-Z]{1,3})_(?P<day>\d{4}-\d{2}-\d{2})_(?P<number>\d+)(-\d+)?$")

_MOST = 50_000
"""Files whose hash is remembered while they stay what they are: more than lie in a folder after
years, for with fewer each would be opened again at every look.
"""


def waiting(store: "Store", folder: str) -> dict[Path, str]:
    """Return the bundles in a folder and on the sticks that were neither taken in nor sent here.

    With one that was taken in and back stands when that was. A bundle is known by its hash,
    whatever it is called, a sealed one once it was opened here; one that shows none, because it is
    sealed or not whole yet, by its name.
    """
    from firesweep.store.exchange.standing import known_bundles

    folders = [*map(Path, filter(None, [folder])), *(stick.path for stick in sticks())]
    with store.read() as connection:
        known = known_bundles(connection, store.owner.laptop)
    found = {path: _taken_back(path, known) for path in bundles_in(dict.fromkeys(folders))}
    return {path: back for path, back in found.items() if back is not None}


def _taken_back(path: Path, known: "Known") -> str | None:
    """Return when a bundle was taken back, empty for a new one; None for one that is known."""
    stamp = stamp_of(path)
    if stamp and (sha := _hash_of(path, stamp) or known.envelopes.get(_head_of(path, stamp), "")):
        return known.hashes.get(sha, "")
    named = NAME.search(path.name.split(".")[0])
    if named is None or not (day := _day(named["day"])):
        return ""
    laptop, number = named["laptop"], int(named["number"])
    return known.taken_back(laptop, number) if known.is_named(laptop, number, day) else ""


def _day(text: str) -> date | None:
    """Return the day in a name; none of one no calendar has."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@lru_cache(_MOST)
def _hash_of(path: Path, _stamp: Stamp) -> str:
    """Return the hash a file bears, read from its first pages alone; empty where it shows none."""
    try:
        check_is_file(path)
        return peek_seal(path).sha256.hex()
    except (FiresweepError, OSError):
        return ""


@lru_cache(_MOST)
def _head_of(path: Path, _stamp: Stamp) -> str:
    """Return the hash of the head of a sealed file; empty of any other."""
    try:
        check_is_file(path)
        return head_of(path)
    except (FiresweepError, OSError):
        return ""


def bundles_in(folders: Iterable[Path]) -> list[Path]:
    """Return the bundles that lie in some folders; a folder that is gone has none."""
    found: list[Path] = []
    for folder in folders:
        try:
            found += sorted(path for path in folder.iterdir() if path.name.endswith(SUFFIXES))
        except OSError:
            continue
    return found
