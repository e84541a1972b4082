"""Columns that share the width there is."""

import pytest

from firesweep.ui.rows.fitted_tree import shared


@pytest.mark.parametrize(
    ("asked", "room", "given"),
    [
        ([50, 60, 40], 200, [50, 60, 90]),  # the last takes what is left
        ([50, 60, 40], 150, [50, 60, 40]),
        ([50, 200, 40], 190, [50, 100, 40]),  # the widest gives way
        ([50, 200, 300], 250, [50, 100, 100]),  # the widest alike
        ([50, 60, 40], 30, [10, 10, 10]),
        ([], 100, []),
    ],
)
def test_columns_share_the_width(asked: list[int], room: int, given: list[int]) -> None:
    assert shared(asked, room) == given
