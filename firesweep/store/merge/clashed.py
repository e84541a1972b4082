"""Which fields were ever edited apart: kept beside the journal, which is long, as they are few.

A field comes apart by a merge alone: who edits one here knows of all its edits here. It stays noted
when it is settled, and when the import is taken back; where it stands, its edits say.
"""

from typing import Any

from sqlalchemy import Connection, Insert, Select, exists, func, insert, or_, select, union

from firesweep.store.journal import Change, table_of
from firesweep.store.merge.derive import stands
from firesweep.store.merge.imports import Lines
from firesweep.store.sqlite import begun_with
from firesweep.store.tables import Clashed, Entry, Seen

NAMES = ("table_name", "row_id", "field")


def note_clashed(change: Change, lines: Lines) -> None:
    """Note the fields that some lines edited apart from others, or where they knew of several."""
    change.local(_to_note(lines))


def is_field(field: Any, other: Any) -> tuple[Any, ...]:
    """True where two sets of columns name the same field."""
    return tuple(field[name] == other[name] for name in NAMES)


def standing(field: Any) -> Any:
    """How many edits of a field stand."""
    e = table_of(Entry)
    query = select(func.count()).select_from(e).where(*is_field(e.c, field), stands())
    return query.scalar_subquery()


def unnoted(connection: Connection) -> int:
    """Return how many fields of the whole journal were edited apart and are not noted."""
    e, x = table_of(Entry), table_of(Seen).c
    fields = [e.c[name] for name in NAMES]
    apart = select(*fields).where(e.c.field.is_not(None), stands())
    apart = apart.group_by(*fields).having(func.count() > 1)
    line = (x.stream_id == e.c.stream_id, x.number == e.c.number)
    knew = select(*fields).join_from(e, table_of(Seen), line[0] & line[1])
    knew = knew.group_by(e.c.stream_id, e.c.number).having(func.count() > 1)
    every = union(apart, knew).subquery().c
    query = select(func.count()).select_from(every.field.table).where(~_noted(every))
    return int(connection.execute(query).scalar_one())


def _to_note(lines: Lines) -> Insert:
    line, x = lines.c, table_of(Seen).c
    knew = select(func.count()).where(x.stream_id == line.stream_id, x.number == line.number)
    apart = or_(knew.scalar_subquery() > 1, standing(line) > 1)
    rows = select(*(line[name] for name in NAMES)).distinct()
    rows = rows.where(line.field.is_not(None), apart, ~_noted(line))
    return insert(table_of(Clashed)).from_select(list(NAMES), rows)


def _noted(field: Any) -> Any:
    return exists().where(*is_field(table_of(Clashed).c, field))


def clashed() -> Select[Any]:
    """Select every field that was ever edited apart: where a question for their edits begins."""
    return select(*(begun_with(table_of(Clashed).c[name]).label(name) for name in NAMES))
