"""What may be written of a report from the public and of its steps, and what is refused."""

from collections.abc import Mapping

from pydantic import BaseModel, ValidationError
from pydantic import Field as Limited

from firesweep.errors import FiresweepError
from firesweep.model.draft_trouble import first_trouble
from firesweep.model.logs.occasion import Clock, Line, Long
from firesweep.model.logs.report import ReportLife, ReportState, ReportStepKind, allowed
from firesweep.model.vocabulary import ReportWay
from firesweep.model.written import Day

_DAYS = ("received_on", "visit_by", "answer_by", "on")


class ReportDraft(BaseModel):
    """A report as it is registered; `reporter` stays blank where somebody gave no name."""

    community_id: str = Limited(min_length=1)
    premises_id: str | None = None
    place: Line = ""
    received_on: Day
    received_at: Clock = ""
    way: ReportWay
    reporter: Line = ""
    phone: Line = ""
    what: Long = ""
    urgent: bool = False
    visit_by: Day
    answer_by: Day
    remarks: Long = ""


class StepDraft(BaseModel):
    """A step as a person writes it."""

    kind: ReportStepKind
    on: Day
    inspection_id: str | None = None
    hazard_id: str | None = None
    undoes: str | None = None
    way: ReportWay | None = None
    who: Line = ""
    text: Long = ""


def report_draft(values: Mapping[str, object], today: str) -> ReportDraft:
    """Return a report that may be written, or say which `field` is wrong."""
    try:
        draft = ReportDraft.model_validate(values)
    except ValidationError as trouble:
        raise first_trouble(trouble, days=_DAYS, clocks=("received_at",)) from None
    if draft.received_on > today:
        raise FiresweepError(_AHEAD, field="received_on")
    if not draft.what:
        raise FiresweepError("Write down what was reported.", field="what")
    if not (draft.premises_id or draft.place):
        raise FiresweepError("Say where it is: a premises, or a place in words.", field="place")
    for field in ("visit_by", "answer_by"):
        if getattr(draft, field) < draft.received_on:
            raise FiresweepError(_BEFORE, field=field)
    return draft


def why_not(state: ReportState, step: ReportStepKind) -> FiresweepError | None:
    """Return why a step cannot be taken from where a report stands; None where it can."""
    if step in allowed(state):
        return None
    return FiresweepError("A report that is “{state}” cannot be “{step}”.", state=state, step=step)


def step_draft(life: ReportLife, values: Mapping[str, object], today: str) -> StepDraft:
    """Return a step that may be written from where a report stands, or say what is wrong."""
    try:
        draft = StepDraft.model_validate(values)
    except ValidationError as trouble:
        raise first_trouble(trouble, days=_DAYS, clocks=("received_at",)) from None
    if barred := why_not(life.state, draft.kind):
        raise barred
    if draft.on > today:
        raise FiresweepError(_AHEAD, field="on")
    _NEEDS[draft.kind](draft)
    return draft


_AHEAD = "This day has not come yet. Choose today or earlier."
_BEFORE = "This is before the report came in. Choose a later day."


def _needs_look(draft: StepDraft) -> None:
    """A visit of the registry, or who looked and what they saw."""
    if draft.inspection_id:
        return
    for field in ("who", "text"):
        if not getattr(draft, field):
            raise FiresweepError("Name the visit, or write who looked and what they saw.",
                                 field=field)  # fmt: skip


def _needs_hazard(draft: StepDraft) -> None:
    if not draft.hazard_id:
        raise FiresweepError("Choose the hazard it led to.", field="hazard_id")


def _needs_receiver(draft: StepDraft) -> None:
    if not draft.who:
        raise FiresweepError("Say to whom it was passed on.", field="who")


def _needs_answer(draft: StepDraft) -> None:
    """What was said and by whom; where nobody could be told, the text says why."""
    if not draft.text and draft.way:
        raise FiresweepError("Write what was answered.", field="text")
    if not draft.text:
        raise FiresweepError("Write why nobody could be told.", field="text")
    if not draft.who:
        raise FiresweepError("Say who answered.", field="who")


def _needs_reason(draft: StepDraft) -> None:
    if not draft.text:
        raise FiresweepError("Give the reason.", field="text")


def _needs_step(draft: StepDraft) -> None:
    if not draft.undoes:
        raise FiresweepError("Choose what is to be taken back.", field="undoes")
    _needs_reason(draft)


def _needs_nothing(_draft: StepDraft) -> None:
    """The answer is what it needs."""


_NEEDS = {
    ReportStepKind.VISITED: _needs_look,
    ReportStepKind.FOUND: _needs_hazard,
    ReportStepKind.PASSED_ON: _needs_receiver,
    ReportStepKind.ANSWERED: _needs_answer,
    ReportStepKind.CLOSED: _needs_nothing,
    ReportStepKind.REOPENED: _needs_reason,
    ReportStepKind.TAKEN_BACK: _needs_step,
}
