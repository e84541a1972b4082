"""Local: who this laptop is, and the journal it keeps of every synced row."""

from typing import Any

from sqlalchemy import JSON, CheckConstraint, Column, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel


class Identity(SQLModel, table=True):
    """The one row that says whose store this is."""

    __tablename__ = "identity"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: int = Field(default=1, primary_key=True)
    street_id: str
    street: str
    laptop: str
    practice: bool
    created_at: str
    counter: int = 0
    """Lamport counter: never behind any entry this store has seen."""
    office: str
    """Code of the street office's laptop: its receipts say what has arrived."""


class Stream(SQLModel, table=True):
    """One gap-free series of entries: a laptop's work in a community, or street-wide (empty).

    Up to `highest` it is here without gaps; a line beyond that is a loose one, here by itself.
    """

    __tablename__ = "stream"
    __table_args__ = (UniqueConstraint("laptop", "community_id"),)

    id: int | None = Field(default=None, primary_key=True)
    laptop: str
    community_id: str = ""
    highest: int = 0
    sent: int = 0
    """Highest number the office is known to hold, by its last receipt."""


LINKS = ("community_id", "parent_id", "merged_into")
"""Fields of a premises that lead to another community; their few edits have their own index."""
STANDING = ("community_id", "beat_id", "categories", "status", "merged_into")
"""Fields of a premises that say where and as what it counts."""
OF_REGISTRY = f"table_name = 'premises' AND coalesce(field, '') IN {('', *STANDING)}"
"""True of a line that says so, or that a premises was registered; in words nobody else asks in, for
the index over these lines would lead any other question astray.
"""


class Entry(SQLModel, table=True):
    """One journal line: a new row (`field` is null) or one edited field of a register.

    `new` of a new row is its fingerprint (store/fingerprint.py).
    """

    __tablename__ = "entry"
    __table_args__ = (
        Index("ix_entry_row", "row_id", "field"),
        Index("ix_entry_links", "field", "row_id", sqlite_where=text(f"field IN {LINKS}")),
        Index("ix_entry_registry", "at", sqlite_where=text(OF_REGISTRY)),
    )

    stream_id: int = Field(primary_key=True, foreign_key="stream.id")
    number: int = Field(primary_key=True)
    counter: int
    at: str
    by: str
    table_name: str
    row_id: str
    field: str | None = None
    old: Any = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    new: Any = Field(default=None, sa_column=Column(JSON(none_as_null=True)))


class Seen(SQLModel, table=True):
    """One earlier edit of the same field that an edit knew of; it clashes with the others."""

    __tablename__ = "seen"
    __table_args__ = (Index("ix_seen_earlier", "seen_stream_id", "seen_number"),)

    stream_id: int = Field(primary_key=True, foreign_key="stream.id")
    number: int = Field(primary_key=True)
    seen_stream_id: int = Field(primary_key=True, foreign_key="stream.id")
    seen_number: int = Field(primary_key=True)


class Clashed(SQLModel, table=True):
    """Derived: a field that was ever edited apart here, whether it was settled since or not."""

    __tablename__ = "clashed"

    table_name: str = Field(primary_key=True)
    row_id: str = Field(primary_key=True)
    field: str = Field(primary_key=True)


class NumberSeries(SQLModel, table=True):
    """Last serial given, per kind of paper, laptop and year; numbers are never reused."""

    __tablename__ = "number_series"

    kind: str = Field(primary_key=True)
    laptop: str = Field(primary_key=True)
    year: int = Field(primary_key=True)
    last: int
