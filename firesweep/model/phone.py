"""Phone numbers as whoever looks on may see them."""

import re

SHOWN = 3, 4
"""Digits of a phone number before and after the stars."""
HIDDEN = 4
"""Digits at least that are stars, however short the number is."""
NUMBER = re.compile(r"(?:[^\W_]|[-()+*#._]|(?<=\d) (?=\d))+")
"""A number with the marks inside it; a field may hold several, set apart by any other mark."""
MOST_DIGITS = 16
"""Of two numbers set apart by a blank alone, which may stand inside one as well."""


def masked(phones: str) -> str:
    """139****2210: enough to tell it is the right one, not enough for whoever looks on.

    Of several numbers in one field each is masked by itself, and of a number too short for that
    its end is left: ****5678.
    """
    return NUMBER.sub(lambda found: _apart(found[0]), phones)


def _apart(found: str) -> str:
    apart = sum(map(str.isdigit, found)) > MOST_DIGITS
    return " ".join(map(_masked, found.split(" "))) if apart else _masked(found)


def _masked(phone: str) -> str:
    head, tail = SHOWN
    tail = max(0, min(tail, len(phone) - HIDDEN))
    head = max(0, min(head, len(phone) - HIDDEN - tail))
    hidden = len(phone) - head - tail
    return f"{phone[:head]}{'*' * hidden}{phone[len(phone) - tail :]}"
