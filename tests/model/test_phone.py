"""A phone number shows no more than tells it is the right one."""

import pytest

from firesweep.model.phone import masked


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("13905902210", "139****2210"),
        ("0591-87654321", "059******4321"),
        ("13905902210/13600001111", "139****2210/136****1111"),
        ("13805910001、0591-83330001", "138****0001、059******0001"),
        ("13805910001 13905902210", "138****0001 139****2210"),
        ("138 0591 0001", "138******0001"),
        ("87654321", "****4321"),
        ("8765432", "****432"),
        ("119", "***"),
        ("", ""),
    ],
)
def test_four_digits_at_least_are_stars(phone: str, shown: str) -> None:
    assert masked(phone) == shown
