"""A hazard of a visit under way can say how it was put right at once."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(operations: Operations) -> None:
    """Add the note to the hazards of drafts."""
    note = sa.Column("note", sa.String(), nullable=False, server_default="")
    operations.add_column("draft_hazard", note)
