"""Phone numbers as whoever looks on may see them."""

SHOWN = 3, 4
"""Digits of a phone number before and after the stars."""
HIDDEN = 4
"""Digits at least that are stars, however short the number is."""


def masked(phone: str) -> str:
    """139****2210: enough to tell it is the right one, not enough for whoever looks on.

    Of a number too short for that its end is left: ****5678.
    """
    head, tail = SHOWN
    tail = max(0, min(tail, len(phone) - HIDDEN))
    head = max(0, min(head, len(phone) - HIDDEN - tail))
    hidden = len(phone) - head - tail
    return f"{phone[:head]}{'*' * hidden}{phone[len(phone) - tail :]}"
