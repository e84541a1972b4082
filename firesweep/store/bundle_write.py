"""Filling a new bundle from the store: what the other side lacks, copied in SQL."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Insert, Integer, cast, func, insert, select, union
from sqlmodel import col

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
    s, base = table_of(Stream).c, bases(peers).subquery()
    rows = select(s.id, s.laptop, s.community_id, base.c.base, s.highest).join_from(
        table_of(Stream), base, base.c.id == s.id
    )
    connection.execute(insert(bundle_target("stream")).from_select(list(TABLES["stream"]), rows))


def write_lines(connection: Connection) -> None:
    """Copy the journal from each stream's base on; the line at the base lets clones be found."""
    e, b = table_of(Entry).c, bundle_table("stream").c
    names = list(TABLES["entry"])
    lines = select(*(e[name] for name in names)).join_from(
        table_of(Entry), bundle_table("stream"), b.id == e.stream_id
    )
    lines = lines.where(e.number >= b.base, e.number <= b.highest)
    connection.execute(insert(bundle_target("entry")).from_select(names, lines))
    x = table_of(Seen).c
    seen = select(*(x[name] for name in TABLES["seen"])).join_from(
        table_of(Seen), bundle_table("stream"), b.id == x.stream_id
    )
    seen = seen.where(x.number > b.base, x.number <= b.highest)
    connection.execute(insert(bundle_target("seen")).from_select(list(TABLES["seen"]), seen))


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
    return [
        *_blobs(connection, "paper", _paper_hashes(peers), "pdf"),
        *_blobs(connection, "photo", _photo_hashes(peers), "jpeg"),
    ]


def _blobs(connection: Connection, name: str, hashes: Any, content: str) -> Iterator[Blob]:
    files, wanted = photo_table(name), hashes.subquery()
    size = cast(func.length(files.c[content]), Integer)
    query = select(files.c.sha256, size).join_from(wanted, files, files.c.sha256 == wanted.c.sha256)
    for sha, length in connection.execute(query.order_by(wanted.c.newest.desc())):
        yield Blob(name, sha, length)


def _photo_hashes(peers: tuple[str, ...]) -> Any:
    p = table_of(PhotoFact).c
    return _hashes(p.sha256, p.id, bundle_table("photo").c, "sha256", peers)


def _paper_hashes(peers: tuple[str, ...]) -> Any:
    p = table_of(Paper).c
    return _hashes(p.pdf_sha256, p.id, bundle_table("paper").c, "pdf_sha256", peers)


def _hashes(sha: Any, row_id: Any, going: Any, name: str, peers: tuple[str, ...]) -> Any:
    asked = select(col(Wanted.sha256)).where(col(Wanted.peer).in_(peers))
    wanted = union(select(going[name]), asked)
    newest = func.max(row_id).label("newest")
    return select(sha.label("sha256"), newest).where(sha.in_(wanted)).group_by(sha)


def write_lacking(connection: Connection, *, photos_here: bool) -> None:
    """Write which photos and PDFs this store knows of without having them."""
    known = union(select(col(PhotoFact.sha256)), select(col(Paper.pdf_sha256))).subquery()
    rows = select(known.c[0])
    for name in ("photo", "paper") if photos_here else ():
        rows = rows.where(known.c[0].not_in(select(photo_table(name).c.sha256)))
    connection.execute(insert(bundle_target("lacking")).from_select(["sha256"], rows))


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
    e, b = bundle_table("entry").c, bundle_table("stream").c
    query = select(func.count()).select_from(bundle_table("entry"))
    query = query.join(bundle_table("stream"), b.id == e.stream_id).where(e.number > b.base)
    return connection.execute(query).scalar_one()
