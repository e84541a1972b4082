"""Days as people write them."""

from datetime import date

import pytest

from firesweep.model.clock import read_day


@pytest.mark.parametrize(
    "text",
    ["2026-12-05", "20261205", "2026/12/5", "2026.12.05", "2026年12月5日", "12-5", "12月5日 周六",
     "２０２６-12-05", " 2026-12-05 Sat "],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert read_day(text, 2026) == date(2026, 12, 5)


@pytest.mark.parametrize("text", ["", "2026", "2026-13-01", "2026-02-30", "tomorrow", "5",
                                  "0000-01-01", "2026-12-05-06", "99999999"])  # fmt: skip
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, 2026) is None
