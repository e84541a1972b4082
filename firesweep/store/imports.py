"""What an import brought: the next lines of some streams, and single ones, loose."""

from typing import Any

from sqlalchemy import exists, func, or_, select

from firesweep.store.derive import Lines
from firesweep.store.journal import table_of
from firesweep.store.tables import Received, ReceivedLine, ReceivedStream


def lines_of(number: Any) -> Lines:
    """Return what is true of the journal lines an import brought.

    A line that an import brought loose is that one's, whatever brought the stream up to it later.
    """
    r, single = (
        table_of(ReceivedStream).alias("brought").c,
        table_of(ReceivedLine).alias("single").c,
    )
    earlier, of = table_of(ReceivedLine).alias("earlier").c, table_of(Received).alias("of").c

    def brought(stream_id: Any, line: Any) -> Any:
        run = exists().where(
            r.received == number, r.stream_id == stream_id, line > r.before, line <= r.after
        )
        anothers = exists().where(
            earlier.stream_id == stream_id, earlier.number == line, earlier.received != number,
            of.number == earlier.received, of.undone_at.is_(None),
        )  # fmt: skip
        loose = exists().where(
            single.stream_id == stream_id, single.number == line, single.received == number
        )
        return or_(run & ~anothers, loose)

    return brought


def newest() -> Any:
    """The number of the newest import, as a value."""
    return select(func.max(table_of(Received).alias("every").c.number)).scalar_subquery()
