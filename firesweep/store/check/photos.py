"""Is every photo and paper of the photo file still to the bit what was kept?"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator

from firesweep.errors import FiresweepError
from firesweep.model.visit.jpeg import is_small_picture
from firesweep.store.photos import PhotoFile
from firesweep.store.trouble import StoreTrouble

Progress = Callable[[int, int], None]
"""Called with how many are done, and of how many; may raise to stop."""

_BLOBS = (
    ("photo", "jpeg", "The photo {sha}… is damaged. Restore a backup."),
    ("paper", "pdf", "The PDF {sha}… is damaged. Restore a backup."),
)
_SMALL = "SELECT thumbnail, width, height FROM photo WHERE sha256 = :sha"


def _silent(_done: int, _all: int) -> None:
    """Nobody asked how far it is."""


def check_photos(photos: PhotoFile, progress: Progress = _silent) -> list[FiresweepError]:
    """Return a sentence per fault; every blob is hashed, for SQLite does not see a bit flip."""
    faults: list[FiresweepError] = []
    try:
        with photos.reading() as connection:
            if connection is not None:
                faults.extend(_faults(connection, progress))
    except StoreTrouble as trouble:  # what was found before it stands
        faults.append(trouble)
    return faults


def _faults(connection: sqlite3.Connection, progress: Progress) -> Iterator[FiresweepError]:
    for (said,) in connection.execute("PRAGMA integrity_check(20)"):
        if said != "ok":
            yield FiresweepError("The photo file is damaged. Restore a backup.", said=said)
    # One at a time, so that a photo can be added in between.
    for table, blob, sentence in _BLOBS:
        every = connection.execute(f"SELECT sha256 FROM {table}").fetchall()
        for done, (sha,) in enumerate(every, 1):
            query = f"SELECT {blob} FROM {table} WHERE sha256 = ?"
            if not _is_whole(connection.execute(query, (sha,)).fetchone(), sha):
                yield FiresweepError(sentence, sha=str(sha)[:8])
            if table == "photo" and not is_small_picture(
                *connection.execute(_SMALL, {"sha": sha}).fetchone()
            ):
                yield FiresweepError(
                    "The small picture of photo {sha}… is damaged. Restore a backup.",
                    sha=str(sha)[:8],
                )
            progress(done, len(every))


def _is_whole(found: tuple[object] | None, sha: object) -> bool:
    blob = found[0] if found else None
    return isinstance(blob, bytes) and hashlib.sha256(blob).hexdigest() == sha
