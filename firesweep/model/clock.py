"""Wall time as it stands in the store: shown to people, never used to order edits (sync.md)."""

from datetime import UTC, datetime


def utc_now() -> str:
    """Return the present moment as ISO 8601 in UTC with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def local_moment(text: str) -> datetime:
    """Return a stored moment in this laptop's time zone."""
    return datetime.fromisoformat(text).astimezone()
