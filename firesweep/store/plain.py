"""Plain SQL: what the window shows first is asked of sqlite3 itself.

To load SQLAlchemy and the tables takes more than half of a start, and nobody need wait for that to
see their day: it goes on behind them. So what the top line and Today say is asked in SQL, over
sqlite3's own connection or over SQLAlchemy's alike. All else is asked, and everything is written,
through SQLAlchemy Core.
"""

import gc
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Union

if TYPE_CHECKING:
    from sqlalchemy import Connection

Reading = Union[sqlite3.Connection, "Connection"]


def rows(connection: Reading, sql: str, **given: Any) -> list[Any]:
    """Return the rows of a question; a list that is given is read with `json_each(:name)`."""
    return list(walk(connection, sql, **given))


def walk(connection: Reading, sql: str, **given: Any) -> Iterator[Any]:
    """Return the same one by one: of thousands, what nobody keeps makes room for the next."""
    values = {name: _plain(value) for name, value in given.items()}
    if isinstance(connection, sqlite3.Connection):
        return connection.execute(sql, values)
    return iter(connection.exec_driver_sql(sql, values))


def number(connection: Reading, sql: str, **given: Any) -> int:
    """Return the one number a question yields."""
    ((found,),) = rows(connection, sql, **given)
    return int(found)


def words(values: Iterable[str]) -> str:
    """Return words of the vocabulary as SQL reads a list: `state IN ('noticed', 'closed')`."""
    return f"({', '.join(map(repr, map(str, values)))})"


@contextmanager
def many_rows() -> Iterator[None]:
    """Let tens of thousands of rows be made at once: none refers to itself.

    Python would look for that among all of them, again and again, for a third of the time. What
    stays of them is taken for old at once.
    """
    was_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looking:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def _plain(value: Any) -> Any:
    return json.dumps(value) if isinstance(value, list | tuple) else value
