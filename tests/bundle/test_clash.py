"""Clashes are settled by a person, on any laptop, once; records know how far they have come."""

from pathlib import Path

import pytest

from firesweep.bundle.clash import settle
from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Where
from firesweep.office.registry.upkeep import InDispute, save_premises, undo_save
from firesweep.store.check.check import check
from firesweep.store.database import Store, open_store
from firesweep.store.exchange.whereabouts import whereabouts
from firesweep.store.merge.clashed import clashed
from firesweep.store.merge.clashes import Clash, clashes
from firesweep.store.registers import add_person, edit_person
from firesweep.store.visit.today import count_clashes
from tests.bundle.laptops import a_laptop, digest_of, edited, exchange, sent, shown, taken
from tests.factory import a_premises
from tests.kept import STORES, kept_store


def clashes_of(store: Store) -> list[Clash]:
    with store.read() as connection:
        return clashes(connection)


def waiting(store: Store) -> int:
    with store.read() as connection:
        return count_clashes(connection)


@pytest.fixture
def premises_id(office: Store, laptop: Store) -> str:
    """A premises whose phone both edited apart."""
    made = a_premises(office, "望江旅馆")
    exchange(office, laptop)
    edited(office, made, phone="0510-1")
    edited(laptop, made, phone="0510-2")
    exchange(office, laptop)
    return made


@pytest.mark.parametrize("chosen", ["0510-1", "0510-2", "0510-3"])
def test_either_side_or_a_third_value_settles_it_everywhere(
    office: Store, laptop: Store, premises_id: str, chosen: str
) -> None:
    (clash,) = clashes_of(office)
    assert waiting(office) == 1
    changed = settle(office, clash, chosen, by="陈丽")
    assert "premises" in changed.tables
    assert clashes_of(office) == []
    assert waiting(office) == 0
    assert shown(office, premises_id, "phone") == chosen
    exchange(office, laptop)
    assert clashes_of(laptop) == []
    assert shown(laptop, premises_id, "phone") == chosen
    assert digest_of(office) == digest_of(laptop)


def test_settled_twice_apart_it_clashes_again(
    office: Store, laptop: Store, premises_id: str
) -> None:
    settle(office, clashes_of(office)[0], "0510-1", by="陈丽")
    settle(laptop, clashes_of(laptop)[0], "0510-2", by="王志强")
    exchange(office, laptop)
    (again,) = clashes_of(office)
    assert {side.new for side in again.sides} == {"0510-1", "0510-2"}


def test_a_clash_that_is_over_cannot_be_settled(office: Store, premises_id: str) -> None:
    (clash,) = clashes_of(office)
    settle(office, clash, "0510-1", by="陈丽")
    with pytest.raises(FiresweepError, match="settled or changed meanwhile"):
        settle(office, clash, "0510-2", by="陈丽")
    assert shown(office, premises_id, "phone") == "0510-1"


def test_a_value_nobody_may_write_settles_nothing(office: Store, premises_id: str) -> None:
    (clash,) = clashes_of(office)
    with pytest.raises(FiresweepError):
        settle(office, clash, "1" * 1000, by="陈丽")
    assert clashes_of(office) == [clash]


def test_people_clash_and_are_settled_too(office: Store, laptop: Store) -> None:
    with office.write("陈丽") as change:
        person = add_person(change, "周敏", "beat_cadre")
    exchange(office, laptop)
    for store, phone in ((office, "138"), (laptop, "139")):
        with store.write("陈丽") as change:
            edit_person(change, person, phone=phone)
    exchange(office, laptop)
    (clash,) = clashes_of(laptop)
    settle(laptop, clash, "139", by="王志强")
    exchange(laptop, office)
    assert clashes_of(office) == []
    assert digest_of(office) == digest_of(laptop)


def test_a_record_knows_how_far_it_has_come(office: Store, laptop: Store) -> None:
    made = a_premises(laptop, "新开的面馆")

    def where(store: Store) -> tuple[Where, int | None]:
        with store.read() as connection:
            return tuple(whereabouts(connection, store.owner, [made])[made])  # type: ignore[return-value]

    assert where(laptop) == (Where.HERE, None)
    bundle = sent(laptop)
    assert where(laptop) == (Where.ON_ITS_WAY, bundle.number)
    taken(office, bundle.path)
    assert where(office) == (Where.OFFICE, None)
    taken(laptop, sent(office, to="B").path)
    assert where(laptop) == (Where.OFFICE, None)


def test_a_save_settles_no_clash_the_person_was_not_shown(
    office: Store, laptop: Store, premises_id: str
) -> None:
    values = {"phone": "0510-3"}
    with pytest.raises(InDispute) as trouble:
        save_premises(office, premises_id, values, by="陈丽", told=())
    assert [each.field for each in trouble.value.problems] == ["phone"]
    told = trouble.value.clashes
    saved = save_premises(office, premises_id, values, by="陈丽", told=told)
    assert clashes_of(office) == []
    edited(laptop, premises_id, phone="0510-4")
    for _ in range(2):
        taken(office, sent(laptop, to="A").path)
    with pytest.raises(FiresweepError, match="nothing is taken back"):
        undo_save(office, saved, {"phone": "0510-1"}, by="陈丽")
    assert len(clashes_of(office)) == 1


def noted(store: Store) -> list[tuple[str, str]]:
    with store.read() as connection:
        return [tuple(row[1:]) for row in connection.execute(clashed())]


def test_a_field_that_was_settled_before_anything_came_is_noted_too(
    office: Store, laptop: Store, premises_id: str
) -> None:
    settle(office, clashes_of(office)[0], "0510-3", by="陈丽")
    exchange(office, laptop)
    late = a_laptop(office, "C")
    assert check(late) == []
    for store in (office, laptop, late):
        assert noted(store) == [(premises_id, "phone")]
    assert clashes_of(late) == []
    late.close()


def test_an_older_store_knows_which_fields_were_edited_apart(tmp_path: Path) -> None:
    """The contact still is; the phone was settled."""
    store = open_store(kept_store(STORES / "version-12.zip", tmp_path / "old"))
    assert sorted(field for _, field in noted(store)) == ["contact", "phone"]
    assert [clash.field for clash in clashes_of(store)] == ["contact"]
    store.close()
