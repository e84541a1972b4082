"""Taking an import back as one write."""

from firesweep.store.database import Store
from firesweep.store.journal import Changed
from firesweep.store.merge.undo import undo
from firesweep.store.sqlite import references_at_once


def take_back(store: Store, number: int, *, by: str) -> Changed:
    """Take an import back, as long as nothing was built on it; FiresweepError says what was."""
    with store.write(by, references_at_once) as change:
        undo(change, number)
        return change.changed
