"""What an import brought: the next lines of some streams, and single ones, loose."""

from typing import Any

from sqlalchemy import Select, and_, exists, select, tuple_, union_all

from firesweep.store.journal import table_of
from firesweep.store.tables import Entry, Received, ReceivedLine, ReceivedStream

TOLD = ("stream_id", "number", "counter", "table_name", "row_id", "field")
"""What is asked of such lines."""


class Lines:
    """Some lines of the journal: just brought, or about to be taken away.

    They are selected from where they begin, so that a few cost little however long the journal is.
    """

    def __init__(self, query: Any) -> None:
        self.c = query.subquery().c

    def hold(self, stream_id: Any, number: Any) -> Any:
        """True of a line that is one of them."""
        return tuple_(stream_id, number).in_(select(self.c.stream_id, self.c.number))


def lines_of(number: int) -> Lines:
    """Return the journal lines an import brought.

    A line that an import brought loose is that one's, whatever brought the stream up to it later.
    """
    return Lines(union_all(_runs(number), _loose(number)))


def _runs(number: int) -> Select[Any]:
    e, r = table_of(Entry).c, table_of(ReceivedStream).c
    earlier, of = table_of(ReceivedLine).alias("earlier").c, table_of(Received).alias("of").c
    anothers = exists().where(
        earlier.stream_id == e.stream_id, earlier.number == e.number, earlier.received != number,
        of.number == earlier.received, of.undone_at.is_(None),
    )  # fmt: skip
    within = and_(e.stream_id == r.stream_id, e.number > r.before, e.number <= r.after)
    lines = select(*(e[name] for name in TOLD)).join_from(
        table_of(ReceivedStream), table_of(Entry), within
    )
    return lines.where(r.received == number, ~anothers)


def _loose(number: int) -> Select[Any]:
    e, single = table_of(Entry).c, table_of(ReceivedLine).c
    same = and_(e.stream_id == single.stream_id, e.number == single.number)
    lines = select(*(e[name] for name in TOLD)).join_from(
        table_of(ReceivedLine), table_of(Entry), same
    )
    return lines.where(single.received == number)
