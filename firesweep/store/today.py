"""A team's day: what is due, and where to try again."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select
from sqlmodel import col

from firesweep.model.hazard import State
from firesweep.model.vocabulary import Outcome
from firesweep.store.journal import table_of
from firesweep.store.premises_filter import LISTED
from firesweep.store.tables import (
    Draft,
    Hazard,
    HazardState,
    Inspection,
    Paper,
    Premises,
)

SHOWN = 50
"""Lines of each list; who wants more goes to the place that lists all."""


class DueLine(NamedTuple):
    """A hazard whose deadline is here, or that is said to be put right."""

    hazard_id: str
    premises_id: str
    premises: str
    address: str
    description: str
    state: str
    deadline: str | None
    number: str | None


class TryLine(NamedTuple):
    """A premises at which nobody got in the last time, and it is time to try again."""

    premises_id: str
    premises: str
    address: str
    no_access: str
    visited_on: str
    next_visit: str


def count_open(connection: Connection, today: str) -> int:
    """Return how many things wait: drafts, hazards to reinspect, premises to try again."""
    drafts = select(func.count()).select_from(Draft)
    counts = (drafts, _counted(*_late(today)), _counted(*_reported(today)), _tries(today))
    return sum(connection.execute(count).scalar_one() for count in counts)


def has_premises(connection: Connection, within: Sequence[str]) -> bool:
    """True where some communities have premises in the registry."""
    p = table_of(Premises).c
    query = select(p.row).where(p.community_id.in_(within)).limit(1)
    return connection.execute(query).first() is not None


# ---- what is due


def due_lines(connection: Connection, today: str, within: Sequence[str]) -> list[DueLine]:
    """Return hazards to reinspect, overdue first; those said to be put right need no deadline."""
    late = _due(connection, *_late(today), within=within)
    said = _due(connection, *_reported(today), within=within)
    return sorted([*late, *said], key=lambda line: line.deadline or "9999")[:SHOWN]


def _late(today: str) -> tuple[Any, ...]:
    h = table_of(HazardState).c
    waiting = (State.NOTICED.value, State.REPORTED_FIXED.value)
    return (h.is_open, h.deadline <= today, h.state.in_(waiting))


def _reported(today: str) -> tuple[Any, ...]:
    h = table_of(HazardState).c
    return (h.is_open, h.deadline > today, h.state == State.REPORTED_FIXED.value)


def _counted(*conditions: Any) -> Any:
    return select(func.count()).select_from(HazardState).where(*conditions)


def _due(connection: Connection, *conditions: Any, within: Sequence[str]) -> list[DueLine]:
    h, z, p = table_of(HazardState).c, table_of(Hazard).c, table_of(Premises).c
    query = (
        select(
            h.hazard_id, h.premises_id, p.name, p.address, z.description, h.state, h.deadline,
            col(Paper.number),
        )
        .join(table_of(Hazard), z.id == h.hazard_id)
        .join(table_of(Premises), p.id == h.premises_id)
        .outerjoin(Paper, col(Paper.id) == h.paper_id)
        .where(*conditions, h.community_id.in_(within))
        .order_by(h.deadline, h.hazard_id)
        .limit(SHOWN)
    )  # fmt: skip
    return [DueLine(*row) for row in connection.execute(query)]


# ---- where to try again


def try_lines(connection: Connection, today: str, within: Sequence[str]) -> list[TryLine]:
    """Return where to try again, whoever waits longest first."""
    i, p = table_of(Inspection).c, table_of(Premises).c
    waiting = (
        select(i.premises_id, i.visited_on, i.next_visit)
        .where(*_again(today), i.community_id.in_(within))
        .order_by(i.next_visit, i.premises_id)
        .limit(SHOWN)
        .subquery()
    )
    w = waiting.c
    query = (
        select(p.id, p.name, p.address, i.no_access, w.visited_on, w.next_visit)
        .select_from(waiting)
        .join(table_of(Premises), p.id == w.premises_id)
        .join(
            table_of(Inspection),
            and_(
                i.outcome == Outcome.NO_ACCESS.value,
                i.premises_id == w.premises_id,
                i.visited_on == w.visited_on,
            ),
        )
        .where(p.status.in_(LISTED))
        .order_by(w.next_visit, p.id, i.id)
    )
    lines = {row[0]: TryLine(*row) for row in connection.execute(query)}
    return list(lines.values())


def _tries(today: str) -> Any:
    """Count the premises to try again."""
    i = table_of(Inspection).c
    return select(func.count(func.distinct(i.premises_id))).where(*_again(today))


def _again(today: str) -> tuple[Any, ...]:
    """The last visit to a premises, if nobody got in and the day to come again is here.

    Every part is answered by an index: whole visits are long.
    """
    i, later = table_of(Inspection).c, table_of(Inspection).alias("later").c
    since = select(later.premises_id).where(later.premises_id == i.premises_id)
    got_in = since.where(later.outcome == Outcome.INSPECTED.value, later.visited_on >= i.visited_on)
    tried = since.where(later.outcome == Outcome.NO_ACCESS.value, later.visited_on > i.visited_on)
    under_way = i.premises_id.in_(select(col(Draft.premises_id)))
    return (
        i.no_access.is_not(None), i.next_visit <= today, ~got_in.exists(), ~tried.exists(),
        ~under_way,
    )  # fmt: skip
