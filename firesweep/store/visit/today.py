"""A team's day: what is under way, what is due, and where to try again."""

from collections.abc import Sequence
from typing import NamedTuple

from firesweep.model.hazard.life import State
from firesweep.model.vocabulary import LISTED, Outcome
from firesweep.store.logs import reports_due
from firesweep.store.plain import Reading, number, rows, words

SHOWN = 50
"""Lines of each list; who wants more goes to the place that lists all."""

_DRAFTS = """
SELECT d.id, d.premises_id, p.name, d.started_at,
    (SELECT count(*) FROM draft_answer a WHERE a.draft_id = d.id), json_array_length(d.items)
FROM draft d JOIN premises p ON p.id = d.premises_id
ORDER BY d.started_at DESC
"""
_HELD = """
SELECT DISTINCT community_id FROM (
    SELECT community_id, sweep_id, void_reason, row_number() OVER (
        PARTITION BY coalesce(of_id, id) ORDER BY counter DESC, laptop DESC, id DESC) AS place
    FROM {log})
WHERE place = 1 AND sweep_id = :sweep AND void_reason = ''
"""
"""Of every drill or outreach event the row written last holds (store/logs/occasions.py)."""
_LATE = f"""
h.is_open = 1 AND h.deadline <= :today AND h.state IN {words((State.NOTICED, State.REPORTED_FIXED))}
"""
_REPORTED = f"h.is_open = 1 AND h.deadline > :today AND h.state = '{State.REPORTED_FIXED}'"
_DUE = """
SELECT h.hazard_id, h.premises_id, p.name, p.address, z.description, h.state, h.deadline, n.number
FROM hazard_state h
JOIN hazard z ON z.id = h.hazard_id
JOIN premises p ON p.id = h.premises_id
LEFT JOIN paper n ON n.id = h.paper_id
WHERE {which} AND h.community_id IN (SELECT value FROM json_each(:within))
ORDER BY h.deadline, h.hazard_id
LIMIT :shown
"""
_VISIT_THERE = "EXISTS (SELECT 1 FROM inspection l WHERE l.kept_id = i.kept_id AND {})"
_GOT_IN = _VISIT_THERE.format(f"l.outcome = '{Outcome.INSPECTED}' AND l.visited_on >= i.visited_on")
_TRIED = _VISIT_THERE.format(f"l.outcome = '{Outcome.NO_ACCESS}' AND l.visited_on > i.visited_on")
_AGAIN = f"""
i.no_access IS NOT NULL AND i.next_visit <= :today AND NOT {_GOT_IN} AND NOT {_TRIED}
AND i.kept_id NOT IN (
    SELECT coalesce(o.kept_id, o.id) FROM draft d JOIN premises o ON o.id = d.premises_id)
AND EXISTS (SELECT 1 FROM premises o WHERE o.id = i.kept_id AND o.status IN {words(LISTED)})
"""
"""The last visit to a premises still there, if nobody got in and the day to come again is here.

Every part is answered by an index: whole visits are long.
"""
_TRIES = f"""
WITH waiting AS (
    SELECT i.kept_id, i.visited_on, i.next_visit FROM inspection i
    WHERE {_AGAIN} AND i.community_id IN (SELECT value FROM json_each(:within))
    ORDER BY i.next_visit, i.kept_id
    LIMIT :shown)
SELECT p.id, p.name, p.address, i.no_access, w.visited_on, w.next_visit
FROM waiting w
JOIN premises p ON p.id = w.kept_id
JOIN inspection i ON i.outcome = '{Outcome.NO_ACCESS}'
    AND i.kept_id = w.kept_id AND i.visited_on = w.visited_on
ORDER BY w.next_visit, p.id, i.id
"""


class DraftLine(NamedTuple):
    """A visit to resume."""

    id: str
    premises_id: str
    premises: str
    started_at: str
    answered: int
    items: int


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


def count_open(connection: Reading, today: str) -> int:
    """Return how many things wait: drafts, reinspections, premises to try again, reports."""
    counts = (
        "SELECT count(*) FROM draft",
        f"SELECT count(*) FROM hazard_state h WHERE {_LATE}",
        f"SELECT count(*) FROM hazard_state h WHERE {_REPORTED}",
        f"SELECT count(DISTINCT i.kept_id) FROM inspection i WHERE {_AGAIN}",
    )
    open_here = sum(number(connection, count, today=today) for count in counts)
    return open_here + reports_due.count_due(connection, today)


def count_due(connection: Reading, today: str) -> int:
    """Return how many open hazards are due today or overdue, those referred not among them."""
    return number(connection, f"SELECT count(*) FROM hazard_state h WHERE {_LATE}", today=today)


def count_clashes(connection: Reading) -> int:
    """Return how many fields edited on two laptops apart wait for a person (merge/clashes.py)."""
    query = """
        SELECT count(*) FROM clashed c WHERE 1 < (
            SELECT count(DISTINCT CASE WHEN e.new IN ('""', '[]', '{}') THEN NULL ELSE e.new END)
            FROM entry e
            WHERE e.table_name = c.table_name AND e.row_id = c.row_id AND e.field = c.field
              AND NOT EXISTS (
                SELECT 1 FROM seen x
                WHERE x.seen_stream_id = e.stream_id AND x.seen_number = e.number))
    """
    return number(connection, query)


def has_premises(connection: Reading, within: Sequence[str]) -> bool:
    """True where some communities have premises in the registry."""
    query = """
        SELECT 1 FROM premises WHERE community_id IN (SELECT value FROM json_each(:within)) LIMIT 1
    """
    return bool(rows(connection, query, within=within))


def last_written(connection: Reading) -> str:
    """Return when this laptop last recorded something, by its clock of then; empty for never."""
    query = """
        SELECT max(e.at) FROM stream s JOIN entry e ON e.stream_id = s.id AND e.number = s.highest
        WHERE s.laptop = (SELECT laptop FROM identity)
    """
    return rows(connection, query)[0][0] or ""


def held_in(connection: Reading, log: str, sweep_id: str) -> set[str]:
    """Return the communities that have a drill or outreach (`log`) of a sweep that counts."""
    found = rows(connection, _HELD.format(log=log), sweep=sweep_id)
    return {community for (community,) in found}


def drafts(connection: Reading) -> list[DraftLine]:
    """Return the visits to resume, newest first."""
    return [DraftLine(*row) for row in rows(connection, _DRAFTS)]


def due_lines(connection: Reading, today: str, within: Sequence[str]) -> list[DueLine]:
    """Return hazards to reinspect, overdue first; those said to be put right need no deadline."""
    lines = [
        DueLine(*row)
        for which in (_LATE, _REPORTED)
        for row in rows(
            connection, _DUE.format(which=which), today=today, within=within, shown=SHOWN
        )
    ]
    return sorted(lines, key=lambda line: line.deadline or "9999")[:SHOWN]


def try_lines(connection: Reading, today: str, within: Sequence[str]) -> list[TryLine]:
    """Return where to try again, whoever waits longest first."""
    found = rows(connection, _TRIES, today=today, within=within, shown=SHOWN)
    return list({row[0]: TryLine(*row) for row in found}.values())
