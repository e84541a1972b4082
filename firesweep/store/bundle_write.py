"""Filling a new bundle from the store: what the other side lacks, copied in SQL."""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Insert,
    Integer,
    Select,
    bindparam,
    cast,
    func,
    insert,
    select,
    union,
)
from sqlmodel import SQLModel, col

from firesweep.store.attached import bundle_table, bundle_target, photo_table
from firesweep.store.bundle_format import FORMAT, ROWS, TABLES
from firesweep.store.journal import table_of
from firesweep.store.streams import bases
from firesweep.store.tables import METADATA, Entry, Paper, PhotoFact, Seen, Stream, Wanted

Step = Callable[[int, int], None]
"""Called with how much is done, and of how much; may raise to stop."""
_BATCH = 25


class Blob(NamedTuple):
    """A photo or PDF that could go along; `table` is `photo` or `paper`."""

    table: str
    sha256: str
    bytes: int


def write_streams(connection: Connection, peers: tuple[str, ...]) -> None:
    """Write how far this store has come, and how far the readers are taken to be already."""
    connection.execute(_streams(peers))


@lru_cache(64)
def _streams(peers: tuple[str, ...]) -> Insert:
    s, base = table_of(Stream).c, bases(peers).subquery()
    rows = select(s.id, s.laptop, s.community_id, base.c.base, s.highest).join_from(
        table_of(Stream), base, base.c.id == s.id
    )
    return insert(bundle_target("stream")).from_select(list(TABLES["stream"]), rows)


def write_lines(connection: Connection) -> None:
    """Copy the journal from each stream's base on; the line at the base lets clones be found."""
    connection.execute(_lines())
    connection.execute(_what_was_seen())


@cache
def _lines() -> Insert:
    e, b = table_of(Entry).c, bundle_table("stream").c
    names = list(TABLES["entry"])
    lines = select(*(e[name] for name in names)).join_from(
        table_of(Entry), bundle_table("stream"), b.id == e.stream_id
    )
    lines = lines.where(e.number >= b.base, e.number <= b.highest)
    return insert(bundle_target("entry")).from_select(names, lines)


@cache
def _what_was_seen() -> Insert:
    x, b = table_of(Seen).c, bundle_table("stream").c
    seen = select(*(x[name] for name in TABLES["seen"])).join_from(
        table_of(Seen), bundle_table("stream"), b.id == x.stream_id
    )
    seen = seen.where(x.number > b.base, x.number <= b.highest)
    return insert(bundle_target("seen")).from_select(list(TABLES["seen"]), seen)


def write_rows(connection: Connection) -> dict[str, int]:
    """Copy the rows whose first line goes along; return how many per table."""
    counts = {}
    for name in ROWS[FORMAT]:
        counts[name] = connection.execute(_copied(name)).rowcount
    return counts


@cache
def _copied(name: str) -> Insert:
    """Put together once: that costs more than copying the few rows of a day."""
    source, columns = METADATA.tables[name], list(TABLES[name])
    rows = select(*(source.c[each] for each in columns)).where(source.c.id.in_(new_rows(name)))
    return insert(bundle_target(name)).from_select(columns, rows)


def new_rows(table: str) -> Any:
    """Select the ids of a table's rows whose first line lies beyond its stream's base."""
    e, b = bundle_table("entry").c, bundle_table("stream").c
    query = select(e.row_id).join_from(
        bundle_table("entry"), bundle_table("stream"), b.id == e.stream_id
    )
    return query.where(e.table_name == table, e.field.is_(None), e.number > b.base)


def wanted_blobs(connection: Connection, peers: tuple[str, ...]) -> list[Blob]:
    """Return papers, then photos from the newest, that go along and are here."""
    asked = (("paper", Paper, "pdf_sha256", "pdf"), ("photo", PhotoFact, "sha256", "jpeg"))
    return [
        Blob(each[0], sha, length)
        for each in asked
        for sha, length in connection.execute(_sizes(*each), {"peers": peers})
    ]


@cache
def _sizes(name: str, fact: type[SQLModel], named: str, content: str) -> Select[Any]:
    files, wanted = photo_table(name), _going(name, fact, named).subquery()
    size = cast(func.length(files.c[content]), Integer)
    query = select(files.c.sha256, size).join_from(wanted, files, files.c.sha256 == wanted.c.sha256)
    return query.order_by(wanted.c.newest.desc())


def _going(name: str, fact: type[SQLModel], named: str) -> Any:
    """Select the hashes that rows of the bundle name, or that a reader lacks."""
    row, of_readers = table_of(fact).c, col(Wanted.peer).in_(bindparam("peers", expanding=True))
    wanted = union(
        select(bundle_table(name).c[named]), select(col(Wanted.sha256)).where(of_readers)
    )
    newest = func.max(row.id).label("newest")
    query = select(row[named].label("sha256"), newest).where(row[named].in_(wanted))
    return query.group_by(row[named])


def write_lacking(connection: Connection, *, photos_here: bool) -> None:
    """Write which photos and PDFs this store knows of without having them."""
    connection.execute(_lacking(photos_here))


@cache
def _lacking(photos_here: bool) -> Insert:
    known = union(select(col(PhotoFact.sha256)), select(col(Paper.pdf_sha256))).subquery()
    rows = select(known.c[0])
    for name in ("photo", "paper") if photos_here else ():
        rows = rows.where(known.c[0].not_in(select(photo_table(name).c.sha256)))
    return insert(bundle_target("lacking")).from_select(["sha256"], rows)


def write_blobs(connection: Connection, blobs: Sequence[Blob], step: Step) -> None:
    """Copy photos and PDFs, some at a time."""
    total, done = sum(blob.bytes for blob in blobs), 0
    for name in ("paper", "photo"):
        mine = [blob for blob in blobs if blob.table == name]
        for start in range(0, len(mine), _BATCH):
            some = mine[start : start + _BATCH]
            _copy_blobs(connection, name, [blob.sha256 for blob in some])
            done += sum(blob.bytes for blob in some)
            step(done, total)


def _copy_blobs(connection: Connection, name: str, hashes: list[str]) -> None:
    target, source = bundle_target(f"{name}_file"), photo_table(name)
    columns = list(TABLES[f"{name}_file"])
    rows = select(*(source.c[each] for each in columns)).where(source.c.sha256.in_(hashes))
    connection.execute(insert(target).from_select(columns, rows))


def count_lines(connection: Connection) -> int:
    """Return how many journal lines of the bundle are new to its readers."""
    return int(connection.execute(_lines_beyond()).scalar_one())


@cache
def _lines_beyond() -> Select[Any]:
    e, b = bundle_table("entry").c, bundle_table("stream").c
    query = select(func.count()).select_from(bundle_table("entry"))
    return query.join(bundle_table("stream"), b.id == e.stream_id).where(e.number > b.base)
