"""Decisions that nobody sees any more: all laptops they would stand on are withdrawn."""

from collections.abc import Iterable

from sqlalchemy import Connection

from firesweep.store import streams, street
from firesweep.store.database import Owner
from firesweep.store.exchange.standing import invited
from firesweep.store.merge.laptop_keys import keyring
from firesweep.store.review.decisions_due import decisions_due


def unseen(connection: Connection, owner: Owner) -> dict[str, list[str]]:
    """Return the withdrawn laptops of each decision that waits and stands on no other laptop's day.

    The street office's own does not count: it is there that somebody has to be told otherwise. A
    laptop that is yet to join will show what waits then.
    """
    known = {owner.laptop, *streams.peers(connection, owner.laptop)}
    lost = keyring(connection, owner).lost
    if not lost:
        return {}
    used = (known | {*invited(connection, owner.laptop)}) - lost - {owner.office}
    seen = {one for _, one in _shown(connection, used)}
    found: dict[str, list[str]] = {}
    for laptop, decision in _shown(connection, sorted(lost)):
        if decision not in seen:
            found.setdefault(decision, []).append(laptop)
    return found


def _shown(connection: Connection, laptops: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Yield laptops with the decisions that are for the communities each of them works for."""
    every = [one.id for one in street.communities(connection)]
    for laptop in laptops:
        home = street.home_of(connection, laptop)
        for due in decisions_due(connection, [home] if home else every):
            if due.here:
                yield laptop, due.decision_id
