"""What a person may write about a sweep: its scope, its dates, who goes where."""

from typing import Annotated

from pydantic import AfterValidator, model_validator
from sqlmodel import Field, SQLModel

from firesweep.model.vocabulary import join_categories, split_categories
from firesweep.model.written import Clean, Day


class SweepDraft(SQLModel):
    """What a person may write about a sweep."""

    name: Clean = Field(min_length=1, max_length=200)
    reason: Clean = Field(default="", max_length=2000)
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
