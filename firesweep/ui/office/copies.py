"""Who gets a copy of a referral: names in one field, written and read back."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

_BETWEEN = re.compile(r"[、，;；]|(?<=[^\x00-\x7f])[, ]+(?=[^\x00-\x7f])")
"""Between authorities; names in English have commas and blanks of their own."""


def copies_said(names: Iterable[str]) -> str:
    """城管、供电企业: the authorities as they stand in the field."""
    return QCoreApplication.translate("Copies", "; ").join(names)


def copies_in(text: str) -> tuple[str, ...]:
    """Return the authorities in a field, as `copies_said` writes them or a person types them."""
    return tuple(name.strip() for name in _BETWEEN.split(text) if name.strip())
