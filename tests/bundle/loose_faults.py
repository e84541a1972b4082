"""Plausible mistakes in what goes to a community's laptop, each switched on by itself."""

from typing import Any

import pytest
from sqlalchemy import and_, false, func, insert, literal, null, select, true, union_all

from firesweep.store.bundle.attached import bundle_table, bundle_target
from firesweep.store.bundle.format import TABLES
from firesweep.store.exchange import filling, loose, needed
from firesweep.store.journal import table_of
from firesweep.store.merge import bundle_streams, imports, incoming, merge, receipts, undo
from firesweep.store.streams import has_line
from firesweep.store.tables import Entry, ReceivedStream, Stream
from tests.bundle.faults import Fault


def nothing(*_of: Any) -> Any:
    """Note no row as needed."""
    names = needed.NEEDED.c.keys()
    rows = select(literal(""), literal("")).where(false())
    return insert(needed.NEEDED).from_select(names, rows)


def moves_not_followed(patch: pytest.MonkeyPatch) -> None:
    """A premises goes to its new community with the lines written there, and no others."""
    patch.setattr(needed, "_moved", nothing)


def facts_of_what_moved_left_behind(patch: pytest.MonkeyPatch) -> None:
    """What was found at a premises stays where it was recorded."""
    patch.setattr(needed, "_found_there", nothing)


def duplicates_elsewhere_left_out(patch: pytest.MonkeyPatch) -> None:
    """What a premises of another community was merged with does not come along."""
    patch.setattr(needed, "_merged", nothing)


def one_end_of_a_merge(patch: pytest.MonkeyPatch) -> None:
    """Of a merge across communities the premises that is kept does not come along."""
    link = needed._links("merged_into").c
    ours = needed._is_ours(link.to)
    rows = select(literal("premises"), link.row_id).where(link.to.is_not(None), ours)
    patch.setattr(needed, "_merged", lambda: needed._add(rows))


def receipts_count_loose_lines(patch: pytest.MonkeyPatch) -> None:
    """A laptop says that it has come as far as the newest line it has of a stream."""
    e = table_of(Entry).c
    rows = select(e.stream_id, func.max(e.number)).group_by(e.stream_id)
    held = insert(bundle_target("held")).from_select(list(TABLES["held"]), rows)
    patch.setattr(filling, "_held", lambda: held)


def loose_lines_taken_twice(patch: pytest.MonkeyPatch) -> None:
    """A line that came by itself is added again when its stream comes."""
    none = select(literal(0), literal(0), literal(1), null()).where(false())
    patch.setattr(incoming, "_here_already", lambda: none)


def loose_lines_not_derived(patch: pytest.MonkeyPatch) -> None:
    """Rows are worked out again only where a stream goes on."""
    stream_id, *others = imports.TOLD
    b, e = bundle_table("stream").c, bundle_table("entry").c
    lines = incoming.new_lines(bundle_streams.here().c.id.label(stream_id), *(e[n] for n in others))
    runs = lines.where(e.number <= b.highest, b.id.not_in(bundle_streams.passed_over()))
    patch.setattr(merge, "fresh", lambda: imports.Lines(runs))


def loose_lines_have_seen_nothing(patch: pytest.MonkeyPatch) -> None:
    """Single lines travel without what they had seen."""
    x = bundle_table("seen").c
    rows = select(x.stream_id, x.number, x.seen_stream_id, x.seen_number).where(false())
    none = insert(bundle_target("seen")).from_select(list(TABLES["seen"]), rows)
    patch.setattr(loose, "_what_was_seen", lambda: none)


def loose_lines_go_no_further(patch: pytest.MonkeyPatch) -> None:
    """What one laptop holds by itself it does not send on."""
    rows = select(literal(0), literal(0)).where(false())
    none = insert(bundle_target("loose")).from_select(["stream_id", "number"], rows)
    patch.setattr(loose, "_held_loose", lambda whole: none)


def becoming_whole_keeps_the_gaps(patch: pytest.MonkeyPatch) -> None:
    """Whoever hears only now that it is to get other streams passes over them."""
    for module in (bundle_streams, incoming):
        patch.setattr(module, "is_ours", false)


def loose_lines_outlive_their_import(patch: pytest.MonkeyPatch) -> None:
    """Taking an import back takes back what streams went on by, and no single lines."""
    patch.setattr(undo, "lines_of", lambda number: imports.Lines(imports._runs(number)))


def anothers_loose_lines_taken_back(patch: pytest.MonkeyPatch) -> None:
    """Taking an import back takes along what an earlier one had brought by itself."""
    e, r = table_of(Entry).c, table_of(ReceivedStream).c
    within = and_(e.stream_id == r.stream_id, e.number > r.before, e.number <= r.after)
    run = select(*(e[name] for name in imports.TOLD)).join_from(
        table_of(ReceivedStream), table_of(Entry), within
    )

    def lines_of(number: int) -> imports.Lines:
        return imports.Lines(union_all(run.where(r.received == number), imports._loose(number)))

    patch.setattr(undo, "lines_of", lines_of)


def single_lines_run_together(patch: pytest.MonkeyPatch) -> None:
    """The receipt says of single lines where they begin and end, not what lies between."""
    s, e = table_of(Stream).c, table_of(Entry).c
    runs = select(e.stream_id, func.min(e.number), func.max(e.number)).join_from(
        table_of(Stream), table_of(Entry), e.stream_id == s.id
    )
    rows = runs.where(e.number > s.highest).group_by(e.stream_id)
    held = insert(bundle_target("held_loose")).from_select(list(TABLES["held_loose"]), rows)
    patch.setattr(filling, "_held_loose", lambda: held)


def receipts_of_single_lines_add_up(patch: pytest.MonkeyPatch) -> None:
    """A laptop that took single lines back is still taken to hold them."""
    said = receipts._what_it_holds_loose

    def never_forgotten(layout: int) -> Any:
        _, *rows = said(layout)
        return [row.prefix_with("OR IGNORE") for row in rows]

    patch.setattr(receipts, "_what_it_holds_loose", never_forgotten)


def one_receipt_for_the_community(patch: pytest.MonkeyPatch) -> None:
    """Of a bundle for several a single line is left out as soon as one of them holds it."""

    def lacked(readers: Any) -> Any:
        return and_(true(), *(~has_line(each.laptop, table_of(Entry).c) for each in readers))

    patch.setattr(loose, "_lacked", lacked)


def heard_too_late_for_whom(patch: pytest.MonkeyPatch) -> None:
    """Of a bundle for all a laptop takes what it worked for before it came."""
    patch.setattr(bundle_streams, "_told", lambda _key: null())


LOOSE_FAULTS: tuple[Fault, ...] = (
    moves_not_followed,
    facts_of_what_moved_left_behind,
    duplicates_elsewhere_left_out,
    one_end_of_a_merge,
    receipts_count_loose_lines,
    loose_lines_taken_twice,
    loose_lines_not_derived,
    loose_lines_have_seen_nothing,
    loose_lines_go_no_further,
    becoming_whole_keeps_the_gaps,
    loose_lines_outlive_their_import,
    anothers_loose_lines_taken_back,
    single_lines_run_together,
    receipts_of_single_lines_add_up,
    one_receipt_for_the_community,
    heard_too_late_for_whom,
)
