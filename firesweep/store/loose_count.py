"""How many loose lines go to each laptop beside its streams: what no receipt can tell of."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Text, bindparam, exists, func

from firesweep.store.bundle_loose import NEEDED, need, need_what_is_named, needed_lines
from firesweep.store.driver import driver_of
from firesweep.store.journal import table_of
from firesweep.store.streams import Reader
from firesweep.store.tables import Entry, Holding, Stream


def count_loose(connection: Connection, readers: Iterable[Reader]) -> dict[str, int]:
    """Return how many loose lines go to the laptops of communities with every bundle.

    No receipt says whether they are held; those of streams that are is left out, and what goes
    along only because a new line refers to it.
    """
    homes: dict[str, list[str]] = {}
    for each in readers:
        homes.setdefault(each.community, []).append(each.laptop)
    counts = {}
    with _scratch(connection):
        for community in homes.keys() - {""}:
            need(connection, community)
            need_what_is_named(connection, community)
            for laptop in homes[community]:
                of = {"community": community, "laptop": laptop}
                counts[laptop] = connection.execute(_not_held(), of).scalar_one()
    return counts


@contextmanager
def _scratch(connection: Connection) -> Iterator[None]:
    """Lend a reading connection the one table it may write; the file itself is opened to read."""
    driver = driver_of(connection)
    driver.execute("PRAGMA query_only = OFF")
    NEEDED.create(connection)
    yield
    NEEDED.drop(connection)
    driver.execute("PRAGMA query_only = ON")


@cache
def _not_held() -> Select[Any]:
    """Count those of a laptop that are of other laptops, and of no stream it holds up to there."""
    e, s, h = (table_of(each).c for each in (Entry, Stream, Holding))
    reader = bindparam("laptop", type_=Text)
    held = exists().where(h.peer == reader, h.stream_id == e.stream_id, h.highest >= e.number)
    return needed_lines(func.count()).where(s.laptop != reader, ~held)
