"""The board and a team's day are counted from indexes; a number taken twice is refused."""

from alembic.operations import Operations

_INDEXES = (
    """CREATE INDEX IF NOT EXISTS ix_premises_scope
        ON premises (community_id, categories, status)""",
    """CREATE INDEX IF NOT EXISTS ix_inspection_met
        ON inspection (premises_id, outcome, sweep_id)""",
)


def upgrade(operations: Operations) -> None:
    """Index premises by what a sweep's scope names, and visits by whom they met."""
    for statement in _INDEXES:
        operations.execute(statement)
