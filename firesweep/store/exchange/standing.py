"""How this store and the others stand to each other: computed, never remembered (sync.md)."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, func, select, union_all
from sqlmodel import col

from firesweep.model.clock import local_moment
from firesweep.store import streams
from firesweep.store.database import Owner, Store
from firesweep.store.exchange.absent import absent
from firesweep.store.exchange.envelopes import opened
from firesweep.store.exchange.lacking import Lacking, lacking
from firesweep.store.journal import table_of
from firesweep.store.merge.laptop_keys import GONE, keyring
from firesweep.store.streams import Held, Reader
from firesweep.store.street import home_of
from firesweep.store.tables import (
    Drill,
    Entry,
    Outreach,
    Paper,
    PhotoFact,
    Premises,
    Received,
    Report,
    Sent,
    Stream,
    Wanted,
)

_OWNERS = ("premises_id", "drill_id", "outreach_id", "report_id")
"""What a photo or a paper may be of, and where that is."""


class Missing(NamedTuple):
    """A photo or PDF this store knows of without having it, and the laptop that made it."""

    sha256: str
    name: str
    """The photo's own, often none; the number of a paper."""
    premises: str
    laptop: str

    @property
    def called(self) -> str:
        """What a person knows it by: where it belongs, and its name where it has one."""
        return " · ".join(filter(None, (self.premises, self.name)))


class Standing(NamedTuple):
    """Another laptop, as far as its bundles have told."""

    laptop: str
    bundle: int | None
    """Running number of its newest bundle taken in here."""
    made_at: str | None
    holds: tuple[Held, ...]
    lacks: dict[str, int]
    """What this store holds, it is to get and has not got, by table; a withdrawn one gets none."""
    loose: int
    """Single lines of other communities that go every time: it has not said what it holds."""
    photos_missing: int
    """Photos whose facts it holds without the bytes."""
    withdrawn: bool
    """True where the office does not hear it any more, and nothing is sent to it."""


class Invited(NamedTuple):
    """A laptop that was given its code, and that nothing came from yet."""

    laptop: str
    since: str
    """When the first bundle was made for it."""
    withdrawn: bool
    """True where the office does not expect it any more."""
    known: bool
    """False where it is a code somebody here wrote a bundle for, and nobody has heard of."""
    written: bool = True
    """False where the program ended as its bundle got its name: it may not lie there."""


class Named(NamedTuple):
    """A laptop the street office has spoken of, and that nothing here has come from."""

    laptop: str
    kind: str
    """`given` (its code), `known` (it has joined) or `withdrawn`."""
    since: str
    """When the office said so."""
    sent: str
    """When a bundle was first written for it here; empty for never."""


class Import(NamedTuple):
    """A bundle taken in here."""

    number: int
    laptop: str
    bundle: int
    received_at: str
    by: str
    lines: int
    undone: bool


def standings(connection: Connection, owner: Owner) -> list[Standing]:
    """Return every other laptop heard of, by code."""
    peers = streams.peers(connection, owner.laptop)
    others = [reader(connection, owner, peer) for peer in peers]
    found, lost = lacking(connection, others), keyring(connection, owner).lost
    return [
        _standing(connection, each.laptop, found[each.laptop], withdrawn=each.laptop in lost)
        for each in others
    ]


def invited(connection: Connection, own: str, *, written: bool = False) -> list[str]:
    """Return the codes a bundle was made for that nothing has come from yet.

    With `written` only those whose bundle is known to lie where it was written.
    """
    query = select(col(Sent.recipient)).distinct()
    codes = connection.execute(query.where(col(Sent.sha256) != "") if written else query).scalars()
    return sorted({code for code in codes if code} - set(streams.peers(connection, own)) - {own})


def invitations(connection: Connection, owner: Owner) -> list[Invited]:
    """Return the laptops invited that nothing has come from yet, those still expected first."""
    ring, since = keyring(connection, owner), _written_since(connection, owner)
    lie_there = invited(connection, owner.laptop, written=True)
    found = [
        Invited(code, since[code], code in ring.lost, ring.expects(code), code in lie_there)
        for code in since
        if ring.at_office or code not in ring.words
    ]
    return sorted(found, key=lambda each: each.withdrawn)


def named(connection: Connection, owner: Owner) -> list[Named]:
    """Return the laptops known by the office's word alone, those it has withdrawn last.

    At the office itself whoever a bundle was written for is invited.
    """
    ring, since = keyring(connection, owner), _written_since(connection, owner)
    met = {owner.laptop, *streams.peers(connection, owner.laptop)}
    met.update(since if ring.at_office else ())
    found = [
        Named(word.laptop, word.kind, word.at, since.get(word.laptop, ""))
        for word in ring.words.values()
        if word.laptop not in met
    ]
    return sorted(found, key=lambda each: (each.kind == GONE, each.laptop))


def _written_since(connection: Connection, owner: Owner) -> dict[str, str]:
    """Return since when bundles were written for each code nothing has come from."""
    s, codes = table_of(Sent).c, invited(connection, owner.laptop)
    begun = select(s.recipient, func.min(s.made_at)).where(s.recipient.in_(codes))
    rows = connection.execute(begun.group_by(s.recipient).order_by(s.recipient))
    return {row[0]: row[1] for row in rows}


