"""An index for the registry as it stood at the end of a week (store/review_registry.py)."""

from alembic.operations import Operations

_REGISTRY = """
CREATE INDEX IF NOT EXISTS ix_entry_registry ON entry (at) WHERE table_name = 'premises'
AND (field IS NULL OR field IN
('community_id', 'beat_id', 'categories', 'status', 'merged_into'))
"""


def upgrade(operations: Operations) -> None:
    """Add the index; what stands in the tables stays as it is."""
    operations.execute(" ".join(_REGISTRY.split()))
