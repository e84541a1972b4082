"""Weeks, months, quarters and statistical years by their names."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.errors import FiresweepError
from firesweep.model.period import (
    Kind,
    after,
    before,
    period_named,
    period_of,
    up_to,
    week_named,
    week_of,
)

DAYS = st.dates(date(2001, 1, 1), date(2098, 12, 31))
THURSDAY = 3


def days(name: str) -> tuple[str, str]:
    period = period_named(name)
    return period.first.isoformat(), period.last.isoformat()


def test_a_week_runs_from_monday_to_sunday() -> None:
    assert days("2026-W47") == ("2026-11-16", "2026-11-22")
    assert week_of(date(2026, 11, 22)).name == week_of(date(2026, 11, 16)).name == "2026-W47"


def test_a_week_across_the_years_end_has_one_name() -> None:
    assert days("2026-W53") == ("2026-12-28", "2027-01-03")
    assert {week_of(date(2026, 12, 28)).name, week_of(date(2027, 1, 3)).name} == {"2026-W53"}
    assert week_of(date(2025, 12, 29)).name == "2026-W01"


def test_another_cut_off_names_the_week_after_its_last_day() -> None:
    week = week_of(date(2026, 11, 20), THURSDAY)
    assert (week.name, week.first, week.last) == (
        "2026-W48", date(2026, 11, 20), date(2026, 11, 26),
    )  # fmt: skip
    assert week_named("2026-W48", THURSDAY) == week


def test_months_quarters_and_the_statistical_year() -> None:
    assert days("2026-11") == ("2026-11-01", "2026-11-30")
    assert days("2028-02") == ("2028-02-01", "2028-02-29")
    assert days("2026") == ("2025-12-01", "2026-11-30")


def test_the_quarters_of_a_statistical_year_are_all_of_it() -> None:
    found = [days(f"2026-Q{number}") for number in range(1, 5)]
    assert found == [("2025-12-01", "2026-02-28"), ("2026-03-01", "2026-05-31"),
                     ("2026-06-01", "2026-08-31"), ("2026-09-01", "2026-11-30")]  # fmt: skip
    assert days("2028-Q1") == ("2027-12-01", "2028-02-29")


@given(day=DAYS)
def test_the_quarter_of_a_day_lies_in_the_statistical_year_of_that_day(day: date) -> None:
    quarter, year = period_of(Kind.QUARTER, day), period_of(Kind.YEAR, day)
    assert year.first <= quarter.first <= day <= quarter.last <= year.last
    assert quarter.name.startswith(year.name)


@pytest.mark.parametrize("kind", ["2026-W01", "2026-01", "2026-Q1", "2026"])
def test_periods_of_a_kind_follow_each_other_without_a_gap(kind: str) -> None:
    found = up_to(period_named(kind), 9)
    for earlier, later in pairwise(found):
        assert earlier.last + timedelta(1) == later.first
        assert period_named(earlier.name) == earlier == before(later)


@given(day=DAYS, cut_off=st.integers(0, 6))
def test_every_day_lies_in_the_week_of_its_name(day: date, cut_off: int) -> None:
    week = week_of(day, cut_off)
    assert week.first <= day <= week.last
    assert (week.last - week.first).days == 6
    assert week.last.weekday() == cut_off
    assert week_named(week.name, cut_off) == week


@pytest.mark.parametrize(
    "name",
    ["", "2026-W00", "2025-W53", "2026-W54", "W47", "2026-13", "2026-Q5", "1999", "x", "２０"],
)
def test_what_is_no_period_is_said_so(name: str) -> None:
    with pytest.raises(FiresweepError):
        period_named(name)
    with pytest.raises(FiresweepError):
        week_named(name)


def test_a_period_knows_how_long_it_is() -> None:
    kinds = {name: period_named(name).kind for name in ("2026-W47", "2026-11", "2026-Q4", "2026")}
    assert list(kinds.values()) == list(Kind)


def test_a_month_is_no_week() -> None:
    with pytest.raises(FiresweepError, match="no week"):
        week_named("2026-11")


@pytest.mark.parametrize("name", ["2026-W53", "2026-12", "2026-Q4", "2026"])
def test_after_a_period_comes_the_one_it_is_before(name: str) -> None:
    later = after(period_named(name))
    assert before(later) == period_named(name)
    assert later.kind is period_named(name).kind


@given(day=DAYS, kind=st.sampled_from(Kind), cut_off=st.integers(0, 6))
def test_every_day_lies_in_one_period_of_each_kind(day: date, kind: Kind, cut_off: int) -> None:
    found = period_of(kind, day, cut_off)
    assert found.first <= day <= found.last
    assert found.kind is kind
    assert after(before(found)) == found
