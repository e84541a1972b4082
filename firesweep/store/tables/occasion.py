"""Facts of drills and outreach events, each written whole; and local: what is not finished yet.

The first row of a drill stands for it: photos, hazards and papers point there. A correction is a
further row with `of_id`, whole again; of all rows the one written last holds (logs/occasions.py).
"""

from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from firesweep.store.tables.columns import derived_column, json_column
from firesweep.store.tables.written_whole import WrittenWhole


class Occasion(WrittenWhole):
    """What a drill and an outreach event have in common: where it was held, when, in what sweep."""

    community_id: str = Field(foreign_key="community.id")
    premises_id: str | None = Field(default=None, foreign_key="premises.id", index=True)
    kept_id: str | None = derived_column(None)
    """The premises it counts for, as of an inspection; None where it was at none."""
    place: str = ""
    sweep_id: str | None = Field(default=None, foreign_key="sweep.id")
    held_on: str


class Drill(Occasion, table=True):
    """A drill, or a correction of one; `photos` are ids of photos in their order."""

    __tablename__ = "drill"
    __table_args__ = (Index("ix_drill_kept", "kept_id"),)

    of_id: str | None = Field(default=None, foreign_key="drill.id", index=True)
    scenario: str
    commander: str = ""
    organiser: str = ""
    observer: str = ""
    alarm: str = ""
    cleared: str = ""
    assembled: str = ""
    head_count: int | None = None
    sign_in: int | None = None
    assembly_point: str = ""
    equipment: str = ""
    departments: str = ""
    faults: str = ""
    improvement: str = ""
    improver: str = ""
    improve_by: str | None = None
    remarks: str = ""
    photos: Any = json_column()


class Outreach(Occasion, table=True):
    """An outreach event, or a correction of one; `topics` and `audiences` are words."""

    __tablename__ = "outreach"
    __table_args__ = (Index("ix_outreach_kept", "kept_id"),)

    of_id: str | None = Field(default=None, foreign_key="outreach.id", index=True)
    kind: str
    starts: str = ""
    ends: str = ""
    topics: Any = json_column()
    theme: str = ""
    audiences: Any = json_column()
    teacher: str = ""
    quantity: int | None = None
    material: str = ""
    reached: int | None = None
    sign_in: int | None = None
    content: str = ""
    outcome: str = ""
    remarks: str = ""
    photos: Any = json_column()


class OccasionDraft(SQLModel, table=True):
    """Local: what stands in a form that is not saved yet; `of_id` is what it corrects, or empty."""

    __tablename__ = "occasion_draft"

    kind: str = Field(primary_key=True)
    of_id: str = Field(primary_key=True)
    content: Any = json_column("dict")
