"""A campaign as it goes on: its weeks, and how far it has come."""

from datetime import date
from enum import StrEnum


class SweepPart(StrEnum):
    """Part of a sweep's premises, by how far it has come; `left` includes `no_access`."""

    IN_SCOPE = "in_scope"
    INSPECTED = "inspected"
    NO_ACCESS = "no_access"
    LEFT = "left"


def week_of(starts: str, day: str) -> int:
    """Return the week of a sweep a day lies in, the first week being 1."""
    return (date.fromisoformat(day) - date.fromisoformat(starts)).days // 7 + 1


def half_gone(starts: str, ends: str, day: str) -> bool:
    """Return whether half of a sweep is over on a day; days are ISO texts."""
    first, last, on = map(date.fromisoformat, (starts, ends, day))
    return on - first >= last - on
