"""The street office says whose key is whose, and a laptop remembers the keys it met."""

from alembic.operations import Operations

_TABLES = (
    """CREATE TABLE IF NOT EXISTS laptop_key (
        id VARCHAR NOT NULL PRIMARY KEY, laptop VARCHAR NOT NULL, kind VARCHAR NOT NULL,
        serial INTEGER NOT NULL, "key" VARCHAR NOT NULL, age VARCHAR NOT NULL,
        at VARCHAR NOT NULL, "by" VARCHAR NOT NULL, note VARCHAR NOT NULL,
        signature VARCHAR NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS met_key (
        number INTEGER NOT NULL PRIMARY KEY, laptop VARCHAR NOT NULL, "key" VARCHAR NOT NULL,
        age VARCHAR NOT NULL, how VARCHAR NOT NULL, at VARCHAR NOT NULL, "by" VARCHAR NOT NULL)""",
)


def upgrade(operations: Operations) -> None:
    """Add the words on keys, and the keys met."""
    for statement in _TABLES:
        operations.execute(statement)
