"""Filling a new bundle from the store: what the other side lacks, copied in SQL."""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Insert,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    case,
    cast,
    func,
    insert,
    or_,
    select,
    tuple_,
    union,
)
from sqlmodel import SQLModel, col

from firesweep.store.bundle.attached import bundle_table, bundle_target, photo_table
from firesweep.store.bundle.format import FORMAT, ROWS, TABLES
from firesweep.store.journal import table_of
from firesweep.store.sqlite import begun_with
from firesweep.store.streams import Reader, bases
from firesweep.store.tables import (
    METADATA,
    Entry,
    Paper,
    PhotoFact,
    Seen,
    Sent,
    SentPhoto,
    Stream,
    Wanted,
)

Step = Callable[[int, int], None]
"""Called with how much is done, and of how much; may raise to stop."""
_BATCH = 25


class Blob(NamedTuple):
    """A photo or PDF that could go along; `table` is `photo` or `paper`."""

    table: str
    sha256: str
    bytes: int
    sent: int
    """The last bundle for the same reader, or for all, that carried it; 0 for none."""


def write_streams(connection: Connection, readers: tuple[Reader, ...]) -> None:
    """Write which streams go and from where on, and how far this store has come in all of them."""
    connection.execute(_streams(readers))
    connection.execute(_held())
    connection.execute(_held_loose())


@lru_cache(64)
def _streams(readers: tuple[Reader, ...]) -> Insert:
    """A stream that does not go is named alone, for the receipt and for what edits have seen."""
    s, base = table_of(Stream).c, bases(readers).subquery()
    there = case((base.c.base < s.highest, base.c.base), else_=s.highest)
    goes = base.c.id.is_not(None)
    ends = (case((goes, each), else_=0) for each in (there, s.highest))
    rows = select(s.id, s.laptop, s.community_id, *ends)
    rows = rows.outerjoin_from(table_of(Stream), base, base.c.id == s.id)
    return insert(bundle_target("stream")).from_select(list(TABLES["stream"]), rows)


@cache
def _held() -> Insert:
    s = table_of(Stream).c
    rows = select(s.id, s.highest).where(s.highest > 0)
    return insert(bundle_target("held")).from_select(list(TABLES["held"]), rows)


@cache
def _held_loose() -> Insert:
    """From which to which number single lines are held beyond the end of their stream."""
    s, e = table_of(Stream).c, table_of(Entry).c
    of_stream = func.row_number().over(partition_by=e.stream_id, order_by=e.number)
    lines = select(e.stream_id, e.number, (e.number - of_stream).label("run")).join_from(
        table_of(Stream), table_of(Entry), e.stream_id == begun_with(s.id)
    )
    line = lines.where(e.number > s.highest).subquery().c
    runs = select(line.stream_id, func.min(line.number), func.max(line.number))
    rows = runs.group_by(line.stream_id, line.run)
    return insert(bundle_target("held_loose")).from_select(list(TABLES["held_loose"]), rows)


def write_lines(connection: Connection) -> None:
    """Copy the journal from each stream's base on; the line at the base lets clones be found."""
    connection.execute(_lines())
    connection.execute(_what_was_seen())


@cache
def _lines() -> Insert:
    e, b = table_of(Entry).c, bundle_table("stream").c
    names = list(TABLES["entry"])
    lines = select(*(e[name] for name in names)).join_from(
        bundle_table("stream"), table_of(Entry), e.stream_id == begun_with(b.id)
    )
    lines = lines.where(e.number >= b.base, e.number <= b.highest)
    return insert(bundle_target("entry")).from_select(names, lines)


@cache
def _what_was_seen() -> Insert:
    x, b = table_of(Seen).c, bundle_table("stream").c
    seen = select(*(x[name] for name in TABLES["seen"])).join_from(
        bundle_table("stream"), table_of(Seen), x.stream_id == begun_with(b.id)
    )
    seen = seen.where(x.number > b.base, x.number <= b.highest)
    return insert(bundle_target("seen")).from_select(list(TABLES["seen"]), seen)


