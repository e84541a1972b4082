"""When fields edited apart waited for a person: what the journal says of days that are past."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, func, select

from firesweep.store.journal import settled_by_rule, table_of
from firesweep.store.merge.clashed import NAMES, clashed, is_field
from firesweep.store.tables import Entry, Seen


class Edit(NamedTuple):
    """An edit of a field, and when the first that knew of it was written; moments in UTC."""

    new: Any
    at: str
    seen_at: str | None

    def stands_at(self, moment: str) -> bool:
        """True of an edit that was written by then, and none that knew of it."""
        return self.at <= moment and (self.seen_at is None or self.seen_at > moment)


class Wait(NamedTuple):
    """How long a field waited for a person: until it was settled, or to this day."""

    table: str
    row_id: str
    field: str
    since: str
    until: str | None


def waits(connection: Connection) -> Iterator[Wait]:
    """Yield every time a field waited, by the moments its edits were written at."""
    rows = connection.execute(_edits())
    for (table, row_id, field), edits in groupby(rows, key=lambda row: tuple(row[:3])):
        for since, until in disputed([Edit(*row[3:]) for row in edits]):
            yield Wait(table, row_id, field, since, until)


def disputed(edits: Sequence[Edit]) -> Iterator[tuple[str, str | None]]:
    """Yield from when to when a field's edits stood apart, and no rule chose between them."""
    moments = sorted({at for edit in edits for at in edit[1:] if at is not None})
    since = None
    for moment in moments:
        values = [edit.new for edit in edits if edit.stands_at(moment)]
        apart = len(values) > 1 and not settled_by_rule(values)
        if apart and since is None:
            since = moment
        elif not apart and since is not None:
            yield since, moment
            since = None
    if since is not None:
        yield since, None


@cache
def _edits() -> Select[Any]:
    """Select the edits of every field that ever stood apart."""
    e, x, later = table_of(Entry), table_of(Seen).c, table_of(Entry).alias("later")
    once = clashed().subquery().c
    replaced = and_(x.seen_stream_id == e.c.stream_id, x.seen_number == e.c.number)
    return (
        select(*(e.c[name] for name in NAMES), e.c.new, e.c.at, func.min(later.c.at))
        .join_from(once.field.table, e, and_(*is_field(e.c, once)))
        .outerjoin(table_of(Seen), replaced)
        .outerjoin(later, and_(later.c.stream_id == x.stream_id, later.c.number == x.number))
        .group_by(e.c.stream_id, e.c.number)
        .order_by(*(e.c[name] for name in NAMES))
    )
