"""A self-check sheet: what a premises ticked itself, and how that compares with what a team found.

The premises ticks its own copy of its checklist before the visit (mission.md); the words are those
of an inspection's answers, so that both stand side by side.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic import Field as Limited

from firesweep.errors import FiresweepError
from firesweep.model.draft_trouble import first_trouble
from firesweep.model.logs.occasion import Line, Long
from firesweep.model.vocabulary import Answer
from firesweep.model.written import Day

Draft = TypeVar("Draft", bound=BaseModel)
_AHEAD = "This day has not come yet. Choose today or earlier."


class Tick(BaseModel):
    """What was ticked for one item, with the item as it stood on the sheet."""

    code: Line
    text: Long
    answer: Answer
    reason: Line = ""


class HandedDraft(BaseModel):
    """A sheet that was given to a premises; `handed_to` is who took it, where that is known."""

    handed_on: Day
    handed_by: Line = ""
    handed_to: Line = ""


class SelfCheckDraft(BaseModel):
    """A sheet as it was filled in; `person` is who signed it for the premises."""

    premises_id: str = Limited(min_length=1)
    community_id: str = Limited(min_length=1)
    sweep_id: str | None = None
    filled_on: Day
    checklist: str
    answers: tuple[Tick, ...] = ()
    person: Line = ""
    phone: Line = ""
    remarks: Long = ""


def handed_draft(values: Mapping[str, object], today: str) -> HandedDraft:
    """Return what may be written of a sheet handed out, or say which `field` is wrong."""
    draft = _draft(HandedDraft, values, "handed_on", today)
    if not draft.handed_by:
        raise FiresweepError("Say who handed it out.", field="handed_by")
    return draft


def self_check_draft(values: Mapping[str, object], today: str) -> SelfCheckDraft:
    """Return a sheet that may be written, or say which `field` is wrong."""
    draft = _draft(SelfCheckDraft, values, "filled_on", today)
    if not draft.answers:
        raise FiresweepError("Enter at least one answer of the sheet.", field="answers")
    if not draft.person:
        raise FiresweepError("Write who signed the sheet for the premises.", field="person")
    return draft


def _draft(kind: type[Draft], values: Mapping[str, object], day: str, today: str) -> Draft:
    """Return a draft whose fields are right and whose day has come."""
    try:
        draft = kind.model_validate(values)
    except ValidationError as trouble:
        raise first_trouble(trouble, days=(day,)) from None
    if getattr(draft, day) > today:
        raise FiresweepError(_AHEAD, field=day)
    return draft


class Verdict(StrEnum):
    """What comes out where both answered an item, and not the same."""

    MISSED = "missed"
    """The premises saw nothing wrong, and the team found a hazard."""
    PUT_RIGHT = "put_right"
    """The premises named it itself, and the team found it in order."""
    OTHERWISE = "otherwise"
    """It does not apply to one of them, or one could not see it."""


class Compared(NamedTuple):
    """One item both answered differently: as the premises ticked, as the team found."""

    code: str
    text: str
    said: Answer
    found: Answer
    verdict: Verdict


_FINE = (Answer.OK, Answer.NOT_APPLICABLE)


def compare(
    said: Iterable[Mapping[str, Any]], found: Iterable[Mapping[str, Any]]
) -> tuple[Compared, ...]:
    """Return where a sheet and a visit differ, in the order of the visit's list.

    An item the premises left blank, or that only one of both lists has, says nothing.
    """
    ticked = {each["code"]: Answer(each["answer"]) for each in said}
    both = (
        (each["code"], each["text"], ticked[each["code"]], Answer(each["answer"]))
        for each in found
        if each["code"] in ticked
    )
    return tuple(
        Compared(code, text, one, other, _verdict(one, other))
        for code, text, one, other in both
        if one is not other
    )


def _verdict(said: Answer, found: Answer) -> Verdict:
    if said in _FINE and found is Answer.HAZARD:
        return Verdict.MISSED
    if said is Answer.HAZARD and found in _FINE:
        return Verdict.PUT_RIGHT
    return Verdict.OTHERWISE
