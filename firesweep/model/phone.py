"""Phone numbers as whoever looks on may see them."""

SHOWN = 3, 4
"""Digits of a phone number before and after the stars."""


def masked(phone: str) -> str:
    """139****2210: enough to tell it is the right one, not enough for whoever looks on."""
    head, tail = SHOWN
    hidden = len(phone) - head - tail
    return f"{phone[:head]}{'*' * hidden}{phone[-tail:]}" if hidden > 0 else phone
