"""What the top line says, read from the store."""

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from firesweep.store.database import Owner

READS = frozenset({"community", "setting", "sweep", "hazard", "photo", "inspection"})
"""The tables a write to which makes the top line stale."""


class Head(NamedTuple):
    """The top line; `week` counts from 1; hazards and photos are those not at the office yet."""

    street: str
    community: str
    sweep: str
    week: int
    laptop: str
    practice: bool
    hazards: int
    photos: int


def read_head(connection: Any, owner: "Owner", today: date) -> Head:
    """Whose laptop this is, which sweep runs, and what the office has not got yet."""
    from firesweep.model.sweep import week_of
    from firesweep.store.street import communities, homes
    from firesweep.store.sweeps import current_sweep
    from firesweep.store.unsent import unsent

    running = current_sweep(connection, today.isoformat())
    names = [community.name for community in communities(connection)]
    missing = unsent(connection, owner.laptop)
    return Head(
        street=owner.street,
        community=names[0] if len(names) == 1 else homes(connection).get(owner.laptop, ""),
        sweep=running.name if running else "",
        week=max(1, week_of(running.starts, today.isoformat())) if running else 0,
        laptop=owner.laptop,
        practice=owner.practice,
        hazards=missing.hazards,
        photos=missing.photos,
    )
