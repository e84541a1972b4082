"""Receipts: every bundle says how far its sender has come, and which photos it still lacks."""

from functools import cache

from sqlalchemy import (
    Connection,
    Delete,
    Insert,
    Text,
    Update,
    bindparam,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from firesweep.store.bundle.attached import bundle_table, format_of
from firesweep.store.bundle.format import LAYOUTS
from firesweep.store.bundle.manifest import Manifest
from firesweep.store.journal import Change, table_of
from firesweep.store.merge.bundle_streams import here, pairs
from firesweep.store.tables import Holding, HoldingLoose, Identity, Received, Stream, Wanted


def known_already(connection: Connection, sha256: str) -> bool:
    """True where this very file was taken in before and not taken back."""
    r = table_of(Received).c
    query = select(r.number).where(r.sha256 == sha256, r.undone_at.is_(None)).limit(1)
    return connection.execute(query).first() is not None


def taken_back_at(connection: Connection, sha256: str) -> str:
    """Return when this very file was last taken back; empty where it never was, or is here."""
    r = table_of(Received).c
    query = select(func.max(r.undone_at)).where(r.sha256 == sha256)
    back: str | None = connection.execute(query).scalar_one()
    return back if back and not known_already(connection, sha256) else ""


def take_receipt(change: Change, manifest: Manifest) -> None:
    """Remember how far the sender has come, unless a newer bundle of it said so already."""
    r = table_of(Received).c
    newest = select(func.max(r.bundle)).where(r.laptop == manifest.laptop)
    if (change.connection.execute(newest).scalar_one() or 0) > manifest.number:
        return
    peer = manifest.laptop
    if peer == change.laptop:
        return
    layout = format_of(change.connection)
    said = (*_what_it_holds(layout), *_what_it_holds_loose(layout), *_what_it_lacks())
    for statement in (*said, _arrived()):
        change.connection.execute(statement, {"of": peer, "own": change.laptop})


_PEER = bindparam("of", type_=Text)


@cache
def _what_it_holds(layout: int) -> tuple[Delete, Insert]:
    b, streams = bundle_table("stream").c, pairs()
    highest = b.highest  # before format 4 a bundle named no stream that it did not carry
    if "held" in LAYOUTS[layout]:
        held = bundle_table("held")
        streams, highest = streams.join(held, held.c.stream_id == b.id), held.c.highest
    said = select(_PEER, here().c.id, highest).select_from(streams)
    said = said.where(here().c.id.is_not(None))
    names = ["peer", "stream_id", "highest"]
    forgotten = delete(table_of(Holding)).where(table_of(Holding).c.peer == _PEER)
    return forgotten, insert(table_of(Holding)).from_select(names, said)


@cache
def _what_it_holds_loose(layout: int) -> tuple[Delete | Insert, ...]:
    """What it said earlier is forgotten: it may have taken an import back."""
    runs = table_of(HoldingLoose)
    statements: list[Delete | Insert] = [delete(runs).where(runs.c.peer == _PEER)]
    if "held_loose" in LAYOUTS[layout]:
        b, held = bundle_table("stream").c, bundle_table("held_loose")
        said = select(_PEER, here().c.id, held.c.first, held.c.last)
        rows = said.select_from(pairs().join(held, held.c.stream_id == b.id))
        statements.append(insert(runs).from_select(["peer", "stream_id", "first", "last"], rows))
    return tuple(statements)


@cache
def _what_it_lacks() -> tuple[Delete, Insert]:
    lacks = select(_PEER, bundle_table("lacking").c.sha256)
    forgotten = delete(table_of(Wanted)).where(table_of(Wanted).c.peer == _PEER)
    return forgotten, insert(table_of(Wanted)).from_select(["peer", "sha256"], lacks)


@cache
def _arrived() -> Update:
    """The office's receipt says what of this laptop's work has arrived there."""
    s, h = table_of(Stream).c, table_of(Holding).c
    same = (h.peer == _PEER, h.stream_id == s.id)
    reached = select(h.highest).where(*same).correlate(table_of(Stream)).scalar_subquery()
    of_office = select(table_of(Identity).c.office).scalar_subquery()
    mine = (s.laptop == bindparam("own"), of_office == _PEER)
    return update(table_of(Stream)).where(*mine, exists().where(*same)).values(sent=reached)
