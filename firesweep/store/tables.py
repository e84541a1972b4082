"""Every table of the records file, as SQLModel tables.

Three sorts (sync.md): *registers* are rows people edit, journalled field by field; *facts* are
written once and never changed; *local* rows stay on this laptop. Ids are UUIDv7 texts, moments
ISO 8601 in UTC, dates ISO days.
"""

from typing import Any

from sqlalchemy import JSON, CheckConstraint, Column, Index, MetaData, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from firesweep.model.premises import PremisesDraft

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
METADATA: MetaData = SQLModel.metadata


def _json(default: str = "list") -> Any:
    factory = {"list": list, "dict": dict}[default]
    return Field(default_factory=factory, sa_column=Column(JSON, nullable=False))


def _derived() -> Any:
    """A column worked out from others on every write: neither journalled nor sent."""
    return Field(default="", sa_column_kwargs={"info": {"derived": True}})


# ---- local: who this laptop is, and what it holds


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
    office: str = "A"
    """Code of the street office's laptop: its receipts say what has arrived."""


class Stream(SQLModel, table=True):
    """One gap-free series of entries: a laptop's work in a community, or street-wide (empty)."""

    __tablename__ = "stream"
    __table_args__ = (UniqueConstraint("laptop", "community_id"),)

    id: int | None = Field(default=None, primary_key=True)
    laptop: str
    community_id: str = ""
    highest: int = 0
    sent: int = 0
    """Highest number the office is known to hold, by its last receipt."""


class Entry(SQLModel, table=True):
    """One journal line: a new row (`field` is null) or one edited field of a register."""

    __tablename__ = "entry"
    __table_args__ = (Index("ix_entry_row", "row_id", "field"),)

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


class NumberSeries(SQLModel, table=True):
    """Last serial given, per kind of paper, laptop and year; numbers are never reused."""

    __tablename__ = "number_series"

    kind: str = Field(primary_key=True)
    laptop: str = Field(primary_key=True)
    year: int = Field(primary_key=True)
    last: int


# ---- registers


class Setting(SQLModel, table=True):
    """One shared setting of the street."""

    __tablename__ = "setting"

    id: str = Field(primary_key=True)
    value: Any = Field(default=None, sa_column=Column(JSON(none_as_null=True)))


class Community(SQLModel, table=True):
    """A community of the street."""

    __tablename__ = "community"

    id: str = Field(primary_key=True)
    name: str
    position: int = 0


class Beat(SQLModel, table=True):
    """A part of a community that one officer and one cadre answer for."""

    __tablename__ = "beat"

    id: str = Field(primary_key=True)
    community_id: str = Field(foreign_key="community.id", index=True)
    name: str


class Person(SQLModel, table=True):
    """Somebody who takes part in inspections, with the post they hold."""

    __tablename__ = "person"

    id: str = Field(primary_key=True)
    name: str
    post: str
    phone: str = ""
    community_id: str | None = Field(default=None, foreign_key="community.id")
    active: bool = True


class Team(SQLModel, table=True):
    """A community's inspection team; `members` are `{"person": id, "role": role}`."""

    __tablename__ = "team"

    id: str = Field(primary_key=True)
    community_id: str = Field(foreign_key="community.id", index=True)
    name: str
    members: Any = _json()
    active: bool = True


class Sweep(SQLModel, table=True):
    """A campaign; `communities` are ids, `teams` maps a community to its team."""

    __tablename__ = "sweep"

    id: str = Field(primary_key=True)
    name: str
    reason: str = ""
    starts: str
    ends: str
    communities: Any = _json()
    categories: str
    teams: Any = _json("dict")
    checklist: str
    closed: bool = False


class Premises(PremisesDraft, table=True):
    """The registry; the fields people write stand in `PremisesDraft`."""

    __tablename__ = "premises"
    __table_args__ = (
        Index("ix_premises_order", "pinyin", "row"),
        Index("ix_premises_community", "community_id", "pinyin"),
        Index("ix_premises_status", "status"),
        Index("ix_premises_walk", "community_id", "status", "beat_id", "key_unit", "id"),
        Index("ix_premises_key_unit", "row", sqlite_where=text("key_unit")),
        Index("ix_premises_source_code", "source_code"),
    )

    row: int | None = Field(default=None, primary_key=True)
    """Local row number, never sent: short ids for long lists and the search index."""
    id: str = Field(unique=True)
    community_id: str = Field(foreign_key="community.id")
    beat_id: str | None = Field(default=None, foreign_key="beat.id", index=True)
    parent_id: str | None = Field(default=None, foreign_key="premises.id")
    pinyin: str = _derived()
    search: str = _derived()
    """Bigrams of folded name, address, contact, phone and initials: derived on every write."""


class PremisesCategory(SQLModel, table=True):
    """Derived by triggers: one row per category of a premises."""

    __tablename__ = "premises_category"

    category: str = Field(primary_key=True)
    premises_id: str = Field(primary_key=True, foreign_key="premises.id")


# ---- facts


