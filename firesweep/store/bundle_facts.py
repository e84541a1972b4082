"""Is every fact of a bundle still what was written? Asked of the file alone, by fingerprints.

A laptop whose disk turned a byte would sign the damage with the rest, and hand it on.
"""

import json
import sqlite3
from collections.abc import Iterator

from sqlalchemy import JSON, Table

from firesweep.errors import FiresweepError
from firesweep.store.bundle_file import format_of
from firesweep.store.bundle_format import LAYOUTS
from firesweep.store.bundle_trouble import ALTERED, kind_of, refused
from firesweep.store.fingerprint import fingerprint
from firesweep.store.journal import table_of
from firesweep.store.tables import FACTS


def check_facts(connection: sqlite3.Connection, name: str) -> None:
    """Refuse a file with a fact that is not what its line in the journal says was written."""
    layout = LAYOUTS[format_of(connection)]
    for model in FACTS:
        table = table_of(model)
        if table.name in layout:
            columns = tuple(layout[table.name])
            for row_id in _altered(connection, table, columns):
                kind = FiresweepError("{kind}, {id}", kind=kind_of(table.name), id=row_id)
                raise refused(ALTERED, name=name, detail=kind)


def _altered(
    connection: sqlite3.Connection, table: Table, columns: tuple[str, ...]
) -> Iterator[str]:
    """Yield the ids of facts with another fingerprint; facts older than fingerprints have none."""
    names = ", ".join(f'f."{column}"' for column in columns)
    query = (
        f"SELECT e.new, {names} FROM {table.name} f JOIN entry e ON e.row_id = f.id "
        "WHERE e.table_name = ? AND e.field IS NULL AND e.new IS NOT NULL"
    )
    texts = [column for column in columns if isinstance(table.c[column].type, JSON)]
    for kept, *values in connection.execute(query, (table.name,)):
        row = dict(zip(columns, values, strict=True))
        for column in texts:
            row[column] = json.loads(row[column])
        if fingerprint(table, row) != json.loads(kept):
            yield str(row["id"])
