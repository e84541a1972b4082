"""What other programs wrote to the store while it was open here, such as a command."""

from typing import NamedTuple

from firesweep.store.database import TABLES, Store
from firesweep.store.journal import Changed
from firesweep.store.plain import Reading, number, rows

NOTHING = Changed(frozenset(), frozenset())
LOCAL = frozenset(
    {"draft", "draft_answer", "draft_hazard", "draft_photo", "occasion_draft", "received", "sent"}
)
"""What stays on this laptop leaves no line in the journal: it may have been written, too."""
FOUND = frozenset({"hazard", "step", "paper", "premises"})
"""What the states of hazards are worked out from."""


class Mark(NamedTuple):
    """How far the store had come when it was last looked at."""

    version: int
    """What SQLite counts of others' writes."""
    reach: dict[int, int]
    """The highest number of every stream."""
    loose: int
    """How many single lines were brought."""


def written_by_others(store: Store, before: Mark | None) -> tuple[Mark, Changed]:
    """Return how far the store has come, and what others may have written since a mark."""
    version = store.mark_of_others()
    if before is not None and version == before.version:
        return before, NOTHING
    with store.glance() as connection:
        mark = _mark(connection, version)
        return mark, _written(connection, before, mark) if before else NOTHING


def _mark(connection: Reading, version: int) -> Mark:
    reach = dict(rows(connection, "SELECT id, highest FROM stream"))
    return Mark(version, reach, number(connection, "SELECT count(*) FROM received_line"))


def _written(connection: Reading, before: Mark, now: Mark) -> Changed:
    """Read from the journal which tables were written; all may be where lines were taken back."""
    taken_back = any(now.reach.get(of, -1) < reached for of, reached in before.reach.items())
    if taken_back or now.loose != before.loose:
        return Changed(frozenset(TABLES), frozenset())
    query = "SELECT DISTINCT table_name FROM entry WHERE stream_id = :of AND number > :reached"
    tables = {
        table
        for of, highest in now.reach.items()
        if highest > (reached := before.reach.get(of, 0))
        for (table,) in rows(connection, query, of=of, reached=reached)
    }
    derived = {"hazard_state"} if tables & FOUND else set()
    return Changed(frozenset(tables | derived | LOCAL), frozenset())
