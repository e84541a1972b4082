"""Whatever a bundle may hold has a word."""

from firesweep.store.bundle.format import ROWS
from firesweep.ui.words.tables import TABLES


def test_every_table_of_a_bundle_has_a_word() -> None:
    assert {name for rows in ROWS.values() for name in rows} <= set(TABLES)
