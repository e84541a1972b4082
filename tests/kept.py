"""Stores that earlier versions of the program wrote, kept for ever, and what stores are made of."""

import shutil
import sqlite3
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

from firesweep.store.database import open_store
from tests.factory import a_folder

STORES = Path(__file__).parent / "files" / "stores"
EVERY = sorted(STORES.glob("version-*.zip"), key=lambda path: int(path.stem.rpartition("-")[2]))


def kept_store(kept: Path, folder: Path) -> Path:
    """Unpack a kept store."""
    with zipfile.ZipFile(kept) as files:
        files.extractall(folder)
    return folder


def newest_store(folder: Path) -> Path:
    """The newest of them with all it holds, as this version has it: brought up once, and copied."""
    return Path(shutil.copytree(_brought_up(), folder, dirs_exist_ok=True))


@cache
def _brought_up() -> Path:
    folder = kept_store(EVERY[-1], a_folder())
    open_store(folder).close()
    return folder


def rows_of(path: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def shape(path: Path) -> dict[str, Any]:
    """What a store is made of: columns, keys, indexes and triggers, however they were written."""
    found: dict[str, Any] = {}
    named = rows_of(path, "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'")
    for kind, name, sql in named:
        if kind != "table" or name.startswith("premises_search"):
            found[f"{kind} {name}"] = " ".join(sql.replace('"', "").split()) if sql else None
            continue
        # A column added later has to have a default in SQL; a new store's lies in Python.
        columns = rows_of(
            path, f"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{name}')"
        )
        keys = rows_of(
            path,
            f'SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list(\'{name}\')',
        )
        found[name] = (sorted(columns), sorted(keys))
    return found
