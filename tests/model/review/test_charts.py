"""What stands behind the bars of the charts."""

import pytest

from firesweep.model.review.charts import covered_row
from firesweep.model.review.page import CoverLine
from firesweep.model.vocabulary import Category


@pytest.mark.parametrize(
    ("covered", "in_scope", "said"),
    [
        (0, 3000, "0/3,000 · 0%"),
        (2990, 3000, "2,990/3,000 · 99%"),
        (3000, 3000, "3,000/3,000 · 100%"),
        (1, 3, "1/3 · 33%"),
    ],
)
def test_all_is_said_to_be_inspected_only_where_nothing_is_left(
    covered: int, in_scope: int, said: str
) -> None:
    left = in_scope - covered
    line = CoverLine(Category.SHOPFRONT, "", "", in_scope, covered, 0, covered, left)
    row = covered_row(line)
    assert (row.numbers, row.more) == ((covered, 0, left), said)
