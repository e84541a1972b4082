"""Local: visits under way, until they are finished."""

from typing import Any

from sqlmodel import Field, SQLModel

from firesweep.store.tables.columns import json_column


class Draft(SQLModel, table=True):
    """A visit under way; every tap is on disk at once."""

    __tablename__ = "draft"

    id: str = Field(primary_key=True)
    premises_id: str = Field(foreign_key="premises.id", unique=True)
    sweep_id: str | None = Field(default=None, foreign_key="sweep.id")
    started_at: str
    checklist: str
    script: str
    items: Any = json_column()
    """The ListedItems of the list as the visit began with it."""
    current: str = ""
    outcome: str = "inspected"
    no_access: str | None = None
    no_access_note: str = ""
    next_visit: str | None = None
    people: Any = json_column()
    unit: Any = json_column("dict")
    remarks: str = ""


class DraftAnswer(SQLModel, table=True):
    """One answer of a visit under way."""

    __tablename__ = "draft_answer"

    draft_id: str = Field(primary_key=True, foreign_key="draft.id", ondelete="CASCADE")
    code: str = Field(primary_key=True)
    answer: str
    reason: str = ""


class DraftHazard(SQLModel, table=True):
    """One hazard of a visit under way."""

    __tablename__ = "draft_hazard"

    id: str = Field(primary_key=True)
    draft_id: str = Field(foreign_key="draft.id", ondelete="CASCADE", index=True)
    code: str | None = None
    description: str = ""
    place: str = ""
    measure: str = ""
    basis: Any = json_column()
    severity: str = "general"
    handling: str = "notice"
    deadline: str | None = None
    no_photo_reason: str = ""
    refer: str = ""
    refer_reason: str = ""
    note: str = ""


class DraftPhoto(SQLModel, table=True):
    """One photo of a visit under way; its bytes are already in photos.db."""

    __tablename__ = "draft_photo"

    id: str = Field(primary_key=True)
    draft_id: str = Field(foreign_key="draft.id", ondelete="CASCADE", index=True)
    hazard_id: str | None = Field(default=None, foreign_key="draft_hazard.id", ondelete="CASCADE")
    code: str | None = None
    role: str
    sha256: str
    original_sha256: str
    taken_at: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    name: str = ""
