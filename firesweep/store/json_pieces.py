"""Long JSON taken by its pieces: the answers of ten thousand visits are a few hundred texts.

An array of objects as Python writes it falls apart at every `{`. Where each piece is an object by
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
_NEXT = b", "
"""What stands between two objects, and is put behind the last one, so that all end alike."""


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
    parts = _Known(lambda piece: _told_by_itself(piece, each or right))

    def tell(text: bytes) -> bytes:
        found = pieces(text) if each else None
        if found is not None:
            with suppress(ValueError, RecursionError):
                return b"[{%b]" % b"{".join(map(parts.__getitem__, found))[: -len(_NEXT)]
        return wholes[text]

    return tell


def _told_by_itself(piece: bytes, right: Right) -> bytes:
    """What a piece of a list tells; ValueError where it is no object by itself."""
    if not piece.endswith(b"}" + _NEXT):
        raise ValueError(piece[:100])
    return (_told(b"{" + piece[: -len(_NEXT)], right) or b"{}")[1:] + _NEXT


def _told(text: bytes, right: Right) -> bytes:
    value = _strictly(text.decode())
    if not right(value):
        raise ValueError(text[:100])
    return as_bytes(said(value)) if value else b""


def pieces(text: bytes) -> list[bytes] | None:
    """Return an array of objects cut behind each opening brace; None where it is not one.

    At one byte alone: looking for `}, {` takes longer than all else that is done with a text.
    """
    if not (text.startswith(b"[{") and text.endswith(b"}]")):
        return None
    return (text[2:-1] + _NEXT).split(b"{")


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
