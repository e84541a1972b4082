"""Which photos went with which bundle, and what lies in the sealed files that were opened here."""

from alembic.operations import Operations

_NEW = (
    """CREATE TABLE IF NOT EXISTS sent_photo (
        sha256 VARCHAR NOT NULL, sent INTEGER NOT NULL REFERENCES sent (number),
        PRIMARY KEY (sha256, sent))""",
    """CREATE TABLE IF NOT EXISTS envelope (
        head VARCHAR NOT NULL PRIMARY KEY, sha256 VARCHAR NOT NULL)""",
)
_WENT = """
WITH named AS MATERIALIZED (
    SELECT p.sha256, x.sent
    FROM sent n JOIN sent_stream x ON x.sent = n.number
    JOIN entry e ON e.stream_id = x.stream_id AND e.number > x.base AND e.number <= x.highest
    JOIN photo p ON p.id = e.row_id
    WHERE n.photos > 0 AND e.table_name = 'photo' AND e.field IS NULL
    UNION SELECT p.sha256, x.sent
    FROM wanted w JOIN photo p ON p.sha256 = w.sha256
    JOIN entry e ON e.row_id = p.id AND e.field IS NULL AND e.table_name = 'photo'
    JOIN sent_stream x ON x.stream_id = e.stream_id AND e.number <= x.base
    JOIN sent n ON n.number = x.sent AND n.photos > 0 AND n.recipient IN ('', w.peer))
INSERT OR IGNORE INTO sent_photo (sha256, sent)
SELECT sha256, sent FROM named WHERE sent IN (
    SELECT n.number FROM sent n JOIN (
        SELECT sent, count(*) AS photos FROM named GROUP BY sent
    ) m ON m.sent = n.number AND n.photos >= m.photos)
"""
"""Until now it was noted how many went along, not which: a bundle that carried fewer than it named
is taken to have carried none.
"""


def upgrade(operations: Operations) -> None:
    """Add the tables; of bundles that carried all they named it is known which photos they were."""
    for statement in _NEW:
        operations.execute(statement)
    operations.get_bind().exec_driver_sql(_WENT)
