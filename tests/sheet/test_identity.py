"""The same premises in two files, and what the second changes."""

from dataclasses import asdict, replace

from hypothesis import given
from hypothesis import strategies as st

from firesweep.model.vocabulary import Category, PremisesStatus
from firesweep.sheet.identity import changes, premises_key, row_key, stated
from firesweep.sheet.rows import Field, PremisesRow

HOTEL = PremisesRow(
    "临江大酒店", (Category.HOTEL,), "临江社区", address="滨江路1号", phone="13800138000"
)


def stored(row: PremisesRow) -> dict[str, object]:
    """A row as a store keeps it: categories as text."""
    return asdict(row) | {"categories": ",".join(row.categories)}


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


def test_the_same_row_changes_nothing() -> None:
    assert changes(stored(HOTEL), HOTEL) == {}


def test_a_new_value_is_a_change() -> None:
    new = replace(HOTEL, phone="13900139000", gas=False, status=PremisesStatus.SUSPENDED)
    assert changes(stored(HOTEL), new) == {
        "phone": "13900139000",
        "gas": False,
        "status": PremisesStatus.SUSPENDED,
    }


def test_a_blank_cell_erases_nothing() -> None:
    assert changes(stored(HOTEL), PremisesRow("临江大酒店", (), "")) == {}


def test_a_default_changes_nothing() -> None:
    new = replace(HOTEL, categories=(Category.SHOPFRONT,), defaulted=frozenset({Field.CATEGORIES}))
    assert changes(stored(HOTEL), new) == {}
    assert changes(stored(HOTEL), replace(new, defaulted=frozenset())) == {
        "categories": (Category.SHOPFRONT,)
    }


def test_fields_the_store_does_not_hold_are_left_out() -> None:
    assert changes({"name": "临江大酒店"}, replace(HOTEL, beat="第3网格")) == {}


@given(st.builds(PremisesRow))
def test_what_a_row_states_is_what_it_changes(row: PremisesRow) -> None:
    blank = dict.fromkeys((field.value for field in Field), None)
    changed = changes(blank, row)
    expected = {f.value: v for f, v in stated(row).items() if f not in row.defaulted}
    assert changed == expected
