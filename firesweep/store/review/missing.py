"""What may be missing from the figures, as it stands now: clashes, photos, laptops not heard of."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import Connection

from firesweep.model.clock import end_of
from firesweep.store import streams
from firesweep.store.database import Owner, Store
from firesweep.store.exchange.absent import absent
from firesweep.store.exchange.standing import invited
from firesweep.store.merge.clashes import clashes
from firesweep.store.merge.laptop_keys import keyring
from firesweep.store.plain import Reading, number, rows
from firesweep.store.street import home_of
from firesweep.store.tables import METADATA

_PHOTOS = """
SELECT f.id, coalesce(i.community_id, d.community_id, o.community_id, r.community_id,
    p.community_id, '')
FROM photo f
LEFT JOIN inspection i ON i.id = f.inspection_id
LEFT JOIN drill d ON d.id = f.drill_id
LEFT JOIN outreach o ON o.id = f.outreach_id
LEFT JOIN report r ON r.id = f.report_id
LEFT JOIN premises p ON p.id = f.premises_id
WHERE f.sha256 IN (SELECT value FROM json_each(:hashes))
"""


class Waiting(NamedTuple):
    """A clash or a photo that waits, by its id, and the community it belongs to, or none."""

    record: str
    community_id: str


class Silent(NamedTuple):
    """A laptop whose work may be missing: its code, and when its newest bundle was made."""

    record: str
    community_id: str
    """The one it works for; empty: the whole street."""
    made_at: str | None


def waiting_clashes(connection: Connection) -> list[Waiting]:
    """Return the fields edited apart that wait for a person; harmless ones settle themselves."""
    if not number(connection, "SELECT EXISTS (SELECT 1 FROM received)"):
        return []
    return [
        Waiting(f"{one.table}/{one.row_id}/{one.field}", _area(connection, one.table, one.row_id))
        for one in clashes(connection)
        if not one.harmless
    ]


def waiting_photos(store: Store, connection: Reading) -> list[Waiting]:
    """Return the photos that facts name here and whose bytes have not arrived."""
    gone = absent(store, "photo")
    return [Waiting(*row) for row in rows(connection, _PHOTOS, hashes=gone)] if gone else []


def silent(connection: Connection, owner: Owner, day: date, today: date) -> list[Silent]:
    """Return the laptops that nothing came from that was made after a data day was over.

    While the day goes on, what was made today counts. At the office that is asked of every laptop;
    elsewhere of the office alone, which passes on what the others did.
    """
    moment = end_of(min(day, today - timedelta(days=1)))
    return [one for one in _newest(connection, owner) if (one.made_at or "") < moment]


def _newest(connection: Connection, owner: Owner) -> Iterator[Silent]:
    for laptop in _sources(connection, owner):
        newest = streams.newest_from(connection, laptop)
        yield Silent(laptop, home_of(connection, laptop), newest[1] if newest else None)


def _sources(connection: Connection, owner: Owner) -> list[str]:
    if owner.laptop != owner.office:
        return [owner.office]
    known = {*streams.peers(connection, owner.laptop), *invited(connection, owner.laptop)}
    return sorted(known - keyring(connection, owner).lost)


def _area(connection: Reading, table: str, row_id: str) -> str:
    """Return the community a register row belongs to; empty where it is the street's."""
    if table == "community":
        return row_id
    if "community_id" not in METADATA.tables[table].c:
        return ""
    ((found,),) = rows(connection, f"SELECT community_id FROM {table} WHERE id = :of", of=row_id)
    return found or ""
