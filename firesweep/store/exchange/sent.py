"""What this laptop has sent: each bundle under its running number, and how far it reached."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from firesweep.store.bundle.attached import bundle_table
from firesweep.store.database import Store
from firesweep.store.exchange.envelopes import remember
from firesweep.store.journal import table_of
from firesweep.store.tables import Sent, SentPhoto, SentStream


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
    photos: frozenset[str]
    """Hashes of those whose bytes go along."""
    reach: tuple[Reach, ...]
    envelope: str = ""
    """Of one that is sealed, the hash of its head."""


def reach(connection: Connection) -> tuple[Reach, ...]:
    """Return how far the bundle being written goes."""
    b = bundle_table("stream").c
    return tuple(Reach(*row) for row in connection.execute(select(b.id, b.base, b.highest)))


@contextmanager
def numbered(store: Store, note: Note, by: str) -> Iterator[None]:
    """Keep a bundle's number from every other while it is given its name.

    A process that dies just then leaves the number spent: nobody knows whether the bundle lies
    there, so nothing counts as sent with it, and no other is mistaken for it.
    """
    numbers = table_of(Sent)
    with store.write(by) as change:
        change.local(
            insert(numbers).values(
                number=note.number, recipient=note.recipient, made_at=note.made_at, by=by,
                name=note.name, sha256="", photos=0,
            )
        )  # fmt: skip
    try:
        yield
    except BaseException:
        with store.write(by) as change:
            change.local(delete(numbers).where(numbers.c.number == note.number))
        raise


def note_sent(store: Store, note: Note, by: str) -> None:
    """Remember that a numbered bundle was written, and how far it reaches."""
    numbers = table_of(Sent)
    with store.write(by) as change:
        change.local(
            update(numbers)
            .where(numbers.c.number == note.number)
            .values(sha256=note.sha256, photos=len(note.photos))
        )
        rows = [{"sent": note.number, **each._asdict()} for each in note.reach]
        change.local(insert(table_of(SentStream)), rows)
        if note.photos:
            went = [{"sent": note.number, "sha256": sha} for sha in sorted(note.photos)]
            change.local(insert(table_of(SentPhoto)), went)
        if note.envelope:
            remember(change, note.envelope, note.sha256)
        change.touch("sent")
