"""A drill or an outreach event: what may be written about it, and what follows from it.

Source: domain.md 6.7 and 6.8. Days are ISO days, times `14:30` or, where seconds count,
`14:30:20`; an empty text is a blank on the paper.
"""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ValidationError
from pydantic import Field as Limited

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import checked_deadline
from firesweep.model.draft_trouble import first_trouble
from firesweep.model.suspected import check_suspected
from firesweep.model.vocabulary import Audience, OutreachKind, Severity, Topic
from firesweep.model.written import Clean, Day, iso_day

LINE, LONG = 400, 4000
MOST_PEOPLE = 10_000_000
_CLOCKS = ("alarm", "cleared", "assembled", "starts", "ends")
_COUNTS = ("sign_in", "head_count", "quantity", "reached")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")


class OccasionKind(StrEnum):
    """The two logs; named like their tables."""

    DRILL = "drill"
    OUTREACH = "outreach"


def clock(text: str) -> str:
    """Return a time of the day as it is kept; ValueError where it is none."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if not plain:
        return ""
    found = _CLOCK.fullmatch(f"{plain[:-2]}:{plain[-2:]}" if plain.isdecimal() else plain)
    parts = [int(part) for part in found.groups() if part] if found else [99]
    if parts[0] > 23 or any(part > 59 for part in parts[1:]):
        raise ValueError("no time of the day")
    return ":".join(f"{part:02}" for part in parts)


def seconds_between(start: str, end: str) -> int | None:
    """Return how long it took from one time to another; None where one is not known."""
    return _seconds(end) - _seconds(start) if start and end else None


def _seconds(time: str) -> int:
    hours, minutes, *seconds = map(int, time.split(":"))
    return 3600 * hours + 60 * minutes + sum(seconds)


def _day_or_none(text: str | None) -> str | None:
    return iso_day(text) if text else None


def counted(value: object) -> object:
    """Return a number as it was typed, in digits of any width; nothing for blanks."""
    plain = unicodedata.normalize("NFKC", value).strip() if isinstance(value, str) else value
    return None if plain == "" else plain


Line = Annotated[Clean, Limited(max_length=LINE)]
Long = Annotated[Clean, Limited(max_length=LONG)]
Clock = Annotated[str, AfterValidator(clock)]
Count = Annotated[Annotated[int, Limited(ge=0, lt=MOST_PEOPLE)] | None, BeforeValidator(counted)]


class Occasion(BaseModel):
    """What both have: where, when, in which sweep, how many signed in."""

    community_id: str = Limited(min_length=1)
    premises_id: str | None = None
    place: Line = ""
    sweep_id: str | None = None
    held_on: Day
    sign_in: Count = None
    remarks: Long = ""


class DrillDraft(Occasion):
    """A drill (domain.md 6.7): `departments` are those taking part, with their people."""

    scenario: Line = ""
    commander: Line = ""
    organiser: Line = ""
    observer: Line = ""
    alarm: Clock = ""
    cleared: Clock = ""
    """When the last person was out of the building."""
    assembled: Clock = ""
    head_count: Count = None
    assembly_point: Line = ""
    equipment: Line = ""
    departments: Line = ""
    faults: Long = ""
    improvement: Long = ""
    improver: Line = ""
    improve_by: Annotated[str | None, AfterValidator(_day_or_none)] = None


class OutreachDraft(Occasion):
    """An outreach event (domain.md 6.8); `theme` is its topic in words of its own."""

    kind: OutreachKind
    starts: Clock = ""
    ends: Clock = ""
    topics: tuple[Topic, ...] = ()
    theme: Line = ""
    audiences: tuple[Audience, ...] = ()
    teacher: Line = ""
    quantity: Count = None
    material: Line = ""
    reached: Count = None
    content: Long = ""
    outcome: Long = ""


class DrillFault(BaseModel):
    """A fault found at a drill that becomes a hazard; without `premises_id` at the drill's own.

    `photos` are those of the hazard, taken in already (fields of PhotoFact).
    """

    premises_id: str | None = None
    photos: tuple[dict[str, Any], ...] = ()
    problem: Line = ""
    place: Line = ""
    measure: Line = ""
    severity: Severity = Severity.GENERAL
    deadline: str = ""


def checked_fault(fault: DrillFault, held_on: str) -> DrillFault:
    """Return a fault that may become a hazard, or say which `field` is wrong."""
    for field in ("problem", "measure"):
        if not getattr(fault, field):
            raise FiresweepError("Fill this in.", field=field)
    for field in ("problem", "place", "measure"):
        check_suspected(getattr(fault, field), field)
    if not fault.deadline:
        raise FiresweepError("Give the date by which it has to be put right.", field="deadline")
    checked_deadline(fault.deadline, date.fromisoformat(held_on))
    return fault


def drill_draft(values: Mapping[str, object], today: str) -> DrillDraft:
    """Return a drill that may be written, or say which `field` is wrong."""
    try:
        draft = DrillDraft.model_validate(values)
    except ValidationError as trouble:
        raise first_trouble(trouble, clocks=_CLOCKS, counts=_COUNTS) from None
    _check_occasion(draft, today)
    for field in ("scenario", "commander"):
        if not getattr(draft, field):
            raise FiresweepError("Fill this in.", field=field)
    _check_order(("alarm", draft.alarm), ("cleared", draft.cleared), ("assembled", draft.assembled))
    _check_improvement(draft)
    return draft


def outreach_draft(values: Mapping[str, object], today: str) -> OutreachDraft:
    """Return an outreach event that may be written, or say which `field` is wrong."""
    try:
        draft = OutreachDraft.model_validate(values)
    except ValidationError as trouble:
        raise first_trouble(trouble, clocks=_CLOCKS, counts=_COUNTS) from None
    _check_occasion(draft, today)
    _check_order(("starts", draft.starts), ("ends", draft.ends))
    if not (draft.topics or draft.theme):
        raise FiresweepError("Choose a topic, or say it in words.", field="theme")
    return draft


def _check_occasion(draft: Occasion, today: str) -> None:
    if draft.held_on > today:
        raise FiresweepError("This day has not come yet. Choose today or earlier.", field="held_on")
    if not (draft.premises_id or draft.place):
        raise FiresweepError("Say where it was: a premises, or a place in words.", field="place")


def _check_order(*times: tuple[str, str]) -> None:
    """Refuse times that run backwards; what is not known is passed over."""
    known = [(field, time) for field, time in times if time]
    for (_, before), (field, after) in pairwise(known):
        if _seconds(after) < _seconds(before):
            raise FiresweepError(
                "This is before {time}. Put the times in their order.", time=before, field=field
            )


def _check_improvement(draft: DrillDraft) -> None:
    """An improvement has somebody who sees to it, and a date."""
    if not draft.improvement:
        if draft.improver or draft.improve_by:
            raise FiresweepError("Say what is to be improved.", field="improvement")
        return
    if not draft.improver:
        raise FiresweepError("Say who sees to it.", field="improver")
    if not draft.improve_by:
        raise FiresweepError("Say by when.", field="improve_by")
    if draft.improve_by < draft.held_on:
        raise FiresweepError("This is before the drill. Choose a later day.", field="improve_by")
