"""A campaign: its scope, its dates, who goes where."""

from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, model_validator
from sqlmodel import Field, SQLModel

from firesweep.model.premises import clean, join_categories, split_categories


def _day(text: str) -> str:
    return date.fromisoformat(text).isoformat()


Line = Annotated[str, BeforeValidator(clean)]
Day = Annotated[str, AfterValidator(_day)]


class SweepDraft(SQLModel):
    """What a person may write about a sweep."""

    name: Line = Field(min_length=1, max_length=200)
    reason: Line = Field(default="", max_length=2000)
    starts: Day
    ends: Day
    communities: list[str] = Field(min_length=1)
    categories: Annotated[
        str, AfterValidator(lambda text: join_categories(split_categories(text)))
    ] = Field(min_length=3)
    teams: dict[str, str] = Field(default_factory=dict)
    checklist: str = Field(min_length=1)

    @model_validator(mode="after")
    def _ends_after_start(self) -> "SweepDraft":
        if self.ends < self.starts:
            raise ValueError("the sweep ends before it starts")
        return self


class SweepPart(StrEnum):
    """Part of a sweep's premises, by how far it has come; `left` includes `no_access`."""

    IN_SCOPE = "in_scope"
    INSPECTED = "inspected"
    NO_ACCESS = "no_access"
    LEFT = "left"


def week_of(starts: str, day: str) -> int:
    """Return the week of a sweep a day lies in, the first week being 1."""
    return (date.fromisoformat(day) - date.fromisoformat(starts)).days // 7 + 1
