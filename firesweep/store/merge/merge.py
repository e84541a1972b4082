"""Taking a checked bundle in: union of facts, registers derived from their edits, in SQL.

Everything happens inside one transaction with the bundle attached. Nothing depends on the order
in which bundles come: rows and lines are added once, and what is shown of a field follows from
the edits held (sync.md, Who wins).
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Insert,
    Integer,
    Table,
    Update,
    and_,
    bindparam,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from firesweep.store.aliases import counts_for, derive_aliases
from firesweep.store.bundle.attached import bundle_table, bundle_target, format_of
from firesweep.store.bundle.format import LAYOUTS, ROWS, TABLES
from firesweep.store.bundle.manifest import Manifest
from firesweep.store.fingerprint import synced
from firesweep.store.journal import Change, table_of
from firesweep.store.merge.bundle_streams import here, pairs, passed_over
from firesweep.store.merge.clashed import note_clashed
from firesweep.store.merge.derive import (
    derive_fields,
    derive_hazards,
    derive_search,
    derived_columns,
    know_derived,
    merges,
    touched_hazards,
    touched_premises,
)
from firesweep.store.merge.imports import TOLD, Lines
from firesweep.store.merge.incoming import is_new, new_lines, rows_left_out
from firesweep.store.merge.receipts import known_already, take_receipt
from firesweep.store.sqlite import added_once, insertable, put_off_references
from firesweep.store.tables import (
    METADATA,
    Entry,
    Received,
    ReceivedLine,
    ReceivedStream,
    Seen,
    Stream,
)

Step = Callable[[int, int], None]


def merge(change: Change, manifest: Manifest, sha256: str, step: Step) -> int | None:
    """Take the attached bundle in; return the import's number, None where it is here already."""
    connection = change.connection
    put_off_references(connection)
    _open_streams(connection)
    lines = connection.execute(_count_new()).scalar_one()
    if not lines and known_already(connection, sha256):
        return None
    number = _note_import(change, manifest, sha256, lines)
    parts = (add_rows, add_lines, _derive, _close_streams, _keep_counter_ahead)
    for done, part in enumerate(parts, 1):
        part(change)
        step(done, len(parts))
    take_receipt(change, manifest)
    change.touch("received")
    return number


def _open_streams(connection: Connection) -> None:
    """Make the streams nobody here has heard of, still empty."""
    connection.execute(_streams_to_open())


@cache
def _streams_to_open() -> Insert:
    b, s = bundle_table("stream").c, table_of(Stream).c
    known = exists().where(s.laptop == b.laptop, s.community_id == b.community_id)
    rows = select(b.laptop, b.community_id, literal(0), literal(0)).where(~known)
    names = ["laptop", "community_id", "highest", "sent"]
    return insert(table_of(Stream)).from_select(names, rows)


@cache
def _count_new() -> Any:
    return new_lines(func.count())


def _note_import(change: Change, manifest: Manifest, sha256: str, lines: int) -> int:
    """Remember the import, and which lines it adds, so that it can be taken back."""
    note = insert(table_of(Received)).values(
        laptop=manifest.laptop, bundle=manifest.number, made_at=manifest.made_at,
        received_at=change.at, by=change.by, sha256=sha256, entries=lines,
        format=format_of(change.connection),
    )  # fmt: skip
    number = int(change.local(note.returning(table_of(Received).c.number)).scalar_one())
    for part in (_growth(), _loose_lines()):
        change.connection.execute(part, {"import": number})
    return number


@cache
def _growth() -> Insert:
    b, h = bundle_table("stream").c, here().c
    grown = select(bindparam("import", type_=Integer), h.id, h.highest, b.highest)
    names = ["received", "stream_id", "before", "after"]
    goes_on = (b.highest > h.highest, b.id.not_in(passed_over()))
    rows = grown.select_from(pairs()).where(*goes_on)
    return insert(table_of(ReceivedStream)).from_select(names, rows)


@cache
def _loose_lines() -> Insert:
    """The new lines beyond where their stream will end."""
    e, b, h = bundle_table("entry").c, bundle_table("stream").c, here().c
    lines = new_lines(h.id, e.number, bindparam("import", type_=Integer))
    lines = lines.where(or_(e.number > b.highest, b.id.in_(passed_over())))
    return insert(table_of(ReceivedLine)).from_select(["stream_id", "number", "received"], lines)


