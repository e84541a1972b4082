"""A checked bundle beside the store: what of it is taken in here, and what of that is new."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    and_,
    case,
    exists,
    false,
    func,
    insert,
    literal,
    null,
    or_,
    select,
    true,
    tuple_,
    union_all,
)

from firesweep.store.bundle.attached import bundle_table, format_of
from firesweep.store.bundle.format import LAYOUTS
from firesweep.store.journal import table_of
from firesweep.store.merge.bundle_streams import (
    PASSED,
    here,
    is_ours,
    pairs,
    passed_over,
    to_pass_over,
)
from firesweep.store.sqlite import plain_value
from firesweep.store.tables import Community, Entry, Seen, Stream

EMPTY = ("", "[]", "{}")
"""Values of an edit that say nothing."""
_AT_ONCE = 500
KEY = ("stream_id", "number")
"""By what a line is found within its bundle."""


class Contents(NamedTuple):
    """What a bundle would add: lines, rows per table, edited fields per table."""

    lines: int
    passed: dict[str, int]
    """Lines that are not taken in here, by the community they belong to: they do not go on from
    what is here, and are not needed here."""
    rows: dict[str, int]
    edits: dict[str, int]


LEFT_OUT = Table(
    "left_out",
    MetaData(),
    Column("stream_id", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("is_here", Boolean),
    Column("made", Text),
    prefixes=["TEMPORARY"],
)
"""The bundle's lines that are not taken in, mostly none: for others, or here already, loose.

`made` is the id of a row that does not come with its line.
"""


@contextmanager
def set_apart(connection: Connection) -> Iterator[None]:
    """Say, while a bundle is attached, which of its lines are not taken in here."""
    PASSED.create(connection)
    connection.execute(insert(PASSED).from_select(PASSED.c.keys(), to_pass_over()))
    LEFT_OUT.create(connection)
    for lines in (_for_others(format_of(connection)), _here_already()):
        connection.execute(insert(LEFT_OUT).from_select(LEFT_OUT.c.keys(), lines))
    yield
    LEFT_OUT.drop(connection)
    PASSED.drop(connection)


@cache
def _for_others(layout: int) -> Select[Any]:
    """Streams of other communities that do not go on from here, and loose lines meant for others.

    What is loose in a bundle for laptops like this one is needed here.
    """
    e, b = bundle_table("entry").c, bundle_table("stream").c
    made = case((e.field.is_(None), e.row_id))
    lines = select(e.stream_id, e.number, false(), made).join_from(
        bundle_table("entry"), bundle_table("stream"), b.id == e.stream_id
    )
    passed: Any = e.stream_id.in_(passed_over())
    loose: Any = false()
    if "loose" in LAYOUTS[layout]:
        marks = bundle_table("loose").c
        loose = tuple_(e.stream_id, e.number).in_(select(marks.stream_id, marks.number))
    inside = e.number.between(b.base, b.highest)
    return lines.where(or_(and_(passed, ~loose), and_(or_(passed, ~inside), ~is_ours())))


@cache
def _here_already() -> Select[Any]:
    """Lines the store holds by themselves."""
    e, o, h, gone = bundle_table("entry").c, table_of(Entry).c, here().c, LEFT_OUT.c
    known = and_(e.stream_id == bundle_table("stream").c.id, e.number == o.number)
    lines = select(e.stream_id, e.number, true(), null()).select_from(
        pairs()
        .join(table_of(Entry), and_(o.stream_id == h.id, o.number > h.highest))
        .join(bundle_table("entry"), known)
    )
    twice = exists().where(gone.stream_id == e.stream_id, gone.number == e.number)
    return lines.where(~twice)


def new_lines(*columns: Any) -> Select[Any]:
    """Select from the journal lines of a bundle those that are taken in here and are new."""
    e, b = bundle_table("entry").c, bundle_table("stream").c
    lines = select(*columns).select_from(pairs().join(bundle_table("entry"), e.stream_id == b.id))
    return lines.where(*is_new(e.stream_id, e.number))


def is_new(stream_id: Any, number: Any) -> tuple[Any, ...]:
    """True of a line that is beyond what the store holds of its stream, and taken in."""
    return (number > func.coalesce(here().c.highest, 0), ~left_out(stream_id, number))


def left_out(stream_id: Any, number: Any) -> Any:
    """True of a line that is not taken in."""
    gone = select(LEFT_OUT.c.stream_id, LEFT_OUT.c.number)
    return tuple_(stream_id, number).in_(gone)


@cache
def rows_left_out() -> Select[Any]:
    """Select the ids of the bundle's rows that are not taken in."""
    return select(LEFT_OUT.c.made).where(LEFT_OUT.c.made.is_not(None))


def new_among(connection: Connection, rows: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield table and id of those of some rows of the bundle whose line the store has not got."""
    e = bundle_table("entry").c
    lines = new_lines(e.table_name, e.row_id).where(e.field.is_(None))
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        asked = lines.where(e.row_id.in_([row_id for _, row_id in some]))
        yield from ((row[0], row[1]) for row in connection.execute(asked) if tuple(row) in some)


def contents(connection: Connection) -> Contents:
    """Count what is new in the bundle, and what is passed over."""
    found = connection.execute(_counted()).all()
    passed = {row[0]: row[1] for row in connection.execute(_passed())}
    return Contents(
        lines=sum(count for _, _, count in found),
        passed=passed,
        rows={name: count for name, made, count in found if made},
        edits={name: count for name, made, count in found if not made},
    )


@cache
def _counted() -> Select[Any]:
    e = bundle_table("entry").c
    grouped = new_lines(e.table_name, e.field.is_(None), func.count())
    return grouped.group_by(e.table_name, e.field.is_(None))


@cache
def _passed() -> Any:
    """Select the communities whose lines are not taken in, as they are called here, and how many.

    Every laptop knows all communities: they belong to the street.
    """
    b, areas, o = bundle_table("stream").c, table_of(Community).c, table_of(Entry).c
    name = func.coalesce(areas.name, b.community_id)
    known = and_(o.stream_id == here().c.id, o.number == LEFT_OUT.c.number)
    lines = select(name, func.count()).select_from(
        pairs()
        .join(LEFT_OUT, LEFT_OUT.c.stream_id == b.id)
        .outerjoin(table_of(Entry), known)
        .outerjoin(table_of(Community), areas.id == b.community_id)
    )
    return lines.where(o.number.is_(None)).group_by(name).order_by(func.min(areas.position))


def clashes_to_come(connection: Connection) -> int:
    """Return how many fields would wait for a person after taking the bundle in, but not before.

    The same value twice, or one beside empty ones, is settled by the rule and does not wait.
    """
    return int(connection.execute(_clashes()).scalar_one())


@cache
def _clashes() -> Select[Any]:
    heads = _heads_after().subquery()
    fields = (heads.c.table_name, heads.c.row_id, heads.c.field)
    said = case((heads.c.value.not_in(EMPTY), heads.c.value))
    apart = (
        select(*fields)
        .group_by(*fields)
        .having(func.count(said.distinct()) > 1, func.max(heads.c.is_new) == 1)
        .subquery()
    )
    return select(func.count()).select_from(apart)


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
    return lines.join_from(
        bundle_table("seen"), bundle_table("stream"), b.id == x.seen_stream_id
    ).where(~left_out(x.stream_id, x.number))
