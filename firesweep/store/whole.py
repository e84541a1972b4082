"""Facts written whole: a correction is a further row with `of_id`, and of all the last one holds.

The id of the first row stands for all of them. By counter, then laptop, it is the same one on
every laptop, whatever came in which order (sync.md).
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, RowMapping, and_, exists, func, or_, select, tuple_
from sqlmodel import SQLModel

from firesweep.model.ids import new_id
from firesweep.store.journal import Change, table_of


@cache
def standing_rows(model: type[SQLModel]) -> Any:
    """Return, as a subquery, the row that holds of each; `first_id` is what it is known by.

    It is the one no later row is of: whoever asks for some is led to those by their own index, and
    what a row keeps beside, such as the pages of signed weeks, is not read to find it.
    """
    t, later = table_of(model), table_of(model).alias("later")
    first = func.coalesce(t.c.of_id, t.c.id)
    follows = tuple_(*_place(later)) > tuple_(*_place(t))
    replaced = exists().where(_of(later, first), follows).correlate(t)
    return select(t, first.label("first_id")).where(~replaced).subquery(f"standing_{t.name}")


def standing_row(connection: Connection, model: type[SQLModel], first_id: str) -> RowMapping:
    """Return what holds of one, whole; KeyError where there is none."""
    t = table_of(model)
    first = func.coalesce(t.c.of_id, t.c.id).label("first_id")
    query = select(t, first).where(_of(t, first_id)).order_by(*_newest(t)).limit(1)
    found = connection.execute(query).mappings().first()
    if found is None:
        raise KeyError(first_id)
    return found


def versions_of(
    connection: Connection, model: type[SQLModel], first_id: str
) -> Sequence[RowMapping]:
    """Return all that was written of one, the last first."""
    t = table_of(model)
    query = select(t).where(_of(t, first_id)).order_by(*_newest(t))
    return connection.execute(query).mappings().all()


def _of(rows: Any, first_id: Any) -> Any:
    """True of a row that is the first of that id, or a correction of it."""
    return or_(rows.c.of_id == first_id, and_(rows.c.id == first_id, rows.c.of_id.is_(None)))


def _place(rows: Any) -> tuple[Any, ...]:
    """By what one row is later than another."""
    return rows.c.counter, rows.c.laptop, rows.c.id


def _newest(rows: Any) -> Iterator[Any]:
    return (column.desc() for column in _place(rows))


def write_void(change: Change, model: type[SQLModel], first_id: str, reason: str) -> None:
    """Write that one does not count, and why."""
    before = standing_row(change.connection, model, first_id)
    derived = {column.name for column in table_of(model).c if column.info.get("derived")}
    values = {name: before[name] for name in model.model_fields if name not in derived}
    values |= signed(change, new_id(), first_id) | {"void_reason": reason}
    change.add(model(**values), community=before["community_id"] or "")


def signed(change: Change, row_id: str, of_id: str | None) -> dict[str, Any]:
    """When and by whom a row is written, and where it stands in the order of all."""
    return {"id": row_id, "of_id": of_id, "counter": change.counter + 1,
            "laptop": change.laptop, "at": change.at, "by": change.by}  # fmt: skip
