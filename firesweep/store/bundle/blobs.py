"""Photos and papers of a bundle: each checked, then copied out, some to a transaction."""

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from firesweep.model.visit.jpeg import is_small_picture, jpeg_size
from firesweep.store.bundle.file import Step, opened
from firesweep.store.bundle.trouble import BAD_PHOTO, refused
from firesweep.store.photos import PhotoFile, transaction

_AT_ONCE = 100
"""Photos of one transaction: as long others wait for the file."""

MOST_PIXELS = 25_000_000
"""A working copy is far smaller; whatever is larger is not decoded."""

_LARGEST_SMALL = 1024
"""Pixels a side of a thumbnail, at most."""


def check_blobs(connection: sqlite3.Connection, name: str, step: Step) -> None:
    """Refuse a photo or PDF that is not the one its name says, or larger than any photo."""
    # Not counted: whether its pages are named once each is asked at the same time.
    total = connection.execute(
        "SELECT coalesce((SELECT max(rowid) FROM photo_file), 0) "
        "+ coalesce((SELECT max(rowid) FROM paper_file), 0)"
    ).fetchone()[0]
    for done, (sha, sound) in enumerate(_judged_blobs(connection), 1):
        if not sound:
            raise refused(BAD_PHOTO, name=name, sha=sha[:8])
        step(done, total)


def _judged_blobs(connection: sqlite3.Connection) -> Iterator[tuple[str, bool]]:
    photos = "SELECT sha256, width, height, thumbnail, jpeg FROM photo_file"
    for sha, width, height, thumbnail, jpeg in connection.execute(photos):
        right = jpeg_size(jpeg) == (width, height) and width * height <= MOST_PIXELS
        # What is taken in here passes the store's own check afterwards.
        small = is_small_picture(thumbnail, width, height)
        small = small and max(jpeg_size(thumbnail) or ()) <= _LARGEST_SMALL
        yield sha, right and small and _is(sha, jpeg)
    for sha, pdf in connection.execute("SELECT sha256, pdf FROM paper_file"):
        yield sha, pdf.startswith(b"%PDF-") and _is(sha, pdf)


def _is(sha: str, content: bytes) -> bool:
    return hashlib.sha256(content).hexdigest() == sha


def holds_any(bundle: Path) -> bool:
    """True where photos or papers come along: for a day without any nothing is compared."""
    query = "SELECT EXISTS (SELECT 1 FROM photo_file) OR EXISTS (SELECT 1 FROM paper_file)"
    with opened(bundle) as there:
        return bool(there.execute(query).fetchone()[0])


def copy_blobs(
    bundle: Path, table: str, hashes: Sequence[str], photos: PhotoFile, step: Step
) -> int:
    """Copy photos or papers into the table of that name; return how many were not here yet."""
    taken = 0
    with photos.filling() as to, opened(bundle) as there:
        for start in range(0, len(hashes), _AT_ONCE):
            some = hashes[start : start + _AT_ONCE]
            with transaction(to):
                taken += _copy(there, to, table, some)
            step(start + len(some), len(hashes))
    return taken


def _copy(
    there: sqlite3.Connection, to: sqlite3.Connection, table: str, some: Sequence[str]
) -> int:
    """Row by row: with a trigger on the table, INSERT … SELECT would write them all aside first."""
    wanted = f"SELECT * FROM {table}_file WHERE sha256 IN ({','.join('?' * len(some))})"
    found = there.execute(wanted, some)
    marks = ",".join("?" * len(found.description))
    return to.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", found).rowcount
