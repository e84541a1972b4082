"""Facts of the weekly review: what was decided, what became of it, and the week that was signed.

`community_id` is None where the street office decides or signs for all its communities.
"""

from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from firesweep.store.tables.columns import json_column
from firesweep.store.tables.written_whole import WrittenWhole


class Decision(WrittenWhole, table=True):
    """What somebody is to do by when, or a correction of it (as of a drill, occasion.py)."""

    __tablename__ = "decision"
    __table_args__ = (Index("ix_decision_week", "week", "community_id"),)

    of_id: str | None = Field(default=None, foreign_key="decision.id", index=True)
    community_id: str | None = Field(default=None, foreign_key="community.id")
    week: str
    """The week whose review it was made in, such as `2026-W47`."""
    point: str
    """The figure of the page it answers (model/review/decision.py)."""
    hazard_id: str | None = Field(default=None, foreign_key="hazard.id", index=True)
    premises_id: str | None = Field(default=None, foreign_key="premises.id", index=True)
    what: str
    who: str
    due_on: str


class DecisionStep(SQLModel, table=True):
    """That a decision was carried out, or is open again after all; the last one holds."""

    __tablename__ = "decision_step"

    id: str = Field(primary_key=True)
    decision_id: str = Field(foreign_key="decision.id", index=True)
    counter: int
    laptop: str
    at: str
    by: str
    done: bool
    on: str
    note: str = ""


class SignOff(WrittenWhole, table=True):
    """A week as it was signed, for ever: what came in after it changes nothing here."""

    __tablename__ = "sign_off"
    __table_args__ = (Index("ix_sign_off_week", "week", "community_id"),)

    of_id: str | None = Field(default=None, foreign_key="sign_off.id", index=True)
    community_id: str | None = Field(default=None, foreign_key="community.id")
    week: str
    starts: str
    ends: str
    """Its first and last day, for another cut-off may be set later."""
    data_at: str
    """The moment its figures were read."""
    leader: str
    figures: Any = json_column("dict")
    """Every figure by its name, and what else the page shows."""
    records: Any = json_column("dict")
    """By the figure's name the ids behind it, of those that name single records."""
    decisions: Any = json_column()
    """The decisions of the week as they stood, as objects."""
