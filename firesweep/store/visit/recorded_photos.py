"""Whether a photo was recorded before, whatever it shows."""

from sqlalchemy import Connection, exists, select

from firesweep.store.journal import table_of
from firesweep.store.tables import DraftPhoto, PhotoFact


def is_recorded(connection: Connection, original_sha256: str) -> bool:
    """True where a record, or a visit under way, has the photo of this file."""
    tables = (table_of(PhotoFact), table_of(DraftPhoto))
    found = (exists().where(table.c.original_sha256 == original_sha256) for table in tables)
    return any(connection.execute(select(each)).scalar_one() for each in found)
