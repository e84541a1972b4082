"""What the office has not got yet: computed from the streams, never remembered (sync.md)."""

from typing import NamedTuple

from sqlalchemy import Connection, func, select
from sqlmodel import col

from firesweep.store.tables import Entry, Stream


class Unsent(NamedTuple):
    """Facts of this laptop that no receipt has confirmed."""

    hazards: int
    photos: int


def unsent(connection: Connection, laptop: str) -> Unsent:
    """Count this laptop's hazards and photos beyond what each stream is known to have reached."""
    query = (
        select(col(Entry.table_name), func.count())
        .join(Stream, col(Stream.id) == col(Entry.stream_id))
        .where(
            col(Stream.laptop) == laptop,
            col(Entry.number) > col(Stream.sent),
            col(Entry.field).is_(None),
            col(Entry.table_name).in_(("hazard", "photo")),
        )
        .group_by(col(Entry.table_name))
    )
    counts = {row[0]: row[1] for row in connection.execute(query)}
    return Unsent(counts.get("hazard", 0), counts.get("photo", 0))
