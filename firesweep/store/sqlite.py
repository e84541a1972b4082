"""The one seam to what only SQLite can do: triggers are lifted, JSON is taken apart, rows are
written over. Everything else in the exchange is SQLAlchemy Core and runs on any database.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    Table,
    Text,
    bindparam,
    delete,
    func,
    literal,
    select,
    text,
)
from sqlalchemy.dialects.sqlite import dialect, insert
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from firesweep.store.driver import driver_of


class as_text(FunctionElement[str]):  # noqa: N801 - called like a function
    """A JSON column as the text it is: databases do not compare JSON, SQLite keeps it as text."""

    inherit_cache = True
    name = "as_text"
    type = Text()


@compiles(as_text)
def _as_text(element: as_text, compiler: SQLCompiler, **how: Any) -> str:
    return f"CAST({compiler.process(element.clauses, **how)} AS TEXT)"


@compiles(as_text, "sqlite")
def _as_it_is(element: as_text, compiler: SQLCompiler, **how: Any) -> str:
    return compiler.process(element.clauses, **how)


def plain_value(json: Any) -> Any:
    """The SQL value of a JSON text that holds a text, a number, true, false or nothing."""
    return func.json_extract(json, "$")


def words_in(json: Any) -> Any:
    """Every key and every plain value inside a JSON column, as a table to join."""
    return func.json_tree(json).table_valued("key", "atom")


def begun_with(column: Any) -> Any:
    """The same value, but no row of its table can be looked up by it.

    Without it SQLite goes through the whole journal and asks for each line whether it is meant.
    """
    return func.coalesce(column, column)


def added_once(table: Table, names: list[str], rows: Select[Any]) -> Any:
    """Return an insert of selected rows that passes over what is here already.

    Not asked of the table in the query itself: then SQLite writes all rows aside first.
    """
    query = rows.where(literal(True))  # without any condition, ON would be read as a join's
    statement = insert(table).from_select(names, query, include_defaults=False)
    return statement.on_conflict_do_nothing(index_elements=["id"])


def written_over(table: Table, *keys: str) -> Any:
    """Return an insert whose rows are written over those with the same key."""
    statement = insert(table)
    names = (column.name for column in table.c if column.name not in keys)
    values = {name: statement.excluded[name] for name in names}
    return statement.on_conflict_do_update(index_elements=[*keys], set_=values)


def among(column: Any, values: Iterable[Any]) -> Any:
    """True where a column is among some values: one parameter, however many they are."""
    return _in_list(column, json.dumps([*values]))


def listed(column: Any, name: str) -> Any:
    """The same, the values given later as a JSON list under a name."""
    return _in_list(column, bindparam(name))


def _in_list(column: Any, texts: Any) -> Any:
    return column.in_(select(func.json_each(texts).table_valued("value").c.value))


def put_in_place(connection: Connection, table: Table, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write rows, each value as the file holds it, in place of those with the same first column.

    Where a row might be written over, SQLite prepares at each to take it back: twice the work.
    """
    gone, come = _put_in_place(table)
    connection.exec_driver_sql(gone, (json.dumps([row[0] for row in rows]),))
    connection.exec_driver_sql(come, list(rows))


@cache
def _put_in_place(table: Table) -> tuple[str, str]:
    statements = delete(table).where(listed(next(iter(table.c)), "keys")), insert(table)
    gone, come = (str(each.compile(dialect=dialect())) for each in statements)
    return gone, come


@contextmanager
def scratch(connection: Connection, table: Table) -> Iterator[None]:
    """Lend a reading connection one temporary table to write; the file itself is only read."""
    driver = driver_of(connection)
    driver.execute("PRAGMA query_only = OFF")
    table.create(connection)
    yield
    table.drop(connection)
    driver.execute("PRAGMA query_only = ON")


def put_off_references(connection: Connection) -> None:
    """Let references be checked when the transaction ends, so that rows come in any order."""
    connection.execute(text("PRAGMA defer_foreign_keys = ON"))


def has_loose_references(connection: Connection) -> bool:
    """True where a row points to one that is not there."""
    return connection.execute(text("PRAGMA foreign_key_check")).first() is not None


@contextmanager
def references_at_once(connection: Connection) -> Iterator[None]:
    """Around a transaction that asks for loose references itself, once: none is looked for by row.

    For each premises that goes SQLite would read through whole tables that may point to it.
    """
    driver = driver_of(connection)
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def deletable(connection: Connection, tables: tuple[str, ...]) -> AbstractContextManager[None]:
    """Lift the triggers that keep facts and registers, within one transaction."""
    return _lifted(connection, [f"{name}_no_delete" for name in tables])


def insertable(connection: Connection, tables: tuple[str, ...]) -> AbstractContextManager[None]:
    """Lift the triggers on new rows, within one transaction, for who sees to the same himself.

    Where a table has one, SQLite writes all rows of an INSERT … SELECT aside first.
    """
    return _lifted(connection, [f"{name}_{what}" for name in tables for what in ("once", "kept")])


@contextmanager
def _lifted(connection: Connection, names: list[str]) -> Iterator[None]:
    there = text("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    kept = {name: sql for name, sql in connection.execute(there) if name in names}
    for name in kept:
        connection.execute(text(f"DROP TRIGGER {name}"))
    yield
    for statement in kept.values():
        connection.exec_driver_sql(statement)


def know_function(connection: Connection, name: str, arity: int, run: Callable[..., Any]) -> None:
    """Let statements of a connection call a function of ours; the same values, the same result."""
    driver_of(connection).create_function(name, arity, run, deterministic=True)
