"""The least that sending and taking in can take: SQLite's own work and SHA-256, nothing else.

No value is held to a rule, no row to its fingerprint, nothing is compared and nothing worked out.
What costs more than its limit here cannot keep it by any better program.
"""

import hashlib
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from firesweep.store.bundle.format import FORMAT, ROWS
from firesweep.store.database import PHOTOS, RECORDS, Store
from firesweep.store.driver import connect
from firesweep.store.photos import PhotoFile
from tests.bench.figure import timed_ms

_CHUNK = 1 << 20


def least_of_receive(office: Store, bundle: Path, folder: Path) -> float:
    """Two cores: the rows into the store's own tables and indexes, beside photos and hashes.

    In ms; the office is copied, and stays as it is.
    """
    shutil.copytree(office.folder, folder)

    def work() -> None:
        with ThreadPoolExecutor(2) as cores:
            rows = cores.submit(_own_tables, folder / RECORDS, bundle)
            cores.submit(_photos, folder / PHOTOS, bundle).result()
            rows.result()

    took = timed_ms(work)
    shutil.rmtree(folder)
    return took


def hash_alone(path: Path) -> None:
    """Hash every byte of a file."""
    hasher = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        while piece := file.read(_CHUNK):
            hasher.update(piece)


def _photos(path: Path, bundle: Path) -> None:
    """Hash the bundle, then each photo by itself, and write them all in one transaction."""
    hash_alone(bundle)
    files = PhotoFile(path)
    with files._own() as to:
        to.execute("ATTACH ? AS bundle", (str(bundle),))
        for sha, jpeg in to.execute("SELECT sha256, jpeg FROM bundle.photo_file"):
            assert hashlib.sha256(jpeg).hexdigest() == sha
        to.execute("DROP TRIGGER photo_once")
        to.execute("INSERT INTO photo SELECT * FROM bundle.photo_file")
    files.close()


def _own_tables(path: Path, bundle: Path) -> None:
    with closing(connect(path)) as connection:
        connection.execute("ATTACH ? AS bundle", (str(bundle),))
        connection.execute("BEGIN")
        connection.execute("PRAGMA defer_foreign_keys = ON")
        _lift_triggers(connection)
        connection.execute("DELETE FROM entry")
        connection.execute("DELETE FROM stream")
        for table in ("stream", "entry", "seen", *ROWS[FORMAT]):
            connection.execute(_copied(connection, table))
        connection.execute("COMMIT")


def _lift_triggers(connection: sqlite3.Connection) -> None:
    """All but those that keep the search index; they would ask for every row what is known here."""
    query = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
    for (name,) in connection.execute(query).fetchall():
        if name not in ("premises_search_new", "premises_category_new"):
            connection.execute(f"DROP TRIGGER {name}")


def _copied(connection: sqlite3.Connection, table: str) -> str:
    here, there = (
        [row[1] for row in connection.execute(f"PRAGMA {file}.table_info({table})")]
        for file in ("main", "bundle")
    )
    values = {f'"{name}"': f'"{name}"' for name in here if name in there}
    if table == "premises":
        values |= {"pinyin": "name", "search": "name || ' ' || address || ' ' || contact"}
    elif "kept_id" in here:
        values["kept_id"] = "premises_id"
    if table == "stream":
        values["sent"] = "0"
    return (
        f"INSERT OR IGNORE INTO main.{table}({', '.join(values)}) "
        f"SELECT {', '.join(values.values())} FROM bundle.{table}"
    )
