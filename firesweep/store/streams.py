"""How far every laptop has come: what this store holds, what the others said they hold."""

from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Connection, Select, case, func, select, union, union_all
from sqlmodel import col

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


@lru_cache(64)
def bases(peers_of: tuple[str, ...]) -> Select[tuple[int, int]]:
    """Select per stream how far all of some laptops hold it; 0 where one has not said so.

    A laptop nothing has come from yet holds what the first bundle made for it did: it begins with
    that one, or with a later one.
    """
    s, h, x, n = (table_of(each).c for each in (Stream, Holding, SentStream, Sent))
    said = select(h.peer, h.stream_id, h.highest).where(h.peer.in_(peers_of))
    first = select(func.min(n.number)).where(n.recipient.in_(peers_of)).group_by(n.recipient)
    begun = (
        select(n.recipient, x.stream_id, x.highest)
        .join_from(table_of(SentStream), table_of(Sent), n.number == x.sent)
        .where(n.number.in_(first), x.base == 0, n.recipient.not_in(select(h.peer)))
    )
    every = union_all(said, begun).subquery().c
    held = (
        select(every.stream_id, func.min(every.highest).label("highest"))
        .group_by(every.stream_id)
        .having(func.count() == len(peers_of))
        .subquery()
    )
    known = case((held.c.highest < s.highest, held.c.highest), else_=s.highest)
    there = case((held.c.highest.is_(None), 0), else_=known)
    return select(s.id, there.label("base")).join_from(
        table_of(Stream), held, held.c.stream_id == s.id, isouter=True
    )


def count_beyond(connection: Connection, peer: str) -> dict[str, int]:
    """Return how many rows of each table, and edits, this store holds and another laptop lacks."""
    e, h = table_of(Entry).c, table_of(Holding).c
    what = case((e.field.is_(None), e.table_name), else_="edit")
    query = (
        select(what, func.count())
        .select_from(table_of(Entry))
        .outerjoin(table_of(Holding), (h.stream_id == e.stream_id) & (h.peer == peer))
        .where(e.number > func.coalesce(h.highest, 0))
        .group_by(what)
        .order_by(what)
    )
    return {row[0]: row[1] for row in connection.execute(query)}
