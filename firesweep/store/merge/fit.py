"""What of a checked bundle does not go with the store it is held to."""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import (
    JSON,
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

from firesweep.store.bundle.attached import bundle_table, bundle_target, format_of, ids_there
from firesweep.store.bundle.format import LAYOUTS, ROWS, TABLES
from firesweep.store.journal import table_of
from firesweep.store.merge.bundle_streams import (
    here,
    me,
    pairs,
    passed_over,
    same_stream,
    starts_beyond,
)
from firesweep.store.merge.incoming import KEY, is_new, left_out, new_lines, rows_left_out
from firesweep.store.sqlite import as_text, plain_value
from firesweep.store.tables import METADATA, Entry, Paper, Stream


class Stop(NamedTuple):
    """A stream that cannot be gone on with: laptop, and the numbers that do not meet."""

    laptop: str
    base: int
    highest: int


def gaps(connection: Connection) -> list[Stop]:
    """Return the streams the bundle goes on with from further than this store has come."""
    return [Stop(*row) for row in connection.execute(_gaps(format_of(connection)))]


@cache
def _gaps(layout: int) -> Any:
    b, h = bundle_table("stream").c, here().c
    held = func.coalesce(h.highest, 0)
    stops = select(b.laptop, b.base, held).select_from(pairs())
    stops = stops.where(starts_beyond(), b.id.not_in(passed_over()))
    if "loose" not in LAYOUTS[layout]:
        return stops
    # A loose line of its own that a laptop has not got: it was set back.
    mark, mine = bundle_table("loose").c, b.laptop == me().c.laptop
    own = select(b.laptop, func.max(mark.number), held).select_from(
        pairs().join(bundle_table("loose"), mark.stream_id == b.id).join(me(), mine)
    )
    own = own.where(mark.number > held, mark.number > b.highest)
    return union_all(stops, own.group_by(b.laptop, held))


def clones(connection: Connection) -> list[str]:
    """Return the codes of laptops whose lines here and there differ under the same number."""
    return list(connection.execute(_clones()).scalars())


@cache
def _clones() -> Select[Any]:
    e, b, o = bundle_table("entry").c, bundle_table("stream").c, table_of(Entry).c
    both: list[tuple[Any, Any]] = [
        (e[name], o[name]) for name in TABLES["entry"] if name not in KEY
    ]
    both = [(as_text(a), as_text(b)) if isinstance(b.type, JSON) else (a, b) for a, b in both]
    differs = [one.is_distinct_from(other) for one, other in both]
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
    """Return the tables of the bundle that point to rows neither there nor here."""
    layout = format_of(connection)
    edited = {(row[0], row[1]) for row in connection.execute(_edited())}
    loose = list(connection.execute(_loose_rows(layout)).scalars())
    for name, column, target in references(layout):
        if (name, column) in edited:
            loose += connection.execute(_loose_edits(name, column, target)).scalars()
    return loose


@cache
def _edited() -> Select[Any]:
    e = bundle_table("entry").c
    return new_lines(e.table_name, e.field).distinct().where(e.field.is_not(None))


@cache
def _loose_rows(layout: int) -> Any:
    """Ask of every reference in one statement, and go through every table once."""
    asked = []
    for name, columns in groupby(references(layout), key=lambda reference: reference[0]):
        rows = bundle_table(name).c
        loose = or_(*(_is_loose(rows[column], target) for _, column, target in columns))
        ours = select(rows.id).where(rows.id.not_in(rows_left_out()), loose)
        asked.append(select(literal(name)).where(ours.exists()))
    return union_all(*asked)


@cache
def _loose_edits(name: str, column: str, target: str) -> Select[Any]:
    e = bundle_table("entry").c
    edits = new_lines(e.row_id).where(e.table_name == name, e.field == column)
    return select(literal(name)).where(edits.where(_is_loose(plain_value(e.new), target)).exists())


def references(layout: int) -> Iterator[tuple[str, str, str]]:
    """Every table and column that points into another table, in bundles of a format."""
    for name in ROWS[layout]:
        for key in sorted(METADATA.tables[name].foreign_keys, key=lambda key: key.parent.name):
            if key.parent.name in LAYOUTS[layout][name]:
                yield name, key.parent.name, key.column.table.name


def _is_loose(value: Any, target: str) -> Any:
    """True of a reference to a row that is neither here nor taken in."""
    there, here_too = ids_there(target), METADATA.tables[target]
    comes = and_(there.c.id == value, there.c.id.not_in(rows_left_out()))
    return and_(value.is_not(None), ~exists().where(comes), ~exists().where(here_too.c.id == value))


def torn(connection: Connection) -> list[str]:
    """Return tables of which an edit comes without its row, or without an edit it has seen.

    Where every stream goes whole, and none is passed over here, that cannot be, as long as none has
    a gap.
    """
    layout = format_of(connection)
    return list(connection.execute(_torn(layout)).scalars()) if "loose" in LAYOUTS[layout] else []


@cache
def _torn(layout: int) -> Any:
    e, b, held, mark = (bundle_table(name).c for name in ("entry", "stream", "held", "loose"))
    short = select(held.highest).where(held.stream_id == b.id, held.highest != b.highest)
    partly = or_(*(
        query.correlate(None).exists() for query in (short, select(mark.number), passed_over())
    ))  # fmt: skip
    alone = [and_(e.table_name == name, *_nowhere(name)) for name in ROWS[layout]]
    rowless = new_lines(e.table_name).where(partly, e.field.is_not(None), or_(*alone))
    return union_all(rowless, _unseen().where(partly))


def _nowhere(table: str) -> tuple[Any, Any]:
    """True of a line whose row is neither here nor taken in."""
    e, there = bundle_table("entry").c, ids_there(table)
    comes = and_(there.c.id == e.row_id, there.c.id.not_in(rows_left_out()))
    return ~exists().where(comes), ~exists().where(METADATA.tables[table].c.id == e.row_id)


def _unseen() -> Select[Any]:
    """Select a word for every new edit that has seen one neither here nor taken in."""
    x, b = bundle_table("seen").c, bundle_table("stream").c
    theirs, ours = bundle_target("stream").alias("theirs"), table_of(Stream).alias("ours")
    other, o = bundle_target("entry").alias("other").c, table_of(Entry).c
    comes = exists().where(
        other.stream_id == x.seen_stream_id, other.number == x.seen_number,
        ~left_out(other.stream_id, other.number),
    )  # fmt: skip
    return (
        select(literal("entry"))
        .select_from(pairs().join(bundle_table("seen"), x.stream_id == b.id))
        .join(theirs, theirs.c.id == x.seen_stream_id)
        .outerjoin(ours, same_stream(ours.c, theirs.c))
        .where(
            *is_new(x.stream_id, x.number),
            x.seen_number > func.coalesce(ours.c.highest, 0),
            ~comes,
            ~exists().where(o.stream_id == ours.c.id, o.number == x.seen_number),
        )
    )
