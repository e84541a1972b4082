"""How far every laptop has come: what this store holds, what the others said they hold."""

from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Select,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    true,
    union,
    union_all,
)
from sqlmodel import col

from firesweep.store.attached import begun_with
from firesweep.store.journal import table_of
from firesweep.store.tables import Entry, Holding, Received, Sent, SentStream, Stream


class Held(NamedTuple):
    """One stream, and how far it is held."""

    laptop: str
    community_id: str
    highest: int


def holds(connection: Connection) -> list[Held]:
    """Return how far this store has come in every stream."""
    s = table_of(Stream).c
    query = select(s.laptop, s.community_id, s.highest).order_by(s.laptop, s.community_id)
    return [Held(*row) for row in connection.execute(query)]


def held_by(connection: Connection, peer: str) -> list[Held]:
    """Return how far another laptop had come, as far as this store has heard."""
    s, h = table_of(Stream).c, table_of(Holding).c
    query = (
        select(s.laptop, s.community_id, h.highest)
        .join_from(table_of(Holding), table_of(Stream), s.id == h.stream_id)
        .where(h.peer == peer)
        .order_by(s.laptop, s.community_id)
    )
    return [Held(*row) for row in connection.execute(query)]


def peers(connection: Connection, own: str) -> list[str]:
    """Return the codes of the other laptops heard of: senders of bundles, owners of streams."""
    codes = union(select(col(Stream.laptop)), select(col(Holding.peer)))
    return sorted(code for code in connection.execute(codes).scalars() if code != own)


def newest_from(connection: Connection, peer: str) -> tuple[int, str] | None:
    """Return number and moment of the newest bundle taken in from a laptop."""
    r = table_of(Received).c
    query = select(r.bundle, r.made_at).where(r.laptop == peer).order_by(r.bundle.desc())
    found = connection.execute(query.limit(1)).first()
    return (found[0], found[1]) if found else None


def next_number(connection: Connection) -> int:
    """Return the running number of the next bundle this laptop writes."""
    return (connection.execute(select(func.max(col(Sent.number)))).scalar_one() or 0) + 1


class Reader(NamedTuple):
    """A laptop a bundle is for."""

    laptop: str
    community: str = ""
    """Id of the one it works for; empty: it gets everything, as the street office does."""
    fresh: bool = False
    """True where it may hold nothing yet, or is to get everything once more."""


def goes_to(reader: Reader) -> Any:
    """True of a stream that goes to a reader: its community's, the street's, or its own."""
    s = table_of(Stream).c
    if not reader.community:
        return true()
    return or_(s.community_id.in_(("", reader.community)), s.laptop == reader.laptop)


@lru_cache(64)
def bases(readers: tuple[Reader, ...]) -> Select[tuple[int, int]]:
    """Select the streams that go to some laptops, and how far all those hold each; 0: not at all.

    Without readers it is for anybody: every stream goes, from its beginning.
    """
    s = table_of(Stream).c
    if not readers:
        return select(s.id, literal(0).label("base"))
    held = union_all(
        *(select(s.id, _held(each).label("base")).where(goes_to(each)) for each in readers)
    ).subquery()
    return select(held.c.id, func.min(held.c.base).label("base")).group_by(held.c.id)


def _held(reader: Reader) -> Any:
    """How far a laptop holds a stream: as it said itself.

    A laptop nothing has come from yet holds what the first bundle made for it did: it begins with
    that one, or with a later one.
    """
    if reader.fresh:
        return literal(0)
    s, h, x, n = (table_of(each).c for each in (Stream, Holding, SentStream, Sent))
    said = select(h.highest).where(h.peer == reader.laptop, h.stream_id == s.id)
    spoke = exists().where(h.peer == reader.laptop)
    first = select(func.min(n.number)).where(n.recipient == reader.laptop).scalar_subquery()
    begun = select(x.highest).where(x.sent == first, x.stream_id == s.id, x.base == 0, ~spoke)
    both = (each.correlate(table_of(Stream)).scalar_subquery() for each in (said, begun))
    return func.coalesce(*both, 0)


def count_beyond(connection: Connection, reader: Reader) -> dict[str, int]:
    """Return how many rows of each table, and edits, a laptop is to get from here and lacks."""
    e, h, s = table_of(Entry).c, table_of(Holding).c, table_of(Stream).c
    what = case((e.field.is_(None), e.table_name), else_="edit")
    query = (
        select(what, func.count())
        .outerjoin_from(
            table_of(Stream), table_of(Holding), (h.stream_id == s.id) & (h.peer == reader.laptop)
        )
        .join(table_of(Entry), e.stream_id == begun_with(s.id))
        .where(e.number > func.coalesce(h.highest, 0), goes_to(reader))
        .group_by(what)
        .order_by(what)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
