"""What this laptop has sent: each bundle under its running number, and how far it reached."""

from typing import NamedTuple

from sqlalchemy import Connection, insert, select

from firesweep.store.bundle.attached import bundle_table
from firesweep.store.database import Store
from firesweep.store.journal import table_of
from firesweep.store.tables import Sent, SentStream


class Reach(NamedTuple):
    """How far a bundle goes in one stream, and from where."""

    stream_id: int
    base: int
    highest: int


class Note(NamedTuple):
    """What is remembered of a sent bundle."""

    number: int
    recipient: str
    made_at: str
    name: str
    sha256: str
    photos: int
    reach: tuple[Reach, ...]


def reach(connection: Connection) -> tuple[Reach, ...]:
    """Return how far the bundle being written goes."""
    b = bundle_table("stream").c
    return tuple(Reach(*row) for row in connection.execute(select(b.id, b.base, b.highest)))


def note_sent(store: Store, note: Note, by: str) -> None:
    """Remember a bundle that was written."""
    with store.write(by) as change:
        change.local(
            insert(table_of(Sent)).values(
                number=note.number, recipient=note.recipient, made_at=note.made_at, by=by,
                name=note.name, sha256=note.sha256, photos=note.photos,
            )
        )  # fmt: skip
        rows = [{"sent": note.number, **each._asdict()} for each in note.reach]
        change.local(insert(table_of(SentStream)), rows)
        change.touch("sent")