class Inspection(SQLModel, table=True):
    """A finished visit, whole: answers with the wording used, people, signatures."""

    __tablename__ = "inspection"
    __table_args__ = (
        Index("ix_inspection_seen", "outcome", "premises_id", "visited_on"),
        Index("ix_inspection_premises", "premises_id", "visited_on"),
        Index("ix_inspection_sweep", "sweep_id", "outcome", "premises_id"),
        Index(
            "ix_inspection_again",
            "community_id",
            "next_visit",
            "premises_id",
            "visited_on",
            sqlite_where=text("no_access IS NOT NULL"),
        ),
    )

    id: str = Field(primary_key=True)
    premises_id: str = Field(foreign_key="premises.id")
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
    answers: Any = _json()
    """`{"code", "text", "answer", "reason"}` for every item of the visit's list."""
    people: Any = _json()
    """`{"person", "name", "post", "role", "way", "strokes"}` of everyone who took part."""
    unit: Any = _json("dict")
    """Who signed for the premises: `{"name", "capacity", "way", "strokes", "reason",
    "witnesses"}`."""
    remarks: str = ""


class Hazard(SQLModel, table=True):
    """A hazard as found; what became of it stands in its steps."""

    __tablename__ = "hazard"
    __table_args__ = (Index("ix_hazard_item", "premises_id", "code"),)

    id: str = Field(primary_key=True)
    inspection_id: str = Field(foreign_key="inspection.id", index=True)
    premises_id: str = Field(foreign_key="premises.id")
    community_id: str = Field(foreign_key="community.id")
    found_on: str
    code: str | None = None
    description: str
    place: str = ""
    measure: str = ""
    basis: Any = _json()
    severity: str
    handling: str
    refer: str = ""
    deadline: str | None = None
    """The date asked for at the door; the date that binds stands in the notice's step."""


class StepFact(SQLModel, table=True):
    """One step in a hazard's life (model/hazard.py)."""

    __tablename__ = "step"

    id: str = Field(primary_key=True)
    hazard_id: str = Field(foreign_key="hazard.id", index=True)
    kind: str
    on: str
    at: str
    by: str
    counter: int
    laptop: str
    deadline: str | None = None
    old_deadline: str | None = None
    paper_id: str | None = Field(default=None, foreign_key="paper.id")
    inspection_id: str | None = Field(default=None, foreign_key="inspection.id")
    details: Any = _json("dict")


class Paper(SQLModel, table=True):
    """An issued paper: its number, its frozen text and the hash of its PDF."""

    __tablename__ = "paper"
    __table_args__ = (Index("ix_paper_premises", "premises_id", "issued_on"),)

    id: str = Field(primary_key=True)
    kind: str
    number: str = Field(unique=True)
    premises_id: str = Field(foreign_key="premises.id")
    community_id: str = Field(foreign_key="community.id")
    inspection_id: str | None = Field(default=None, foreign_key="inspection.id", index=True)
    issued_on: str
    issued_at: str
    by: str
    deadline: str | None = None
    check_code: str
    script: str
    content: Any = _json("dict")
    pdf_sha256: str


class PhotoFact(SQLModel, table=True):
    """A photo that belongs to an inspection, and perhaps to one hazard; bytes are in photos.db."""

    __tablename__ = "photo"

    id: str = Field(primary_key=True)
    premises_id: str = Field(foreign_key="premises.id", index=True)
    inspection_id: str | None = Field(default=None, foreign_key="inspection.id", index=True)
    hazard_id: str | None = Field(default=None, foreign_key="hazard.id", index=True)
    role: str
    sha256: str = Field(index=True)
    original_sha256: str
    taken_at: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    name: str = ""
    code: str | None = None


class HazardState(SQLModel, table=True):
    """Derived: what a hazard's steps add up to, for lists and counts."""

    __tablename__ = "hazard_state"
    __table_args__ = (
        Index("ix_hazard_state_due", "is_open", "deadline", "hazard_id"),
        Index("ix_hazard_state_premises", "premises_id", "is_open"),
    )

    hazard_id: str = Field(primary_key=True, foreign_key="hazard.id")
    premises_id: str = Field(foreign_key="premises.id")
    community_id: str
    state: str
    is_open: bool
    deadline: str | None = None
    paper_id: str | None = None
    served: bool = False
    listed: bool = False
    since: str | None = None


# ---- local: drafts, until they are finished


class Draft(SQLModel, table=True):
    """A visit under way; every tap is on disk at once."""

    __tablename__ = "draft"

    id: str = Field(primary_key=True)
    premises_id: str = Field(foreign_key="premises.id", unique=True)
    sweep_id: str | None = Field(default=None, foreign_key="sweep.id")
    started_at: str
    checklist: str
    script: str
    items: Any = _json()
    """`{"code", "text", "on_the_spot"}` of the list as it stood when the visit began."""
    current: str = ""
    outcome: str = "inspected"
    no_access: str | None = None
    no_access_note: str = ""
    next_visit: str | None = None
    people: Any = _json()
    unit: Any = _json("dict")
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
    basis: Any = _json()
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


REGISTERS = (Setting, Community, Beat, Person, Team, Sweep, Premises)
FACTS = (Inspection, Hazard, StepFact, Paper, PhotoFact)
JOURNAL = (Entry, Seen)
