"""What the top line says, read from the store."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from firesweep.store.exchange.waiting import KINDS
from firesweep.store.exchange.whereabouts import PARTS

if TYPE_CHECKING:
    from firesweep.store.database import Owner

READS = frozenset({*KINDS, *PARTS, "setting"})
"""The tables it is read from."""
STALE = READS | {"hazard_state", "premises", "received"}
"""The tables a write to which makes the top line stale."""


class Head(NamedTuple):
    """The top line: a sweep's days as ISO texts; what is not at the office yet, by table."""

    street: str
    community: str
    sweep: str
    starts: str
    ends: str
    today: date
    laptop: str
    practice: bool
    unsent: dict[str, int]


def unsent_text(counts: Mapping[str, int]) -> str:
    """What is not at the office yet: hazards and photos, and all other records as one number."""
    waiting = dict(counts)
    hazards, photos = waiting.pop("hazard", 0), waiting.pop("photo", 0)
    others = sum(waiting.values())
    if not hazards and not photos and not others:
        return ""
    translate = QCoreApplication.translate
    text = translate("Shell", "Not at the office: hazards {hazards} · photos {photos}")
    said = text.format(hazards=hazards, photos=photos)
    more = translate("Shell", "other records {count}").format(count=others)
    return f"{said} · {more}" if others else said


def read_head(connection: Any, owner: "Owner", today: date) -> Head:
    """Whose laptop this is, which sweep runs, and what the office has not got yet."""
    from firesweep.store.exchange.waiting import counted
    from firesweep.store.street import communities, homes
    from firesweep.store.sweep.sweeps import current_sweep

    running = current_sweep(connection, today.isoformat())
    names = [community.name for community in communities(connection)]
    return Head(
        street=owner.street,
        community=names[0] if len(names) == 1 else homes(connection).get(owner.laptop, ""),
        sweep=running.name if running else "",
        starts=running.starts if running else "",
        ends=running.ends if running else "",
        today=today,
        laptop=owner.laptop,
        practice=owner.practice,
        unsent=counted(connection, owner),
    )
