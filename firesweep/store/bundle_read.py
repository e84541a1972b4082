"""Opening a bundle somebody handed over: checked whole, then compared with this store."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from firesweep.store import incoming
from firesweep.store.attached import bundle_table
from firesweep.store.bundle_check import check_blobs, check_schema, check_values, judged
from firesweep.store.bundle_file import (
    Step,
    check_seal,
    only_reading,
    open_untrusted,
)
from firesweep.store.bundle_trouble import (
    CLONED,
    CODE_USED,
    GAP,
    LOOSE,
    NOT_TO_JOIN,
    OTHER_STREET,
    PRACTICE,
    REAL,
    SPENT,
    STRANGE,
    kind_of,
    refused,
)
from firesweep.store.database import Owner
from firesweep.store.journal import table_of
from firesweep.store.manifest import Manifest, read_manifest
from firesweep.store.tables import Paper, PhotoFact


@dataclass(frozen=True)
class Checked:
    """A bundle whose every value was looked at."""

    manifest: Manifest
    sha256: str


def check_file(path: Path, step: Step) -> Checked:
    """Check a file by itself, photos included; raises BundleTrouble with the reason."""
    seal = check_seal(path, step)

    def look_inside() -> Manifest:
        connection = open_untrusted(path)
        try:
            check_schema(connection, path.name)
            only_reading(connection)
            check_values(connection, path.name)
            check_blobs(connection, path.name, step)
            manifest = read_manifest(connection)
            assert manifest is not None
            return manifest
        finally:
            connection.close()

    manifest: Manifest = judged(look_inside, path.name)
    return Checked(manifest, seal.sha256.hex())


def check_fit(connection: Connection, owner: Owner, manifest: Manifest, name: str) -> None:
    """Refuse a checked bundle that does not go with this store."""
    check_owner(owner, manifest, name)
    for laptop in incoming.clones(connection):
        raise refused(CLONED, name=name, laptop=laptop)
    for stop in incoming.gaps(connection):
        raise refused(GAP, name=name, **stop._asdict())
    for table in incoming.strange_rows(connection):
        raise refused(STRANGE, name=name, laptop=manifest.laptop, detail=kind_of(table))
    for number in incoming.spent_numbers(connection):
        raise refused(SPENT, name=name, number=number)
    for column in incoming.loose_ends(connection):
        raise refused(LOOSE, name=name, detail=kind_of(column.split(".")[0]))


def check_owner(owner: Owner, manifest: Manifest, name: str) -> None:
    """Refuse another street's bundle, and practice among real ones."""
    if manifest.practice != owner.practice:
        raise refused(PRACTICE if manifest.practice else REAL, name=name)
    if manifest.street_id != owner.street_id:
        raise refused(OTHER_STREET, name=name, street=manifest.street, own=owner.street)


def check_joining(path: Path, manifest: Manifest) -> None:
    """Refuse to make a laptop's store from a bundle that was not written to begin one."""
    if not manifest.recipient:
        raise refused(NOT_TO_JOIN, name=path.name)
    connection = open_untrusted(path)
    try:
        used = connection.execute(
            "SELECT count(*) FROM stream WHERE laptop = ? AND highest > 0", (manifest.recipient,)
        ).fetchone()[0]
        partial = connection.execute("SELECT count(*) FROM stream WHERE base > 0").fetchone()[0]
    finally:
        connection.close()
    if used:
        raise refused(CODE_USED, name=path.name, laptop=manifest.recipient)
    if partial:
        raise refused(NOT_TO_JOIN, name=path.name)


def blobs_to_take(connection: Connection, table: str) -> list[str]:
    """Return the bundle's photos or PDFs that a row names, there or here; late ones, too."""
    files = bundle_table(f"{table}_file").c.sha256
    named = "sha256" if table == "photo" else "pdf_sha256"
    there = select(bundle_table(table).c[named])
    known = select(table_of(PhotoFact if table == "photo" else Paper).c[named])
    query = select(files).where(files.in_(there) | files.in_(known)).order_by(files)
    return list(connection.execute(query).scalars())
