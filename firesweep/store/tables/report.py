"""Facts of reports from the public: each written whole, and the steps of what became of it.

The first row of a report stands for it, as of a drill (occasion.py): its steps point there.
"""

from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from firesweep.store.tables.columns import derived_column, json_column
from firesweep.store.tables.written_whole import WrittenWhole


class Report(WrittenWhole, table=True):
    """What somebody told the office, or a correction of it; blank `reporter`: anonymous."""

    __tablename__ = "report"
    __table_args__ = (Index("ix_report_kept", "kept_id"),)

    of_id: str | None = Field(default=None, foreign_key="report.id", index=True)
    community_id: str = Field(foreign_key="community.id")
    premises_id: str | None = Field(default=None, foreign_key="premises.id", index=True)
    kept_id: str | None = derived_column(None)
    """The premises it counts for, as of an inspection; None where it is about none."""
    place: str = ""
    """Where it is, in words, where it is about no premises of the registry."""
    received_on: str
    received_at: str = ""
    way: str
    reporter: str = ""
    phone: str = ""
    what: str
    urgent: bool = False
    """Blocked exits or disabled equipment: looked at within a day (domain.md 3.4)."""
    visit_by: str
    answer_by: str
    remarks: str = ""
    photos: Any = json_column()
    """Ids of what the person showed, in its order."""


class ReportStepFact(SQLModel, table=True):
    """One step of what became of a report (model/logs/report.py)."""

    __tablename__ = "report_step"

    id: str = Field(primary_key=True)
    report_id: str = Field(foreign_key="report.id", index=True)
    counter: int
    laptop: str
    at: str
    by: str
    kind: str
    on: str
    inspection_id: str | None = Field(default=None, foreign_key="inspection.id", index=True)
    hazard_id: str | None = Field(default=None, foreign_key="hazard.id", index=True)
    undoes: str | None = Field(default=None, foreign_key="report_step.id", index=True)
    """The step that is taken back by this one."""
    way: str | None = None
    """How an answer was given; None where nobody could be told."""
    who: str = ""
    """Who looked, who answered, or to whom it was passed on."""
    text: str = ""
    """What was seen, what was said, or why."""
    visit_by: str | None = None
    answer_by: str | None = None
    """The dates that hold from here on, where the step sets new ones."""
