"""A checked bundle beside the store: what of it is new here, and what does not fit."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Select,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    union_all,
)

from firesweep.store.attached import bundle_table, bundle_target, format_of, plain_value
from firesweep.store.bundle_format import LAYOUTS, ROWS, TABLES
from firesweep.store.journal import table_of
from firesweep.store.tables import METADATA, Entry, Paper, Seen, Stream

_AT_ONCE = 500


class Stop(NamedTuple):
    """A stream that cannot be gone on with: laptop, and the numbers that do not meet."""

    laptop: str
    base: int
    highest: int


class Contents(NamedTuple):
    """What a bundle would add: lines, rows per table, edited fields per table."""

    lines: int
    known: int
    """Lines that are here already."""
    rows: dict[str, int]
    edits: dict[str, int]


@cache
def here() -> Any:
    """The store's streams, joined to the bundle's by laptop and community."""
    return table_of(Stream).alias("here")


@cache
def pairs() -> Any:
    """The bundle's streams, each beside the store's, if there is one."""
    b, h = bundle_table("stream").c, here().c
    return bundle_table("stream").outerjoin(
        here(), and_(h.laptop == b.laptop, h.community_id == b.community_id)
    )


def new_lines(*columns: Any) -> Select[Any]:
    """Select from the bundle's journal lines that the store has not got."""
    e, b = bundle_table("entry").c, bundle_table("stream").c
    return (
        select(*columns)
        .select_from(pairs().join(bundle_table("entry"), e.stream_id == b.id))
        .where(e.number > func.coalesce(here().c.highest, 0))
    )


