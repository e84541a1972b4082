"""A field two laptops wrote apart waits for a person: nobody settles it who was not told."""

from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.registry.listed import PremisesRow
from firesweep.model.vocabulary import Category
from firesweep.office.registry import handover, merging
from firesweep.office.registry.upkeep import import_rows
from firesweep.office.street import save_beats, save_communities
from firesweep.store import street
from firesweep.store.database import Store
from firesweep.store.merge.clashes import clashes
from firesweep.store.registers import add_person, edit_person
from tests.bundle.laptops import edited, exchange, shown
from tests.commands import told, typed
from tests.factory import a_premises, community_id

NAME = "望江旅馆"


def apart(office: Store, laptop: Store, premises_id: str, **sides: tuple[Any, Any]) -> None:
    """Both write some fields without knowing of each other, and hear of it."""
    for store, side in ((office, 0), (laptop, 1)):
        edited(store, premises_id, **{field: both[side] for field, both in sides.items()})
    exchange(office, laptop)


def in_dispute(store: Store) -> list[tuple[str, int]]:
    """The fields that wait, and how many sides each has."""
    with store.read() as connection:
        return [(each.field, len(each.sides)) for each in clashes(connection)]


@pytest.fixture
def premises_id(office: Store, laptop: Store) -> str:
    made = a_premises(office, NAME, address="江边路 1 号", source_code="7")
    exchange(office, laptop)
    return made


def a_row(**values: Any) -> PremisesRow:
    return PremisesRow(
        NAME, (Category.HOTEL,), "滨江社区", address="江边路 1 号", source_code="7", **values
    )


def test_a_list_settles_nothing_and_its_report_says_so(
    office: Store, laptop: Store, premises_id: str
) -> None:
    apart(office, laptop, premises_id, phone=("111", "222"))
    stands = shown(office, premises_id, "phone")
    for said in ("111", "222", "333"):
        report = import_rows(office, [a_row(phone=said, contact=f"王{said}")], by="陈丽")
        assert shown(office, premises_id, "phone") == stands
        assert shown(office, premises_id, "contact") == f"王{said}", "all else is taken"
        (row,) = report.changes
        assert set(row.fields) - {"categories"} == {"contact"}
        warned = [(each.value, str(each.reason)) for each in report.warnings]
        assert (said == stands) == (warned == [])
        assert all("wrote there apart" in reason and value == said for value, reason in warned)
    assert in_dispute(office) == [("phone", 2)]


def test_a_premises_stays_in_its_beat_while_its_community_is_in_dispute(
    office: Store, laptop: Store, premises_id: str
) -> None:
    save_communities(office, ["望江社区", "沿江社区"], by="陈丽")
    here, there, beyond = (
        community_id(office, name) for name in ("滨江社区", "望江社区", "沿江社区")
    )
    save_beats(office, here, ["一片区"], by="陈丽")
    with office.read() as connection:
        beat = street.beats(connection, here)[0].id
    edited(office, premises_id, beat_id=beat)
    exchange(office, laptop)
    apart(office, laptop, premises_id, community_id=(there, beyond), beat_id=(None, None))
    stands = shown(office, premises_id, "community_id")
    import_rows(office, [a_row(beat="一片区")], by="陈丽")
    assert shown(office, premises_id, "community_id") == stands
    assert shown(office, premises_id, "beat_id") is None


def test_merging_takes_nothing_over_that_waits(
    office: Store, laptop: Store, premises_id: str
) -> None:
    kept = a_premises(office, "望江宾馆", phone="", contact="")
    edited(office, premises_id, contact="陈国强")
    exchange(office, laptop)
    apart(office, laptop, premises_id, phone=("111", "222"))
    merged = merging.merge(office, kept, premises_id, by="陈丽")
    assert merged.left == ("phone",)
    assert (shown(office, kept, "phone"), shown(office, kept, "contact")) == ("", "陈国强")
    assert in_dispute(office) == [("phone", 2)]
    merging.take_back(office, merged, by="陈丽")
    assert shown(office, kept, "contact") == ""


def test_what_was_merged_two_ways_is_not_split_unasked(
    office: Store, laptop: Store, premises_id: str
) -> None:
    one, other = a_premises(office, "甲店"), a_premises(office, "乙店")
    exchange(office, laptop)
    merging.merge(office, one, premises_id, by="陈丽", take=())
    merging.merge(laptop, other, premises_id, by="王", take=())
    exchange(office, laptop)
    with pytest.raises(FiresweepError, match="wrote this apart"):
        merging.split(office, premises_id, by="陈丽")
    assert in_dispute(office) == [("merged_into", 2)]


def test_a_hand_over_leaves_it_and_names_it(office: Store, laptop: Store, premises_id: str) -> None:
    other = a_premises(office, "江畔旅社")
    exchange(office, laptop)
    handover.hand_over(office, [premises_id], "A", by="陈丽")
    handover.hand_over(laptop, [premises_id], "B", by="王")
    exchange(office, laptop)
    done = handover.hand_over(office, [premises_id, other], "", by="陈丽")
    assert (done.left, list(done.before)) == ((NAME,), [other])
    with pytest.raises(FiresweepError, match="Choose a side first"):
        handover.hand_over(office, [premises_id], "", by="陈丽")
    assert in_dispute(office) == [("in_charge", 2)]


def test_neither_does_that_of_a_beat_nor_a_page_of_settings(office: Store, laptop: Store) -> None:
    area = community_id(office)
    save_beats(office, area, ["一片区"], by="陈丽")
    with office.write("陈丽") as change:
        person = add_person(change, "周敏", "beat_cadre")
    exchange(office, laptop)
    with office.read() as connection:
        beat = street.beats(connection, area)[0].id
    for store in (office, laptop):
        handover.hand_over_beat(store, beat, store.owner.laptop, by="陈丽")
        with store.write("陈丽") as change:
            edit_person(change, person, phone=store.owner.laptop)
    exchange(office, laptop)
    waits = in_dispute(office)
    assert sorted(waits) == [("in_charge", 2), ("phone", 2)]
    with pytest.raises(FiresweepError, match="Choose a side first"):
        handover.hand_over_beat(office, beat, "", by="陈丽")
    with pytest.raises(FiresweepError, match="Choose a side first"), office.write("陈") as change:
        edit_person(change, person, phone="139")
    assert in_dispute(office) == waits


def test_the_commands_say_what_they_left(
    office: Store, laptop: Store, premises_id: str, tmp_path: Path
) -> None:
    other = a_premises(office, "江畔旅社", phone="")
    exchange(office, laptop)
    apart(office, laptop, premises_id, phone=("111", "222"))
    handover.hand_over(office, [premises_id], "A", by="陈丽")
    handover.hand_over(laptop, [premises_id], "B", by="王")
    exchange(office, laptop)
    listed = tmp_path / "台账.csv"
    listed.write_text(f"名称,地址,电话\n{NAME},江边路 1 号,0591-333\n", "utf-8")
    took = told(office.folder, "premises", "import", str(listed), "--community", "滨江社区",
                "--category", "宾馆")  # fmt: skip
    assert "Phone stays as it is: two laptops wrote there apart" in took
    handed = typed(office.folder, "premises", "handover", "none", NAME, "江畔旅社")
    assert (handed.code, NAME in handed.err, "premises 1" in handed.out) == (0, True, True)
    merged = typed(office.folder, "premises", "merge", other, premises_id)
    assert "two laptops wrote it apart: Phone" in merged.err
