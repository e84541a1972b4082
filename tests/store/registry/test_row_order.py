import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.store.registry.row_order import SHOWN_FIRST, RowOrder

rows = st.lists(st.integers(1, 300), unique=True)


@given(rows, rows)
def test_rows_are_kept_or_left_out_in_their_order(order: list[int], some: list[int]) -> None:
    made = RowOrder(order)
    assert list(made.among(some)) == [row for row in order if row in some]
    assert list(made.without(some)) == [row for row in order if row not in some]


@given(rows, rows, st.integers(-310, 310), st.integers(-310, 310))
def test_what_is_picked_answers_as_a_list_does(
    order: list[int], some: list[int], start: int, stop: int
) -> None:
    picked, listed = RowOrder(order).among(some), [row for row in order if row in some]
    assert len(picked) == len(listed)
    assert picked[:stop] == listed[:stop]
    assert picked[start:stop] == listed[start:stop]
    assert [picked.index(row) for row in listed] == list(range(len(listed)))
    if -len(listed) <= start < len(listed):
        assert picked[start] == listed[start]


def test_a_row_that_is_not_picked_has_no_place() -> None:
    picked = RowOrder(range(1, 9)).among([2, 4])
    for row in (0, 3, 9, 1_000):
        with pytest.raises(ValueError, match=str(row)):
            picked.index(row)


def test_rows_past_the_first_are_put_in_order_when_asked_for() -> None:
    picked = RowOrder(range(1, 1_001)).among(range(2, 1_001, 2))
    assert picked[SHOWN_FIRST - 1] == 2 * SHOWN_FIRST
    assert picked[SHOWN_FIRST] == 2 * SHOWN_FIRST + 2
    assert picked[-1] == 1_000
