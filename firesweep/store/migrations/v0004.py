"""A team's day is read from indexes: whom to try again, and what is left to walk to."""

from alembic.operations import Operations

_INDEXES = (
    """CREATE INDEX IF NOT EXISTS ix_inspection_again
        ON inspection (community_id, next_visit, premises_id, visited_on)
        WHERE no_access IS NOT NULL""",
    """CREATE INDEX IF NOT EXISTS ix_premises_walk
        ON premises (community_id, status, beat_id, key_unit, id)""",
)


def upgrade(operations: Operations) -> None:
    """Index the visits at which nobody got in, and the premises by where they stand."""
    for statement in _INDEXES:
        operations.execute(statement)
