"""The registry as a list: what a search, a filter and a column's order show."""

from pathlib import Path
from typing import Any

import pytest

from firesweep.model.vocabulary import Category, PremisesStatus
from firesweep.office.registry.upkeep import save_premises
from firesweep.store.database import Store
from firesweep.store.registers import add_beats
from firesweep.store.registry.premises_list import (
    SORTS,
    PremisesFilter,
    PremisesListing,
    premises_page,
    premises_rows,
)
from tests.factory import a_finished_visit, a_hazard, a_premises, a_street, community_id


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def names(store: Store, sort: str = "name", *, descending: bool = False, **filtered: Any) -> str:
    with store.read() as connection:
        rows = premises_rows(connection, PremisesFilter(**filtered), sort, descending=descending)
        return " ".join(line.name for line in premises_page(connection, rows))


@pytest.mark.parametrize(
    "typed", ["临江", "臨江", "ljdjd", "LJ", "大酒店", "138", "1380", "王强", "江路48", "酒"]
)
def test_a_search_finds_any_part_of_what_is_written(store: Store, typed: str) -> None:
    a_premises(store, "临江大酒店", contact="王强", phone="13800001111", address="滨江路48号")
    a_premises(store, "同福旅社", address="中山路1号", phone="021-555")
    assert names(store, search=typed) == "临江大酒店"


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("0591-87654321", "059187654321"),
        ("0591-87654321", "9187"),
        ("+86 139-0013-9000", "13900139000"),
        ("（021）5555 1234", "02155551234"),
        ("13800138000", "138-0013 8000"),
        ("13800138000/0591-7654321", "05917654321"),
    ],
)
def test_a_telephone_is_found_however_it_is_parted(store: Store, written: str, typed: str) -> None:
    a_premises(store, "临江大酒店", phone=written)
    a_premises(store, "同福旅社", phone="0592-1234567")
    assert names(store, search=typed) == "临江大酒店"


def test_what_nearly_every_row_holds_is_found_as_well(store: Store) -> None:
    for name in ("甲店", "乙店", "丙店", "丁厂"):
        a_premises(store, name, address="中山路")
    assert names(store, search="店") == "丙店 甲店 乙店"
    assert names(store, search="路") == "丙店 丁厂 甲店 乙店"
    assert names(store, search="路 厂") == "丁厂"
    assert names(store, search="湖") == ""
    assert names(store, search="。") == ""


def test_a_new_search_uses_the_rows_kept_and_a_write_makes_them_stale(store: Store) -> None:
    listing = PremisesListing()
    a_premises(store, "甲店")
    with store.read() as connection:
        assert len(listing.rows(connection)) == 1
    a_premises(store, "乙店")
    with store.read() as connection:
        assert len(listing.rows(connection, PremisesFilter(search="店"))) == 1
        listing.forget()
        assert len(listing.rows(connection, PremisesFilter(search="店"))) == 2


def test_who_answers_for_a_premises_is_asked_for_where_no_contact_is_known(store: Store) -> None:
    a_premises(store, "甲店", contact="王强")
    a_premises(store, "乙店", responsible_person="丁一")
    with store.read() as connection:
        rows = premises_rows(connection, sort="contact")
        shown = [line.contact for line in premises_page(connection, rows)]
    assert shown == ["丁一", "王强"]


def test_each_filter_shows_its_own(store: Store) -> None:
    beat = with_beat(store)
    a_premises(store, "甲店", categories="SHP,RST", beat_id=beat, key_unit=True)
    a_premises(store, "乙厂", categories="ENT", community_id=community_id(store, "望江社区"))
    a_finished_visit(store, a_premises(store, "丙旅社"), a_hazard())
    a_premises(store, "丁馆", status=PremisesStatus.CLOSED_DOWN.value)
    assert names(store) == "丙旅社 甲店 乙厂"
    assert names(store, with_closed=True) == "丙旅社 丁馆 甲店 乙厂"
    assert names(store, community_id=community_id(store)) == "丙旅社 甲店"
    assert names(store, beat_id=beat) == "甲店"
    assert names(store, category=Category.RESTAURANT) == "甲店"
    assert names(store, key_unit=True) == "甲店"
    assert names(store, never_visited=True) == "甲店 乙厂"
    assert names(store, open_hazards=True) == "丙旅社"
    assert names(store, open_hazards=True, search="甲") == ""


def test_a_premises_is_listed_in_the_categories_it_has_now(store: Store) -> None:
    premises_id = a_premises(store, "甲店", categories="SHP,RST")
    save_premises(store, premises_id, {"categories": "RST,HTL"}, by="陈丽")
    listed = {each for each in Category if names(store, category=each)}
    assert listed == {Category.RESTAURANT, Category.HOTEL}


@pytest.mark.parametrize("sort", SORTS)
def test_every_column_orders_the_whole_list_both_ways(store: Store, sort: str) -> None:
    a_premises(store, "甲店", categories="SHP", address="丙路", contact="乙", phone="3")
    a_finished_visit(store, a_premises(store, "乙旅社", beat_id=with_beat(store)), a_hazard())
    forward, back = names(store, sort), names(store, sort, descending=True)
    assert sorted(forward.split()) == ["乙旅社", "甲店"]
    assert back.split() == forward.split()[::-1]


def test_the_visited_come_after_the_never_visited(store: Store) -> None:
    a_finished_visit(store, a_premises(store, "甲店"), a_hazard())
    a_premises(store, "乙店")
    assert names(store, "visited_on") == "乙店 甲店"
    assert names(store, "open_hazards", descending=True) == "甲店 乙店"


def with_beat(store: Store) -> str:
    with store.write("陈丽") as change:
        return add_beats(change, community_id(store), ["一片区"])[0]
