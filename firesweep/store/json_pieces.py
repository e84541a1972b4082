"""Long JSON taken by its pieces: the answers of ten thousand visits are a few hundred texts.

An array of objects as Python writes it falls apart at `}, {`. Where every piece is an object by
itself the whole is an array of just these objects; anything else is read in one piece. Texts are
taken as the bytes that stand in the file: of most pieces it was found out before what they say.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn

from firesweep.store.fingerprint import as_bytes, said

Right = Callable[[Any], bool]
_SHORT = 1_000
"""Bytes of a text worth remembering; signatures are longer and never come twice."""
_REMEMBERED = 8_192


class _Known(dict[bytes, bytes]):
    """What a function tells of texts; of the short ones it is asked once."""

    def __init__(self, tell: Callable[[bytes], bytes]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, text: bytes) -> bytes:
        told = self._tell(text)
        if len(text) <= _SHORT and len(self) < _REMEMBERED:
            self[text] = told
        return told


def retelling(right: Right, each: Right | None = None) -> Callable[[bytes], bytes]:
    """Return what tells JSON texts as fingerprints say their values; nothing where one is empty.

    It raises ValueError or RecursionError for a text that is no JSON, or not `right`. Give what
    must be true of `each` object of a list, and a list is taken by its pieces.
    """
    wholes = _Known(lambda text: _told(text, right))
    parts = _Known(lambda piece: _told(b"{%b}" % piece, each or right)[1:-1])

    def tell(text: bytes) -> bytes:
        found = pieces(text) if each else None
        if found is not None:
            with suppress(ValueError, RecursionError):
                return b"[{%b}]" % b"}, {".join(map(parts.__getitem__, found))
        return wholes[text]

    return tell


def _told(text: bytes, right: Right) -> bytes:
    value = _strictly(text.decode())
    if not right(value):
        raise ValueError(text[:100])
    return as_bytes(said(value)) if value else b""


def pieces(text: bytes) -> list[bytes] | None:
    """Return the texts between the braces of an array of objects; None where it is not one."""
    if not (text.startswith(b"[{") and text.endswith(b"}]")):
        return None
    return text[2:-2].split(b"}, {")


def read(text: str | bytes | None) -> object:
    """A JSON text as Python has it; one that is none stands for itself, and is no such value."""
    try:
        return None if text is None else json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return text


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


_strictly = json.JSONDecoder(parse_constant=_no_number).decode
"""As SQLite reads it: NaN and Infinity are none."""
