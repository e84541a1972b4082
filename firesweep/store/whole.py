"""Facts written whole: a correction is a further row with `of_id`, and of all the last one holds.

The id of the first row stands for all of them. By counter, then laptop, it is the same one on
every laptop, whatever came in which order (sync.md).
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, RowMapping, func, select
from sqlmodel import SQLModel

from firesweep.model.ids import new_id
from firesweep.store.journal import Change, table_of


@cache
def standing_rows(model: type[SQLModel]) -> Any:
    """Return, as a subquery, the row that holds of each; `first_id` is what it is known by."""
    t = table_of(model)
    first = func.coalesce(t.c.of_id, t.c.id)
    newest = (t.c.counter.desc(), t.c.laptop.desc(), t.c.id.desc())
    place = func.row_number().over(partition_by=first, order_by=newest)
    ranked = select(t, first.label("first_id"), place.label("place_in_line")).subquery()
    return select(ranked).where(ranked.c.place_in_line == 1).subquery(f"standing_{t.name}")


def standing_row(connection: Connection, model: type[SQLModel], first_id: str) -> RowMapping:
    """Return what holds of one, whole; KeyError where there is none."""
    s = standing_rows(model)
    found = connection.execute(select(s).where(s.c.first_id == first_id)).mappings().first()
    if found is None:
        raise KeyError(first_id)
    return found


def versions_of(
    connection: Connection, model: type[SQLModel], first_id: str
) -> Sequence[RowMapping]:
    """Return all that was written of one, the last first."""
    t = table_of(model)
    mine = func.coalesce(t.c.of_id, t.c.id) == first_id
    query = select(t).where(mine).order_by(t.c.counter.desc(), t.c.laptop.desc(), t.c.id.desc())
    return connection.execute(query).mappings().all()


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
