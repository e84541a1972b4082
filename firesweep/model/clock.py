"""Wall time as it stands in the store: shown to people, never used to order edits (sync.md)."""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, time, timedelta

_WRITTEN = re.compile(
    r"(?:(?P<year>\d{4})\D{1,3})?(?P<month>\d{1,2})\D{1,3}(?P<day>\d{1,2})(?:日.*|号.*|\D*)"
)
_standing: ContextVar[datetime | None] = ContextVar("standing", default=None)


def utc_now() -> str:
    """Return the present moment as ISO 8601 in UTC with milliseconds."""
    now = _standing.get() or datetime.now(UTC)
    return now.astimezone(UTC).isoformat(timespec="milliseconds")


@contextmanager
def clock_at(moment: datetime) -> Iterator[None]:
    """Let the clock stand at a moment, for the practice store and for tests."""
    token = _standing.set(moment)
    try:
        yield
    finally:
        _standing.reset(token)


def end_of(day: date) -> str:
    """Return the moment a day ends in this laptop's time zone, as moments stand in the store."""
    midnight = datetime.combine(day + timedelta(days=1), time())
    return midnight.astimezone(UTC).isoformat(timespec="milliseconds")


def local_day(text: str) -> str:
    """Return the day of a stored moment in this laptop's time zone; until eight UTC has another."""
    return local_moment(text).date().isoformat()


def local_moment(text: str) -> datetime:
    """Return a stored moment in this laptop's time zone."""
    return datetime.fromisoformat(text).astimezone()


def read_day(text: str, year: int) -> date | None:
    """Return the day somebody wrote: 2026-12-5, 2026年12月5日, 20261205, or 12-5 of a year."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if re.fullmatch(r"\d{8}", plain):
        plain = f"{plain[:4]}-{plain[4:6]}-{plain[6:]}"
    found = _WRITTEN.fullmatch(plain)
    try:
        return found and date(int(found["year"] or year), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
