"""Which reports from the public wait for somebody: asked in plain SQL, for the window's first look.

A report's state is folded in the model; only those that may still be open are read for it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from firesweep.model.logs.report import (
    ReportLife,
    ReportState,
    ReportStep,
    ReportStepKind,
    report_life,
)
from firesweep.store.plain import Reading, rows

_STANDING = """
SELECT * FROM (
    SELECT r.*, coalesce(r.of_id, r.id) AS first_id, row_number() OVER (
        PARTITION BY coalesce(r.of_id, r.id)
        ORDER BY r.counter DESC, r.laptop DESC, r.id DESC) AS in_line
    FROM report r)
WHERE in_line = 1 AND void_reason = ''
"""
"""Of every report the row written last holds (store/whole.py)."""
_SETTLED = f"""
EXISTS (SELECT 1 FROM report_step c WHERE c.report_id = s.first_id
    AND c.kind = '{ReportStepKind.CLOSED}')
AND NOT EXISTS (SELECT 1 FROM report_step a WHERE a.report_id = s.first_id
    AND a.kind IN ('{ReportStepKind.REOPENED}', '{ReportStepKind.TAKEN_BACK}'))
"""
"""Closed and never touched again: most of them, and no step of theirs need be read."""
_MAYBE = f"""
SELECT s.first_id, s.what, coalesce(p.name, s.place), s.received_on, s.visit_by, s.answer_by
FROM ({_STANDING}) s
LEFT JOIN premises p ON p.id = coalesce(s.kept_id, s.premises_id)
WHERE NOT ({_SETTLED})
"""
_WITHIN = f"{_MAYBE} AND s.community_id IN (SELECT value FROM json_each(:within))"
_STEPS = """
SELECT report_id, id, kind, "on", counter, laptop, undoes, visit_by, answer_by FROM report_step
WHERE report_id IN (SELECT value FROM json_each(:ids))
"""


class ReportDue(NamedTuple):
    """A report that waits: what, where, and by when for what."""

    report_id: str
    what: str
    where: str
    state: ReportState
    due: str


def reports_due(connection: Reading, within: Sequence[str]) -> list[ReportDue]:
    """Return the reports in some communities that wait for a visit or an answer, by their day."""
    return _due(connection, rows(connection, _WITHIN, within=list(within)))


def count_due(connection: Reading, today: str) -> int:
    """Return how many reports are due today or overdue."""
    return sum(line.due <= today for line in _due(connection, rows(connection, _MAYBE)))


def _due(connection: Reading, found: list[tuple[str, ...]]) -> list[ReportDue]:
    steps: dict[str, list[ReportStep]] = {}
    for of, step_id, kind, on, counter, laptop, *rest in rows(
        connection, _STEPS, ids=[row[0] for row in found]
    ):
        step = ReportStep(step_id, ReportStepKind(kind), on, (counter, laptop, step_id), *rest)
        steps.setdefault(of, []).append(step)
    lines = []
    for report_id, what, where, received, visit_by, answer_by in found:
        first = ReportLife(ReportState.REGISTERED, visit_by, answer_by, received)
        life = report_life(first, steps.get(report_id, ()), void=False)
        if life.due:
            lines.append(ReportDue(report_id, what, where, life.state, life.due))
    return sorted(lines, key=lambda line: (line.due, line.report_id))
