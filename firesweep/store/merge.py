"""Taking a checked bundle in: union of facts, registers derived from their edits, in SQL.

Everything happens inside one transaction with the bundle attached. Nothing depends on the order
in which bundles come: rows and lines are added once, and what is shown of a field follows from
the edits held (sync.md, Who wins).
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Table, and_, exists, func, insert, literal, select, update

from firesweep.store.aliases import counts_for, derive_aliases
from firesweep.store.attached import (
    bundle_table,
    bundle_target,
    columns_of,
    put_off_references,
    rows_of,
)
from firesweep.store.bundle_format import TABLES
from firesweep.store.derive import (
    derive_fields,
    derive_hazards,
    derive_search,
    derived_columns,
    merges,
    touched_hazards,
    touched_premises,
)
from firesweep.store.fingerprint import synced
from firesweep.store.incoming import here, new_lines, pairs
from firesweep.store.journal import Change, table_of
from firesweep.store.manifest import Manifest
from firesweep.store.receipts import known_already, take_receipt
from firesweep.store.tables import METADATA, Entry, Received, ReceivedStream, Seen, Stream

Step = Callable[[int, int], None]


def merge(change: Change, manifest: Manifest, sha256: str, step: Step) -> int | None:
    """Take the attached bundle in; return the import's number, None where it is here already."""
    connection = change.connection
    put_off_references(connection)
    _open_streams(connection)
    lines = connection.execute(new_lines(func.count())).scalar_one()
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
    b, s = bundle_table("stream").c, table_of(Stream).c
    known = exists().where(s.laptop == b.laptop, s.community_id == b.community_id)
    rows = select(b.laptop, b.community_id, literal(0), literal(0)).where(~known)
    names = ["laptop", "community_id", "highest", "sent"]
    connection.execute(insert(table_of(Stream)).from_select(names, rows))


def _note_import(change: Change, manifest: Manifest, sha256: str, lines: int) -> int:
    """Remember the import, and what it adds to each stream, so that it can be taken back."""
    note = insert(table_of(Received)).values(
        laptop=manifest.laptop, bundle=manifest.number, made_at=manifest.made_at,
        received_at=change.at, by=change.by, sha256=sha256, entries=lines,
    )  # fmt: skip
    number = int(change.local(note.returning(table_of(Received).c.number)).scalar_one())
    b, h = bundle_table("stream").c, here().c
    grown = select(literal(number), h.id, h.highest, b.highest).select_from(pairs())
    names = ["received", "stream_id", "before", "after"]
    change.local(
        insert(table_of(ReceivedStream)).from_select(names, grown.where(b.highest > h.highest))
    )
    return number


def add_rows(change: Change) -> None:
    """Add the rows that are not here yet, as they are."""
    for name in rows_of(change.connection):
        columns, target = columns_of(change.connection, name), METADATA.tables[name]
        source = bundle_table(name)
        new = select(*(source.c[each] for each in columns)).where(
            source.c.id.not_in(select(target.c.id))
        )
        extra = _usual(target, columns) | _derived(change, target, source)
        rows = new.add_columns(*extra.values())
        if change.connection.execute(
            insert(target).from_select([*columns, *extra], rows, include_defaults=False)
        ).rowcount:
            change.touch(name)


def _usual(target: Table, columns: tuple[str, ...]) -> dict[str, Any]:
    """Return what stands in the columns a bundle of an older format has not got."""
    later = (column for column in synced(target) if column.name not in columns)
    return {column.name: literal(getattr(column.default, "arg", None)) for column in later}


def _derived(change: Change, target: Table, source: Any) -> dict[str, Any]:
    """Return the columns of a table that are worked out while its rows are added."""
    if target.name == "premises":
        return derived_columns(change, source)
    return {"kept_id": counts_for(source.c.premises_id)} if "kept_id" in target.c else {}


def add_lines(change: Change) -> None:
    """Add the journal lines beyond what each stream holds, and what they had seen."""
    e = bundle_table("entry").c
    names = [name for name in TABLES["entry"] if name != "stream_id"]
    lines = new_lines(here().c.id, *(e[name] for name in names))
    change.local(insert(table_of(Entry)).from_select(["stream_id", *names], lines))
    change.local(insert(table_of(Seen)).from_select(list(TABLES["seen"]), _new_seen()))


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
        .where(x.number > here().c.highest)
    )


def _derive(change: Change) -> None:
    """Work out again what the new lines touch."""
    e, s = table_of(Entry).c, table_of(Stream).c
    fresh = select(e.stream_id, e.number).join_from(
        table_of(Entry), table_of(Stream), s.id == e.stream_id
    )
    lines = fresh.where(e.number > s.highest)
    derive_fields(change, lines)
    if merges(change, lines):
        derive_aliases(change)
    derive_hazards(change, touched_hazards(change, lines))
    derive_search(change, touched_premises(change, lines))


def _close_streams(change: Change) -> None:
    """Let every stream end where the bundle leaves it."""
    b, s = bundle_target("stream").alias("theirs").c, table_of(Stream).c
    same = (b.laptop == s.laptop, b.community_id == s.community_id, b.highest > s.highest)
    further = select(b.highest).where(*same).correlate(table_of(Stream)).scalar_subquery()
    change.local(update(table_of(Stream)).where(exists().where(*same)).values(highest=further))


def _keep_counter_ahead(change: Change) -> None:
    """Whatever is written from here on comes after everything seen."""
    newest = select(func.max(bundle_table("entry").c.counter))
    change.counter = max(change.counter, change.connection.execute(newest).scalar_one() or 0)
