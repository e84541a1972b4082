"""Drawing by lot: the same everywhere, and nobody can steer it."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.errors import FiresweepError
from firesweep.model.sweep.draw import checked_count, checked_seed, drawn, hash_of, ticket

IDS = st.lists(st.uuids().map(str), unique=True, max_size=60)
SEED = st.text(min_size=1, max_size=20)


@given(IDS, SEED, st.integers(0, 70), st.randoms())
def test_the_order_of_rows_has_no_part_in_it(
    lot: list[str], seed: str, count: int, chance: object
) -> None:
    shuffled = [*lot, *lot[:3]]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert drawn(seed, shuffled, count) == drawn(seed, lot, count)
    assert hash_of(shuffled) == hash_of(lot)


@given(IDS, SEED, st.integers(0, 70))
def test_as_many_are_drawn_as_asked_or_as_there_are(lot: list[str], seed: str, count: int) -> None:
    found = drawn(seed, lot, count)
    assert len(found) == len(set(found)) == min(count, len(lot))
    assert set(found) <= set(lot)


@given(IDS, SEED, st.integers(1, 30))
def test_more_drawn_are_the_same_and_some_more(lot: list[str], seed: str, count: int) -> None:
    assert drawn(seed, lot, count + 5)[:count] == drawn(seed, lot, count)


def test_the_rule_is_as_it_is_written_down() -> None:
    lot = ["019ab000-0000-7000-8000-000000000001", "019ab000-0000-7000-8000-000000000002",
           "019ab000-0000-7000-8000-000000000003"]  # fmt: skip
    by_hand = sorted(
        lot, key=lambda each: hashlib.sha256(f"20261126-0001|{each}".encode()).digest()
    )
    assert list(drawn("20261126-0001", lot, 3)) == by_hand
    assert ticket("种子", lot[0]) == hashlib.sha256(f"种子|{lot[0]}".encode()).hexdigest()
    assert hash_of(lot) == hashlib.sha256("\n".join(lot).encode()).hexdigest()


def test_every_seed_draws_others_and_all_have_the_same_chance() -> None:
    lot = [f"{number:04}" for number in range(20)]
    times = dict.fromkeys(lot, 0)
    for seed in range(2000):
        for each in drawn(str(seed), lot, 5):
            times[each] += 1
    assert min(times.values()) > 420
    assert max(times.values()) < 580


@pytest.mark.parametrize("seed", ["", "  ", "x" * 61, "a\nb"])
def test_a_seed_nobody_can_read_out_is_refused(seed: str) -> None:
    with pytest.raises(FiresweepError, match="seed"):
        checked_seed(seed)


@pytest.mark.parametrize("count", [0, -1, 2001])
def test_none_and_too_many_cannot_be_drawn(count: int) -> None:
    with pytest.raises(FiresweepError):
        checked_count(count)
