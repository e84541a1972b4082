"""SQLAlchemy's engines over the records file, and a new file with every table in it."""

import json
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, insert, text
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine.interfaces import Compiled
from sqlalchemy.orm import configure_mappers
from sqlalchemy.pool import NullPool, QueuePool
from sqlalchemy.util import LRUCache

from firesweep.model.clock import utc_now
from firesweep.store.driver import connect
from firesweep.store.journal import table_of
from firesweep.store.schema import create_schema
from firesweep.store.tables import Identity


class _Dialect(SQLiteDialect_pysqlite):
    """Alike for every file of the program: what was compiled for one file serves the others."""

    supports_statement_cache = True
    # Many rows in one statement: of a statement a row, the search index would keep a piece each.
    use_insertmanyvalues_wo_returning = True

    def __init__(self, begin: str = "BEGIN", **options: Any) -> None:
        super().__init__(**options)
        self.begin = begin

    def do_begin(self, dbapi_connection: Any) -> None:
        """Begin here: with a listener of its own every statement would ask for listeners."""
        dbapi_connection.execute(self.begin)

    def __eq__(self, other: object) -> bool:
        return type(other) is _Dialect

    def __hash__(self) -> int:
        return hash(_Dialect)


registry.register("sqlite.firesweep", __name__, _Dialect.__name__)
_compiled: LRUCache[Any, Compiled] = LRUCache(500)  # as many as SQLAlchemy keeps for one engine


class Engines:
    """One writer, many readers, and what reads the file with a bundle attached."""

    def __init__(self, path: Path) -> None:
        configure_mappers()  # once, and best here: a team would wait for it at the first door
        self.writer = _engine(path)
        self.reader = _engine(path, read_only=True)
        # Bundles are attached to connections of their own; one engine keeps what it compiled.
        self.aside = _engine(path, read_only=True, pool=NullPool)

    def close(self) -> None:
        """Let go of the file."""
        self.reader.dispose()
        self.writer.dispose()


def make_records(path: Path, owner: Mapping[str, Any], application_id: int, version: int) -> None:
    """Write a new records file that belongs to somebody, by the columns of `identity`."""
    engine = _engine(path, pool=NullPool)
    try:
        with engine.begin() as connection:
            create_schema(connection)
            connection.execute(text(f"PRAGMA application_id = {application_id}"))
            connection.execute(text(f"PRAGMA user_version = {version}"))
            identity = Identity(**owner, created_at=utc_now())
            connection.execute(insert(table_of(Identity)).values(identity.model_dump()))
    finally:
        engine.dispose()
    # Where the disk was full as it closed, SQLite said nothing and left it beside the file.
    with closing(connect(path)) as driver:
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _engine(path: Path, *, read_only: bool = False, pool: type = QueuePool) -> Engine:
    return create_engine(
        "sqlite+firesweep://",
        begin="BEGIN" if read_only else "BEGIN IMMEDIATE",
        creator=lambda: connect(path, read_only=read_only),
        poolclass=pool,
        execution_options={"compiled_cache": _compiled},
        json_serializer=_as_json,
    )


def _as_json(value: Any) -> str:
    """Lists and dicts as JSON with Chinese as it is: escaped it is twice as long, on sticks, too.

    Half a character, which some program may have left behind, is no text for SQLite.
    """
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value)
    return text
