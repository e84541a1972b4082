from hypothesis import given
from hypothesis import strategies as st

from firesweep.store.row_order import RowOrder

rows = st.lists(st.integers(1, 300), unique=True)


@given(rows, rows)
def test_rows_are_kept_or_left_out_in_their_order(order: list[int], some: list[int]) -> None:
    made = RowOrder(order)
    assert made.among(some) == [row for row in order if row in some]
    assert made.without(some) == [row for row in order if row not in some]
