"""Opening a bundle somebody handed over: checked whole, then compared with this store."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, select

from firesweep.errors import FiresweepError
from firesweep.model.clock import local_day
from firesweep.store.bundle.attached import bundle_table
from firesweep.store.bundle.blobs import check_blobs
from firesweep.store.bundle.check import (
    check_head,
    check_rules,
    check_schema,
    check_values,
    judged,
)
from firesweep.store.bundle.file import (
    Seal,
    Step,
    check_seal,
    format_of,
    in_time,
    only_reading,
    opened,
    peek_seal,
)
from firesweep.store.bundle.format import LAYOUTS
from firesweep.store.bundle.manifest import Manifest, read_manifest
from firesweep.store.bundle.rows import Altered, read_rows
from firesweep.store.bundle.trouble import (
    ALTERED,
    CHANGED,
    CLONED,
    CLONED_HERE,
    CODE_USED,
    GAP,
    LOOSE,
    NOT_TO_JOIN,
    OTHER_STREET,
    PRACTICE,
    REAL,
    SAME_NAME,
    SPENT,
    STRANGE,
    WITHDRAWN_HERE,
    BundleTrouble,
    kind_of,
    refused,
)
from firesweep.store.database import Owner
from firesweep.store.journal import table_of
from firesweep.store.merge import fit, incoming
from firesweep.store.merge.laptop_keys import Word, keyring
from firesweep.store.signatures import BUNDLE, is_signed
from firesweep.store.tables import Paper, PhotoFact


@dataclass(frozen=True)
class Head:
    """Whose bundle it is; every byte is as it was written, and signed by the key it names."""

    manifest: Manifest
    layout: int
    sha256: str
    words: tuple[Word, ...]
    """What it holds of the office's words on keys, not yet held to the office's key."""
    lines: int
    """How many journal lines it holds."""


def read_head(path: Path, step: Step) -> Head:
    """Check a file's bytes and signature and read its first page, before anything else of it."""
    return _read_first_page(path, check_seal(path, step))


def peek(path: Path) -> Head:
    """Read the first page of a file that may have changed since: good for nothing but to show."""
    return _read_first_page(path, peek_seal(path))


def _read_first_page(path: Path, seal: Seal) -> Head:
    def first_page(connection: sqlite3.Connection) -> Head:
        check_schema(connection, path.name)
        only_reading(connection)
        with in_time(connection, path):
            check_head(connection, path.name)
            manifest = read_manifest(connection)
            assert manifest is not None
            words, sha256 = tuple(_words(connection)), seal.sha256.hex()
            lines = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
        return Head(manifest, format_of(connection), sha256, words, lines)

    head: Head = _judged(path, first_page)
    _check_signature(head, seal, path.name)
    return head


def check_own(path: Path, _step: Step) -> None:
    """Hold all values of a bundle made here to the rules of its schema, before it is sealed."""
    name = path.name.removesuffix(".part")
    _judged(path, lambda connection: check_rules(connection, name))


def check_inside(path: Path) -> None:
    """Hold all values of a file to their rules; raises BundleTrouble with the reason."""

    def whole(connection: sqlite3.Connection) -> None:
        check_schema(connection, path.name)
        only_reading(connection)
        check_values(connection, path.name)

    _judged(path, whole)


def altered_rows(path: Path, step: Step) -> list[Altered]:
    """Read all rows of a file, and return those that are not what was written."""

    def whole(connection: sqlite3.Connection) -> list[Altered]:
        check_schema(connection, path.name)
        only_reading(connection)
        return read_rows(connection, path.name, step)

    found: list[Altered] = _judged(path, whole)
    return found


def check_photos(path: Path, step: Step) -> None:
    """Check the photos and papers of a file; raises BundleTrouble with the reason."""

    def whole(connection: sqlite3.Connection) -> None:
        check_schema(connection, path.name)
        only_reading(connection)
        check_blobs(connection, path.name, step)

    _judged(path, whole)


def _judged(path: Path, check: Callable[[sqlite3.Connection], Any]) -> Any:
    def run() -> Any:
        with opened(path) as connection:
            return check(connection)

    return judged(run, path.name)


def _words(connection: sqlite3.Connection) -> Iterator[Word]:
    if "laptop_key" in LAYOUTS[format_of(connection)]:
        query = f"SELECT {', '.join(Word._fields)} FROM laptop_key ORDER BY serial, id"
        yield from (Word(*row) for row in connection.execute(query))