def write_rows(connection: Connection) -> dict[str, int]:
    """Copy the rows whose first line goes along; return how many per table."""
    there = set(connection.execute(_with_new_rows()).scalars())
    return {
        name: connection.execute(_copied(name)).rowcount if name in there else 0
        for name in ROWS[FORMAT]
    }


@cache
def _with_new_rows() -> Select[Any]:
    """The few tables of which anything goes: for each the lines are gone through again."""
    e = bundle_table("entry").c
    return new_lines(e.table_name).distinct().where(e.field.is_(None))


@cache
def _copied(name: str) -> Insert:
    """Put together once: that costs more than copying the few rows of a day."""
    source, columns = METADATA.tables[name], list(TABLES[name])
    rows = select(*(source.c[each] for each in columns)).where(source.c.id.in_(new_rows(name)))
    return insert(bundle_target(name)).from_select(columns, rows)


def new_rows(table: str) -> Any:
    """Select the ids of a table's rows whose first line is new to a reader."""
    e = bundle_table("entry").c
    return new_lines(e.row_id).where(e.table_name == table, e.field.is_(None))


def new_lines(*columns: Any, loose: bool = True) -> Select[Any]:
    """Select from the bundle's lines those beyond their stream's base, and the loose ones."""
    e, b, mark = (bundle_table(name).c for name in ("entry", "stream", "loose"))
    query = select(*columns).join_from(
        bundle_table("entry"), bundle_table("stream"), b.id == e.stream_id
    )
    beyond = and_(e.number > b.base, e.number <= b.highest)
    by_itself = tuple_(e.stream_id, e.number).in_(select(mark.stream_id, mark.number))
    return query.where(or_(beyond, by_itself) if loose else beyond)


def wanted_blobs(connection: Connection, readers: tuple[Reader, ...], recipient: str) -> list[Blob]:
    """Return papers, then photos, that go along and are here.

    Of the photos those that went with no bundle yet come first, from the newest, then those that
    went the longest ago: who sends a little at a time sends something else each time.
    Where the lines go again and again because a laptop does not say that it holds them, those of
    loose lines go to a laptop that begins, and wherever they are lacking.
    """
    asked = (("paper", Paper, "pdf_sha256", "pdf"), ("photo", PhotoFact, "sha256", "jpeg"))
    once = all(each.tells or not each.community for each in readers)
    fresh = once or any(each.fresh for each in readers)
    lack = {"peers": [each.laptop for each in readers if not each.fresh]}
    return [
        Blob(each[0], *row)
        for each in asked
        for row in connection.execute(_sizes(*each, loose=fresh), {**lack, "of": recipient})
    ]


@cache
def _sizes(
    name: str, fact: type[SQLModel], named: str, content: str, *, loose: bool
) -> Select[Any]:
    files, wanted = photo_table(name), _going(name, fact, named, loose=loose).subquery()
    size, went = cast(func.length(files.c[content]), Integer), _went().subquery()
    last = func.coalesce(went.c.last, 0)
    query = select(files.c.sha256, size, last).select_from(
        wanted.join(files, files.c.sha256 == wanted.c.sha256).outerjoin(
            went, went.c.sha256 == wanted.c.sha256
        )
    )
    return query.order_by(last, wanted.c.newest.desc())


def _went() -> Select[Any]:
    """Select with which bundle each photo went last to a reader, or to all."""
    g, n = table_of(SentPhoto).c, table_of(Sent).c
    query = select(g.sha256, func.max(g.sent).label("last")).join(
        table_of(Sent), n.number == g.sent
    )
    to = or_(n.recipient == "", n.recipient == bindparam("of", type_=Text))
    return query.where(to).group_by(g.sha256)


def _going(name: str, fact: type[SQLModel], named: str, *, loose: bool) -> Any:
    """Select the hashes that rows of the bundle name, or that a reader lacks."""
    row, of_readers = table_of(fact).c, col(Wanted.peer).in_(bindparam("peers", expanding=True))
    e, rows = bundle_table("entry").c, bundle_table(name).c
    new = new_lines(e.row_id, loose=loose).where(e.table_name == name)
    wanted = union(
        select(rows[named]).where(rows.id.in_(new)),
        select(col(Wanted.sha256)).where(of_readers),
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
    return new_lines(func.count())
