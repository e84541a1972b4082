"""Photos and papers that rows name and whose bytes are not here, asked of both files at once."""

from contextlib import closing

from firesweep.store.database import Store
from firesweep.store.driver import PHOTOS, attach, connect
from firesweep.store.plain import rows
from firesweep.store.trouble import plain_sentences

_NAMED = {"photo": "sha256", "paper": "pdf_sha256"}
_ABSENT = """
SELECT DISTINCT r.{named} FROM main.{table} r
WHERE NOT EXISTS (SELECT 1 FROM {photos}.{table} b WHERE b.sha256 = r.{named})
"""


def absent(store: Store, table: str) -> list[str]:
    """Return the hashes of what rows of `photo` or `paper` name and the photo file has not got.

    Both files are gone through in the order of the hashes: handing each over takes ten times that.
    """
    named = _NAMED[table]
    with plain_sentences(store.path), closing(connect(store.path, read_only=True)) as connection:
        if not store.photos.is_there():
            query = f"SELECT DISTINCT {named} FROM {table}"
        else:
            attach(connection, store.photos.path, PHOTOS, "share")
            query = _ABSENT.format(table=table, named=named, photos=PHOTOS)
        return sorted(sha for (sha,) in rows(connection, query))
