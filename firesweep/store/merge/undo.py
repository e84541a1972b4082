"""Taking an import back, as long as nothing was built on it."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, delete, exists, select, union_all, update

from firesweep.errors import FiresweepError
from firesweep.store.aliases import derive_aliases
from firesweep.store.bundle.format import FORMAT, ROWS
from firesweep.store.journal import Change, table_of
from firesweep.store.merge.derive import (
    among,
    derive_fields_without,
    derive_hazards,
    derive_search,
    merges,
    touched_hazards,
    touched_premises,
)
from firesweep.store.merge.imports import Lines, lines_of
from firesweep.store.merge.named_since import named_since
from firesweep.store.sqlite import deletable, has_loose_references, put_off_references
from firesweep.store.tables import (
    METADATA,
    Entry,
    HazardState,
    Received,
    ReceivedLine,
    ReceivedStream,
    Seen,
    Stream,
)

NO_SUCH_IMPORT = "There is no import {number}. `firesweep bundle status` lists them."
TAKEN_BACK = "Import {number} was taken back already."
LATER = (
    "Import {number} cannot be taken back: a later bundle goes on from it. Take that one back "
    "first."
)
EDITED = (
    "Import {number} cannot be taken back: a field it brought was edited since. Correct what is "
    "wrong by hand."
)
WORKED_ON = (
    "Import {number} cannot be taken back: work was recorded since on what it brought. Correct "
    "what is wrong by hand."
)
LISTED = (
    "Import {number} cannot be taken back: what was written since names rows that it brought "
    "({what}). Correct what is wrong by hand."
)


def undo(change: Change, number: int) -> None:
    """Take an import back; refused where something was recorded on what it brought."""
    _check_there(change.connection, number)
    lines = lines_of(number)
    for trouble in built_on(change.connection, number, lines):
        raise trouble
    hazards, places = list(touched_hazards(change, lines)), touched_premises(change, lines)
    merged = merges(change, lines)
    put_off_references(change.connection)
    derive_fields_without(change, lines)
    if merged:
        derive_aliases(change)
    _remove(change, lines)
    _shorten_streams(change, number)
    if has_loose_references(change.connection):
        raise FiresweepError(WORKED_ON, number=number)
    derive_hazards(change, hazards)
    derive_search(change, places)
    change.touch("received")


def built_on(connection: Connection, number: int, lines: Lines) -> Iterator[FiresweepError]:
    """Yield why an import cannot be taken back; nothing where it can."""
    questions = {
        LATER: _gone_on(number),
        EDITED: _seen_since(lines),
        WORKED_ON: _worked_on(lines),
    }
    for sentence, query in questions.items():
        if connection.execute(query.limit(1)).first() is not None:
            yield FiresweepError(sentence, number=number)
    if what := named_since(connection, number, lines):
        yield FiresweepError(LISTED, number=number, what=what)


def _gone_on(number: int) -> Any:
    """Streams it brought on that go further now, or up to a line it brought loose."""
    r, loose, s = table_of(ReceivedStream).c, table_of(ReceivedLine).c, table_of(Stream).c
    query = select(s.id).join_from(table_of(ReceivedStream), table_of(Stream), s.id == r.stream_id)
    further = query.where(r.received == number, s.highest > r.after)
    within = (r.received == number, r.stream_id == loose.stream_id, r.after >= loose.number)
    query = select(s.id).join_from(
        table_of(ReceivedLine), table_of(Stream), s.id == loose.stream_id
    )
    reached = query.where(
        loose.received == number, s.highest >= loose.number, ~exists().where(*within)
    )
    return union_all(further, reached)


def _seen_since(lines: Lines) -> Select[Any]:
    x = table_of(Seen).c
    return select(x.number).where(
        lines.hold(x.seen_stream_id, x.seen_number), ~lines.hold(x.stream_id, x.number)
    )


def _worked_on(lines: Lines) -> Select[Any]:
    """Lines of others on rows this import made; a setting may have been made twice."""
    e = table_of(Entry).c
    there = (lines.c.field.is_(None), lines.c.table_name != "setting")
    made = select(lines.c.row_id).where(*there)
    return select(e.number).where(e.row_id.in_(made), ~among(lines))


def _remove(change: Change, lines: Lines) -> None:
    """Delete the rows only these lines made, then the lines."""
    e = table_of(Entry).c
    made = select(lines.c.table_name).distinct().where(lines.c.field.is_(None))
    there = set(change.connection.execute(made).scalars())
    names = [name for name in reversed(ROWS[FORMAT]) if name in there]
    with deletable(change.connection, (*names, "entry", "seen")):
        for name in names:
            table = METADATA.tables[name]
            mine = (lines.c.table_name == name, lines.c.field.is_(None))
            ids = select(lines.c.row_id).where(*mine)
            others = exists().where(
                e.row_id == table.c.id, e.table_name == name, e.field.is_(None), ~among(lines)
            )
            if name == "hazard":
                state = table_of(HazardState)
                change.local(delete(state).where(state.c.hazard_id.in_(ids)))
            change.local(delete(table).where(table.c.id.in_(ids), ~others))
        x = table_of(Seen).c
        change.local(delete(table_of(Seen)).where(lines.hold(x.stream_id, x.number)))
        change.local(delete(table_of(Entry)).where(among(lines)))
    for name in ROWS[FORMAT]:
        change.touch(name)


def _shorten_streams(change: Change, number: int) -> None:
    r, s = table_of(ReceivedStream).c, table_of(Stream)
    mine = (r.received == number, r.stream_id == s.c.id)
    before = select(r.before).where(*mine).correlate(s).scalar_subquery()
    change.local(update(s).where(exists().where(*mine)).values(highest=before))
    received = table_of(Received)
    change.local(update(received).where(received.c.number == number).values(undone_at=change.at))


def _check_there(connection: Connection, number: int) -> None:
    r = table_of(Received).c
    found = connection.execute(select(r.undone_at).where(r.number == number)).first()
    if found is None:
        raise FiresweepError(NO_SUCH_IMPORT, number=number)
    if found[0] is not None:
        raise FiresweepError(TAKEN_BACK, number=number)
