"""Facts of self-checks: what a premises ticked on its own copy of its checklist."""

from typing import Any

from sqlalchemy import Index
from sqlmodel import Field

from firesweep.store.tables.columns import derived_column, json_column
from firesweep.store.tables.written_whole import WrittenWhole


class SelfCheck(WrittenWhole, table=True):
    """A self-check sheet: handed out, filled in, or a correction of one (as of a drill)."""

    __tablename__ = "self_check"
    __table_args__ = (Index("ix_self_check_kept", "kept_id", "filled_on"),)

    of_id: str | None = Field(default=None, foreign_key="self_check.id", index=True)
    community_id: str = Field(foreign_key="community.id")
    premises_id: str = Field(foreign_key="premises.id", index=True)
    kept_id: str = derived_column()
    """The premises it counts for, as of an inspection."""
    sweep_id: str | None = Field(default=None, foreign_key="sweep.id")
    handed_on: str | None = None
    """When it was given to the premises; None where nobody wrote that down."""
    handed_by: str = ""
    handed_to: str = ""
    filled_on: str | None = None
    """When the premises filled it in; None while it has not come back."""
    checklist: str
    answers: Any = json_column()
    """`{"code", "text", "answer", "reason"}` of every item that was ticked."""
    person: str = ""
    """Who signed it for the premises."""
    phone: str = ""
    remarks: str = ""
