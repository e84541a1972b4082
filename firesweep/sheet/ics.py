"""Deadlines as a calendar file any program takes (.ics, RFC 5545): one whole-day entry each."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

_FOLD = 75
"""Octets of a line at most; it goes on in the next after a blank."""


class Entry(NamedTuple):
    """One whole day; `uid` stays the same, so that taking the file again moves the entry."""

    uid: str
    day: date
    title: str
    more: str = ""
    place: str = ""


def ics(entries: Iterable[Entry], name: str, stamp: str) -> bytes:
    """Return a calendar file; `stamp` is the moment it was made, as 20261125T083000Z."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//firesweep//deadlines//ZH",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(name)}",
    ]
    for entry in entries:
        lines += _event(entry, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _event(entry: Entry, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.uid}@firesweep"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_day(entry.day)}"
    if entry.day < date.max:  # without an end it is one day, too
        yield f"DTEND;VALUE=DATE:{_day(entry.day + timedelta(days=1))}"
    yield f"SUMMARY:{_escaped(entry.title)}"
    if entry.more:
        yield f"DESCRIPTION:{_escaped(entry.more)}"
    if entry.place:
        yield f"LOCATION:{_escaped(entry.place)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    for mark in "\\;,":
        text = text.replace(mark, f"\\{mark}")
    return "\\n".join(text.splitlines())


def _folded(line: str) -> Iterator[str]:
    """Yield a line in parts of 75 octets at most; no character is cut in two."""
    part, size = "", 0
    for character in line:
        wide = len(character.encode())
        if size + wide > _FOLD:
            yield part
            part, size = " ", 1
        part += character
        size += wide
    yield part
