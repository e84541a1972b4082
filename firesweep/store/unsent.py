"""What the office has not got yet: computed from the streams, never remembered (sync.md)."""

from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, func, or_, select
from sqlmodel import col

from firesweep.store.tables import Entry, Identity, PhotoFact, Stream, Wanted


class Unsent(NamedTuple):
    """Facts of this laptop that no receipt has confirmed."""

    hazards: int
    photos: int


def unsent(connection: Connection, laptop: str) -> Unsent:
    """Count this laptop's hazards and photos that have not reached the office, by its receipt.

    A photo whose fact is there without its bytes has not arrived; at the office nothing waits.
    """
    office = connection.execute(select(col(Identity.office))).scalar_one()
    if laptop == office:
        return Unsent(0, 0)
    waiting = or_(col(Entry.number) > col(Stream.sent), _photo_wanted(office))
    query = (
        select(col(Entry.table_name), func.count())
        .join(Stream, col(Stream.id) == col(Entry.stream_id))
        .where(
            col(Stream.laptop) == laptop,
            col(Entry.field).is_(None),
            col(Entry.table_name).in_(("hazard", "photo")),
            waiting,
        )
        .group_by(col(Entry.table_name))
    )
    counts = {row[0]: row[1] for row in connection.execute(query)}
    return Unsent(counts.get("hazard", 0), counts.get("photo", 0))


def _photo_wanted(office: str) -> ColumnElement[bool]:
    asked = select(col(PhotoFact.id)).join(Wanted, col(Wanted.sha256) == col(PhotoFact.sha256))
    return col(Entry.row_id).in_(asked.where(col(Wanted.peer) == office))
