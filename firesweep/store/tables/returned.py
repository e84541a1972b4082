"""Facts of papers that came back."""

from typing import Any

from sqlmodel import Field, SQLModel

from firesweep.store.tables.columns import json_column


class Returned(SQLModel, table=True):
    """A paper that came back: its picture and how it was taken, or a later word on that.

    Of all rows about a paper the one written last holds (store/paper/returns.py).
    """

    __tablename__ = "returned"

    id: str = Field(primary_key=True)
    community_id: str = Field(foreign_key="community.id")
    premises_id: str | None = Field(default=None, foreign_key="premises.id", index=True)
    paper_id: str | None = Field(default=None, foreign_key="paper.id", index=True)
    """None for a paper without a number: `kind` and `reference` say which it is."""
    photo_id: str | None = Field(default=None, foreign_key="photo.id", index=True)
    kind: str
    reference: str
    code: str = ""
    """The text of its QR code; empty where a person said which paper it is."""
    way: str | None = None
    """A word of model/vocabulary.py; None where nobody said how it was taken."""
    on: str | None = None
    counter: int
    laptop: str
    at: str
    by: str
    takes_back: str | None = Field(default=None, foreign_key="returned.id", index=True)
    """The row that does not count any more: it was filed with the wrong paper."""
    details: Any = json_column("dict")
    """`{"witnesses": [...], "note": ...}`."""
