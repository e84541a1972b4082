"""When a sweep is, as the window says it."""

from datetime import date

import pytest

from firesweep.ui.words.sweep_weeks import week_text, weeks_text

STARTS, ENDS = "2026-12-01", "2027-01-26"


@pytest.mark.parametrize(
    ("today", "short", "long"),
    [
        (date(2026, 11, 27), "begins 2026-12-01 Tue", "begins 2026-12-01 Tue"),
        (date(2026, 12, 1), "week 1", "week 1 of 9, until 2027-01-26 Tue"),
        (date(2027, 1, 26), "week 9", "week 9 of 9, until 2027-01-26 Tue"),
        (date(2027, 1, 27), *["was to end 2027-01-26 Tue, not closed yet"] * 2),
    ],
)
def test_a_sweep_has_weeks_only_while_it_lasts(today: date, short: str, long: str) -> None:
    assert (week_text(STARTS, ENDS, today), weeks_text(STARTS, ENDS, today)) == (short, long)
