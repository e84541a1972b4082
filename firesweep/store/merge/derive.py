"""What follows from the journal, worked out again for the rows that some lines touch.

`lines` are those just added, or about to be taken away.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    CompoundSelect,
    Connection,
    Float,
    Integer,
    LargeBinary,
    Select,
    Table,
    Update,
    bindparam,
    case,
    cast,
    exists,
    func,
    select,
    update,
)

from firesweep.model.names import pinyin
from firesweep.store.hazard.hazard_states import write_states
from firesweep.store.journal import Change, table_of
from firesweep.store.merge.imports import Lines
from firesweep.store.registry.premises import SEARCHED, derived_texts, searched_text
from firesweep.store.sqlite import as_text, know_function, plain_value
from firesweep.store.tables import METADATA, Entry, Premises, Seen, StepFact, Stream

SAFE = {("premises", "key_unit"): "true"}
"""Fields where one value holds until a clash is settled: key by anyone is key (sync.md)."""
EMPTY = ('""', "[]", "{}")
_BATCH = 500
_kept = lru_cache(100)
"""For what is put together of some lines: the merge asks of the same ones every time."""


def derive_fields(change: Change, lines: Lines) -> None:
    """Let every field that some lines edit show the edit that stands, by the fixed rule."""
    for table, field in _edited(change, lines):
        change.local(_shown_again(table, field, lines))
        change.touch(table.name)


@_kept
def _shown_again(table: Table, field: str, lines: Lines) -> Update:
    return _written(table, field, lines, _shown(table, field, _Journal()))


def derive_fields_without(change: Change, lines: Lines) -> None:
    """The same as if some lines had never come: where no edit is left, what they found there."""
    rest = _Journal(without=lines)
    for table, field in _edited(change, lines):
        left = exists().where(*_of_field(table, field), table.c.id == _e().row_id, ~among(lines))
        shown = case((left, _shown(table, field, rest)), else_=_found(table, field, lines))
        change.local(_written(table, field, lines, shown))
        change.touch(table.name)


def misshown(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """Yield table, field and row of every edited field that shows another value than it should."""
    e = _e()
    fields = select(e.table_name, e.field).distinct().where(e.field.is_not(None))
    for name, field in connection.execute(fields).all():
        table = METADATA.tables.get(str(name))
        if table is None or str(field) not in table.c:  # a damaged line names what there is not
            yield "entry", "field", str(field)
            continue
        edited = select(e.row_id).where(*_of_field(table, field))
        pair = (table.c[field], _shown(table, field, _Journal()))
        is_json = isinstance(table.c[field].type, JSON)
        value, right = map(as_text, pair) if is_json else pair
        differs = value.is_distinct_from(right)
        query = select(table.c.id).where(table.c.id.in_(edited), differs)
        for row_id in connection.execute(query).scalars():
            yield name, field, row_id


class _Journal(NamedTuple):
    """The journal, perhaps without some of its lines."""

    without: Lines | None = None

    def conditions(self) -> list[Any]:
        """An edit that is here and that no other edit here has seen."""
        x, e = table_of(Seen).c, _e()
        seen = exists().where(x.seen_stream_id == e.stream_id, x.seen_number == e.number)
        if self.without is None:
            return [~seen]
        rest = ~self.without.hold(x.stream_id, x.number)
        return [~among(self.without), ~seen.where(rest)]


def _edited(change: Change, lines: Lines) -> list[tuple[Table, str]]:
    found = change.connection.execute(_fields_among(lines))
    return [(METADATA.tables[table], field) for table, field in found]


@_kept
def _fields_among(lines: Lines) -> Select[Any]:
    return select(lines.c.table_name, lines.c.field).distinct().where(lines.c.field.is_not(None))


def _written(table: Table, field: str, lines: Lines, shown: Any) -> Update:
    mine = (lines.c.table_name == table.name, lines.c.field == field)
    touched = select(lines.c.row_id).where(*mine)
    return update(table).where(table.c.id.in_(touched)).values({field: shown})


def _shown(table: Table, field: str, journal: _Journal) -> Any:
    """The value a field shows: of the edits that stand, one by the fixed rule."""
    e, s = _e(), table_of(Stream).c
    query = (
        select(_typed(table.c[field], e.new))
        .join_from(table_of(Entry), table_of(Stream), s.id == e.stream_id)
        .where(e.row_id == table.c.id, *_of_field(table, field), *journal.conditions())
        .order_by(*rule(table.name, field))
        .limit(1)
    )
    return query.correlate(table).scalar_subquery()


def _found(table: Table, field: str, lines: Lines) -> Any:
    """What the first of some edits found in a field."""
    e = _e()
    query = (
        select(_typed(table.c[field], e.old))
        .where(e.row_id == table.c.id, *_of_field(table, field), among(lines))
        .order_by(e.counter)
        .limit(1)
    )
    return query.correlate(table).scalar_subquery()


def _of_field(table: Table, field: str) -> tuple[Any, ...]:
    return (_e().table_name == table.name, _e().field == field)


def _e() -> Any:
    return table_of(Entry).c


def stands() -> Any:
    """True of an edit no other edit has seen."""
    return _Journal().conditions()[0]


def rule(table: str, field: str) -> Iterator[Any]:
    """The order in which standing edits are shown: safe, not empty, newest counter, laptop."""
    e, s = _e(), table_of(Stream).c
    new = as_text(e.new)
    if safe := SAFE.get((table, field)):
        yield case((new == safe, 0), else_=1)
    yield case((e.new.is_(None), 1), (new.in_(EMPTY), 1), else_=0)
    yield e.counter.desc()
    yield s.laptop.desc()


def _typed(column: Column[Any], new: Any) -> Any:
    """An edit's new value as its column holds it."""
    if isinstance(column.type, JSON):
        return new
    value = plain_value(as_text(new))
    is_plain = isinstance(column.type, Boolean | Integer | Float)
    return cast(value, column.type) if is_plain else value


