"""What people write: their text as it is kept, a day, and a reason that must be given."""

import unicodedata
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from firesweep.errors import FiresweepError

_TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the direction of what follows, on screens and papers alike."""


def clean(value: object) -> object:
    """Return text without control characters, turning marks and outer blanks; lines stay."""
    if not isinstance(value, str):
        return value
    if value.isprintable():
        return value.strip()
    return "".join(c for c in value if c == "\n" or _may_stand(c)).strip()


def _may_stand(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cs") and character not in _TURNING


def iso_day(text: str) -> str:
    """Return a day as 2026-11-24; ValueError where it is none."""
    return date.fromisoformat(text).isoformat()


Clean = Annotated[str, BeforeValidator(clean)]
Day = Annotated[str, AfterValidator(iso_day)]


def given_reason(text: str) -> str:
    """Return why something is void, withdrawn or taken back; nothing is so without a reason."""
    said = str(clean(text))
    if not said:
        raise FiresweepError("Give the reason.", field="reason")
    return said
