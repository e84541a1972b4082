"""The life of a hazard as one table of moves; its state is folded from steps, never stored by hand.

Source: domain.md 3.3. Steps arrive in any order from many laptops; sorted by their counter they
fold to the same state everywhere (sync.md, Who wins).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """Where a hazard stands; overdue is computed from the deadline, never a state."""

    FOUND = "found"
    NOTICED = "noticed"
    REPORTED_FIXED = "reported_fixed"
    VERIFIED = "verified"
    REFERRED = "referred"
    ANSWERED = "answered"
    CLOSED = "closed"
    VOID = "void"

    @property
    def is_open(self) -> bool:
        """True while somebody still has to do something."""
        return self not in (State.CLOSED, State.VOID)


class StepKind(StrEnum):
    """What happened to a hazard."""

    FIXED_ON_THE_SPOT = "fixed_on_the_spot"
    NOTICED = "noticed"
    SERVED = "served"
    REPORTED_FIXED = "reported_fixed"
    EXTENDED = "extended"
    PASSED = "reinspected_pass"
    PARTLY = "reinspected_partly"
    FAILED = "reinspected_fail"
    REFERRED = "referred"
    ANSWERED = "answered"
    LISTED = "listed"
    CLOSED = "closed"
    REOPENED = "reopened"
    VOIDED = "voided"


class Move(NamedTuple):
    """One permitted step: from a state, by a step, to a state."""

    state: State
    step: StepKind
    then: State


def _moves() -> tuple[Move, ...]:
    noticed, reported, referred = State.NOTICED, State.REPORTED_FIXED, State.REFERRED
    table = [
        Move(State.FOUND, StepKind.FIXED_ON_THE_SPOT, State.CLOSED),
        Move(State.FOUND, StepKind.NOTICED, noticed),
        Move(noticed, StepKind.EXTENDED, noticed),
        Move(noticed, StepKind.REPORTED_FIXED, reported),
        Move(State.VERIFIED, StepKind.CLOSED, State.CLOSED),
        Move(referred, StepKind.ANSWERED, State.ANSWERED),
        Move(State.ANSWERED, StepKind.CLOSED, State.CLOSED),
        Move(State.ANSWERED, StepKind.NOTICED, noticed),
        Move(State.CLOSED, StepKind.REOPENED, State.FOUND),
    ]
    for state in (noticed, reported):
        table += [
            Move(state, StepKind.SERVED, state),
            Move(state, StepKind.PASSED, State.VERIFIED),
            Move(state, StepKind.PARTLY, noticed),
            Move(state, StepKind.FAILED, noticed),
        ]
    table += [
        Move(state, StepKind.REFERRED, referred) for state in (State.FOUND, noticed, reported)
    ]
    for state in State:
        if state.is_open:
            table += [
                Move(state, StepKind.LISTED, state),
                Move(state, StepKind.VOIDED, State.VOID),
            ]
    return tuple(table)


MOVES = _moves()
"""The whole life; buttons, checks and help are made from it."""

_NEXT = {(move.state, move.step): move.then for move in MOVES}


class Step(NamedTuple):
    """One fact in a hazard's life; `order` is (counter, laptop, id), the same on every laptop."""

    kind: StepKind
    on: str
    order: tuple[int, str, str] = (0, "", "")
    deadline: str | None = None
    old_deadline: str | None = None
    paper_id: str | None = None


@dataclass(frozen=True)
class Life:
    """What the steps of one hazard add up to."""

    state: State = State.FOUND
    deadline: str | None = None
    paper_id: str | None = None
    served: bool = False
    listed: bool = False
    extensions: int = 0
    reopened: int = 0
    since: str | None = None
    ignored: tuple[Step, ...] = field(default=())


def allowed(state: State) -> tuple[StepKind, ...]:
    """Return the steps a hazard in this state may take."""
    return tuple(move.step for move in MOVES if move.state == state)


def live(steps: Iterable[Step]) -> Life:
    """Fold steps, in any order of arrival, to the life they add up to."""
    life = Life()
    for step in sorted(steps, key=lambda step: step.order):
        life = take(life, step)
    return life


def take(life: Life, step: Step) -> Life:
    """Return the life after one step; a step the table does not know from here is set aside."""
    then = _NEXT.get((life.state, step.kind))
    if then is None:
        return replace(life, ignored=(*life.ignored, step))
    return replace(
        life,
        state=then,
        deadline=_deadline(life, step),
        paper_id=step.paper_id or life.paper_id,
        served=(life.served or step.kind == StepKind.SERVED) and step.kind != StepKind.REOPENED,
        listed=life.listed or step.kind == StepKind.LISTED,
        extensions=life.extensions + (step.kind == StepKind.EXTENDED),
        reopened=life.reopened + (step.kind == StepKind.REOPENED),
        since=step.on if then != life.state else life.since,
    )


def _deadline(life: Life, step: Step) -> str | None:
    """Of two extensions from the same date the earlier holds until a person settles it."""
    if step.kind == StepKind.REOPENED:
        return None
    if step.kind == StepKind.EXTENDED and step.old_deadline != life.deadline:
        return min(filter(None, (life.deadline, step.deadline)), default=None)
    return step.deadline or life.deadline


def overdue(life: Life, today: str) -> bool:
    """True from the day after the deadline while the hazard is open; due today is not overdue."""
    return life.state.is_open and life.deadline is not None and life.deadline < today