def touched_hazards(change: Change, lines: Lines) -> Iterator[str]:
    """Yield the hazards that some lines found or moved on, however many."""
    yield from change.connection.execute(_hazards_among(lines)).scalars().yield_per(_BATCH)


@_kept
def _hazards_among(lines: Lines) -> CompoundSelect[Any]:
    e, t = lines.c, table_of(StepFact).c
    found = select(e.row_id).where(e.field.is_(None))
    steps = found.where(e.table_name == "step")
    moved = select(t.hazard_id).where(t.id.in_(steps))
    return found.where(e.table_name == "hazard").union(moved)


def derive_hazards(change: Change, ids: Iterable[str]) -> None:
    """Work out the state of some hazards, a few at a time; a year's are too many to name."""
    rest = iter(ids)
    while some := list(islice(rest, _BATCH)):
        write_states(change.connection, some)
        change.touch("hazard_state")


def touched_premises(change: Change, lines: Lines) -> list[str]:
    """Return the premises of which some lines edited what they are searched by."""
    return list(change.connection.execute(_searched_among(lines)).scalars())


@_kept
def _searched_among(lines: Lines) -> Select[Any]:
    searched = (lines.c.table_name == "premises", lines.c.field.in_(SEARCHED))
    return select(lines.c.row_id).distinct().where(*searched)


def merges(change: Change, lines: Lines) -> bool:
    """True where some lines merged a premises into another, or split them again."""
    return change.connection.execute(_merges_among(lines)).first() is not None


@_kept
def _merges_among(lines: Lines) -> Select[Any]:
    merged = (lines.c.table_name == "premises", lines.c.field == "merged_into")
    return select(lines.c.number).where(*merged).limit(1)


def know_derived(connection: Connection) -> None:
    """Let a connection work out reading and search text while it adds rows."""
    know_function(connection, "pinyin_of", 1, _pinyin_of)
    know_function(connection, "search_of", len(SEARCHED), _search_of)


def derived_columns(source: Any) -> dict[str, Any]:
    """Return reading and search text of rows that are added, as columns of the same statement.

    A row that is added without them and given them afterwards goes into every index twice. They
    are asked for as bytes: whether a bundle's texts are texts is found out while it is taken in.
    """
    written = {name: cast(source.c[name], LargeBinary) for name in SEARCHED}
    return {"pinyin": func.pinyin_of(written["name"]), "search": func.search_of(*written.values())}


def _pinyin_of(name: bytes) -> str:
    return pinyin(name.decode(errors="replace"))


def _search_of(*written: bytes) -> str:
    texts = (each.decode(errors="replace") for each in written)
    return searched_text(dict(zip(SEARCHED, texts, strict=True)))


def derive_search(change: Change, ids: Sequence[str]) -> None:
    """Work out reading and search text of some premises."""
    p = table_of(Premises)
    for start in range(0, len(ids), _BATCH):
        some = ids[start : start + _BATCH]
        query = select(p.c.id, *(p.c[name] for name in SEARCHED)).where(p.c.id.in_(some))
        found = change.connection.execute(query).mappings()
        rows = [{"of": row["id"], **derived_texts(dict(row))} for row in found]
        if rows:
            change.local(update(p).where(p.c.id == bindparam("of")), rows)


def among(lines: Lines) -> Any:
    """True of a journal line that is one of some lines."""
    return lines.hold(_e().stream_id, _e().number)
