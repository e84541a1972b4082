"""Who gets a copy of a referral: names in one field, written and read back."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

_SURE = re.compile(r"[;；]")
_LIKELY = re.compile(r"([、，]|(?<=[^\x00-\x7f])[, ]+(?=[^\x00-\x7f]))(?![^（(]*[）)])")
"""Between authorities as people type them, not within brackets; names in English have commas and
blanks of their own.
"""


def copies_said(names: Iterable[str]) -> str:
    """城管；供电企业、电力管理部门: the authorities as they stand in the field."""
    return QCoreApplication.translate("Copies", "; ").join(names)


def copies_in(text: str, known: Collection[str] = ()) -> tuple[str, ...]:
    """Return the authorities in a field, as `copies_said` writes them or a person types them.

    A name that is known stays whole, whatever marks are in it.
    """
    parts = (part.strip() for part in _SURE.split(text))
    return tuple(name for part in parts for name in _parted(part, known))


def _parted(part: str, known: Collection[str]) -> Iterator[str]:
    pieces = _LIKELY.split(part)  # names and, between them, their marks
    while pieces:
        taken = next(_known_first(pieces, known), 1)
        name = "".join(pieces[:taken]).strip()
        del pieces[: taken + 1]
        if name:
            yield name


def _known_first(pieces: Sequence[str], known: Collection[str]) -> Iterator[int]:
    """Of how many pieces a known name is made, the longest first."""
    for count in range(len(pieces), 0, -1):
        if "".join(pieces[:count]).strip() in known:
            yield count