def readers(
    connection: Connection, owner: Owner, recipient: str, *, full: bool
) -> tuple[Reader, ...]:
    """Return the laptops a bundle is for; none where it holds everything, for anybody."""
    silent = invited(connection, owner.laptop)
    if recipient:
        # Whoever has not come yet may still begin with this one: it holds everything.
        return (reader(connection, owner, recipient, fresh=full or recipient in silent),)
    if full:
        return ()
    known = {*streams.peers(connection, owner.laptop), *silent}
    laptops = sorted(known - keyring(connection, owner).lost)
    return tuple(reader(connection, owner, laptop) for laptop in laptops)


def reader(connection: Connection, owner: Owner, laptop: str, *, fresh: bool = False) -> Reader:
    """Return a laptop as a reader; the street office reads everything."""
    community = home_of(connection, laptop) if laptop != owner.office else ""
    return Reader(laptop, community, fresh, streams.tells_of_loose(connection, laptop))


def _standing(connection: Connection, peer: str, found: Lacking, *, withdrawn: bool) -> Standing:
    newest = streams.newest_from(connection, peer)
    wanted = select(func.count()).select_from(Wanted).where(col(Wanted.peer) == peer)
    return Standing(
        laptop=peer,
        bundle=newest[0] if newest else None,
        made_at=newest[1] if newest else None,
        holds=tuple(streams.held_by(connection, peer)),
        lacks={} if withdrawn else found.lacks,
        loose=0 if withdrawn else found.every_time,
        photos_missing=0 if withdrawn else connection.execute(wanted).scalar_one(),
        withdrawn=withdrawn,
    )


def imports(connection: Connection) -> list[Import]:
    """Return the bundles taken in here, the newest first."""
    r = table_of(Received).c
    query = select(
        r.number, r.laptop, r.bundle, r.received_at, r.by, r.entries, r.undone_at.is_not(None)
    )
    return [Import(*row) for row in connection.execute(query.order_by(r.number.desc()))]


class Known(NamedTuple):
    """The bundles that were sent from here or taken in, by hash, and by laptop and number.

    With each stands when it was taken back, or None where it was not.
    """

    own: str
    hashes: Mapping[str, str | None]
    numbers: Mapping[tuple[str, int], tuple[date, str | None]]
    """With each also the day it was written, here."""
    envelopes: Mapping[str, str]
    """The bundles in sealed files that were opened here, by the heads of these."""

    def is_named(self, laptop: str, number: int, day: date) -> bool:
        """True where a name is that of one of them; two machines of one code count alike."""
        written, _ = self.numbers.get((laptop, number), (None, None))
        near = written is not None and abs((written - day).days) <= 1
        return laptop == self.own or near

    def taken_back(self, laptop: str, number: int) -> str | None:
        """Return when the bundle of such a name was taken back."""
        return self.numbers.get((laptop, number), (None, None))[1]


def known_bundles(connection: Connection, own: str) -> Known:
    """Return the bundles that are nothing new here, such as on a stick."""
    r, s = table_of(Received).c, table_of(Sent).c
    query = select(r.sha256, r.laptop, r.bundle, r.made_at, r.undone_at)
    standing_last = query.order_by(r.undone_at.is_(None), r.number)
    taken = connection.execute(standing_last).all()
    sent = connection.execute(select(s.sha256).where(s.sha256 != "")).scalars()
    return Known(
        own,
        {row[0]: row[4] for row in taken} | dict.fromkeys(sent),
        {(row[1], row[2]): (local_moment(row[3]).date(), row[4]) for row in taken},
        opened(connection),
    )


def missing_here(store: Store) -> list[Missing]:
    """Return the photos and PDFs that are known here and have not arrived."""
    lacking = {*absent(store, "photo"), *absent(store, "paper")}
    if not lacking:
        return []
    with store.read() as connection:
        return [each for each in _named(connection) if each.sha256 in lacking]


def _named(connection: Connection) -> Iterator[Missing]:
    """Yield every photo and PDF a row names."""
    e, s, p, f = table_of(Entry).c, table_of(Stream).c, table_of(PhotoFact).c, table_of(Paper).c
    named = union_all(
        select(p.id, p.sha256, p.name, *(p[owner] for owner in _OWNERS)),
        select(f.id, f.pdf_sha256, f.number, *(f[owner] for owner in _OWNERS)),
    ).subquery()
    at, *placed = (table_of(each).c for each in (Premises, Drill, Outreach, Report))
    drill, outreach, report = placed
    where = func.coalesce(at.name, *(each.place for each in placed), "").label("where")
    query = (
        select(named.c.sha256, named.c.name, where, s.laptop)
        .select_from(named)
        .outerjoin(table_of(Premises), at.id == named.c.premises_id)
        .outerjoin(table_of(Drill), drill.id == named.c.drill_id)
        .outerjoin(table_of(Outreach), outreach.id == named.c.outreach_id)
        .outerjoin(table_of(Report), report.id == named.c.report_id)
        .join(table_of(Entry), (e.row_id == named.c.id) & e.field.is_(None))
        .join(table_of(Stream), s.id == e.stream_id)
        .order_by(s.laptop, where, named.c.name, named.c.id)
    )
    return (Missing(*row) for row in connection.execute(query))
