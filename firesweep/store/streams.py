"""How far every laptop has come: what this store holds, what the others said they hold."""

from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Select,
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

from firesweep.store.journal import table_of
from firesweep.store.tables import Holding, HoldingLoose, Received, Sent, SentStream, Stream

TELLS_OF_LOOSE = 5
"""The first format of bundles that says which single lines their sender holds."""


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
    tells: bool = False
    """True where its newest bundle said which single lines it holds, beside its streams."""


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
    made = (n.recipient == reader.laptop, n.sha256 != "")  # whoever made it did not die of it
    first = select(func.min(n.number)).where(*made).scalar_subquery()
    begun = select(x.highest).where(x.sent == first, x.stream_id == s.id, x.base == 0, ~spoke)
    both = (each.correlate(table_of(Stream)).scalar_subquery() for each in (said, begun))
    return func.coalesce(*both, 0)


def has_line(reader: Any, line: Any) -> Any:
    """True of a line a laptop said it holds: with its stream, or by itself."""
    h, run = table_of(Holding).c, table_of(HoldingLoose).c
    with_stream = exists().where(
        h.peer == reader, h.stream_id == line.stream_id, h.highest >= line.number
    )
    before = (run.peer == reader, run.stream_id == line.stream_id, run.first <= line.number)
    nearest = select(run.last).where(*before).order_by(run.first.desc()).limit(1)
    return or_(with_stream, func.coalesce(nearest.scalar_subquery(), 0) >= line.number)


def tells_of_loose(connection: Connection, peer: str) -> bool:
    """True where the newest bundle from a laptop said which single lines it holds."""
    r = table_of(Received).c
    query = select(r.format).where(r.laptop == peer).order_by(r.bundle.desc(), r.number.desc())
    return (connection.execute(query.limit(1)).scalar() or 0) >= TELLS_OF_LOOSE
