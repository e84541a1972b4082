"""The holiday tables: those shipped, replaced year by year by those a street imported."""

import tomllib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select
from sqlmodel import col

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import Calendar, calendar_of, checked_table
from firesweep.paths import resource
from firesweep.store.journal import Change
from firesweep.store.street import write_setting
from firesweep.store.tables import Setting

_KEY = "holidays."


def load_calendar(connection: Connection | None = None) -> Calendar:
    """Return the shipped tables, with those of the street over them."""
    shipped = [
        tomllib.loads(path.read_text("utf-8"))
        for path in sorted(resource("holidays").glob("*.toml"))
    ]
    return calendar_of([*shipped, *(_imported(connection) if connection else ())])


def import_table(change: Change, text: str) -> int:
    """Take a holiday table (TOML) in and return its year; it replaces the year's table."""
    try:
        table = checked_table(tomllib.loads(text))
    except tomllib.TOMLDecodeError as trouble:
        raise FiresweepError(
            "The holiday table cannot be read: {trouble}. Start from the shipped table.",
            trouble=trouble,
        ) from None
    write_setting(change, f"{_KEY}{table['year']}", _plain(table))
    return int(table["year"])


def _imported(connection: Connection) -> list[Mapping[str, Any]]:
    query = select(col(Setting.value)).where(col(Setting.id).like(f"{_KEY}%"))
    return list(connection.execute(query).scalars())


def _plain(table: Mapping[str, Any]) -> dict[str, Any]:
    rest = [{k: str(v) for k, v in entry.items()} for entry in table.get("rest", ())]
    return {"year": table["year"], "rest": rest, "work": [str(d) for d in table.get("work", ())]}
