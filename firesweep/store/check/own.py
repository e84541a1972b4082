"""Is what no journal line vouches for what the rows say? Codes, counters, numbers, search words."""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from sqlalchemy import Connection, func, select, union_all

from firesweep.errors import FiresweepError
from firesweep.model.names import pinyin, search_text
from firesweep.model.numbers import parse_number
from firesweep.store.database import Owner
from firesweep.store.journal import table_of
from firesweep.store.merge.laptop_keys import OWN, keyring
from firesweep.store.paper.papers import last_serial
from firesweep.store.tables import FACTS, Entry, Identity, Paper, Premises, Stream


def own_faults(connection: Connection, owner: Owner) -> Iterator[FiresweepError]:
    """Yield a sentence per fault in what the store says of itself."""
    return chain(
        _counter(connection),
        _owner(connection, owner),
        _writers(connection),
        _numbers(connection, owner.laptop),
        _words(connection),
    )


def _counter(connection: Connection) -> Iterator[FiresweepError]:
    """What is written next would lose to a line the counter is behind (sync.md, Who wins)."""
    seen = select(func.max(table_of(Entry).c.counter)).scalar_subquery()
    counter = table_of(Identity).c.counter
    if connection.execute(select(counter).where(counter < seen)).first():
        yield FiresweepError(
            "The store counts fewer lines than it holds: new edits would not be shown. "
            "Restore a backup."
        )


def _owner(connection: Connection, owner: Owner) -> Iterator[FiresweepError]:
    """The laptop's code is that of its key, the street the one the office signs for."""
    ring = keyring(connection, owner)
    codes = {code for code, met in ring.met.items() if any(key.how == OWN for key in met)}
    if codes and owner.laptop not in codes:
        yield FiresweepError(
            "The store says it is that of laptop {laptop}, but its key is that of {other}. "
            "Restore a backup.",
            laptop=owner.laptop, other=tuple(sorted(codes)),
        )  # fmt: skip
    elif ring.said and ring.met.get(owner.office) and not ring.words:
        yield FiresweepError(
            "Nothing the office has signed is for this street and office ({street}, {office}). "
            "Restore a backup.",
            street=owner.street, office=owner.office,
        )  # fmt: skip


def _writers(connection: Connection) -> Iterator[FiresweepError]:
    """A fact names the laptop that wrote it, and stands in a stream of that laptop."""
    e, s = table_of(Entry), table_of(Stream)
    strange = []
    for fact in (table_of(model) for model in FACTS if "counter" in model.model_fields):
        of = e.join(fact, (e.c.row_id == fact.c.id) & e.c.field.is_(None)).join(
            s, s.c.id == e.c.stream_id
        )
        strange.append(select(s.c.laptop).select_from(of).where(s.c.laptop != fact.c.laptop))
    for laptop in sorted(set(connection.execute(union_all(*strange)).scalars())):
        yield FiresweepError(
            "Records under the code {laptop} name another laptop. Restore a backup.",
            laptop=laptop,
        )


def _numbers(connection: Connection, laptop: str) -> Iterator[FiresweepError]:
    """A series of this laptop has come as far as its highest number; else one is given twice."""
    reached: dict[tuple[str, int], int] = {}
    p = table_of(Paper).c
    for kind, number in connection.execute(select(p.kind, p.number)):
        if (found := parse_number(number)) and found.laptop == laptop:
            series = kind, found.year
            reached[series] = max(found.serial, reached.get(series, 0))
    for (kind, year), serial in sorted(reached.items()):
        last = last_serial(connection, kind, laptop, year)
        if last < serial:
            yield FiresweepError(
                "The numbers of {year} stand at {last}, but {serial} has been given already. "
                "Restore a backup.",
                kind=kind, year=year, last=last, serial=serial,
            )  # fmt: skip


def _words(connection: Connection) -> Iterator[FiresweepError]:
    """A premises is found by its name and address, and sorted by a reading of its name.

    How characters are read, and how telephones are split up, changes with the program: of readings
    only their number is asked.
    """
    p = table_of(Premises).c
    query = select(p.name, p.address, p.pinyin, p.search)
    lost = sum(not _is_findable(row) for row in connection.execute(query).mappings())
    if lost:
        yield FiresweepError(
            "Premises found by other words than their own: {count}. Restore a backup.", count=lost
        )


def _is_findable(row: Any) -> bool:
    words = search_text((row["name"], row["address"]))
    read = len(row["pinyin"].split()) == len(pinyin(row["name"]).split())
    return read and set(words.split()) <= set(row["search"].split())
