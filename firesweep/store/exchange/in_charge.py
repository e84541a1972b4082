"""Which laptop a premises or a beat was handed over to, since when, and by whom."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, select

from firesweep.store import streams
from firesweep.store.database import Owner
from firesweep.store.exchange.standing import invited
from firesweep.store.journal import Change, table_of
from firesweep.store.merge.laptop_keys import keyring
from firesweep.store.plain import Reading, rows
from firesweep.store.sqlite import among
from firesweep.store.tables import Beat, Premises


class InCharge(NamedTuple):
    """Whose a premises is; `at` is the moment it was handed over."""

    laptop: str
    at: str
    by: str


_HOLDER = """
SELECT h.holder, e.at, e.by FROM (
    SELECT CASE p.in_charge WHEN '' THEN b.in_charge ELSE p.in_charge END AS holder,
        CASE p.in_charge WHEN '' THEN b.id ELSE p.id END AS row_id
    FROM premises o JOIN premises p ON p.id = coalesce(o.kept_id, o.id)
    LEFT JOIN beat b ON b.id = p.beat_id
    WHERE o.id = :premises) h
JOIN entry e ON e.row_id = h.row_id AND e.field = 'in_charge'
WHERE h.holder <> '' AND json_extract(e.new, '$') = h.holder
ORDER BY e.counter DESC LIMIT 1
"""


def in_charge(connection: Reading, premises_id: str) -> InCharge | None:
    """Return who a premises was handed over to, itself or with its beat; None if to nobody."""
    found = rows(connection, _HOLDER, premises=premises_id)
    return InCharge(*found[0]) if found else None


def in_charge_elsewhere(connection: Reading, premises_id: str) -> InCharge | None:
    """Return who a premises was handed over to, where that is another laptop."""
    holder = in_charge(connection, premises_id)
    ((own,),) = rows(connection, "SELECT laptop FROM identity")
    return holder if holder and holder.laptop != own else None


def laptops(connection: Connection, owner: Owner) -> list[str]:
    """Return the codes of the street's laptops, as far as they were heard of; no withdrawn one.

    Of one that has recorded nothing yet only the office's word may have come here.
    """
    ring = keyring(connection, owner)
    given = filter(ring.expects, invited(connection, owner.laptop))
    others = {*streams.peers(connection, owner.laptop), *given, *ring.words}
    return sorted({owner.laptop, owner.office, *others} - ring.lost)


def areas_of(connection: Connection, premises_ids: Iterable[str]) -> set[str]:
    """Return the ids of the communities some premises belong to."""
    p = table_of(Premises).c
    query = select(p.community_id).distinct().where(among(p.id, premises_ids))
    return set(connection.execute(query).scalars())


class Handed(NamedTuple):
    """Who was in charge of some premises before, by id; and those left as they are."""

    before: dict[str, str]
    left: list[str]
    """Two laptops wrote apart who is in charge, and nobody has settled it."""


def hand_over(change: Change, premises_ids: Iterable[str], laptop: str) -> Handed:
    """Write who is in charge of some premises, but for those of which that is in dispute."""
    p = table_of(Premises).c
    query = select(p.id, p.community_id, p.in_charge).where(among(p.id, premises_ids))
    handed = Handed({}, [])
    for premises_id, community, holder in change.connection.execute(query).all():
        if holder != laptop and change.disputed(Premises, premises_id, ["in_charge"]):
            handed.left.append(premises_id)
            continue
        change.edit(Premises, premises_id, {"in_charge": laptop}, community=community)
        handed.before[premises_id] = holder
    return handed


def hand_over_beat(change: Change, beat_id: str, laptop: str) -> str:
    """Write who is in charge of a beat, and so of every premises in it that is nobody else's.

    Returns who was.
    """
    b = table_of(Beat).c
    query = select(b.community_id, b.in_charge).where(b.id == beat_id)
    community, before = change.connection.execute(query).one()
    change.edit(Beat, beat_id, {"in_charge": laptop}, community=community)
    return str(before)
