"""A duplicate is merged into another premises, and what was found at it counts there."""

import sqlalchemy as sa
from alembic.operations import Operations

_COLUMNS = (
    "premises ADD COLUMN merged_into VARCHAR REFERENCES premises (id)",
    "premises ADD COLUMN in_charge VARCHAR NOT NULL DEFAULT ''",
    "premises ADD COLUMN kept_id VARCHAR",
    "beat ADD COLUMN in_charge VARCHAR NOT NULL DEFAULT ''",
)
_FACTS = ("inspection", "hazard", "paper")
_GONE = (
    "ix_premises_scope", "ix_premises_walk", "ix_inspection_seen", "ix_inspection_premises",
    "ix_inspection_sweep", "ix_inspection_met", "ix_inspection_again", "ix_hazard_item",
    "ix_paper_premises",
)  # fmt: skip
_INDEXES = (
    "ix_premises_scope ON premises (community_id, categories, status, kept_id)",
    "ix_premises_walk ON premises (community_id, status, kept_id, beat_id, key_unit, id)",
    "ix_premises_merged ON premises (merged_into) WHERE merged_into IS NOT NULL",
    "ix_premises_kept ON premises (kept_id) WHERE kept_id IS NOT NULL",
    "ix_inspection_premises ON inspection (premises_id)",
    "ix_inspection_seen ON inspection (outcome, kept_id, visited_on)",
    "ix_inspection_kept ON inspection (kept_id, visited_on)",
    "ix_inspection_sweep ON inspection (sweep_id, outcome, kept_id)",
    "ix_inspection_met ON inspection (kept_id, outcome, sweep_id)",
    "ix_inspection_again ON inspection (community_id, next_visit, kept_id, visited_on) "
    "WHERE no_access IS NOT NULL",
    "ix_hazard_premises ON hazard (premises_id)",
    "ix_hazard_item ON hazard (kept_id, code)",
    "ix_paper_premises ON paper (premises_id)",
    "ix_paper_kept ON paper (kept_id, issued_on)",
)


def upgrade(operations: Operations) -> None:
    """Add who is merged into whom and who is in charge; every fact counts where it was found."""
    columns = sa.inspect(operations.get_bind()).get_columns("premises")
    if "kept_id" in {column["name"] for column in columns}:
        return
    for column in _COLUMNS:
        operations.execute(f"ALTER TABLE {column}")
    for fact in _FACTS:
        operations.execute(f"ALTER TABLE {fact} ADD COLUMN kept_id VARCHAR NOT NULL DEFAULT ''")
        operations.execute(f"DROP TRIGGER IF EXISTS {fact}_no_update")  # renewed at the end
        operations.execute(f"UPDATE {fact} SET kept_id = premises_id")
    for index in _GONE:
        operations.execute(f"DROP INDEX IF EXISTS {index}")
    for index in _INDEXES:
        operations.execute(f"CREATE INDEX {index}")
