"""The holiday table that is shipped, day by day, and what a year without one says."""

from datetime import date, timedelta

from firesweep.model.deadlines import deadline
from firesweep.store.calendar import load_calendar

RESTS = "01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07"
WORKED = {"01-04", "02-14", "02-28", "05-09", "09-20", "10-10"}
"""The order of the State Council's office of 2025-11-04."""


def days_of(text: str) -> set[str]:
    found = set()
    for span in text.split():
        first, last = (date.fromisoformat(f"2026-{end}") for end in span.split(".."))
        found |= {f"{first + timedelta(days=n):%m-%d}" for n in range((last - first).days + 1)}
    return found


def test_every_day_of_2026_is_as_ordered() -> None:
    calendar, rests = load_calendar(), days_of(RESTS)
    assert (len(rests), len(WORKED)) == (33, 6)
    day = date(2026, 1, 1)
    while day.year == 2026:
        said = f"{day:%m-%d}"
        works = said in WORKED or (day.weekday() < 5 and said not in rests)
        assert calendar.is_working(day) == works, day
        day += timedelta(days=1)


def test_a_year_without_a_table_says_so() -> None:
    calendar = load_calendar()
    assert deadline(date(2026, 11, 23), 7, calendar).known
    assert not deadline(date(2026, 12, 28), 7, calendar).known
    assert not deadline(date(2027, 5, 1), 0, calendar).known
