"""Indexes for the week: the registry as it stood, where premises stand, what is open."""

from alembic.operations import Operations

_INDEXES = (
    # The registry as it stood at the end of a week (store/review/registry.py).
    "ix_entry_registry ON entry (at) WHERE table_name = 'premises' AND coalesce(field, '') IN "
    "('', 'community_id', 'beat_id', 'categories', 'status', 'merged_into')",
    # Where and as what premises count, by their ids, and the hazards that are open.
    "ix_premises_stands ON premises (id, community_id, beat_id, categories, status, kept_id)",
    "ix_hazard_state_still ON hazard_state (lasted, moved_on, community_id, state, deadline, "
    "severity, found_on, hazard_id) WHERE lasted = -1",
)


def upgrade(operations: Operations) -> None:
    """Add the indexes; what stands in the tables stays as it is."""
    for index in _INDEXES:
        operations.execute(f"CREATE INDEX IF NOT EXISTS {index}")
