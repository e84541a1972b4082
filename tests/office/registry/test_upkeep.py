"""Keeping the registry by hand."""

from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.field import visit
from firesweep.model.ids import new_id
from firesweep.model.registry.premises import InvalidDraft
from firesweep.model.vocabulary import PremisesStatus
from firesweep.office.registry.upkeep import ChangedMeanwhile, save_premises, undo_save
from firesweep.office.street import save_beats
from firesweep.store.database import Store
from firesweep.store.registry.premises import history, premises
from firesweep.store.street import beats
from tests.factory import TODAY, a_premises, a_street, community_id


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def save(store: Store, premises_id: str | None = None, **values: Any) -> str:
    return save_premises(store, premises_id, values, by="陈丽")[0]


def read(store: Store, premises_id: str) -> dict[str, Any]:
    with store.read() as connection:
        return dict(premises(connection, premises_id))


def refused(store: Store, premises_id: str | None = None, **values: Any) -> dict[str, str]:
    """What is said beside each field; nothing may have been written."""
    with pytest.raises(InvalidDraft) as trouble:
        save(store, premises_id, **values)
    return {problem.field: str(problem.reason) for problem in trouble.value.problems}


def a_beat(store: Store, community: str) -> str:
    save_beats(store, community_id(store, community), ["一片区"], by="陈丽")
    with store.read() as connection:
        return beats(connection, community_id(store, community))[0].id


def test_a_premises_needs_only_name_category_and_community(store: Store) -> None:
    made = save(store, name=" 同福旅社 ", categories="HST", community_id=community_id(store))
    assert read(store, made)["name"] == "同福旅社"


def test_every_field_that_cannot_be_written_is_named_at_once(store: Store) -> None:
    said = refused(
        store, name="字" * 10_000, categories="", community_id="", area="many", floors=1.5,
        credit_code="123", status="suspended",
    )  # fmt: skip
    assert set(said) == {"name", "categories", "community_id", "area", "floors", "credit_code",
                         "status_reason"}  # fmt: skip
    assert said["name"] == "Too long: 10000 characters, at most 200 fit."
    assert said["categories"] == "Choose at least one category."


@pytest.mark.parametrize("name", ["𠮷野家", "㐂多屋", "火锅🔥店", "A" * 200])
def test_rare_characters_are_kept(store: Store, name: str) -> None:
    made = save(store, name=name, categories="RST", community_id=community_id(store))
    assert read(store, made)["name"] == name


def test_an_edit_leaves_the_other_fields_and_stands_in_the_history(store: Store) -> None:
    made = a_premises(store, phone="13800001111")
    save(store, made, contact="王强", name="同福宾馆")
    assert read(store, made)["phone"] == "13800001111"
    with store.read() as connection:
        edits = {edit.field: (edit.old, edit.new, edit.by) for edit in history(connection, made)}
    assert edits["name"] == ("同福旅社", "同福宾馆", "陈丽")
    assert edits["contact"] == ("", "王强", "陈丽")


def test_what_others_entered_meanwhile_is_said_before_it_is_written_over(store: Store) -> None:
    """The person was shown the old value, and saves a field without having seen the new one."""
    made = a_premises(store, phone="13800001111")
    area = community_id(store)
    shown = {"phone": "13800001111", "beat_id": None}
    save(store, made, phone="13900002222", beat_id=a_beat(store, "滨江社区"), address="临江路50号")
    typed = {"phone": "13700003333", "beat_id": None, "community_id": area}
    with pytest.raises(ChangedMeanwhile) as trouble:
        save_premises(store, made, typed, by="王", seen=shown)
    said = {each.field: str(each.reason) for each in trouble.value.problems}
    assert "“13900002222” was entered here meanwhile" in said["phone"]
    assert "bundle or another window" in said["beat_id"]
    saved = save_premises(store, made, typed, by="王", seen=trouble.value.stands)
    assert saved.stands["phone"] == read(store, made)["phone"] == "13700003333"
    assert read(store, made)["address"] == "临江路50号", "what was not typed stays"


def test_what_was_taken_back_with_its_bundle_is_said_not_to_be_there(store: Store) -> None:
    """It was chosen before: another window took the bundle back that had brought it."""
    gone = new_id()
    for write in (
        lambda: save_premises(store, gone, {"phone": "1"}, by="王"),
        lambda: visit.start(store, gone, by="王", script="zh_CN", today=TODAY),
    ):
        with pytest.raises(FiresweepError, match="not here any more"):
            write()


def test_undoing_a_save_leaves_what_came_in_since_and_says_so(store: Store) -> None:
    made = a_premises(store, phone="13800001111")
    saved = save_premises(store, made, {"phone": "13700003333"}, by="王")
    save(store, made, phone="13900002222")
    with pytest.raises(FiresweepError) as trouble:
        undo_save(store, saved, {"phone": "13800001111"}, by="王")
    assert "nothing is taken back" in str(trouble.value)
    assert "Save again" not in str(trouble.value), "nobody who undoes can"
    assert read(store, made)["phone"] == "13900002222"


def test_two_who_wrote_the_same_meant_the_same(store: Store) -> None:
    made = a_premises(store, phone="13800001111")
    save(store, made, phone="13900002222")
    typed = {"phone": "13900002222", "contact": "王强"}
    save_premises(store, made, typed, by="王", seen={"phone": "13800001111", "contact": ""})
    assert read(store, made)["contact"] == "王强"


def test_closing_down_wants_a_reason_and_coming_back_none(store: Store) -> None:
    made = a_premises(store)
    assert set(refused(store, made, status=PremisesStatus.CLOSED_DOWN)) == {"status_reason"}
    save(store, made, status=PremisesStatus.CLOSED_DOWN, status_reason="已搬走")
    assert read(store, made)["status_reason"] == "已搬走"
    save(store, made, status=PremisesStatus.REGISTERED, status_reason="")
    assert read(store, made)["status"] == "registered"


def test_a_beat_belongs_to_its_community(store: Store) -> None:
    made, beat = a_premises(store), a_beat(store, "望江社区")
    assert set(refused(store, made, beat_id=beat)) == {"beat_id"}
    save(store, made, beat_id=beat, community_id=community_id(store, "望江社区"))


def test_nothing_lies_inside_itself(store: Store) -> None:
    market, stall = a_premises(store, "农贸市场"), a_premises(store, "三号摊位")
    save(store, stall, parent_id=market)
    assert set(refused(store, market, parent_id=stall)) == {"parent_id"}


def test_an_old_code_that_is_wrong_stops_no_other_edit(store: Store) -> None:
    made = a_premises(store, credit_code="ODD-1")
    assert set(refused(store, made, credit_code="ODD2")) == {"credit_code"}
    save(store, made, phone="1", credit_code="91310000MA1FL5E73F"[:0])
    made = a_premises(store, "旧店", credit_code="ODD1")
    save(store, made, phone="1")
    assert read(store, made)["phone"] == "1"
