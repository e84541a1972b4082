"""Drawing premises by lot so that anybody can repeat it: a rule of our own, the same everywhere.

Every premises of the lot has a ticket: the SHA-256, in hex, of the UTF-8 text `SEED|ID`, where ID
is the premises' id as the registry holds it. The tickets are sorted as text, and the first N are
drawn. Neither the order of rows nor the machine, its clock or its language has a part in it.
What the lot was made of is kept as one hash: the SHA-256 of its ids, sorted, a line each.
"""

import hashlib
from collections.abc import Iterable

from firesweep.errors import FiresweepError

MOST = 2000
"""Premises that can be drawn at once."""
LONGEST_SEED = 60


def ticket(seed: str, premises_id: str) -> str:
    """Return the ticket of a premises: the smaller, the earlier it is drawn."""
    return hashlib.sha256(f"{seed}|{premises_id}".encode()).hexdigest()


def drawn(seed: str, lot: Iterable[str], count: int) -> tuple[str, ...]:
    """Return the premises that are drawn from a lot, in the order of their tickets."""
    by_ticket = sorted(set(lot), key=lambda premises_id: ticket(seed, premises_id))
    return tuple(by_ticket[:count])


def hash_of(lot: Iterable[str]) -> str:
    """Return one hash over a lot, in whatever order it comes."""
    return hashlib.sha256("\n".join(sorted(set(lot))).encode()).hexdigest()


def checked_seed(seed: str) -> str:
    """Return a seed without the blanks around it, or say what is wrong with it."""
    plain = seed.strip()
    if not plain or len(plain) > LONGEST_SEED or not plain.isprintable():
        raise FiresweepError(
            "Give a seed for the draw: up to {most} letters or digits, such as the day and a "
            "number somebody calls out.",
            most=LONGEST_SEED, field="seed",
        )  # fmt: skip
    return plain


def checked_count(count: int) -> int:
    """Return how many are to be drawn, or say why so many cannot be."""
    if not 1 <= count <= MOST:
        raise FiresweepError(
            "Say how many premises to draw, from 1 to {most}.", most=MOST, field="count"
        )
    return count
