"""The first columns of facts that are written whole, and corrected by a further row.

A table redefines `of_id` with its own reference; it keeps its place among the columns.
"""

from sqlmodel import Field, SQLModel


class WrittenWhole(SQLModel):
    """A row, or with `of_id` what holds of an earlier one instead (store/whole.py)."""

    id: str = Field(primary_key=True)
    of_id: str | None = None
    counter: int
    laptop: str
    at: str
    by: str
    void_reason: str = ""
    """Why it does not count; empty while it does."""
