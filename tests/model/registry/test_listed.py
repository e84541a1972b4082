"""The same premises in two lists."""

from dataclasses import replace

from firesweep.model.registry.listed import PremisesRow, premises_key, row_key
from firesweep.model.vocabulary import Category

HOTEL = PremisesRow("临江大酒店", (Category.HOTEL,), "临江社区", address="滨江路1号")


def test_its_own_number_outlives_a_new_name() -> None:
    numbered = replace(HOTEL, source_code="LJ-7")
    assert row_key(numbered) == row_key(replace(numbered, name="新临江大酒店", address="2号"))
    assert row_key(numbered) != row_key(replace(numbered, source_code="LJ-8"))


def test_without_a_number_name_address_and_community_tell() -> None:
    assert row_key(HOTEL) == row_key(replace(HOTEL, name="臨江大酒店", address="濱江路１號"))
    assert row_key(HOTEL) != row_key(replace(HOTEL, address="滨江路2号"))
    assert row_key(HOTEL) != row_key(replace(HOTEL, community="滨江社区"))


def test_fields_never_run_into_each_other() -> None:
    assert premises_key(name="a b", address="c", community="") != premises_key(
        name="a", address="b c", community=""
    )
    assert premises_key(name="#x", address="", community="") != premises_key(
        name="", address="", community="", source_code="x"
    )
