"""Figures said so that nobody takes them for more than they are."""

import pytest

from firesweep.model.review.figures import percent


@pytest.mark.parametrize(
    ("covered", "digits", "said"), [(3000, 1, 100), (2999, 1, 99.9), (2999, 0, 99), (1, 1, 0)]
)
def test_a_hundred_per_cent_is_said_only_where_nothing_is_left(
    covered: int, digits: int, said: float
) -> None:
    assert percent(covered, 3000, digits) == said
