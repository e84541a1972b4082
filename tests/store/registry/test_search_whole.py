"""Search, filters and order of the registry against the slow and obvious way."""

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.model.names import fold, initials, pinyin
from firesweep.model.registry.premises import premises_draft
from firesweep.model.vocabulary import PremisesStatus
from firesweep.store.database import Store
from firesweep.store.registry.premises import add_premises, all_premises
from firesweep.store.registry.premises_list import PremisesFilter, PremisesListing, premises_page
from tests.factory import a_street, community_id

PIECES = ("临江", "臨江", "大酒店", "酒", "店", "KTV", "鑫", "长宁", "路", "12", "1", "李", " ")
PREMISES = 80
typed = st.lists(st.sampled_from([*PIECES, *"ljdkt江宁21"]), max_size=4).map("".join)


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store, chance = a_street(tmp_path_factory.mktemp("street")), Random(5)
    homes = [community_id(store), community_id(store, "望江社区")]
    with store.write("陈丽") as change:
        add_premises(change, [premises_draft(_values(chance, homes)) for _ in range(PREMISES)])
    yield store
    store.close()


def _values(chance: Random, homes: list[str]) -> dict[str, Any]:
    def words(most: int) -> str:
        return "".join(chance.choice(PIECES) for _ in range(chance.randint(1, most)))

    return {
        "name": f"店{words(4)}",
        "address": words(3),
        "contact": words(1),
        "categories": chance.choice(("SHP", "RST", "SHP,RST")),
        "community_id": chance.choice(homes),
        "key_unit": chance.random() < 0.3,
        "status": chance.choice((*PremisesStatus, *[PremisesStatus.REGISTERED] * 9)),
        "status_reason": "搬走",
    }


def every_one(store: Store, wanted: PremisesFilter, *, descending: bool) -> list[str]:
    """Look at every row, as anybody would."""
    with store.read() as connection:
        rows = [row for row in all_premises(connection) if _is_wanted(row, wanted)]
    rows.sort(key=lambda row: (pinyin(row["name"]), row["row"]), reverse=descending)
    return [row["id"] for row in rows]


def _is_wanted(row: Any, wanted: PremisesFilter) -> bool:
    texts = [fold(row[field]) for field in ("name", "address", "contact")]
    texts.append(initials(row["name"]))
    return (
        (wanted.community_id in (None, row["community_id"]))
        and (row["key_unit"] or not wanted.key_unit)
        and (wanted.with_closed or row["status"] in ("registered", "suspended"))
        and all(any(word in text for text in texts) for word in fold(wanted.search).split())
    )


@given(search=typed, key_unit=st.booleans(), with_closed=st.booleans(), descending=st.booleans())
def test_the_list_shows_whom_the_slow_way_finds_in_the_same_order(
    street: Store, search: str, key_unit: bool, with_closed: bool, descending: bool
) -> None:
    home = community_id(street) if len(search) % 2 else None
    wanted = PremisesFilter(search, home, key_unit=key_unit, with_closed=with_closed)
    with street.read() as connection:
        rows = PremisesListing().rows(connection, wanted, descending=descending)
        shown = [line.id for line in premises_page(connection, rows)]
    assert shown == every_one(street, wanted, descending=descending)


@given(st.lists(typed, min_size=2, max_size=5))
def test_a_list_that_is_kept_finds_the_same_key_by_key(street: Store, keys: list[str]) -> None:
    listing = PremisesListing()
    with street.read() as connection:
        for search in keys:
            rows = listing.rows(connection, PremisesFilter(search))
            shown = [line.id for line in premises_page(connection, rows)]
            assert shown == every_one(street, PremisesFilter(search), descending=False)
