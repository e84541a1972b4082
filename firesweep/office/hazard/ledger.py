"""The ledger of hazards without a screen: what is open, how late, and what falls due when."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import PAPERED, State
from firesweep.model.hazard.waiting import referral_due, reinspection_due, reminder_due
from firesweep.store.calendar import load_calendar
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import (
    HazardLine,
    hazard_lines,
    hazards_in,
    open_hazards,
)

OPEN, OVERDUE, ALL = "open", "overdue", "all"
STATES = (OPEN, OVERDUE, ALL, *(state.value for state in State))
"""What a ledger may be narrowed to."""
NO_STATE = "There is no state “{state}”. Choose one of {states}."


class LedgerLine(NamedTuple):
    """One hazard; days are ISO texts, `overdue_days` is 0 while there is time."""

    id: str
    number: str | None
    premises: str
    community: str
    item: str | None
    description: str
    place: str
    state: str
    found_on: str
    deadline: str | None
    overdue_days: int
    repeat: int
    listed_until: str | None
    referred_to: str | None


class Due(NamedTuple):
    """One day by which something has to happen; `what` is deadline, reinspection, referral,
    reminder or supervision."""

    what: str
    day: date
    line: HazardLine


def ledger(
    store: Store, today: date, wanted: str = ALL, *, repeats: bool = False
) -> list[LedgerLine]:
    """Return hazards by deadline: all, those open or overdue, or those in one state.

    With `repeats` only those that were found before, or came back, within a year.
    """
    found = _lines(store, today, wanted)
    return [_ledger_line(line, today) for line in found if line.repeats or not repeats]


def dues(store: Store, today: date) -> list[Due]:
    """Return every day that somebody has to keep for an open hazard, the nearest first."""
    with store.read() as connection:
        calendar = load_calendar(connection)
    found = []
    for line in _lines(store, today, OPEN):
        if line.deadline and line.state in (State.NOTICED, State.REPORTED_FIXED, State.PARTLY):
            found.append(Due("deadline", date.fromisoformat(line.deadline), line))
        again = reinspection_due(line.state, line.since, line.deadline, today, calendar)
        silent = reminder_due(line.state, line.since)
        until = date.fromisoformat(line.listed_until) if line.listed_until else None
        handed = referral_due(line.state, line.since, calendar)
        further = (("reinspection", again), ("referral", handed), ("reminder", silent),
                   ("supervision", until))  # fmt: skip
        found += [Due(what, day, line) for what, day in further if day]
    return sorted(found, key=lambda due: (due.day, due.line.id))


def _lines(store: Store, today: date, wanted: str) -> Iterable[HazardLine]:
    if wanted not in STATES:
        raise FiresweepError(NO_STATE, state=wanted, states=STATES)
    with store.read() as connection:
        if wanted == ALL:
            return hazard_lines(connection)
        if wanted == OPEN:
            return open_hazards(connection)
        if wanted == OVERDUE:
            return hazards_in(connection, PAPERED, due_before=today.isoformat())
        return hazards_in(connection, [State(wanted)])


def _late(line: HazardLine, today: date) -> int:
    """Calendar days past the deadline while the premises has to act; due today is not overdue."""
    if not line.deadline or line.state not in PAPERED:
        return 0
    return max(0, (today - date.fromisoformat(line.deadline)).days)


def _ledger_line(line: HazardLine, today: date) -> LedgerLine:
    return LedgerLine(
        id=line.id,
        number=line.number,
        premises=line.premises,
        community=line.community,
        item=line.code,
        description=line.description,
        place=line.place,
        state=line.state,
        found_on=line.found_on,
        deadline=line.deadline,
        overdue_days=_late(line, today),
        repeat=line.repeats,
        listed_until=line.listed_until,
        referred_to=line.referred_to,
    )
