"""Facts of a finished visit."""

from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from firesweep.store.tables.columns import derived_column, json_column


class Inspection(SQLModel, table=True):
    """A finished visit, whole: answers with the wording used, people, signatures."""

    __tablename__ = "inspection"
    __table_args__ = (
        Index("ix_inspection_premises", "premises_id"),
        Index("ix_inspection_seen", "outcome", "kept_id", "visited_on"),
        Index("ix_inspection_kept", "kept_id", "visited_on"),
        Index("ix_inspection_sweep", "sweep_id", "outcome", "kept_id", "visited_on"),
        Index("ix_inspection_day", "visited_on", "outcome", "kept_id", "sweep_id"),
        Index("ix_inspection_met", "kept_id", "outcome", "sweep_id"),
        Index(
            "ix_inspection_again",
            "community_id",
            "next_visit",
            "kept_id",
            "visited_on",
            sqlite_where=text("no_access IS NOT NULL"),
        ),
    )

    id: str = Field(primary_key=True)
    premises_id: str = Field(foreign_key="premises.id")
    kept_id: str = derived_column()
    """The premises it counts for: its own, or what its own was merged into (store/aliases.py)."""
    community_id: str = Field(foreign_key="community.id")
    sweep_id: str | None = Field(default=None, foreign_key="sweep.id")
    visited_on: str
    started_at: str
    finished_at: str
    outcome: str
    no_access: str | None = None
    no_access_note: str = ""
    next_visit: str | None = None
    checklist: str = ""
    answers: Any = json_column()
    """`{"code", "text", "answer", "reason"}` for every item of the visit's list."""
    people: Any = json_column()
    """`{"person", "name", "post", "role", "way", "strokes"}` of everyone who took part."""
    unit: Any = json_column("dict")
    """Who signed for the premises: `{"name", "capacity", "way", "strokes", "reason",
    "witnesses"}`."""
    remarks: str = ""


class PhotoFact(SQLModel, table=True):
    """A photo of what was seen there and then; its bytes are in photos.db.

    It belongs to a visit and perhaps to one hazard, to a hazard's step, to a drill, an outreach
    event or a report from the public; only the last three may have been at no premises.
    """

    __tablename__ = "photo"

    id: str = Field(primary_key=True)
    premises_id: str | None = Field(default=None, foreign_key="premises.id", index=True)
    inspection_id: str | None = Field(default=None, foreign_key="inspection.id", index=True)
    drill_id: str | None = Field(default=None, foreign_key="drill.id", index=True)
    outreach_id: str | None = Field(default=None, foreign_key="outreach.id", index=True)
    report_id: str | None = Field(default=None, foreign_key="report.id", index=True)
    hazard_id: str | None = Field(default=None, foreign_key="hazard.id", index=True)
    role: str
    sha256: str = Field(index=True)
    original_sha256: str
    taken_at: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    name: str = ""
    code: str | None = None
