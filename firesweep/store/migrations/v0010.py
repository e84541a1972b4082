"""Reports from the public, self-checks, scans taken back, the review, which single lines other
laptops hold; an index for the desk.

Of every hazard it is kept how it came to its state, day by day, so that a week needs no steps.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

import sqlalchemy as sa
from alembic.operations import Operations

from firesweep.model.hazard.life import Step, StepKind
from firesweep.model.hazard.trail import trail

_WHOLE = """
    id VARCHAR NOT NULL PRIMARY KEY, of_id VARCHAR REFERENCES {table} (id),
    counter INTEGER NOT NULL, laptop VARCHAR NOT NULL, at VARCHAR NOT NULL,
    "by" VARCHAR NOT NULL, void_reason VARCHAR NOT NULL,
    community_id VARCHAR NOT NULL REFERENCES community (id)
"""
_REVIEW = _WHOLE.replace("community_id VARCHAR NOT NULL", "community_id VARCHAR")
_NEW = (
    f"""CREATE TABLE IF NOT EXISTS report ({_WHOLE.format(table="report")},
        premises_id VARCHAR REFERENCES premises (id), kept_id VARCHAR, place VARCHAR NOT NULL,
        received_on VARCHAR NOT NULL, received_at VARCHAR NOT NULL, way VARCHAR NOT NULL,
        reporter VARCHAR NOT NULL, phone VARCHAR NOT NULL, what VARCHAR NOT NULL,
        urgent BOOLEAN NOT NULL, visit_by VARCHAR NOT NULL, answer_by VARCHAR NOT NULL,
        remarks VARCHAR NOT NULL, photos JSON NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS report_step (
        id VARCHAR NOT NULL PRIMARY KEY, report_id VARCHAR NOT NULL REFERENCES report (id),
        counter INTEGER NOT NULL, laptop VARCHAR NOT NULL, at VARCHAR NOT NULL,
        "by" VARCHAR NOT NULL, kind VARCHAR NOT NULL, "on" VARCHAR NOT NULL,
        inspection_id VARCHAR REFERENCES inspection (id), hazard_id VARCHAR REFERENCES hazard (id),
        undoes VARCHAR REFERENCES report_step (id), way VARCHAR, who VARCHAR NOT NULL,
        text VARCHAR NOT NULL, visit_by VARCHAR, answer_by VARCHAR)""",
    f"""CREATE TABLE IF NOT EXISTS self_check ({_WHOLE.format(table="self_check")},
        premises_id VARCHAR NOT NULL REFERENCES premises (id), kept_id VARCHAR NOT NULL,
        sweep_id VARCHAR REFERENCES sweep (id), handed_on VARCHAR,
        handed_by VARCHAR NOT NULL, handed_to VARCHAR NOT NULL, filled_on VARCHAR,
        checklist VARCHAR NOT NULL, answers JSON NOT NULL, person VARCHAR NOT NULL,
        phone VARCHAR NOT NULL, remarks VARCHAR NOT NULL)""",
    f"""CREATE TABLE IF NOT EXISTS decision ({_REVIEW.format(table="decision")},
        week VARCHAR NOT NULL, point VARCHAR NOT NULL,
        hazard_id VARCHAR REFERENCES hazard (id), premises_id VARCHAR REFERENCES premises (id),
        what VARCHAR NOT NULL, who VARCHAR NOT NULL, due_on VARCHAR NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS decision_step (
        id VARCHAR NOT NULL PRIMARY KEY, decision_id VARCHAR NOT NULL REFERENCES decision (id),
        counter INTEGER NOT NULL, laptop VARCHAR NOT NULL, at VARCHAR NOT NULL,
        "by" VARCHAR NOT NULL, done BOOLEAN NOT NULL, "on" VARCHAR NOT NULL,
        note VARCHAR NOT NULL)""",
    f"""CREATE TABLE IF NOT EXISTS sign_off ({_REVIEW.format(table="sign_off")},
        week VARCHAR NOT NULL, starts VARCHAR NOT NULL, ends VARCHAR NOT NULL,
        data_at VARCHAR NOT NULL, leader VARCHAR NOT NULL, figures JSON NOT NULL,
        records JSON NOT NULL, decisions JSON NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS holding_loose (
        peer VARCHAR NOT NULL, stream_id INTEGER NOT NULL REFERENCES stream (id),
        first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (peer, stream_id, first))""",
)
_COLUMNS = (
    *((table, f"{column} VARCHAR REFERENCES {target} (id)") for table, column, target in (
        ("returned", "takes_back", "returned"), ("step", "undoes", "step"),
        ("paper", "report_id", "report"), ("photo", "report_id", "report"),
    )),
    ("received", "format INTEGER"),
)  # fmt: skip
_INDEXES = (
    *(f"ix_{table}_{column} ON {table} ({column})" for table in ("report", "self_check")
      for column in ("of_id", "premises_id")),
    "ix_report_kept ON report (kept_id)", "ix_self_check_kept ON self_check (kept_id, filled_on)",
    *(f"ix_report_step_{column} ON report_step ({column})" for column in
      ("report_id", "inspection_id", "hazard_id", "undoes")),
    "ix_returned_takes_back ON returned (takes_back)",
    "ix_step_undoes ON step (undoes) WHERE undoes IS NOT NULL",
    *(f"ix_{table}_report_id ON {table} (report_id)" for table in ("paper", "photo")),
    *(f"ix_{table}_of_id ON {table} (of_id)" for table in ("decision", "sign_off")),
    *(f"ix_{table}_week ON {table} (week, community_id)" for table in ("decision", "sign_off")),
    *(f"ix_decision_{column} ON decision ({column})" for column in ("hazard_id", "premises_id")),
    "ix_decision_step_decision_id ON decision_step (decision_id)",
    # All the desk asks of fifty thousand open hazards, without looking at their rows.
    "ix_hazard_state_due ON hazard_state (is_open, deadline, hazard_id, state, since)",
    "ix_hazard_state_since ON hazard_state (state, since)",
    # Fields edited apart, without the lines of new rows.
    "ix_entry_edits ON entry (table_name, row_id, field, stream_id, number) WHERE field > ''",
    # The figures of a week: what is dated in it, and how far the sweep had come.
    "ix_hazard_state_premises ON hazard_state (premises_id, is_open)",
    "ix_hazard_state_lasted ON hazard_state (lasted, moved_on, found_on)",
    "ix_hazard_item ON hazard (kept_id, code, found_on)",
    "ix_inspection_day ON inspection (visited_on, outcome, kept_id, sweep_id)",
    "ix_inspection_sweep ON inspection (sweep_id, outcome, kept_id, visited_on)",
    "ix_premises_scope ON premises (community_id, categories, status, kept_id, beat_id)",
)  # fmt: skip
_CHANGED = ("ix_hazard_state_due", "ix_inspection_sweep", "ix_premises_scope", "ix_hazard_item")
_OF_STATES = (
    "found_on VARCHAR NOT NULL DEFAULT ''", "severity VARCHAR NOT NULL DEFAULT ''",
    "handling VARCHAR NOT NULL DEFAULT ''", "code VARCHAR", "turns JSON NOT NULL DEFAULT '[]'",
    "reinspected VARCHAR NOT NULL DEFAULT ''", "moved_on VARCHAR NOT NULL DEFAULT ''",
    "lasted INTEGER NOT NULL DEFAULT 0",
)  # fmt: skip
_WITHOUT_STEPS = """
UPDATE hazard_state SET (found_on, severity, handling, code, moved_on, lasted) = (
    SELECT z.found_on, z.severity, z.handling, z.code, z.found_on, -1
    FROM hazard z WHERE z.id = hazard_id)
"""
_STEPS = """
SELECT s.hazard_id, z.found_on, s.kind, s."on", s.counter, s.laptop, s.id, s.deadline,
    s.old_deadline, s.paper_id, s.undoes
FROM step s JOIN hazard z ON z.id = s.hazard_id ORDER BY s.hazard_id
"""
_BY_STEPS = """
UPDATE hazard_state SET turns = ?, reinspected = ?, moved_on = ?, lasted = ? WHERE hazard_id = ?
"""


def upgrade(operations: Operations) -> None:
    """Add the new tables, to what was there what takes one back or belongs to a report, to hazards
    their trail.
    """
    for statement in _NEW:
        operations.execute(statement)
    connection = operations.get_bind()
    for table, column in _COLUMNS:
        _add_columns(connection, table, [column])
    if _add_columns(connection, "hazard_state", _OF_STATES):
        connection.exec_driver_sql(_WITHOUT_STEPS)
        if trails := list(_trails(connection)):
            connection.exec_driver_sql(_BY_STEPS, trails)
    for changed in _CHANGED:
        operations.execute(f"DROP INDEX IF EXISTS {changed}")
    for index in _INDEXES:
        operations.execute(f"CREATE INDEX IF NOT EXISTS {index}")


def _add_columns(connection: sa.Connection, table: str, columns: Sequence[str]) -> bool:
    """Add columns to a table, unless they are there."""
    there = {column["name"] for column in sa.inspect(connection).get_columns(table)}
    missing = [column for column in columns if column.split()[0] not in there]
    for column in missing:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
    return bool(missing)


def _trails(connection: sa.Connection) -> Iterator[tuple[str, str, str, int, str]]:
    """Yield what becomes of the hazards that have steps; of a damaged one a check says so."""
    every = connection.exec_driver_sql(_STEPS)
    for (hazard_id, found_on), rows in groupby(every, key=lambda row: (row[0], row[1])):
        try:
            road = trail(
                Step(StepKind(kind), on, (counter, laptop, step_id), *more)
                for _, _, kind, on, counter, laptop, step_id, *more in rows
            )
            moved_on, lasted = road.moved_on(found_on), road.lasted(found_on)
        except ValueError:
            continue
        yield json.dumps(road.turns), ",".join(road.reinspected), moved_on, lasted, hazard_id
