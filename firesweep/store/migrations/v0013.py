"""Which fields were ever edited apart, beside the journal: nobody goes through it for them."""

from alembic.operations import Operations

_NEW = """
CREATE TABLE IF NOT EXISTS clashed (
    table_name VARCHAR NOT NULL, row_id VARCHAR NOT NULL, field VARCHAR NOT NULL,
    PRIMARY KEY (table_name, row_id, field))
"""
_APART = """
INSERT OR IGNORE INTO clashed (table_name, row_id, field)
SELECT e.table_name, e.row_id, e.field FROM entry e
WHERE e.field IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM seen x WHERE x.seen_stream_id = e.stream_id AND x.seen_number = e.number)
GROUP BY e.table_name, e.row_id, e.field HAVING count(*) > 1
"""
_SETTLED = """
INSERT OR IGNORE INTO clashed (table_name, row_id, field)
SELECT e.table_name, e.row_id, e.field
FROM (SELECT stream_id, number FROM seen GROUP BY stream_id, number HAVING count(*) > 1) x
JOIN entry e ON e.stream_id = x.stream_id AND e.number = x.number
"""
_LEFT = "DROP INDEX IF EXISTS ix_entry_edits"
"""It led to fields edited apart, through every edit there ever was."""


def upgrade(operations: Operations) -> None:
    """Add the table, with the fields that stand apart and those that somebody settled."""
    for statement in (_NEW, _APART, _SETTLED, _LEFT):
        operations.execute(statement)
