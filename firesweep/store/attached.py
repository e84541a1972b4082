"""The one seam to what only SQLite can do for bundles: files attached, triggers lifted, JSON taken
apart. Everything else in the exchange is SQLAlchemy Core and runs on any database.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, TableClause, column, func, table, text

from firesweep.store.bundle_format import TABLES

BUNDLE = "bundle"
PHOTOS = "photos"
_MODES = {"read": "mode=ro&immutable=1", "share": "mode=ro", "make": "mode=rwc"}


@cache
def bundle_table(name: str) -> Any:
    """Return a table of the attached bundle to read from, under a name no store table bears."""
    return bundle_target(name).alias(f"bundle_{name}")


@cache
def bundle_target(name: str) -> TableClause:
    """Return a table of the bundle being made, to write to."""
    return table(name, *(column(each) for each in TABLES[name]), schema=BUNDLE)


@cache
def photo_table(name: str) -> TableClause:
    """Return a table of the attached photo file: `photo` or `paper`."""
    columns = TABLES[f"{name}_file"]
    return table(name, *(column(each) for each in columns), schema=PHOTOS)


def attach(driver: sqlite3.Connection, path: Path, name: str, how: str) -> None:
    """Attach a file to a connection without a transaction: to read, to share or to make."""
    driver.execute(f"ATTACH ? AS {name}", (f"{path.absolute().as_uri()}?{_MODES[how]}",))


def detach(driver: sqlite3.Connection, name: str) -> None:
    """Let an attached file go, if it is there."""
    if any(row[1] == name for row in driver.execute("PRAGMA database_list").fetchall()):
        driver.execute(f"DETACH {name}")


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the SQLite connection under a connection."""
    found = connection.connection.driver_connection
    assert isinstance(found, sqlite3.Connection)
    return found


def plain_value(json: Any) -> Any:
    """The SQL value of a JSON text that holds a text, a number, true, false or nothing."""
    return func.json_extract(json, "$")


def put_off_references(connection: Connection) -> None:
    """Let references be checked when the transaction ends, so that rows come in any order."""
    connection.execute(text("PRAGMA defer_foreign_keys = ON"))


def has_loose_references(connection: Connection) -> bool:
    """True where a row points to one that is not there."""
    return connection.execute(text("PRAGMA foreign_key_check")).first() is not None


@contextmanager
def deletable(connection: Connection, tables: tuple[str, ...]) -> Iterator[None]:
    """Lift the triggers that keep facts and registers, within one transaction."""
    names = [f"{name}_no_delete" for name in tables]
    kept = [
        connection.execute(
            text("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = :name"),
            {"name": name},
        ).scalar_one()
        for name in names
    ]
    for name in names:
        connection.execute(text(f"DROP TRIGGER {name}"))
    yield
    for statement in kept:
        connection.exec_driver_sql(statement)
