"""A report from the public: what is written of it, and its state as a table of moves.

Source: mission.md (registered, handled, answered); domain.md 3.4 and 令120 art. 18: a report of
blocked exits or disabled equipment is checked within a day, another within three working days, and
whoever reported is told what came of it, or why they could not be told. Steps arrive in any order
from many laptops; sorted by their counter they add up to the same everywhere (sync.md).
"""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from firesweep.model.deadlines import Calendar

VISIT_WITHIN = 3
"""Working days until somebody has looked (令120 art. 18)."""
ANSWER_WITHIN = 5
"""Working days until whoever reported is answered, unless the street sets another number."""
ANSWER_SETTING = "report.answer_days"


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