def _check_signature(head: Head, seal: Seal, name: str) -> None:
    """Refuse a signature that is not the named key's; bundles of format 1 need not have any."""
    if not head.manifest.key and head.layout == 1 and not any(seal.signature):
        return
    if not is_signed(head.manifest.key, BUNDLE + seal.sha256, seal.signature):
        raise refused(CHANGED, name=name)


def check_fit(connection: Connection, owner: Owner, manifest: Manifest, name: str) -> None:
    """Refuse a checked bundle that does not go with this store."""
    check_owner(owner, manifest, name)
    for laptop in fit.clones(connection):
        raise refused(CLONED_HERE if laptop == owner.laptop else CLONED, name=name, laptop=laptop)
    for stop in fit.gaps(connection):
        raise refused(GAP, name=name, **stop._asdict())
    for table in fit.strange_rows(connection):
        raise refused(STRANGE, name=name, laptop=manifest.laptop, detail=kind_of(table))
    for number in fit.spent_numbers(connection):
        raise refused(SPENT, name=name, number=number)
    for table in fit.loose_ends(connection):
        raise refused(LOOSE, name=name, detail=kind_of(table))
    for table in fit.torn(connection):
        raise refused(LOOSE, name=name, detail=kind_of(table))


def check_meant(connection: Connection, owner: Owner, head: Head, name: str) -> None:
    """The same; a laptop that is withdrawn is told so, for nothing goes on from it any more."""
    try:
        check_fit(connection, owner, head.manifest, name)
    except BundleTrouble as trouble:
        ring = keyring(connection, owner).hearing(head.words)
        if trouble.sentence != GAP or owner.laptop not in ring.lost:
            raise
        day = local_day(ring.words[owner.laptop].at)
        raise refused(WITHDRAWN_HERE, name=name, laptop=owner.laptop, day=day) from None


def check_written(connection: Connection, altered: Sequence[Altered], name: str) -> None:
    """Refuse a bundle with an altered row that is new here; what is here already is passed over."""
    for table, row_id in incoming.new_among(connection, altered):
        which = FiresweepError("{kind}, {id}", kind=kind_of(table), id=row_id)
        raise refused(ALTERED, name=name, detail=which)


def check_owner(owner: Owner, manifest: Manifest, name: str) -> None:
    """Refuse another street's bundle, and practice among real ones."""
    if manifest.practice != owner.practice:
        raise refused(PRACTICE if manifest.practice else REAL, name=name)
    if manifest.street_id != owner.street_id:
        sentence = SAME_NAME if manifest.street == owner.street else OTHER_STREET
        raise refused(sentence, name=name, street=manifest.street, own=owner.street)


def check_joining(path: Path, manifest: Manifest) -> None:
    """Refuse to make a laptop's store from a bundle that was not written to begin one."""
    if not manifest.recipient or manifest.laptop != manifest.office:
        raise refused(NOT_TO_JOIN, name=path.name)

    def begun(connection: sqlite3.Connection) -> tuple[int, int]:
        return (
            connection.execute(
                "SELECT count(*) FROM stream WHERE laptop = ? AND highest > 0",
                (manifest.recipient,),
            ).fetchone()[0],
            connection.execute("SELECT count(*) FROM stream WHERE base > 0").fetchone()[0],
        )

    used, partial = _judged(path, begun)
    if used:
        raise refused(CODE_USED, name=path.name, laptop=manifest.recipient)
    if partial:
        raise refused(NOT_TO_JOIN, name=path.name)


def blobs_to_take(connection: Connection, table: str) -> list[str]:
    """Return the bundle's photos or PDFs that a row names which is taken in, or here already."""
    return list(connection.execute(_named(table)).scalars())


@cache
def _named(table: str) -> Select[Any]:
    files = bundle_table(f"{table}_file").c.sha256
    named = "sha256" if table == "photo" else "pdf_sha256"
    rows = bundle_table(table).c
    there = select(rows[named]).where(rows.id.not_in(incoming.rows_left_out()))
    known = select(table_of(PhotoFact if table == "photo" else Paper).c[named])
    return select(files).where(files.in_(there) | files.in_(known)).order_by(files)
