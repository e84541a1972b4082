"""Forged and spoiled bundles with loose lines: refused, or read in without harm."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.store.database import Store, open_store
from tests.bundle.expected import faults_of
from tests.bundle.laptops import STICK, digest_of, edited, sent, taken
from tests.bundle.spoils import SPOILS, Spoil, everything_about, forged, sealed_again
from tests.bundle.test_communities import an_inn, moved, names, two_communities
from tests.bundle.two_communities import HERE, THERE

A_LOOSE_LINE = "(SELECT stream_id, number FROM loose ORDER BY 1, 2 LIMIT 1)"
LOOSE_ROWS = (
    "(SELECT e.row_id FROM entry e JOIN loose l USING (stream_id, number) WHERE e.field IS NULL)"
)
BUNDLE = "to-C.fsb"
FORGED = {
    "a line that is not marked": f"DELETE FROM loose WHERE (stream_id, number) IN {A_LOOSE_LINE}",
    "a mark without its line": f"DELETE FROM entry WHERE (stream_id, number) IN {A_LOOSE_LINE}",
    "a mark on nothing": "INSERT INTO loose SELECT stream_id, 9999 FROM loose LIMIT 1",
    "a mark on number 0": "INSERT INTO loose SELECT stream_id, 0 FROM loose LIMIT 1",
    "a mark in no stream": "INSERT INTO loose VALUES (9999, 1)",
    "a row left out": f"DELETE FROM hazard WHERE id IN {LOOSE_ROWS}",
    "a row turned": f"UPDATE hazard SET place = '别处' WHERE id IN {LOOSE_ROWS}",
    "a line about another row": "UPDATE entry SET row_id = '00000000-0000-0000-0000-000000000000' "
    f"WHERE row_id IN {LOOSE_ROWS} AND field IS NULL",
    "a row written twice": "UPDATE entry SET field = NULL, new = NULL, old = NULL "
    f"WHERE row_id IN {LOOSE_ROWS} AND table_name = 'premises' AND field = 'phone'",
    "an edit of a fact": "UPDATE entry SET table_name = 'hazard' "
    f"WHERE row_id IN {LOOSE_ROWS} AND field = 'phone'",
    "a counter of 0": f"UPDATE entry SET counter = 0 WHERE row_id IN {LOOSE_ROWS}",
    "a counter beyond all": "UPDATE entry SET counter = 900000000000 + number "
    "WHERE (stream_id, number) IN (SELECT stream_id, number FROM loose)",
    "an edit that saw itself": "INSERT OR IGNORE INTO seen SELECT e.stream_id, e.number, "
    "e.stream_id, e.number FROM entry e JOIN loose USING (stream_id, number) "
    "WHERE e.field = 'phone'",
    "an edit that saw another field": "INSERT OR IGNORE INTO seen SELECT e.stream_id, e.number, "
    "o.stream_id, o.number FROM entry e JOIN entry o ON o.row_id = e.row_id "
    "JOIN loose USING (stream_id, number) WHERE e.field = 'phone' AND o.field = 'community_id'",
    "no receipt": "DELETE FROM held",
    "a receipt behind what is carried": "UPDATE held SET highest = 1 WHERE stream_id IN "
    "(SELECT id FROM stream WHERE highest > 1)",
    "a receipt for no stream": "INSERT INTO held VALUES (9999, 3)",
    "single lines that the sender has not got": "UPDATE held SET highest = 1 WHERE stream_id IN "
    "(SELECT id FROM stream WHERE highest = 0)",
    "single lines held of no stream": "INSERT INTO held_loose VALUES (9999, 3, 4)",
    "single lines held within a stream": "INSERT INTO held_loose "
    "SELECT stream_id, highest, highest + 1 FROM held LIMIT 1",
    "single lines held backwards": "INSERT INTO held_loose "
    "SELECT stream_id, highest + 5, highest + 4 FROM held LIMIT 1",
    "single lines held twice": "INSERT INTO held_loose SELECT stream_id, highest + n, "
    "highest + n + 2 FROM held, (SELECT 2 AS n UNION SELECT 4) WHERE stream_id IN "
    "(SELECT min(stream_id) FROM held)",
    "a stream named twice": "INSERT INTO stream SELECT 9999, laptop, community_id, 0, 0 "
    "FROM stream LIMIT 1",
}


@pytest.fixture(scope="module")
def exchanged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The office has written a bundle for C: an inn moved into its community, edited around it."""
    folder = tmp_path_factory.mktemp("loose")
    for street in two_communities(folder):
        for_another_community(street["A"]).rename(folder / STICK / BUNDLE)
    return folder


def for_another_community(office: Store) -> Path:
    """The office's bundle for C, with an inn of which everything was recorded elsewhere."""
    inn = an_inn(office, HERE)
    everything_about(office, inn)
    edited(office, inn, phone="0510-1")
    moved(office, inn, THERE)
    edited(office, inn, phone="0510-7")
    return sent(office, to="C").path


@pytest.fixture
def home(exchanged: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(exchanged, tmp_path / "home"))


@pytest.fixture
def laptop(home: Path) -> Iterator[Store]:
    store = open_store(home / "C")
    yield store
    store.close()


@pytest.fixture
def bundle(home: Path) -> Path:
    return home / STICK / BUNDLE


def test_the_bundle_itself_is_read_in(laptop: Store, bundle: Path) -> None:
    sealed_again(bundle, by="A")
    assert taken(laptop, bundle).number is not None
    assert names(laptop) == {f"{HERE}旅社", f"{THERE}旅社"}


@pytest.mark.parametrize("statement", FORGED.values(), ids=FORGED)
def test_what_is_forged_of_loose_lines_is_refused(
    laptop: Store, bundle: Path, statement: str
) -> None:
    before = digest_of(laptop)
    forged(bundle, statement, by="A")
    with pytest.raises(FiresweepError):
        taken(laptop, bundle)
    assert digest_of(laptop) == before


@pytest.mark.parametrize("spoil", SPOILS, ids=lambda spoil: spoil.__name__)
def test_spoiled_and_sealed_again_it_harms_nothing(
    laptop: Store, bundle: Path, spoil: Spoil
) -> None:
    whole, chance = bundle.read_bytes(), random.Random(9)
    for _ in range(10):
        content = bytearray(whole)
        spoil(content, chance)
        bundle.write_bytes(content)
        is_harmless(laptop, bundle)


def is_harmless(store: Store, path: Path) -> None:
    """Refused, and the store as it was; or read in, and the store is well."""
    before = digest_of(store)
    try:
        sealed_again(path, by="A")
        taken(store, path)
    except FiresweepError as trouble:
        assert str(trouble)
        assert digest_of(store) == before
    assert faults_of(store) == []
