"""An edit says which edits it knew of, and the store what other laptops hold."""

import sqlalchemy as sa
from alembic.operations import Operations

_TABLES = (
    """CREATE TABLE seen (
        stream_id INTEGER NOT NULL REFERENCES stream (id), number INTEGER NOT NULL,
        seen_stream_id INTEGER NOT NULL REFERENCES stream (id), seen_number INTEGER NOT NULL,
        PRIMARY KEY (stream_id, number, seen_stream_id, seen_number))""",
    "CREATE INDEX ix_seen_earlier ON seen (seen_stream_id, seen_number)",
    """CREATE TABLE holding (
        peer VARCHAR NOT NULL, stream_id INTEGER NOT NULL REFERENCES stream (id),
        highest INTEGER NOT NULL, PRIMARY KEY (peer, stream_id))""",
    """CREATE TABLE wanted (
        peer VARCHAR NOT NULL, sha256 VARCHAR NOT NULL, PRIMARY KEY (peer, sha256))""",
    """CREATE TABLE sent (
        number INTEGER NOT NULL PRIMARY KEY, recipient VARCHAR NOT NULL,
        made_at VARCHAR NOT NULL, "by" VARCHAR NOT NULL, name VARCHAR NOT NULL,
        sha256 VARCHAR NOT NULL, photos INTEGER NOT NULL)""",
    """CREATE TABLE sent_stream (
        sent INTEGER NOT NULL REFERENCES sent (number),
        stream_id INTEGER NOT NULL REFERENCES stream (id), base INTEGER NOT NULL,
        highest INTEGER NOT NULL, PRIMARY KEY (sent, stream_id))""",
    """CREATE TABLE received (
        number INTEGER NOT NULL PRIMARY KEY, laptop VARCHAR NOT NULL, bundle INTEGER NOT NULL,
        made_at VARCHAR NOT NULL, received_at VARCHAR NOT NULL, "by" VARCHAR NOT NULL,
        sha256 VARCHAR NOT NULL, entries INTEGER NOT NULL, undone_at VARCHAR)""",
    """CREATE TABLE received_stream (
        received INTEGER NOT NULL REFERENCES received (number),
        stream_id INTEGER NOT NULL REFERENCES stream (id), "before" INTEGER NOT NULL,
        "after" INTEGER NOT NULL, PRIMARY KEY (received, stream_id))""",
)

_LINK_EDITS = """
INSERT INTO seen (stream_id, number, seen_stream_id, seen_number)
SELECT stream_id, number, earlier_stream, earlier_number FROM (
    SELECT stream_id, number, lag(stream_id) OVER same AS earlier_stream,
        lag(number) OVER same AS earlier_number
    FROM entry WHERE field IS NOT NULL
    WINDOW same AS (PARTITION BY table_name, row_id, field ORDER BY counter))
WHERE earlier_number IS NOT NULL
"""

_UNSAID = """
CREATE TEMP TABLE unsaid AS
SELECT e.stream_id, s.highest + row_number() OVER by_age AS number,
    i.counter + row_number() OVER by_age AS counter, e.at, e."by", e.row_id, setting.value
FROM entry e JOIN setting ON setting.id = e.row_id JOIN stream s ON s.id = e.stream_id,
    identity i
WHERE e.table_name = 'setting' AND e.field IS NULL AND setting.value IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM entry later WHERE later.row_id = e.row_id
                    AND later.table_name = 'setting' AND later.field = 'value')
WINDOW by_age AS (ORDER BY e.counter)
"""
"""Settings whose value came with the row: all lie in the street's one stream."""

_SAY_SETTINGS = (
    _UNSAID,
    """INSERT INTO entry (stream_id, number, counter, at, "by", table_name, row_id, field, new)
        SELECT stream_id, number, counter, at, "by", 'setting', row_id, 'value', value
        FROM unsaid""",
    """UPDATE stream SET highest = (SELECT max(number) FROM unsaid)
        WHERE id = (SELECT stream_id FROM unsaid)""",
    """UPDATE identity SET counter = (SELECT max(counter) FROM unsaid)
        WHERE EXISTS (SELECT 1 FROM unsaid)""",
    "DROP TABLE unsaid",
)


def upgrade(operations: Operations) -> None:
    """Add the tables of the exchange; until now every store had one laptop's edits alone."""
    if sa.inspect(operations.get_bind()).has_table("seen"):
        return
    for statement in _TABLES:
        operations.execute(statement)
    operations.execute(_LINK_EDITS)
    for column in ("seen_laptop", "seen_number"):
        operations.execute(f"ALTER TABLE entry DROP COLUMN {column}")
    for statement in _SAY_SETTINGS:
        operations.execute(statement)
    office = sa.Column("office", sa.String(), nullable=False, server_default="A")
    operations.add_column("identity", office)
