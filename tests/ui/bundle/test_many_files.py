"""A folder of bundles that has been filled for years, looked at every five seconds."""

from pathlib import Path

from firesweep.store.database import Store
from firesweep.ui.bundle import sticks


def test_a_file_is_opened_once_however_many_lie_there(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "bundles"
    folder.mkdir()
    for number in range(1500):
        (folder / f"street_C_2026-11-27_{number}.fsb").write_bytes(b"")
    sticks.waiting(store, str(folder))
    before = sticks._hash_of.cache_info().misses
    assert len(sticks.waiting(store, str(folder))) == 1500
    assert sticks._hash_of.cache_info().misses == before
