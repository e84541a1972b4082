"""Facts of a hazard's life, and what they add up to."""

from typing import Any

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

from firesweep.model.hazard.trail import STILL_OPEN
from firesweep.store.tables.columns import derived_column, json_column


class Hazard(SQLModel, table=True):
    """A hazard as found; what became of it stands in its steps."""

    __tablename__ = "hazard"
    __table_args__ = (
        Index("ix_hazard_premises", "premises_id"),
        Index("ix_hazard_item", "kept_id", "code", "found_on"),
    )

    id: str = Field(primary_key=True)
    inspection_id: str | None = Field(default=None, foreign_key="inspection.id", index=True)
    drill_id: str | None = Field(default=None, foreign_key="drill.id", index=True)
    """It was found either on a visit or at a drill (store/paper/found_at.py)."""
    premises_id: str = Field(foreign_key="premises.id")
    kept_id: str = derived_column()
    """The premises it counts for, as of an inspection."""
    community_id: str = Field(foreign_key="community.id")
    found_on: str
    code: str | None = None
    description: str
    place: str = ""
    measure: str = ""
    basis: Any = json_column()
    severity: str
    handling: str
    refer: str = ""
    deadline: str | None = None
    """The date asked for at the door; the date that binds stands in the notice's step."""


class StepFact(SQLModel, table=True):
    """One step in a hazard's life (model/hazard/life.py)."""

    __tablename__ = "step"
    __table_args__ = (
        # Hardly any step takes one back: an index of all would be nearly all nothing.
        Index("ix_step_undoes", "undoes", sqlite_where=text("undoes IS NOT NULL")),
    )

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
    undoes: str | None = Field(default=None, foreign_key="step.id")
    """The step that is taken back by this one (model/hazard/life.py)."""
    details: Any = json_column("dict")


class Paper(SQLModel, table=True):
    """An issued paper: its number, its frozen text and the hash of its PDF."""

    __tablename__ = "paper"
    __table_args__ = (
        Index("ix_paper_premises", "premises_id"),
        Index("ix_paper_kept", "kept_id", "issued_on"),
    )

    id: str = Field(primary_key=True)
    kind: str
    number: str = Field(unique=True)
    premises_id: str | None = Field(default=None, foreign_key="premises.id")
    kept_id: str | None = derived_column(None)
    """The premises it counts for, as of an inspection; None where it is about none."""
    community_id: str = Field(foreign_key="community.id")
    inspection_id: str | None = Field(default=None, foreign_key="inspection.id", index=True)
    drill_id: str | None = Field(default=None, foreign_key="drill.id", index=True)
    outreach_id: str | None = Field(default=None, foreign_key="outreach.id", index=True)
    report_id: str | None = Field(default=None, foreign_key="report.id", index=True)
    issued_on: str
    issued_at: str
    by: str
    deadline: str | None = None
    check_code: str
    script: str
    content: Any = json_column("dict")
    pdf_sha256: str


class HazardState(SQLModel, table=True):
    """Derived: what a hazard's steps add up to, now and on every day, for lists and counts."""

    __tablename__ = "hazard_state"
    __table_args__ = (
        # All the desk asks of fifty thousand open hazards, without looking at their rows.
        Index("ix_hazard_state_due", "is_open", "deadline", "hazard_id", "state", "since"),
        Index("ix_hazard_state_since", "state", "since"),
        Index("ix_hazard_state_premises", "premises_id", "is_open"),
        # Those at work between two days, among all there ever were.
        Index("ix_hazard_state_lasted", "lasted", "moved_on", "found_on"),
        # All a week asks of those that are open.
        Index(
            "ix_hazard_state_still",
            "lasted",
            "moved_on",
            "community_id",
            "state",
            "deadline",
            "severity",
            "found_on",
            "hazard_id",
            sqlite_where=text(f"lasted = {STILL_OPEN}"),
        ),
    )

    hazard_id: str = Field(primary_key=True, foreign_key="hazard.id")
    premises_id: str = Field(foreign_key="premises.id")
    """The premises it counts for: `kept_id` of the hazard."""
    community_id: str
    state: str
    is_open: bool
    deadline: str | None = None
    paper_id: str | None = None
    served: bool = False
    listed: bool = False
    since: str | None = None
    found_on: str = ""
    severity: str = ""
    handling: str = ""
    code: str | None = None
    """These four are the hazard's own: a week asks them of thousands."""
    turns: Any = json_column()
    """`[day, state, deadline]` of every day at whose end that changed (model/hazard/trail.py)."""
    reinspected: str = ""
    """The days it was reinspected, with commas between."""
    moved_on: str = ""
    """The last of all those days."""
    lasted: int = 0
    """How long from being found to that, in doublings of a day; -1 while it is open."""
