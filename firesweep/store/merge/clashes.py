"""Fields edited on two laptops without either knowing of the other: both values are kept."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, bindparam, select

from firesweep.store.journal import EMPTY, settled_by_rule, table_of
from firesweep.store.merge.clashed import clashed, is_field, standing
from firesweep.store.merge.derive import stands
from firesweep.store.tables import METADATA, Clashed, Entry, Stream


class Side(NamedTuple):
    """One of the values that stand side by side, the one shown first."""

    laptop: str
    by: str
    at: str
    old: Any
    new: Any
    community_id: str
    """The stream's community; empty where it is street-wide."""


class Clash(NamedTuple):
    """A field with more than one standing edit."""

    table: str
    row_id: str
    field: str
    sides: tuple[Side, ...]

    @property
    def id(self) -> str:
        """What tells it from the others."""
        return "\t".join(self[:3])

    @property
    def harmless(self) -> bool:
        """True where the rule settles it without a person: the same value, or the others empty."""
        return settled_by_rule(side.new for side in self.sides)


def clashes(connection: Connection) -> list[Clash]:
    """Return the fields that wait for a person, and the harmless ones, by row and field."""
    return _grouped(connection.execute(_apart()).all())


def disputes(connection: Connection, table: str, row_id: str) -> list[Clash]:
    """Return the fields of one row that wait for a person."""
    one = {"of_table": table, "of_row": row_id}
    found = _grouped(connection.execute(_apart(of_one=True), one).all())
    return [each for each in found if not each.harmless]


def _grouped(rows: Iterable[Any]) -> list[Clash]:
    return [
        Clash(
            table, row_id, field, tuple(Side(*row[3:9]) for row in sorted(group, key=_shown_first))
        )
        for (table, row_id, field), group in groupby(rows, key=lambda row: tuple(row[:3]))
    ]


@cache
def _apart(*, of_one: bool = False) -> Select[Any]:
    """Select every standing edit of the fields that have more than one, in one row or in all."""
    e, s, c = table_of(Entry).c, table_of(Stream).c, table_of(Clashed).c
    one = [c.table_name == bindparam("of_table"), c.row_id == bindparam("of_row")]
    apart = clashed().where(standing(c) > 1, *(one if of_one else ())).subquery().c
    return (
        select(
            e.table_name,
            e.row_id,
            e.field,
            s.laptop,
            e.by,
            e.at,
            e.old,
            e.new,
            s.community_id,
            e.counter,
        )
        .join_from(apart.field.table, table_of(Entry), and_(*is_field(e, apart)))
        .join(table_of(Stream), s.id == e.stream_id)
        .where(stands())
        .order_by(e.table_name, e.row_id, e.field)
    )


def row_name(connection: Connection, table: str, row_id: str) -> str:
    """Return what a register row is called; a setting by its id."""
    target = METADATA.tables[table]
    if "name" not in target.c:
        return row_id
    query = select(target.c.name).where(target.c.id == row_id)
    return str(connection.execute(query).scalar_one())


def ids_in(found: Iterable[Clash]) -> set[str]:
    """Return every text inside the sides of some clashes that may be the id of a row."""
    return {text for clash in found for side in clash.sides for text in _texts(side[3:5])}


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts((*value, *value.values()))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)


def names_of(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Return what rows of any register are called; ids no register has are left out."""
    wanted, found = list(ids), dict[str, str]()
    for name in ("community", "beat", "person", "team", "premises"):
        row = METADATA.tables[name].c
        query = select(row.id, row.name).where(row.id.in_(wanted))
        found.update((one.id, one.name) for one in connection.execute(query))
    return found


def _shown_first(row: Any) -> tuple[bool, bool, int, str]:
    """The rule of derive.rule, over rows that were read."""
    safe = (row.table_name, row.field) == ("premises", "key_unit") and row.new is True
    return (not safe, row.new in EMPTY, -row.counter, _after(row.laptop))


def _after(laptop: str) -> str:
    """A text that sorts the other way round."""
    return "".join(chr(0x10FFFF - ord(c)) for c in laptop.ljust(3, "\0"))
