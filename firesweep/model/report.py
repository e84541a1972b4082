"""A report from the public: what is written of it, and its state as a table of moves.

Source: mission.md (registered, handled, answered); domain.md 3.4 and 令120 art. 18: a report of
blocked exits or disabled equipment is checked within a day, another within three working days, and
whoever reported is told what came of it, or why they could not be told. Steps arrive in any order
from many laptops; sorted by their counter they add up to the same everywhere (sync.md).
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from pydantic import BaseModel, ValidationError
from pydantic import Field as Limited

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import Calendar
from firesweep.model.draft_trouble import first_trouble
from firesweep.model.occasion import Clock, Day, Line, Long
from firesweep.model.vocabulary import ReportWay

VISIT_WITHIN = 3
"""Working days until somebody has looked (令120 art. 18)."""
ANSWER_WITHIN = 5
"""Working days until whoever reported is answered, unless the street sets another number."""
ANSWER_SETTING = "report.answer_days"
MOST_DAYS = 60
_DAYS = ("received_on", "visit_by", "answer_by", "on")


class ReportState(StrEnum):
    """Where a report stands; overdue is computed from its dates, never a state."""

    REGISTERED = "registered"
    PASSED_ON = "passed_on"
    VISITED = "visited"
    ANSWERED = "answered"
    CLOSED = "closed"
    VOID = "void"

    @property
    def is_open(self) -> bool:
        """True while somebody still has to do something."""
        return self not in (ReportState.CLOSED, ReportState.VOID)


class ReportStepKind(StrEnum):
    """What was done about a report."""

    VISITED = "visited"
    FOUND = "found"
    PASSED_ON = "passed_on"
    ANSWERED = "answered"
    CLOSED = "closed"
    REOPENED = "reopened"
    TAKEN_BACK = "taken_back"


class Move(NamedTuple):
    """One row of the table: a step, from where it is taken, and where it leads."""

    step: ReportStepKind
    states: tuple[ReportState, ...]
    then: ReportState | None


_S = ReportState
MOVES = (
    Move(ReportStepKind.VISITED, (_S.REGISTERED, _S.PASSED_ON, _S.VISITED), _S.VISITED),
    Move(ReportStepKind.FOUND, (_S.REGISTERED, _S.PASSED_ON, _S.VISITED), _S.VISITED),
    Move(ReportStepKind.PASSED_ON, (_S.REGISTERED, _S.PASSED_ON, _S.VISITED), _S.PASSED_ON),
    Move(ReportStepKind.ANSWERED, (_S.PASSED_ON, _S.VISITED, _S.ANSWERED), _S.ANSWERED),
    Move(ReportStepKind.CLOSED, (_S.ANSWERED,), _S.CLOSED),
    Move(ReportStepKind.REOPENED, (_S.ANSWERED, _S.CLOSED), _S.REGISTERED),
    Move(ReportStepKind.TAKEN_BACK, tuple(s for s in _S if s is not _S.VOID), None),
)
"""The whole way of a report; buttons, checks and help are made from it."""
MOVE_OF = {move.step: move for move in MOVES}
_FAR = tuple(_S)
"""How far each state is: what another laptop wrote without knowing of a step still counts where it
leads on, and never sets a report back.
"""


def allowed(state: ReportState) -> tuple[ReportStepKind, ...]:
    """Return the steps a report in this state may take."""
    return tuple(move.step for move in MOVES if state in move.states)


class ReportStep(NamedTuple):
    """One fact about a report; `order` is (counter, laptop, id), the same on every laptop."""

    id: str
    kind: ReportStepKind
    on: str
    order: tuple[int, str, str]
    undoes: str | None = None
    visit_by: str | None = None
    answer_by: str | None = None


class ReportLife(NamedTuple):
    """What the steps of one report add up to; days are ISO texts."""

    state: ReportState
    visit_by: str
    answer_by: str
    since: str
    taken_back: frozenset[str] = frozenset()

    @property
    def due(self) -> str | None:
        """The day by which the next thing is to be done; None once whoever reported is told."""
        if self.state is ReportState.REGISTERED:
            return self.visit_by
        waits = self.state in (ReportState.PASSED_ON, ReportState.VISITED)
        return self.answer_by if waits else None

    def overdue(self, today: str) -> bool:
        """True from the day after."""
        return self.due is not None and self.due < today


def report_life(first: ReportLife, steps: Iterable[ReportStep], *, void: bool) -> ReportLife:
    """Fold steps, in any order of arrival, onto a report as it was registered."""
    ordered = sorted(steps, key=lambda step: step.order)
    gone = frozenset(step.undoes for step in ordered if step.undoes)
    life = first._replace(taken_back=gone)
    if void:
        return life._replace(state=ReportState.VOID)
    for step in ordered:
        if step.id not in gone and step.kind is not ReportStepKind.TAKEN_BACK:
            life = _take(life, step)
    return life


def _take(life: ReportLife, step: ReportStep) -> ReportLife:
    move = MOVE_OF[step.kind]
    assert move.then is not None
    again = step.kind is ReportStepKind.REOPENED
    if again and life.state in move.states:
        return life._replace(
            state=move.then, since=step.on, visit_by=step.visit_by or life.visit_by,
            answer_by=step.answer_by or life.answer_by,
        )  # fmt: skip
    further = _FAR.index(move.then) > _FAR.index(life.state)
    goes = life.state in move.states or (further and not again)
    return life._replace(state=move.then, since=step.on) if goes else life


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


def step_draft(life: ReportLife, values: Mapping[str, object], today: str) -> StepDraft:
    """Return a step that may be written from where a report stands, or say what is wrong."""
    try:
        draft = StepDraft.model_validate(values)
    except ValidationError as trouble:
        raise first_trouble(trouble, days=_DAYS, clocks=("received_at",)) from None
    if draft.kind not in allowed(life.state):
        raise FiresweepError(
            "A report that is “{state}” cannot be “{step}”.", state=life.state, step=draft.kind
        )
    if draft.on > today:
        raise FiresweepError(_AHEAD, field="on")
    _NEEDS[draft.kind](draft)
    return draft


def dates_of(
    received_on: str, *, urgent: bool, answer_days: int, calendar: Calendar
) -> tuple[str, str]:
    """Return by when somebody looks, and by when whoever reported is answered."""
    day = date.fromisoformat(received_on)
    looked = day + timedelta(days=1)
    if not urgent:
        looked = calendar.working_days_after(day, VISIT_WITHIN)
    answered = calendar.working_days_after(day, answer_days)
    return looked.isoformat(), max(looked, answered).isoformat()


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
