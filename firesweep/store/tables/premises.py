"""The register of premises."""

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from firesweep.model.registry.premises import PremisesDraft
from firesweep.store.tables.columns import derived_column


class Premises(PremisesDraft, table=True):
    """The registry; the fields people write stand in `PremisesDraft`."""

    __tablename__ = "premises"
    __table_args__ = (
        Index("ix_premises_order", "pinyin", "row"),
        Index("ix_premises_community", "community_id", "pinyin"),
        Index("ix_premises_status", "status"),
        Index("ix_premises_scope", "community_id", "categories", "status", "kept_id", "beat_id"),
        Index("ix_premises_walk", "community_id", "status", "kept_id", "beat_id", "key_unit", "id"),
        # Where and as what each counts, for who knows it by its id (store/review/visits.py).
        Index(
            "ix_premises_stands", "id", "community_id", "beat_id", "categories", "status", "kept_id"
        ),
        Index("ix_premises_key_unit", "row", sqlite_where=text("key_unit")),
        Index("ix_premises_source_code", "source_code"),
        Index("ix_premises_parent", "parent_id", sqlite_where=text("parent_id IS NOT NULL")),
        Index("ix_premises_merged", "merged_into", sqlite_where=text("merged_into IS NOT NULL")),
        Index("ix_premises_kept", "kept_id", sqlite_where=text("kept_id IS NOT NULL")),
    )

    row: int | None = Field(default=None, primary_key=True)
    """Local row number, never sent: short ids for long lists and the search index."""
    id: str = Field(unique=True)
    community_id: str = Field(foreign_key="community.id")
    beat_id: str | None = Field(default=None, foreign_key="beat.id", index=True)
    parent_id: str | None = Field(default=None, foreign_key="premises.id")
    merged_into: str | None = Field(default=None, foreign_key="premises.id")
    """The premises a person found this one to be a duplicate of: its id is an alias then."""
    in_charge: str = ""
    """Code of the laptop it was handed over to; empty: whoever its beat was handed over to."""
    kept_id: str | None = derived_column(None)
    """Where `merged_into` leads to in the end; None where it stands for itself."""
    pinyin: str = derived_column()
    search: str = derived_column()
    """Bigrams of folded name, address, contact, phone and initials: derived on every write."""


class PremisesCategory(SQLModel, table=True):
    """Derived by triggers: one row per category of a premises."""

    __tablename__ = "premises_category"

    category: str = Field(primary_key=True)
    premises_id: str = Field(primary_key=True, foreign_key="premises.id")
