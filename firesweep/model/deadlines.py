"""Deadlines and working days (domain.md 8; Civil Code 200–203).

Calendar days, the start day not counted; a last day that is a rest day moves to the next
working day, but in a long holiday to the last one before it. Rest days come from an editable
table, a year each.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError

LONGEST_YEARS = 10
LONG_HOLIDAY = 5
"""Rest days in a row that no hazard is left open over: May Day, National Day, Spring Festival."""
SATURDAY = 5
"""As Python counts weekdays."""


@dataclass(frozen=True)
class Calendar:
    """Rest days and make-up working days of the years that have a table."""

    years: frozenset[int] = frozenset()
    rest: frozenset[date] = frozenset()
    work: frozenset[date] = frozenset()

    def is_working(self, day: date) -> bool:
        """True on a working day; without a table for the year, weekends alone rest."""
        if day in self.work:
            return True
        return day.weekday() < 5 and day not in self.rest

    def next_working(self, day: date) -> date:
        """Return the day itself or the first working day after it."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def last_working(self, day: date) -> date:
        """Return the day itself or the last working day before it."""
        while not self.is_working(day):
            day -= timedelta(days=1)
        return day

    def working_days_after(self, day: date, count: int) -> date:
        """Return the last of a number of working days after a day, not counting it."""
        for _ in range(count):
            day = self.next_working(day + timedelta(days=1))
        return day


class Deadline(NamedTuple):
    """A proposed date, where it moved from, and whether its year's table is there."""

    day: date
    moved_from: date | None
    known: bool


class Due(StrEnum):
    """How near a deadline is; due today is not overdue."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"


def deadline(visit: date, days: int, calendar: Calendar, *, shift: bool = True) -> Deadline:
    """Return the date `days` calendar days after a visit; immediate danger never shifts."""
    if not 0 <= days <= 366 * LONGEST_YEARS:
        raise FiresweepError("A deadline lies between the day of the visit and ten years later.")
    day = visit + timedelta(days=days)
    moved = _moved(day, visit, calendar) if shift else day
    known = {day.year, moved.year} <= calendar.years
    return Deadline(moved, day if moved != day else None, known)


def _moved(day: date, visit: date, calendar: Calendar) -> date:
    """The working day next to a rest day; before a long holiday the time is shortened, not given.

    Where not one working day is left before it, the day stays as it is.
    """
    before, after = calendar.last_working(day), calendar.next_working(day)
    if (after - before).days <= LONG_HOLIDAY:
        return after
    return before if before > visit else day


NO_DATE = "“{text}” is not a date. Write it as 2026-11-24."


def checked_deadline(text: str, visit: date) -> date:
    """Return a date a person typed as a deadline, or say what is wrong with it."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        raise FiresweepError(NO_DATE, text=text.strip()) from None
    if day < visit:
        raise FiresweepError(
            "The deadline {day} lies before the visit of {visit}. Choose that day or a later one.",
            day=day, visit=visit,
        )  # fmt: skip
    if day > visit + timedelta(days=366 * LONGEST_YEARS):
        raise FiresweepError(
            "The deadline {day} lies more than ten years ahead. Look at its year.", day=day
        )
    return day


def due(day: date, today: date) -> Due:
    """Return how near a deadline is; the week ends on Sunday."""
    if day < today:
        return Due.OVERDUE
    if day == today:
        return Due.TODAY
    return Due.THIS_WEEK if day <= today + timedelta(days=6 - today.weekday()) else Due.LATER


def calendar_of(tables: Iterable[Mapping[str, Any]]) -> Calendar:
    """Return the calendar of some parsed tables; a later table replaces its year."""
    years = {int(table["year"]): table for table in tables}
    return Calendar(
        years=frozenset(years),
        rest=frozenset(day for table in years.values() for day in _rest_days(table)),
        work=frozenset(_day(text) for table in years.values() for text in table.get("work", ())),
    )


def checked_table(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a parsed holiday table that can be used, or say what is wrong with it."""
    year = data.get("year")
    if not isinstance(year, int) or not 2000 <= year <= 2100:
        raise FiresweepError("The holiday table names no year, such as year = 2027.")
    try:
        days = [*_rest_days(data), *(_day(text) for text in data.get("work", ()))]
    except (KeyError, TypeError, ValueError) as trouble:
        raise FiresweepError(
            "The holiday table of {year} has a date that cannot be read ({trouble}). Dates look "
            "like “2027-01-01”; a [[rest]] entry has a name, from and to.",
            year=year,
            trouble=trouble,
        ) from None
    outside = [day for day in days if abs(day.year - year) > 1]
    if outside:
        raise FiresweepError("{day} does not belong to {year}.", day=outside[0], year=year)
    if twice := [day for day in days if days.count(day) > 1]:
        raise FiresweepError("{day} stands twice in the table of {year}.", day=twice[0], year=year)
    return data


def checked_import(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a table somebody takes in, or say what no year's order would say; one that came in a
    bundle was taken in elsewhere.
    """
    table = checked_table(data)
    year, rest, work = table["year"], _rest_days(table), [_day(d) for d in table.get("work", ())]
    if not rest:
        raise FiresweepError(
            "The table of {year} names no holiday. Each is a [[rest]] entry with a name, from and "
            "to.", year=year,
        )  # fmt: skip
    first, last = date(year - 1, 12, 1), date(year + 1, 1, 31)
    if outside := [day for day in (*rest, *work) if not first <= day <= last]:
        raise FiresweepError("{day} does not belong to {year}.", day=outside[0], year=year)
    if plain := [day for day in work if day.weekday() < SATURDAY]:
        raise FiresweepError(
            "{day} is no Saturday or Sunday, so it is worked anyway. Look at the days under work.",
            day=plain[0],
        )
    return table


def _rest_days(table: Mapping[str, Any]) -> list[date]:
    days: list[date] = []
    for entry in table.get("rest", ()):
        first, last = _day(entry["from"]), _day(entry["to"])
        if not 0 <= (last - first).days <= 60:
            raise ValueError(f"{first} – {last}")
        days += [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return days


def _day(value: Any) -> date:
    """A date as TOML or JSON has it; one with a time of day would equal no date."""
    if isinstance(value, datetime):
        raise ValueError(value)
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ValueError(value) from None
