"""What the weekly review decided and nobody has carried out: asked in plain SQL, for Today."""

from collections.abc import Sequence
from typing import NamedTuple

from firesweep.store.plain import Reading, rows

_OPEN = """
WITH standing AS (
    SELECT d.*, coalesce(d.of_id, d.id) AS first_id, row_number() OVER (
        PARTITION BY coalesce(d.of_id, d.id)
        ORDER BY d.counter DESC, d.laptop DESC, d.id DESC) AS in_line
    FROM decision d),
last AS (
    SELECT t.decision_id, t.done, row_number() OVER (
        PARTITION BY t.decision_id ORDER BY t.counter DESC, t.laptop DESC, t.id DESC) AS in_line
    FROM decision_step t)
SELECT s.first_id, s.what, s.who, s.due_on, coalesce(k.name, ''), coalesce(z.description, '')
FROM standing s
LEFT JOIN last l ON l.decision_id = s.first_id AND l.in_line = 1
LEFT JOIN hazard z ON z.id = s.hazard_id
LEFT JOIN premises p ON p.id = coalesce(s.premises_id, z.kept_id)
LEFT JOIN premises k ON k.id = coalesce(p.kept_id, p.id)
WHERE s.in_line = 1 AND s.void_reason = '' AND coalesce(l.done, 0) = 0
    AND (s.community_id IS NULL OR s.community_id IN (SELECT value FROM json_each(:within)))
ORDER BY s.due_on, s.first_id
"""
"""Of every decision the row written last holds (store/whole.py)."""


class DecisionDue(NamedTuple):
    """A decision that waits: what, who, by when, and what it is about."""

    decision_id: str
    what: str
    who: str
    due: str
    premises: str
    hazard: str


def decisions_due(connection: Reading, within: Sequence[str]) -> list[DecisionDue]:
    """Return what is still to be done in some communities or for the whole street, by its day."""
    return [DecisionDue(*row) for row in rows(connection, _OPEN, within=list(within))]
