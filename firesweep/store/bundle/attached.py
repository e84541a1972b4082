"""The tables of the bundle and the photo file that driver.py attached, by name."""

from functools import cache
from typing import Any

from sqlalchemy import Connection, TableClause, column, table

from firesweep.store.bundle.format import TABLES
from firesweep.store.driver import BUNDLE, PHOTOS, driver_of


@cache
def bundle_table(name: str) -> Any:
    """Return a table of the attached bundle to read from, under a name no store table bears."""
    return bundle_target(name).alias(f"bundle_{name}")


@cache
def bundle_target(name: str) -> TableClause:
    """Return a table of the bundle being made, to write to."""
    return table(name, *(column(each) for each in TABLES[name]), schema=BUNDLE)


@cache
def ids_there(name: str) -> Any:
    """Return the ids of a table of the attached bundle, under a name of its own.

    Beside the table itself: a premises that lies in another points into the same table.
    """
    return table(name, column("id"), schema=BUNDLE).alias("there")


@cache
def photo_table(name: str) -> TableClause:
    """Return a table of the attached photo file: `photo` or `paper`."""
    columns = TABLES[f"{name}_file"]
    return table(name, *(column(each) for each in columns), schema=PHOTOS)


def format_of(connection: Connection) -> int:
    """Return the format of the attached bundle."""
    # Asked a hundred times an import: through SQLAlchemy that would be a tenth of a small one.
    found = driver_of(connection).execute(f"PRAGMA {BUNDLE}.user_version").fetchone()
    return int(found[0])
