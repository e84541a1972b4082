"""Long JSON taken by its pieces: the answers of ten thousand visits are a few hundred texts.

An array of objects as Python writes it falls apart at `}, {`. Where every piece is an object by
itself the whole is an array of just these objects; anything else is read in one piece.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn

from firesweep.store.fingerprint import said

Right = Callable[[Any], bool]
_SHORT = 1_000
"""Characters of a text worth remembering; signatures are longer and never come twice."""
_REMEMBERED = 8_192


class _Known(dict[str, str]):
    """What a function tells of texts; of the short ones it is asked once."""

    def __init__(self, tell: Callable[[str], str]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, text: str) -> str:
        told = self._tell(text)
        if len(text) <= _SHORT and len(self) < _REMEMBERED:
            self[text] = told
        return told


def retelling(right: Right, each: Right | None = None) -> Callable[[str], str]:
    """Return what tells JSON texts as fingerprints say their values; nothing where one is empty.

    It raises ValueError or RecursionError for a text that is no JSON, or not `right`. Give what
    must be true of `each` object of a list, and a list is taken by its pieces.
    """
    wholes = _Known(lambda text: _told(text, right))
    parts = _Known(lambda piece: _told(f"{{{piece}}}", each or right)[1:-1])

    def tell(text: str) -> str:
        found = pieces(text) if each else None
        if found is not None:
            with suppress(ValueError, RecursionError):
                return f"[{{{'}, {'.join(map(parts.__getitem__, found))}}}]"
        return wholes[text]

    return tell


def _told(text: str, right: Right) -> str:
    value = _strictly(text)
    if not right(value):
        raise ValueError(text[:100])
    return said(value) if value else ""


def pieces(text: str) -> list[str] | None:
    """Return the texts between the braces of an array of objects; None where it is not one."""
    if not (text.startswith("[{") and text.endswith("}]")):
        return None
    return text[2:-2].split("}, {")


def read(text: str | None) -> object:
    """A JSON text as Python has it; one that is none stands for itself, and is no such value."""
    try:
        return None if text is None else json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return text


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)


_strictly = json.JSONDecoder(parse_constant=_no_number).decode
"""As SQLite reads it: NaN and Infinity are none."""
