"""The weeks, months, quarters and years that figures are made for (domain.md 8).

A week runs from Monday to Sunday unless the street closes it on another day. It has the number ISO
8601 gives the week its last day lies in, so that a week across the year's end has one name. The
statistical year runs from 1 December to 30 November and is called after the year it ends in. Its
quarters are its own, the first from December to February: a district scores them and the year
(domain.md 1), half of which has gone when self-checks are reported on 25 May. So every day counts
in a quarter of the year it counts in.
"""

import re
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from firesweep.errors import FiresweepError

SUNDAY = 6
WEEK = timedelta(days=7)
DAY = timedelta(days=1)
_WEEK = re.compile(r"(\d{4})-?W(\d{2})", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_QUARTER = re.compile(r"(\d{4})-?Q([1-4])", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_EARLIEST, _LATEST = 2000, 2100


class Kind(StrEnum):
    """How long a period is."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Period(NamedTuple):
    """Some days in a row, by the name they go by: `2026-W47`, `2026-11`, `2026-Q4`, `2026`."""

    name: str
    first: date
    last: date

    @property
    def kind(self) -> Kind:
        """Return what its name says it is."""
        return kind_of(self.name)

    def data_day(self, today: date) -> date:
        """Return the day its figures are of: its last, or today while it goes on."""
        return min(self.last, today)


def kind_of(name: str) -> Kind:
    """Return how long the period of a name is."""
    if "-" not in name:
        return Kind.YEAR
    return {"W": Kind.WEEK, "Q": Kind.QUARTER}.get(name[5], Kind.MONTH)


def week_of(day: date, cut_off: int = SUNDAY) -> Period:
    """Return the week a day lies in; `cut_off` is the weekday it ends on, Monday being 0."""
    return _week(day + timedelta(days=(cut_off - day.weekday()) % 7))


def period_named(text: str, cut_off: int = SUNDAY) -> Period:
    """Return the period of a name, or say how one is written."""
    plain = text.strip()
    try:
        found = _named(plain, cut_off)
    except ValueError:  # such as week 53 of a year that has 52
        found = None
    if found is None or not _EARLIEST <= found.last.year <= _LATEST:
        raise FiresweepError(
            "“{text}” is no week, month, quarter or year. Write it as 2026-W47, 2026-11, 2026-Q4 "
            "or 2026.",
            text=plain,
        )
    return found


def week_named(text: str, cut_off: int = SUNDAY) -> Period:
    """Return the week of a name, or say how one is written."""
    found = _WEEK.fullmatch(text.strip())
    try:
        week = found and _week(date.fromisocalendar(int(found[1]), int(found[2]), cut_off + 1))
    except ValueError:
        week = None
    if not week or not _EARLIEST <= week.last.year <= _LATEST:
        raise FiresweepError("“{text}” is no week. Write it as 2026-W47.", text=text.strip())
    return week


def before(period: Period) -> Period:
    """Return the period of the same kind that ended when this one began."""
    last = period.first - DAY
    return _week(last) if period.kind is Kind.WEEK else period_of(period.kind, last)


def after(period: Period) -> Period:
    """Return the period of the same kind that begins when this one is over."""
    first = period.last + DAY
    if period.kind is Kind.WEEK:
        return _week(period.last + WEEK)
    return period_of(period.kind, first)


def period_of(kind: Kind, day: date, cut_off: int = SUNDAY) -> Period:
    """Return the period of a kind that a day lies in."""
    if kind is Kind.WEEK:
        return week_of(day, cut_off)
    if kind is Kind.QUARTER:
        return _quarter(_year_of(day), day.month % 12 // 3 + 1)
    return _month(day.year, day.month) if kind is Kind.MONTH else _year(_year_of(day))


def up_to(period: Period, count: int) -> list[Period]:
    """Return so many periods of the same kind, the last of them this one."""
    found = [period]
    while len(found) < count:
        found.append(before(found[-1]))
    return found[::-1]


def _named(text: str, cut_off: int) -> Period | None:
    if _WEEK.fullmatch(text):
        return week_named(text, cut_off)
    if found := _QUARTER.fullmatch(text):
        return _quarter(int(found[1]), int(found[2]))
    if found := _MONTH.fullmatch(text):
        return _month(int(found[1]), int(found[2]))
    return _year(int(text)) if _YEAR.fullmatch(text) else None


def _week(last: date) -> Period:
    year, number, _ = last.isocalendar()
    return Period(f"{year}-W{number:02}", last - WEEK + DAY, last)


def _month(year: int, month: int) -> Period:
    first = date(year, month, 1)
    return Period(f"{year}-{month:02}", first, _next_month(first) - DAY)


def _quarter(year: int, quarter: int) -> Period:
    first = _year(year).first if quarter == 1 else date(year, 3 * quarter - 3, 1)
    last = _next_month(date(year, 3 * quarter - 1, 1)) - DAY
    return Period(f"{year}-Q{quarter}", first, last)


def _year_of(day: date) -> int:
    """Return the statistical year a day lies in."""
    return day.year + (day.month > 11)


def _year(year: int) -> Period:
    return Period(str(year), date(year - 1, 12, 1), date(year, 11, 30))


def _next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)
