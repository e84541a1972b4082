"""Drills and outreach events; a hazard may be found at a drill, a photo or paper be of one.

A store may hold single lines of a stream: which import brought them is kept, and what leads from
one community to another has its indexes.

What was found, photographed or written at a drill is of no visit and may be of no premises, so
three tables let those columns be empty. SQLite changes that only by making a table anew.
"""

import sqlalchemy as sa
from alembic.operations import Operations

_OCCASION = """
    id VARCHAR NOT NULL PRIMARY KEY, of_id VARCHAR REFERENCES {table} (id),
    counter INTEGER NOT NULL, laptop VARCHAR NOT NULL, at VARCHAR NOT NULL,
    "by" VARCHAR NOT NULL, void_reason VARCHAR NOT NULL,
    community_id VARCHAR NOT NULL REFERENCES community (id),
    premises_id VARCHAR REFERENCES premises (id), kept_id VARCHAR, place VARCHAR NOT NULL,
    sweep_id VARCHAR REFERENCES sweep (id), held_on VARCHAR NOT NULL, sign_in INTEGER,
    remarks VARCHAR NOT NULL, photos JSON NOT NULL
"""
_DRILL = """
    scenario VARCHAR NOT NULL, commander VARCHAR NOT NULL, organiser VARCHAR NOT NULL,
    observer VARCHAR NOT NULL, alarm VARCHAR NOT NULL, cleared VARCHAR NOT NULL,
    assembled VARCHAR NOT NULL, head_count INTEGER, assembly_point VARCHAR NOT NULL,
    equipment VARCHAR NOT NULL, departments VARCHAR NOT NULL, faults VARCHAR NOT NULL,
    improvement VARCHAR NOT NULL, improver VARCHAR NOT NULL, improve_by VARCHAR
"""
_OUTREACH = """
    kind VARCHAR NOT NULL, starts VARCHAR NOT NULL, ends VARCHAR NOT NULL, topics JSON NOT NULL,
    theme VARCHAR NOT NULL, audiences JSON NOT NULL, teacher VARCHAR NOT NULL, quantity INTEGER,
    material VARCHAR NOT NULL, reached INTEGER, content VARCHAR NOT NULL, outcome VARCHAR NOT NULL
"""
_NEW = (
    f"CREATE TABLE drill ({_DRILL}, {_OCCASION.format(table='drill')})",
    f"CREATE TABLE outreach ({_OUTREACH}, {_OCCASION.format(table='outreach')})",
    """CREATE TABLE occasion_draft (
        kind VARCHAR NOT NULL, of_id VARCHAR NOT NULL, content JSON NOT NULL,
        PRIMARY KEY (kind, of_id))""",
    """CREATE TABLE received_line (
        stream_id INTEGER NOT NULL REFERENCES stream (id), number INTEGER NOT NULL,
        received INTEGER NOT NULL REFERENCES received (number),
        PRIMARY KEY (stream_id, number, received))""",
)
_AGAIN = {
    "hazard": """
        id VARCHAR NOT NULL PRIMARY KEY, inspection_id VARCHAR REFERENCES inspection (id),
        drill_id VARCHAR REFERENCES drill (id), premises_id VARCHAR NOT NULL
            REFERENCES premises (id), kept_id VARCHAR NOT NULL,
        community_id VARCHAR NOT NULL REFERENCES community (id), found_on VARCHAR NOT NULL,
        code VARCHAR, description VARCHAR NOT NULL, place VARCHAR NOT NULL,
        measure VARCHAR NOT NULL, basis JSON NOT NULL, severity VARCHAR NOT NULL,
        handling VARCHAR NOT NULL, refer VARCHAR NOT NULL, deadline VARCHAR""",
    "paper": """
        id VARCHAR NOT NULL PRIMARY KEY, kind VARCHAR NOT NULL, number VARCHAR NOT NULL UNIQUE,
        premises_id VARCHAR REFERENCES premises (id), kept_id VARCHAR,
        community_id VARCHAR NOT NULL REFERENCES community (id),
        inspection_id VARCHAR REFERENCES inspection (id), drill_id VARCHAR REFERENCES drill (id),
        outreach_id VARCHAR REFERENCES outreach (id), issued_on VARCHAR NOT NULL,
        issued_at VARCHAR NOT NULL, "by" VARCHAR NOT NULL, deadline VARCHAR,
        check_code VARCHAR NOT NULL, script VARCHAR NOT NULL, content JSON NOT NULL,
        pdf_sha256 VARCHAR NOT NULL""",
    "photo": """
        id VARCHAR NOT NULL PRIMARY KEY, premises_id VARCHAR REFERENCES premises (id),
        inspection_id VARCHAR REFERENCES inspection (id), drill_id VARCHAR REFERENCES drill (id),
        outreach_id VARCHAR REFERENCES outreach (id), hazard_id VARCHAR REFERENCES hazard (id),
        role VARCHAR NOT NULL, sha256 VARCHAR NOT NULL, original_sha256 VARCHAR NOT NULL,
        taken_at VARCHAR, latitude FLOAT, longitude FLOAT, name VARCHAR NOT NULL, code VARCHAR""",
}
_INDEXES = (
    "ix_entry_links ON entry (field, row_id) "
    "WHERE field IN ('community_id', 'parent_id', 'merged_into')",
    "ix_premises_parent ON premises (parent_id) WHERE parent_id IS NOT NULL",
    *(f"ix_{table}_{column} ON {table} ({column})" for table in ("drill", "outreach")
      for column in ("of_id", "premises_id")),
    "ix_drill_kept ON drill (kept_id)", "ix_outreach_kept ON outreach (kept_id)",
    "ix_hazard_premises ON hazard (premises_id)", "ix_hazard_item ON hazard (kept_id, code)",
    "ix_hazard_inspection_id ON hazard (inspection_id)", "ix_hazard_drill_id ON hazard (drill_id)",
    "ix_paper_premises ON paper (premises_id)", "ix_paper_kept ON paper (kept_id, issued_on)",
    *(f"ix_{table}_{owner}_id ON {table} ({owner}_id)" for table in ("paper", "photo")
      for owner in ("inspection", "drill", "outreach")),
    *(f"ix_photo_{column} ON photo ({column})" for column in
      ("premises_id", "hazard_id", "sha256")),
)  # fmt: skip


def upgrade(operations: Operations) -> None:
    """Add the new tables, and make those anew whose columns may be empty now."""
    connection = operations.get_bind()
    if sa.inspect(connection).has_table("drill"):
        return
    triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
    for (name,) in connection.exec_driver_sql(triggers).all():
        operations.execute(f'DROP TRIGGER "{name}"')  # renewed at the end
    for statement in _NEW:
        operations.execute(statement)
    for table, columns in _AGAIN.items():
        names = [f'"{column["name"]}"' for column in sa.inspect(connection).get_columns(table)]
        operations.execute(f"CREATE TABLE {table}_anew ({columns})")
        there = ", ".join(names)
        operations.execute(f"INSERT INTO {table}_anew ({there}) SELECT {there} FROM {table}")
        operations.execute(f"DROP TABLE {table}")
        operations.execute(f"ALTER TABLE {table}_anew RENAME TO {table}")
    for index in _INDEXES:
        operations.execute(f"CREATE INDEX {index}")
