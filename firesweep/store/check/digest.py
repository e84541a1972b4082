"""One hash over everything that is exchanged: equal on two stores that hold the same.

Local row numbers, order of arrival, drafts and derived columns do not count (sync.md).
"""

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    Dialect,
    Float,
    Select,
    Table,
    Text,
    cast,
    func,
    select,
)
from sqlmodel import SQLModel

from firesweep.store.fingerprint import synced
from firesweep.store.journal import table_of
from firesweep.store.json_pieces import read
from firesweep.store.tables import FACTS, REGISTERS, Entry, Seen, Stream

LATER = (
    "laptop_key", "premises.merged_into", "premises.in_charge", "beat.in_charge", "drill",
    "outreach", "returned", "draw", "hazard.drill_id",
    *(f"{of}.{what}_id" for of in ("paper", "photo") for what in ("drill", "outreach", "report")),
    "report", "report_step", "self_check", "returned.takes_back", "step.undoes", "decision",
    "decision_step", "sign_off",
)  # fmt: skip
"""Tables and columns newer than the first digests: a street that has nothing in them keeps its
digest.
"""


def digest(connection: Connection) -> str:
    """Return the SHA-256 in hex over all registers, facts and journal lines."""
    hasher = hashlib.sha256()
    for name, query in _every_query(connection.dialect):
        found = connection.exec_driver_sql(query)
        rows = found.all() if name in LATER else found
        if rows or name not in LATER:
            hasher.update(name.encode())
        edited = _edited_json(name)
        for row in rows:
            said = [_alike(value) if at in edited else value for at, value in enumerate(row)]
            hasher.update(json.dumps(said).encode())
    return hasher.hexdigest()


@cache
def _edited_json(name: str) -> frozenset[int]:
    """Where lists and dicts that people edit stand among the columns of a query."""
    model = next((each for each in REGISTERS if each.__tablename__ == name), None)
    columns = _at_first(table_of(model)) if model else []
    return frozenset(at for at, column in enumerate(columns) if isinstance(column.type, JSON))


def _alike(value: Any) -> Any:
    """JSON as it was written at first: a field put back to what an edit found is written anew."""
    return json.dumps(read(value))


def synced_columns(model: type[SQLModel]) -> list[str]:
    """Return the names of the columns of a register or fact that travel."""
    return [column.name for column in synced(table_of(model))]


@cache
def _every_query(dialect: Dialect) -> tuple[tuple[str, str], ...]:
    """Put together once: that costs more than asking a small store."""
    said = {"literal_binds": True}
    return tuple(
        (name, str(query.compile(dialect=dialect, compile_kwargs=said)))
        for name, query in _contents()
    )


def _contents() -> Iterator[tuple[str, Select[Any]]]:
    for model in (*REGISTERS, *FACTS):
        table = table_of(model)
        names = synced_columns(model)
        yield table.name, select(*map(_plain, _at_first(table))).order_by(table.c.id)
        for name in (name for name in names if f"{table.name}.{name}" in LATER):
            said = func.coalesce(table.c[name], "") != ""
            later = select(table.c.id, _plain(table.c[name])).where(said)
            yield f"{table.name}.{name}", later.order_by(table.c.id)
    yield "entry", _entries()
    yield "seen", _seen()


def _at_first(table: Table) -> list[Column[Any]]:
    return [each for each in synced(table) if f"{table.name}.{each.name}" not in LATER]


def _plain(column: Any) -> Any:
    """A column as it stands in the file; numbers to what every reading of them agrees on."""
    if isinstance(column.type, Float):
        return func.round(column, 6)
    return cast(column, Text)


def _entries() -> Select[Any]:
    e, s = table_of(Entry), table_of(Stream)
    columns = [_plain(column) for column in e.columns if column.name != "stream_id"]
    return (
        select(s.c.laptop, s.c.community_id, *columns)
        .join_from(e, s, s.c.id == e.c.stream_id)
        .order_by(s.c.laptop, s.c.community_id, e.c.number)
    )


def _seen() -> Select[Any]:
    x, own, other = table_of(Seen).c, table_of(Stream).alias("own"), table_of(Stream).alias("other")
    of = (own.c.laptop, own.c.community_id, x.number)
    earlier = (other.c.laptop, other.c.community_id, x.seen_number)
    return (
        select(*of, *earlier)
        .select_from(table_of(Seen))
        .join(own, own.c.id == x.stream_id)
        .join(other, other.c.id == x.seen_stream_id)
        .order_by(*of, *earlier)
    )