MANY = ("inspection", "hazard", "step", "photo")
"""Tables of which a week brings thousands of rows."""


def add_rows(change: Change) -> None:
    """Add the rows that are not here yet, as they are."""
    layout = format_of(change.connection)
    know_derived(change.connection)
    with insertable(change.connection, MANY):
        for name in ROWS[layout]:
            if change.connection.execute(_new_rows(layout, name)).rowcount:
                change.touch(name)


@cache
def _new_rows(layout: int, name: str) -> Any:
    """Put together once: for the few rows of a day that costs more than adding them."""
    columns, target, source = (
        tuple(LAYOUTS[layout][name]),
        METADATA.tables[name],
        bundle_table(name),
    )
    extra = _usual(target, columns) | _derived(target, source)
    rows = select(*(source.c[each] for each in columns), *extra.values())
    rows = rows.where(source.c.id.not_in(rows_left_out()))
    return added_once(target, [*columns, *extra], rows)


def _usual(target: Table, columns: tuple[str, ...]) -> dict[str, Any]:
    """Return what stands in the columns a bundle of an older format has not got."""
    later = (column for column in synced(target) if column.name not in columns)
    return {column.name: literal(getattr(column.default, "arg", None)) for column in later}


def _derived(target: Table, source: Any) -> dict[str, Any]:
    """Return the columns of a table that are worked out while its rows are added."""
    if target.name == "premises":
        return derived_columns(source)
    return {"kept_id": counts_for(source.c.premises_id)} if "kept_id" in target.c else {}


def add_lines(change: Change) -> None:
    """Add the journal lines that are not here yet, and what they had seen."""
    with insertable(change.connection, ("entry", "seen")):
        change.local(_lines_to_add())
        change.local(insert(table_of(Seen)).from_select(list(TABLES["seen"]), _new_seen()))


@cache
def _lines_to_add() -> Insert:
    e = bundle_table("entry").c
    names = [name for name in TABLES["entry"] if name != "stream_id"]
    lines = new_lines(here().c.id, *(e[name] for name in names))
    return insert(table_of(Entry)).from_select(["stream_id", *names], lines)


@cache
def _new_seen() -> Any:
    x, b = bundle_table("seen").c, bundle_table("stream").c
    theirs, ours = bundle_target("stream").alias("theirs"), table_of(Stream).alias("ours")
    return (
        select(here().c.id, x.number, ours.c.id, x.seen_number)
        .select_from(
            pairs()
            .join(bundle_table("seen"), x.stream_id == b.id)
            .join(theirs, theirs.c.id == x.seen_stream_id)
            .join(
                ours,
                and_(
                    ours.c.laptop == theirs.c.laptop,
                    ours.c.community_id == theirs.c.community_id,
                ),
            )
        )
        .where(*is_new(x.stream_id, x.number))
    )


def _derive(change: Change) -> None:
    """Work out again what the new lines touch."""
    lines = fresh()
    derive_fields(change, lines)
    note_clashed(change, lines)
    if merges(change, lines):
        derive_aliases(change)
    derive_hazards(change, touched_hazards(change, lines))
    derive_search(change, touched_premises(change, lines))


@cache
def fresh() -> Lines:
    """The lines the import under way brings, until it says how far the streams reach now."""
    stream_id, *others = TOLD
    e = bundle_table("entry").c
    return Lines(new_lines(here().c.id.label(stream_id), *(e[name] for name in others)))


def _close_streams(change: Change) -> None:
    """Let every stream end where the import was noted to leave it."""
    change.local(_further())


@cache
def _further() -> Update:
    r, s = table_of(ReceivedStream).c, table_of(Stream)
    newest = select(func.max(table_of(Received).c.number)).scalar_subquery()
    mine = (r.received == newest, r.stream_id == s.c.id)
    further = select(r.after).where(*mine).correlate(s).scalar_subquery()
    return update(s).where(exists().where(*mine)).values(highest=further)


def _keep_counter_ahead(change: Change) -> None:
    """Whatever is written from here on comes after everything seen."""
    newest = select(func.max(bundle_table("entry").c.counter))
    change.counter = max(change.counter, change.connection.execute(newest).scalar_one() or 0)
