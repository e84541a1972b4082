"""Deadlines: calendar days, the start day not counted, never ending on a rest day."""

import tomllib
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import (
    LONG_HOLIDAY,
    Due,
    calendar_of,
    checked_deadline,
    checked_table,
    deadline,
    due,
)
from firesweep.paths import resource
from firesweep.store.calendar import load_calendar

DAYS = st.dates(date(2025, 1, 1), date(2026, 12, 1))


@pytest.mark.parametrize(
    ("visit", "days", "ends"),
    [
        ("2026-11-23", 1, "2026-11-24"),
        ("2026-11-23", 5, "2026-11-30"),  # Saturday moves to Monday
        ("2026-06-17", 2, "2026-06-22"),  # Dragon Boat, 19 to 21 June: a short holiday
        ("2026-02-25", 3, "2026-02-28"),  # a make-up Saturday is a working day
    ],
)
def test_the_last_day_is_a_working_day(visit: str, days: int, ends: str) -> None:
    found = deadline(date.fromisoformat(visit), days, load_calendar())
    assert (found.day, found.known) == (date.fromisoformat(ends), True)


@pytest.mark.parametrize(
    ("visit", "days", "ends"),
    [
        ("2026-02-10", 7, "2026-02-14"),  # Spring Festival; the Saturday before is worked
        ("2026-02-08", 15, "2026-02-14"),  # its last day
        ("2026-02-09", 15, "2026-02-24"),  # the first day after it
        ("2026-09-28", 3, "2026-09-30"),  # National Day, 1 to 7 October
        ("2026-04-28", 5, "2026-04-30"),  # May Day, 1 to 5 May
        ("2026-02-14", 3, "2026-02-17"),  # no working day is left: the day stays
    ],
)
def test_no_hazard_is_left_open_over_a_long_holiday(visit: str, days: int, ends: str) -> None:
    found = deadline(date.fromisoformat(visit), days, load_calendar())
    assert found.day == date.fromisoformat(ends)


def test_immediate_danger_never_shifts() -> None:
    found = deadline(date(2026, 11, 27), 1, load_calendar(), shift=False)
    assert (found.day, found.moved_from) == (date(2026, 11, 28), None)


def test_a_missing_year_is_said() -> None:
    assert not deadline(date(2026, 12, 28), 7, load_calendar()).known


@given(DAYS, st.integers(0, 60))
def test_a_deadline_moves_to_the_next_working_day_or_before_a_long_holiday(
    visit: date, days: int
) -> None:
    calendar = load_calendar()
    found, day = deadline(visit, days, calendar), visit + timedelta(days=days)
    before, after = calendar.last_working(day), calendar.next_working(day)
    rested = max((after - before).days - 1, 0)
    if rested < LONG_HOLIDAY:
        assert found.day == after
    else:
        assert found.day == (before if before > visit else day)
    assert found.moved_from == (None if found.day == day else day)
    assert calendar.is_working(found.day) or (before <= visit and found.day == day)


@given(DAYS, DAYS)
def test_due_today_is_not_overdue(day: date, today: date) -> None:
    said = due(day, today)
    assert (said is Due.OVERDUE) == (day < today)
    assert (said is Due.TODAY) == (day == today)
    same_week = day.isocalendar()[:2] == today.isocalendar()[:2]
    assert (said is Due.THIS_WEEK) == (day > today and same_week)


@given(DAYS, st.integers(1, 30))
def test_working_days_after_a_day_are_that_many(day: date, count: int) -> None:
    calendar = load_calendar()
    last = calendar.working_days_after(day, count)
    between = (day + timedelta(days=n) for n in range(1, (last - day).days + 1))
    assert calendar.is_working(last)
    assert sum(calendar.is_working(one) for one in between) == count


@pytest.mark.parametrize("days", [-1, 366 * 10 + 1])
def test_a_deadline_out_of_reach_gets_a_sentence(days: int) -> None:
    with pytest.raises(FiresweepError, match="ten years"):
        deadline(date(2026, 11, 23), days, load_calendar())


def test_every_table_shipped_would_pass_as_an_import() -> None:
    for path in resource("holidays").glob("*.toml"):
        assert checked_table(tomllib.loads(path.read_text("utf-8")))["year"] == int(path.stem)


@pytest.mark.parametrize("text", ["2026-02-31", "tomorrow", "2026-11-22", "2099-01-01", ""])
def test_a_wrong_date_gets_a_sentence(text: str) -> None:
    with pytest.raises(FiresweepError):
        checked_deadline(text, date(2026, 11, 23))


@pytest.mark.parametrize(
    "table",
    [
        {},
        {"year": "2027"},
        {"year": 2027, "work": ["2027-13-01"]},
        {"year": 2027, "rest": [{"from": "2027-01-03", "to": "2027-01-01"}]},
        {"year": 2027, "rest": [{"from": "2027-01-03"}]},
        {"year": 2027, "work": ["2019-01-01"]},
        {"year": 2027, "work": "2027-01-02"},
        {"year": 2027, "work": [datetime(2027, 1, 2, 8, 0)]},
        {"year": 2027, "work": ["2027-01-02", "2027-01-02"]},
        {
            "year": 2027,
            "work": ["2027-01-02"],
            "rest": [{"from": "2027-01-01", "to": "2027-01-03"}],
        },
    ],
)
def test_a_wrong_table_gets_a_sentence(table: dict[str, object]) -> None:
    with pytest.raises(FiresweepError):
        checked_table(table)


def test_a_later_table_replaces_its_year() -> None:
    calendar = calendar_of(
        [{"year": 2027, "work": ["2027-01-02"]}, {"year": 2027, "work": ["2027-01-09"]}]
    )
    assert not calendar.is_working(date(2027, 1, 2))
    assert calendar.is_working(date(2027, 1, 9))
