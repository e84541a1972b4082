"""A week of one office and four laptops, by files alone: a stick is lost, a file comes twice, two
people write the same field, a shop moves, two entries of one shop are merged across communities;
on Sunday every store shows the same of what it is there for, and nothing is missing.

B and C work for one community, D for another, E for the whole street.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from firesweep.bundle.clash import settle
from firesweep.bundle.join import join
from firesweep.bundle.receive import receive_all
from firesweep.office.registry import merging
from firesweep.store.check.check import check
from firesweep.store.check.digest import synced_columns
from firesweep.store.database import Store, open_store
from firesweep.store.exchange.elsewhere import elsewhere
from firesweep.store.exchange.standing import missing_here, standings
from firesweep.store.exchange.waiting import counted
from firesweep.store.merge.clashes import clashes
from firesweep.store.tables import FACTS, REGISTERS
from tests.bundle.laptops import an_office, digest_of, edited, given_out, sent, shown
from tests.bundle.street import a_photo, found
from tests.factory import a_finished_visit, a_hazard, a_premises, community_id

HERE, THERE = "滨江社区", "望江社区"
TEAMS = {"B": HERE, "C": HERE, "D": THERE, "E": ""}
SHOPS = 2 * len(TEAMS) + 1
UNSEEN, FRONT = "光线太暗", "门头.jpg"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    store = an_office(tmp_path)
    yield store
    store.close()


@pytest.fixture
def teams(office: Store) -> Iterator[dict[str, Store]]:
    """Four laptops that joined on Monday morning; the inn is in the registry already."""
    a_premises(office, "望江旅馆", phone="0510-1")
    stores = {code: a_team_of(office, code, home) for code, home in TEAMS.items()}
    yield stores
    for store in stores.values():
        store.close()


def a_team_of(office: Store, code: str, home: str) -> Store:
    """A laptop that joins for a community, or for the whole street."""
    folder = office.folder.parent / code
    community = community_id(office, home) if home else ""
    join(folder, given_out(office, code, community=community).path)
    return open_store(folder)


def a_day(store: Store, name: str) -> None:
    """A team finds a shop nobody knew, a hazard in it, and photographs its front."""
    area = TEAMS[store.owner.laptop] or THERE
    shop = a_premises(store, name, community_id=community_id(store, area))
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


def column(store: Store, query: str, *values: Any) -> list[Any]:
    with store.read() as connection:
        return list(connection.exec_driver_sql(query, values).scalars())


def named(store: Store, name: str) -> str:
    (found_id,) = column(store, "SELECT id FROM premises WHERE name = ?", name)
    return str(found_id)


def inn(store: Store) -> str:
    return named(store, "望江旅馆")


def rows_of(store: Store) -> set[tuple[Any, ...]]:
    """Every row that is exchanged, and what the states of hazards come to."""
    found: set[tuple[Any, ...]] = set()
    with store.read() as connection:
        for model in (*REGISTERS, *FACTS):
            name = str(model.__tablename__)
            columns = ", ".join(f'"{column}"' for column in synced_columns(model))
            query = f"SELECT {columns} FROM {name}"
            found |= {(name, *row) for row in connection.exec_driver_sql(query)}
        states = "SELECT hazard_id, premises_id, state, deadline, is_open FROM hazard_state"
        found |= {("state", *row) for row in connection.exec_driver_sql(states)}
    return found


def is_all_of(store: Store, office: Store, community: str) -> None:
    """What a community's laptop holds is as at the office, and nothing of the community lacks."""
    assert rows_of(store) <= rows_of(office)
    area = community_id(office, community)
    for table in ("premises", "inspection", "hazard", "hazard_state"):
        key = "hazard_id" if table == "hazard_state" else "id"
        query = f"SELECT {key} FROM {table} WHERE community_id = ?"
        assert set(column(store, query, area)) == set(column(office, query, area))


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
    # A shop of B's has its door in the other community; B is out and hears of it on Thursday.
    moved = named(office, "周一B店")
    edited(office, moved, community_id=community_id(office, THERE))
    late = found(teams["B"], moved)
    # D's shop on the border is one that C registered, too.
    kept, twin = named(office, "周一C店"), named(office, "周一D店")
    merging.merge(office, kept, twin, by="陈丽", take=())
    also_late = found(teams["D"], twin)
    # Thursday: the office settles what clashed and sends to everybody.
    with office.read() as connection:
        (clash,) = [each for each in clashes(connection) if not each.harmless]
    settle(office, clash, "0510-3", by="陈丽")
    handed_out(office, teams)
    assert named(teams["D"], "周一B店") == moved
    # Friday: the last work comes in, in any order; on Sunday everybody is told, and what photos
    # of shops that changed hands are missing goes round once more.
    for code, store in teams.items():
        a_day(store, f"周五{code}店")
    brought(office, *(sent(teams[code]).path for code in "EBDC"))
    for _ in range(2):
        handed_out(office, teams)
        brought(office, *(sent(store).path for store in teams.values()))
    handed_out(office, teams)

    assert digest_of(office) == digest_of(teams["E"])
    assert digest_of(teams["B"]) == digest_of(teams["C"])
    for code, home in TEAMS.items():
        if home:
            is_all_of(teams[code], office, home)
        with teams[code].read() as connection:
            away = [area.name for area in elsewhere(connection).away]
        assert away == [name for name in (HERE, THERE) if home and name != home]
    for store in (office, *teams.values()):
        assert check(store) == []
        assert missing_here(store) == []
        photos = column(store, "SELECT sha256 FROM photo")
        assert len(store.photos.holds(photos)) == len(photos)
        with store.read() as connection:
            assert clashes(connection) == []
            assert counted(connection, store.owner) == {}
    for code in "BCE":
        assert shown(teams[code], inn(teams[code]), "phone") == "0510-3"
    assert len(column(office, "SELECT id FROM photo")) == SHOPS
    # What was found at a shop by a team that had not heard of its move, or of the merge, is
    # where it counts now.
    assert late in column(teams["D"], "SELECT id FROM hazard WHERE premises_id = ?", moved)
    for code in "BCDE":
        counts = "SELECT hazard_id FROM hazard_state WHERE premises_id = ?"
        kept_there = column(teams[code], "SELECT kept_id FROM premises WHERE id = ?", twin)
        assert (kept_there, also_late in column(teams[code], counts, kept)) == ([kept], True)
    with office.read() as connection:
        heard = standings(connection, office.owner)
    assert [(each.laptop, sum(each.lacks.values())) for each in heard] == [
        (code, 0) for code in TEAMS
    ]
    assert not any(each.loose for each in heard)