def new_among(connection: Connection, rows: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield table and id of those of some rows of the bundle whose line the store has not got."""
    e = bundle_table("entry").c
    lines = new_lines(e.table_name, e.row_id).where(e.field.is_(None))
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        asked = lines.where(e.row_id.in_([row_id for _, row_id in some]))
        yield from ((row[0], row[1]) for row in connection.execute(asked) if tuple(row) in some)


def contents(connection: Connection) -> Contents:
    """Count what is new in the bundle and what is here already."""
    e = bundle_table("entry").c
    grouped = new_lines(e.table_name, e.field.is_(None), func.count())
    found = connection.execute(grouped.group_by(e.table_name, e.field.is_(None))).all()
    every = connection.execute(select(func.count()).select_from(bundle_table("entry")))
    lines = sum(count for _, _, count in found)
    return Contents(
        lines=lines,
        known=every.scalar_one() - lines,
        rows={name: count for name, made, count in found if made},
        edits={name: count for name, made, count in found if not made},
    )


def gaps(connection: Connection) -> list[Stop]:
    """Return the streams the bundle goes on with from further than this store has come."""
    return [Stop(*row) for row in connection.execute(_gaps())]


@cache
def _gaps() -> Select[Any]:
    b, h = bundle_table("stream").c, here().c
    query = select(b.laptop, b.base, func.coalesce(h.highest, 0)).select_from(pairs())
    return query.where(b.base > func.coalesce(h.highest, 0))


def clones(connection: Connection) -> list[str]:
    """Return the codes of laptops whose lines here and there differ under the same number."""
    return list(connection.execute(_clones()).scalars())


@cache
def _clones() -> Select[Any]:
    e, b, o = bundle_table("entry").c, bundle_table("stream").c, table_of(Entry).c
    differs = [e[name].is_distinct_from(o[name]) for name in TABLES["entry"] if name not in _KEY]
    return (
        select(b.laptop)
        .distinct()
        .select_from(
            pairs()
            .join(bundle_table("entry"), e.stream_id == b.id)
            .join(table_of(Entry), and_(o.stream_id == here().c.id, o.number == e.number))
        )
        .where(or_(*differs))
    )


_KEY = ("stream_id", "number")
EMPTY = ("", "[]", "{}")
"""Values of an edit that say nothing."""


def spent_numbers(connection: Connection) -> list[str]:
    """Return paper numbers of the bundle that another paper here already bears."""
    p, o = bundle_table("paper").c, table_of(Paper).c
    query = select(p.number).join_from(bundle_table("paper"), table_of(Paper), o.number == p.number)
    twice = select(p.number).group_by(p.number).having(func.count() > 1)
    found = [*connection.execute(query.where(o.id != p.id)).scalars()]
    return found + list(connection.execute(twice).scalars())


def strange_rows(connection: Connection) -> list[str]:
    """Return tables with a row whose id is here already, though its line is new."""
    return list(connection.execute(_strange(format_of(connection))).scalars())


@cache
def _strange(layout: int) -> Any:
    """The journal is gone through once for all tables."""
    e = bundle_table("entry").c
    here_too = case(
        *((e.table_name == name, e.row_id.in_(select(METADATA.tables[name].c.id)))
          for name in ROWS[layout] if name != "setting"),
        else_=False,  # the id of a setting is its name: two laptops may both have made it
    )  # fmt: skip
    return new_lines(e.table_name).distinct().where(e.field.is_(None), here_too)


def loose_ends(connection: Connection) -> list[str]:
    """Return the columns of the bundle that point to rows neither there nor here."""
    layout = format_of(connection)
    edited = {(row[0], row[1]) for row in connection.execute(_edited())}
    loose = list(connection.execute(_loose_rows(layout)).scalars())
    for name, column, target in _references(layout):
        if (name, column) in edited:
            loose += connection.execute(_loose_edits(name, column, target)).scalars()
    return loose


@cache
def _edited() -> Select[Any]:
    e = bundle_table("entry").c
    return new_lines(e.table_name, e.field).distinct().where(e.field.is_not(None))


@cache
def _loose_rows(layout: int) -> Any:
    """Ask of every reference in one statement."""
    asked = []
    for name, column, target in _references(layout):
        rows = bundle_table(name).c
        loose = _loose(select(rows.id), rows[column], target).exists()
        asked.append(select(literal(f"{name}.{column}")).where(loose))
    return union_all(*asked)


@cache
def _loose_edits(name: str, column: str, target: str) -> Select[Any]:
    e = bundle_table("entry").c
    edits = new_lines(e.row_id).where(e.table_name == name, e.field == column)
    return select(literal(f"{name}.{column}")).where(
        _loose(edits, plain_value(e.new), target).exists()
    )


def _references(layout: int) -> Iterator[tuple[str, str, str]]:
    """Every table and column that points into another table, in bundles of a format."""
    for name in ROWS[layout]:
        for key in sorted(METADATA.tables[name].foreign_keys, key=lambda key: key.parent.name):
            if key.parent.name in LAYOUTS[layout][name]:
                yield name, key.parent.name, key.column.table.name


def _loose(query: Select[Any], value: Any, target: str) -> Select[Any]:
    # Under a name of its own: a premises that lies in another points into the same table.
    there, here_too = bundle_target(target).alias("there"), METADATA.tables[target]
    return query.where(
        value.is_not(None),
        ~exists().where(there.c.id == value),
        ~exists().where(here_too.c.id == value),
    )


def clashes_to_come(connection: Connection) -> int:
    """Return how many fields would wait for a person after taking the bundle in, but not before.

    The same value twice, or one beside empty ones, is settled by the rule and does not wait.
    """
    heads = _heads_after().subquery()
    fields = (heads.c.table_name, heads.c.row_id, heads.c.field)
    said = case((heads.c.value.not_in(EMPTY), heads.c.value))
    apart = (
        select(*fields)
        .group_by(*fields)
        .having(func.count(said.distinct()) > 1, func.max(heads.c.is_new) == 1)
        .subquery()
    )
    return connection.execute(select(func.count()).select_from(apart)).scalar_one()


def _heads_after() -> Select[Any]:
    """Select the standing edits of every field the bundle edits, as they would be afterwards."""
    e, b = bundle_table("entry").c, bundle_table("stream").c
    o, s = table_of(Entry).c, table_of(Stream).c
    names = ("table_name", "row_id", "field")
    line = (b.laptop, b.community_id, e.number, *(e[n] for n in names))
    value, is_new = plain_value(e.new).label("value"), literal(1).label("is_new")
    came = new_lines(*line, value, is_new).where(e.field.is_not(None))
    touched = new_lines(e.row_id).where(e.field.is_not(None))
    line = (s.laptop, s.community_id, o.number, *(o[n] for n in names))
    were = select(*line, plain_value(o.new), literal(0)).join_from(
        table_of(Entry), table_of(Stream), s.id == o.stream_id
    )
    y = table_of(Seen).c
    replaced = exists().where(y.seen_stream_id == o.stream_id, y.seen_number == o.number)
    were = were.where(o.field.is_not(None), o.row_id.in_(touched), ~replaced)
    every, seen = union_all(came, were).cte("every"), _seen_there().cte("seen_there")
    # Joined, not asked with EXISTS: that goes through what the bundle has seen for every edit.
    same = and_(*(every.c[n] == seen.c[n] for n in ("laptop", "community_id", "number")))
    return select(every).outerjoin_from(every, seen, same).where(seen.c.number.is_(None))


def _seen_there() -> Select[Any]:
    """Select every entry some edit of the bundle has seen, by laptop, community and number."""
    x, b = bundle_table("seen").c, bundle_table("stream").c
    lines = select(b.laptop, b.community_id, x.seen_number.label("number")).distinct()
    return lines.join_from(bundle_table("seen"), bundle_table("stream"), b.id == x.seen_stream_id)
