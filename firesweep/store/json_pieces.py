"""Long JSON taken by its pieces: the answers of ten thousand visits are a few hundred texts.

An array of objects as Python writes it falls apart at `}, {`. Where every piece is an object by
itself the whole is an array of just these objects; anything else is read in one piece.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from typing import TypeVar

from firesweep.store.fingerprint import said

Told = TypeVar("Told")
_SHORT = 1_000
"""Characters of a piece worth remembering; signatures are longer and never come twice."""
_REMEMBERED = 8_192


def pieces(text: str) -> list[str] | None:
    """Return the texts between the braces of an array of objects; None where it is not one."""
    if not (text.startswith("[{") and text.endswith("}]")):
        return None
    return text[2:-2].split("}, {")


def remembered(tell: Callable[[str], Told]) -> Callable[[str], Told]:
    """Let a function of one piece remember the short ones."""
    known = lru_cache(_REMEMBERED)(tell)
    return lambda piece: known(piece) if len(piece) <= _SHORT else tell(piece)


def read(text: str | None) -> object:
    """A JSON text as Python has it; one that is none stands for itself, and is no such value."""
    try:
        return None if text is None else json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return text


def retold(text: str) -> str:
    """Return a JSON text as fingerprints say its value; nothing where that is empty."""
    parts = pieces(text)
    if parts is not None:
        with suppress(ValueError, RecursionError):
            return f"[{{{'}, {'.join(map(_retold_piece, parts))}}}]"
    value = read(text)
    return said(value) if value else ""


@remembered
def _retold_piece(piece: str) -> str:
    return said(json.loads(f"{{{piece}}}"))[1:-1]
