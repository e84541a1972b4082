"""What the search for duplicates reads and keeps: the registry, and who was said to differ."""

from sqlalchemy import Connection, select

from firesweep.model.registry.suspect import Candidate
from firesweep.model.vocabulary import LISTED
from firesweep.store.journal import Change, table_of
from firesweep.store.plain import rows
from firesweep.store.registers import write_setting
from firesweep.store.tables import Premises

APART = "apart:"
"""Settings of the street that begin so name two premises that are not the same."""
Pair = tuple[str, str]


def candidates(connection: Connection) -> list[Candidate]:
    """Return every premises that stands for itself; closed ones, too, may have been two."""
    p = table_of(Premises).c
    columns = (p[name] for name in Candidate._fields)
    query = select(*columns).where(p.kept_id.is_(None)).order_by(p.row)
    return [Candidate(*row) for row in connection.execute(query)]


def said_apart(connection: Connection) -> set[Pair]:
    """Return the pairs somebody said are not the same, on any laptop; the smaller id first."""
    query = f"SELECT id FROM setting WHERE id GLOB '{APART}*' AND value = 'true'"
    parts = (str(key).split(":") for (key,) in rows(connection, query))
    return {(first, second) for _, first, second in parts}


def say_apart(change: Change, one: str, other: str, *, apart: bool) -> None:
    """Write that two premises are not the same, or that this was a mistake; it travels."""
    write_setting(change, f"{APART}{min(one, other)}:{max(one, other)}", apart or None)


def premises_called(connection: Connection, text: str) -> list[str]:
    """Return the premises of an id or a name: those in the registry before those closed down,
    and these before those merged with another.
    """
    p = table_of(Premises).c
    named = select(p.id).where(p.name == text).order_by(p.row)
    alone = named.where(p.kept_id.is_(None))
    by_id, listed = select(p.id).where(p.id == text), alone.where(p.status.in_(LISTED))
    asked = (connection.execute(query).scalars().all() for query in (by_id, listed, alone, named))
    return list(next(filter(None, asked), ()))
