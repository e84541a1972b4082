"""A scan of a paper that came back is kept with it; draws by lot are kept."""

from alembic.operations import Operations

_DRAW = """
    CREATE TABLE IF NOT EXISTS draw (
        id VARCHAR NOT NULL PRIMARY KEY, sweep_id VARCHAR NOT NULL REFERENCES sweep (id),
        drawn_on VARCHAR NOT NULL, seed VARCHAR NOT NULL, "count" INTEGER NOT NULL,
        lot INTEGER NOT NULL, lot_sha256 VARCHAR NOT NULL, scope JSON NOT NULL,
        must JSON NOT NULL, drawn JSON NOT NULL, counter INTEGER NOT NULL,
        laptop VARCHAR NOT NULL, at VARCHAR NOT NULL, "by" VARCHAR NOT NULL)
"""
_TABLE = """
    CREATE TABLE IF NOT EXISTS returned (
        id VARCHAR NOT NULL PRIMARY KEY,
        community_id VARCHAR NOT NULL REFERENCES community (id),
        premises_id VARCHAR REFERENCES premises (id), paper_id VARCHAR REFERENCES paper (id),
        photo_id VARCHAR REFERENCES photo (id), kind VARCHAR NOT NULL, reference VARCHAR NOT NULL,
        code VARCHAR NOT NULL, way VARCHAR, "on" VARCHAR, counter INTEGER NOT NULL,
        laptop VARCHAR NOT NULL, at VARCHAR NOT NULL, "by" VARCHAR NOT NULL, details JSON NOT NULL)
"""


def upgrade(operations: Operations) -> None:
    """Add the papers that came back, and the draws."""
    operations.execute(_TABLE)
    operations.execute(_DRAW)
    operations.execute("CREATE INDEX IF NOT EXISTS ix_draw_sweep_id ON draw (sweep_id)")
    for column in ("premises_id", "paper_id", "photo_id"):
        operations.execute(
            f"CREATE INDEX IF NOT EXISTS ix_returned_{column} ON returned ({column})"
        )
