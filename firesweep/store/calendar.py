"""The holiday tables: those shipped, replaced year by year by those a street imported."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select
from sqlmodel import col

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import Calendar, calendar_of, checked_import
from firesweep.paths import resource
from firesweep.store.journal import Change
from firesweep.store.registers import write_setting
from firesweep.store.tables import Setting

_KEY = "holidays."
_LINE = re.compile(r"\bline (\d+)")


def load_calendar(connection: Connection | None = None) -> Calendar:
    """Return the shipped tables, with those of the street over them."""
    return calendar_of([*_shipped(), *(_imported(connection) if connection else ())])


def holiday_tables(connection: Connection) -> dict[int, dict[str, Any]]:
    """Return each known year's table: `year`, `rest` (name, from, to) and `work`."""
    tables = (*_shipped(), *_imported(connection))
    return {int(table["year"]): _plain(table) for table in tables}


def table_text(table: Mapping[str, Any]) -> str:
    """Return a table as TOML, in the form `import_table` takes."""
    import tomli_w

    return tomli_w.dumps(dict(table))


def import_table(change: Change, text: str) -> int:
    """Take a holiday table (TOML) in and return its year; it replaces the year's table."""
    try:
        table = checked_import(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError) as trouble:
        said = _LINE.search(str(trouble))
        raise FiresweepError(
            "The holiday table cannot be read from line {line} on. Compare it with the shipped "
            "table.", line=said[1] if said else text.count("\n") + 1,
        ) from None  # fmt: skip
    write_setting(change, f"{_KEY}{table['year']}", _plain(table))
    return int(table["year"])


def _shipped() -> list[Mapping[str, Any]]:
    files = sorted(resource("holidays").glob("*.toml"))
    return [tomllib.loads(path.read_text("utf-8")) for path in files]


def _imported(connection: Connection) -> list[Mapping[str, Any]]:
    query = select(col(Setting.value)).where(col(Setting.id).like(f"{_KEY}%"))
    return list(connection.execute(query).scalars())


def _plain(table: Mapping[str, Any]) -> dict[str, Any]:
    rest = [{k: str(v) for k, v in entry.items()} for entry in table.get("rest", ())]
    return {"year": table["year"], "rest": rest, "work": [str(d) for d in table.get("work", ())]}
