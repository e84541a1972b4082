"""Plausible mistakes in the merge, each switched on by itself: the tests must find every one."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import insert, literal, select, text, update

from firesweep.bundle import receive
from firesweep.store import aliases, journal
from firesweep.store.bundle.attached import bundle_table
from firesweep.store.bundle.format import TABLES
from firesweep.store.journal import Change, table_of
from firesweep.store.merge import bundle_streams, clashed, derive, fit, incoming, merge, undo
from firesweep.store.merge.imports import Lines
from firesweep.store.tables import METADATA, Clashed, Entry

Fault = Callable[[pytest.MonkeyPatch], None]


def ids_without_the_laptop(patch: pytest.MonkeyPatch) -> None:
    """Streams are told apart by community alone."""
    b, h = bundle_table("stream"), bundle_streams.here()
    joined = b.outerjoin(h, h.c.community_id == b.c.community_id)
    for module in (bundle_streams, incoming, fit, merge):
        patch.setattr(module, "pairs", lambda: joined)


def replaced_instead_of_united(patch: pytest.MonkeyPatch) -> None:
    """Rows that come along write over the rows that are here."""
    add = merge.add_rows

    def add_and_replace(change: Change) -> None:
        add(change)
        target, source = METADATA.tables["premises"], bundle_table("premises")
        for name in TABLES["premises"]:
            if name != "id":
                new = select(source.c[name]).where(source.c.id == target.c.id)
                there = target.c.id.in_(select(source.c.id))
                value = new.correlate(target).scalar_subquery()
                change.local(update(target).where(there).values({name: value}))

    def derive_new_alone(change: Change, lines: Any) -> None:
        """The row that came is taken to be right."""

    patch.setattr(merge, "add_rows", add_and_replace)
    patch.setattr(merge, "derive_fields", derive_new_alone)


def newest_wins_unseen(patch: pytest.MonkeyPatch) -> None:
    """Whatever has the higher counter replaces the rest, as if it had seen it."""

    def newest(self: Any) -> list[Any]:
        e, later = table_of(Entry).c, table_of(Entry).alias("later")
        same = [later.c[name] == e[name] for name in ("table_name", "row_id", "field")]
        newer = select(literal(1)).where(*same, later.c.counter > e.counter)
        return [~newer.correlate(table_of(Entry)).exists()]

    patch.setattr(derive._Journal, "conditions", newest)


def only_newer_derived(patch: pytest.MonkeyPatch) -> None:
    """Rows are worked out again only where a line is newer than the newest known."""

    def derive_newer(change: Change) -> None:
        lines = merge.fresh().c
        newer = Lines(select(*lines).where(lines.counter > change.counter))
        derive.derive_fields(change, newer)
        derive.derive_hazards(change, derive.touched_hazards(change, newer))
        derive.derive_search(change, derive.touched_premises(change, newer))

    patch.setattr(merge, "_derive", derive_newer)


def counter_left_behind(patch: pytest.MonkeyPatch) -> None:
    """What is written after an import does not come after what the import brought."""
    patch.setattr(merge, "_keep_counter_ahead", lambda change: None)


def clones_let_in(patch: pytest.MonkeyPatch) -> None:
    """Two machines with one series are not told apart."""
    patch.setattr(fit, "clones", lambda connection: [])
    patch.setattr(fit, "strange_rows", lambda connection: [])


def late_photo_dropped(patch: pytest.MonkeyPatch) -> None:
    """Bytes are taken in only together with the row that names them."""

    def with_new_rows(connection: Any, table: str) -> list[str]:
        e = bundle_table("entry").c
        named = "sha256" if table == "photo" else "pdf_sha256"
        new = incoming.new_lines(e.row_id).where(e.table_name == table)
        rows = bundle_table(table).c
        files = bundle_table(f"{table}_file").c.sha256
        known = select(rows[named]).where(rows.id.in_(new))
        return list(connection.execute(select(files).where(files.in_(known))).scalars())

    patch.setattr(receive, "blobs_to_take", with_new_rows)


def seen_not_carried(patch: pytest.MonkeyPatch) -> None:
    """Lines travel without what they had seen."""
    x = bundle_table("seen").c
    nothing = select(x.stream_id, x.number, x.stream_id, x.seen_number).where(x.number < 0)
    patch.setattr(merge, "_new_seen", lambda: nothing)


def only_the_newest_is_seen(patch: pytest.MonkeyPatch) -> None:
    """An edit says it saw the edit that was shown, and not the one beside it."""
    newest = journal.STANDING.order_by(table_of(Entry).c.counter.desc()).limit(1)
    patch.setattr(journal, "STANDING", newest)


def settled_unasked(patch: pytest.MonkeyPatch) -> None:
    """Whoever writes a field next decides it, whether a clash waits there or not."""
    patch.setattr(journal, "_in_dispute", lambda standing: False)


def clashes_not_noted(patch: pytest.MonkeyPatch) -> None:
    """Nobody notes which fields came apart."""
    patch.setattr(merge, "note_clashed", lambda change, lines: None)


def settled_clashes_not_noted(patch: pytest.MonkeyPatch) -> None:
    """A field that came apart and was settled within one bundle is not noted."""

    def note(change: Change, lines: Lines) -> None:
        c, line = table_of(Clashed), lines.c
        rows = select(*(line[name] for name in clashed.NAMES)).distinct()
        noted = select(literal(1)).where(*clashed.is_field(c.c, line)).exists()
        rows = rows.where(line.field.is_not(None), clashed.standing(line) > 1, ~noted)
        change.local(insert(c).from_select(list(clashed.NAMES), rows))

    patch.setattr(merge, "note_clashed", note)


def undo_keeps_the_value(patch: pytest.MonkeyPatch) -> None:
    """Taking back leaves the fields as the import wrote them."""
    patch.setattr(undo, "derive_fields_without", lambda change, lines: None)


def late_visits_stay_behind(patch: pytest.MonkeyPatch) -> None:
    """What a bundle brings counts for the premises it names, merged or not."""
    add, derived = merge.add_rows, merge._derived

    def as_named(target: Any, source: Any) -> dict[str, Any]:
        if "kept_id" in target.c and target.name != "premises":
            return {"kept_id": source.c.premises_id}
        return derived(target, source)

    def add_unfollowed(change: Change) -> None:
        kept = text("SELECT name, sql FROM sqlite_schema WHERE name GLOB '*_kept' AND type = :t")
        triggers = change.connection.execute(kept, {"t": "trigger"}).all()
        for name, _ in triggers:
            change.connection.execute(text(f"DROP TRIGGER {name}"))
        add(change)
        for _, statement in triggers:
            change.connection.exec_driver_sql(statement)

    patch.setattr(merge, "_derived", as_named)
    patch.setattr(merge, "add_rows", add_unfollowed)


def merges_not_followed(patch: pytest.MonkeyPatch) -> None:
    """What was found before stays with the duplicate that a bundle says was merged."""
    patch.setattr(merge, "merges", lambda change, lines: False)


def splits_not_taken_back(patch: pytest.MonkeyPatch) -> None:
    """Taking an import back leaves its merges as they were."""
    patch.setattr(undo, "merges", lambda change, lines: False)


def rings_end_where_they_are_met(patch: pytest.MonkeyPatch) -> None:
    """Of two premises merged into each other the one that is asked first is kept."""

    def first_met(merged_into: dict[str, str]) -> dict[str, str]:
        ends = {}
        for alias in reversed(list(merged_into)):
            path = [alias]
            while merged_into.get(path[-1], path[0]) not in path:
                path.append(merged_into[path[-1]])
            ends[alias] = path[-1]
        return {alias: end for alias, end in ends.items() if alias != end}

    patch.setattr(aliases, "kept_of", first_met)


FAULTS: tuple[Fault, ...] = (
    ids_without_the_laptop,
    replaced_instead_of_united,
    newest_wins_unseen,
    only_newer_derived,
    counter_left_behind,
    clones_let_in,
    late_photo_dropped,
    seen_not_carried,
    only_the_newest_is_seen,
    settled_unasked,
    clashes_not_noted,
    settled_clashes_not_noted,
    undo_keeps_the_value,
    late_visits_stay_behind,
    merges_not_followed,
    splits_not_taken_back,
    rings_end_where_they_are_met,
)
