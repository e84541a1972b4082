"""Wall time as it stands in the store: shown to people, never used to order edits (sync.md)."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, time, timedelta

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
