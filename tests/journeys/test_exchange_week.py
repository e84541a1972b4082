"""A week of one office and four laptops, by files alone: a stick is lost, a file comes twice, two
people write the same field, and on Sunday every store holds the same and nothing is missing.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.bundle.clash import settle
from firesweep.bundle.receive import receive_all
from firesweep.store.check import check
from firesweep.store.clashes import clashes
from firesweep.store.database import Store
from firesweep.store.hazards import open_hazards
from firesweep.store.standing import missing_here, standings
from firesweep.store.unsent import Unsent, unsent
from tests.bundle.laptops import a_laptop, an_office, digest_of, edited, sent, shown
from tests.bundle.street import a_photo
from tests.factory import a_finished_visit, a_hazard, a_premises

TEAMS = ("B", "C", "D", "E")
SHOPS = 2 * len(TEAMS) + 1
UNSEEN, FRONT = "光线太暗", "门头.jpg"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    store = an_office(tmp_path)
    yield store
    store.close()


@pytest.fixture
def teams(office: Store) -> Iterator[dict[str, Store]]:
    """Four laptops that joined on Monday morning; the inn is in everybody's registry."""
    a_premises(office, "望江旅馆", phone="0510-1")
    stores = {code: a_laptop(office, code) for code in TEAMS}
    yield stores
    for store in stores.values():
        store.close()


def a_day(store: Store, name: str) -> None:
    """A team finds a shop nobody knew, a hazard in it, and photographs its front."""
    shop = a_premises(store, name)
    a_finished_visit(store, shop, a_hazard(no_photo_reason=UNSEEN))
    a_photo(store, shop)


def brought(office: Store, *files: Path) -> None:
    """Sticks arrive at the office; not one of them is refused."""
    assert [taken.trouble for taken in receive_all(office, files, by="陈丽")] == [None] * len(files)


def handed_out(office: Store, teams: dict[str, Store]) -> None:
    """One bundle for every laptop goes round."""
    path = sent(office).path
    for store in teams.values():
        brought(store, path)


def inn(store: Store) -> str:
    with store.read() as connection:
        row = connection.exec_driver_sql("SELECT id FROM premises WHERE name = '望江旅馆'")
        return str(row.scalar_one())


def test_a_week_ends_with_one_truth_and_nothing_missing(
    office: Store, teams: dict[str, Store]
) -> None:
    # Monday: everybody works, B's stick is lost on the way.
    for code, store in teams.items():
        a_day(store, f"周一{code}店")
    # C's is nearly full: the photo stays at home for now, and the office misses it by name.
    lost = sent(teams["B"]).path
    small = sent(teams["C"], photo_bytes=0)
    brought(office, small.path, *(sent(teams[code]).path for code in "DE"))
    lost.unlink()
    assert small.photos_left_out == 1
    assert [(gone.name, gone.laptop) for gone in missing_here(office)] == [(FRONT, "C")]
    # Tuesday: B and C write the inn's phone without knowing of each other; B sends again.
    edited(teams["B"], inn(teams["B"]), phone="0510-2")
    edited(teams["C"], inn(teams["C"]), phone="0510-3")
    a_day(teams["D"], "周二D店")
    tuesday = {code: sent(teams[code]).path for code in TEAMS}
    brought(office, *tuesday.values())
    # Wednesday: Tuesday's stick of D comes once more, and changes nothing.
    assert missing_here(office) == [], "what was left at home has come"
    before = digest_of(office)
    brought(office, tuesday["D"])
    assert digest_of(office) == before
    # Thursday: the office settles what clashed and sends to everybody.
    with office.read() as connection:
        (clash,) = [each for each in clashes(connection) if not each.harmless]
    settle(office, clash, "0510-3", by="陈丽")
    handed_out(office, teams)
    # Friday: the last work comes in, in any order; on Sunday everybody is told.
    for code, store in teams.items():
        a_day(store, f"周五{code}店")
    brought(office, *(sent(teams[code]).path for code in "EBDC"))
    handed_out(office, teams)
    brought(office, *(sent(store).path for store in teams.values()))
    handed_out(office, teams)

    stores = [office, *teams.values()]
    assert len({digest_of(store) for store in stores}) == 1
    for store in stores:
        assert check(store) == []
        assert missing_here(store) == []
        with store.read() as connection:
            photos = connection.exec_driver_sql("SELECT sha256 FROM photo").scalars().all()
        assert len(store.photos.holds(photos)) == len(photos) == SHOPS
        assert shown(store, inn(store), "phone") == "0510-3"
        with store.read() as connection:
            assert clashes(connection) == []
            assert len(open_hazards(connection)) == SHOPS
            assert unsent(connection, store.owner.laptop) == Unsent(0, 0)
    with office.read() as connection:
        heard = standings(connection, office.owner)
    assert [(each.laptop, sum(each.lacks.values())) for each in heard] == [
        (code, 0) for code in TEAMS
    ]
