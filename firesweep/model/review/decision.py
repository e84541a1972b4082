"""A decision of the weekly review: what, who, by when (screens.md, Week)."""

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ValidationError

from firesweep.errors import FiresweepError
from firesweep.model.draft_trouble import first_trouble
from firesweep.model.logs.occasion import Line, Long
from firesweep.model.review.figures import PAGE, Figure
from firesweep.model.written import Day

OTHER = "other"
"""Stands for something that was raised beside the figures."""
LATER = frozenset({Figure.DRILLS, Figure.OUTREACH})
"""Points of the page that came to it after the bundles' words were settled: of those something else
is decided, so that every laptop reads it."""
POINTS = (*(figure.value for figure in PAGE if figure not in LATER), OTHER)
"""What a decision may answer: a figure of the page, or something else."""

WITHIN = 3
"""Days that are proposed for a decision."""

_WEEK = re.compile(r"20\d\d-W(0[1-9]|[1-4]\d|5[0-3])")


def _week(text: str) -> str:
    if not _WEEK.fullmatch(text):
        raise ValueError("no week")
    return text


def _point(text: str) -> str:
    if text not in POINTS:
        raise ValueError("no point of the page")
    return text


Week = Annotated[str, AfterValidator(_week)]


class DecisionDraft(BaseModel):
    """One decision; `community_id` is None where the street office decides for all."""

    community_id: str | None = None
    week: Week
    point: Annotated[str, AfterValidator(_point)]
    hazard_id: str | None = None
    premises_id: str | None = None
    what: Long
    who: Line
    due_on: Day


def decision_draft(values: Mapping[str, object], today: str, kept: str = "") -> DecisionDraft:
    """Return a decision that can be kept, or say what is wrong with it, naming the field.

    The day it had before it is corrected may be past by now.
    """
    try:
        draft = DecisionDraft.model_validate(dict(values))
    except ValidationError as trouble:
        raise first_trouble(trouble, days=("due_on",)) from None
    if not draft.what:
        raise FiresweepError("Write what is to be done.", field="what")
    if not draft.who:
        raise FiresweepError("Write who is to do it.", field="who")
    if draft.due_on < today and draft.due_on != kept:
        raise FiresweepError("This day is past. Choose today or later.", field="due_on")
    return draft


class DoneDraft(BaseModel):
    """That a decision was carried out on a day, or is open again."""

    done: bool = True
    on: Day
    note: Long = ""


def done_draft(values: Mapping[str, object], today: str) -> DoneDraft:
    """Return what became of a decision, or say what is wrong with it."""
    try:
        draft = DoneDraft.model_validate(dict(values))
    except ValidationError as trouble:
        raise first_trouble(trouble, days=("on",)) from None
    if draft.on > today:
        raise FiresweepError("This day has not come yet. Choose today or earlier.", field="on")
    return draft
