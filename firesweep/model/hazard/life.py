"""The life of a hazard as one table of moves; its state is folded from steps, never stored by hand.

Source: domain.md 3.3. Each move says from where it leads, who makes it, what it needs and which
paper belongs to it: buttons, checks (`model/hazard/refusal.py`) and the help page are made from it.
Steps arrive in any order from many laptops; sorted by their counter they fold to the same state
everywhere (sync.md, Who wins).
"""

from collections.abc import Callable, Iterable
from enum import StrEnum
from operator import attrgetter
from typing import Any, NamedTuple

from firesweep.model.numbers import PaperKind


class State(StrEnum):
    """Where a hazard stands; overdue is computed from the deadline, never a state."""

    FOUND = "found"
    NOTICED = "noticed"
    REPORTED_FIXED = "reported_fixed"
    VERIFIED = "verified"
    PARTLY = "partly"
    FAILED = "failed"
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
    TAKEN_BACK = "taken_back"
    """A service that was none: the scan that showed it was filed with the wrong paper."""


RESULTS = (StepKind.PASSED, StepKind.PARTLY, StepKind.FAILED)
"""What a reinspection can find."""


class Actor(StrEnum):
    """Who makes a move (domain.md 2)."""

    MEMBER = "member"
    TWO_MEMBERS = "two_members"
    LEADER = "leader"
    LEADER_OR_DIRECTOR = "leader_or_director"
    DIRECTOR = "director"
    PREMISES = "premises"
    GOVERNMENT = "government"


class Need(StrEnum):
    """What a step must bring along."""

    REASON = "reason"
    DEADLINE = "deadline"
    AFTER_PHOTO = "after_photo"
    """A photo of the hazard put right, or why there can be none."""
    PHOTO = "photo"
    """A photo of the hazard as it is again, or why there can be none."""
    TWO_PEOPLE = "two_people"
    APPROVER = "approver"
    OTHER_EYES = "other_eyes"
    """Somebody besides the approver saw it put right."""
    IN_TIME = "in_time"
    """Before the old date has passed, once, at most as long again as the first period."""
    PAPER = "paper"
    ADDRESSEE = "addressee"
    REPLY = "reply"
    SERVERS = "servers"


class Move(NamedTuple):
    """One row of the table: a step, from where it is taken, where it leads (None: it stays)."""

    step: StepKind
    states: tuple[State, ...]
    then: State | None
    who: Actor
    needs: tuple[Need, ...] = ()
    paper: PaperKind | None = None


_OPEN = tuple(state for state in State if state.is_open)
PAPERED = (State.NOTICED, State.REPORTED_FIXED, State.PARTLY, State.FAILED)
"""Where a notice is out and the premises has still something to do."""

MOVES = (
    Move(StepKind.FIXED_ON_THE_SPOT, (State.FOUND,), State.CLOSED, Actor.MEMBER,
         (Need.AFTER_PHOTO,), PaperKind.ORDER),
    Move(StepKind.NOTICED, (State.FOUND, State.PARTLY, State.ANSWERED), State.NOTICED,
         Actor.LEADER, (Need.DEADLINE, Need.PAPER), PaperKind.NOTICE),
    Move(StepKind.SERVED, PAPERED, None, Actor.MEMBER, (Need.SERVERS,)),
    Move(StepKind.REPORTED_FIXED, (State.NOTICED, State.PARTLY, State.FAILED),
         State.REPORTED_FIXED, Actor.PREMISES),
    Move(StepKind.EXTENDED, (State.NOTICED,), None, Actor.LEADER,
         (Need.REASON, Need.DEADLINE, Need.IN_TIME, Need.APPROVER), PaperKind.EXTENSION),
    # A reinspection that passed counts from every open state: it may have been made before the
    # news of a referral came, and a verified closing is not undone by that news.
    Move(StepKind.PASSED, (*PAPERED, State.REFERRED, State.ANSWERED), State.VERIFIED,
         Actor.TWO_MEMBERS, (Need.TWO_PEOPLE,), PaperKind.REINSPECTION),
    Move(StepKind.PARTLY, PAPERED, State.PARTLY, Actor.TWO_MEMBERS,
         (Need.TWO_PEOPLE,), PaperKind.REINSPECTION),
    Move(StepKind.FAILED, PAPERED, State.FAILED, Actor.TWO_MEMBERS,
         (Need.TWO_PEOPLE,), PaperKind.REINSPECTION),
    Move(StepKind.CLOSED, (State.VERIFIED, State.ANSWERED), State.CLOSED,
         Actor.LEADER_OR_DIRECTOR, (Need.APPROVER, Need.AFTER_PHOTO, Need.OTHER_EYES)),
    Move(StepKind.REFERRED, (State.FOUND, *PAPERED, State.ANSWERED), State.REFERRED,
         Actor.LEADER, (Need.ADDRESSEE, Need.REASON), PaperKind.REFERRAL),
    Move(StepKind.ANSWERED, (State.REFERRED,), State.ANSWERED, Actor.DIRECTOR, (Need.REPLY,)),
    Move(StepKind.LISTED, _OPEN, None, Actor.GOVERNMENT, (Need.DEADLINE, Need.REASON)),
    Move(StepKind.REOPENED, (State.CLOSED,), State.FOUND, Actor.MEMBER,
         (Need.REASON, Need.PHOTO)),
    Move(StepKind.VOIDED, _OPEN, State.VOID, Actor.LEADER, (Need.REASON, Need.APPROVER)),
    Move(StepKind.TAKEN_BACK, (*_OPEN, State.CLOSED), None, Actor.MEMBER, (Need.REASON,)),
)  # fmt: skip
"""The whole life; buttons, checks and help are made from it."""

MOVE_OF = {move.step: move for move in MOVES}


def allowed(state: State) -> tuple[StepKind, ...]:
    """Return the steps a hazard in this state may take."""
    return tuple(move.step for move in MOVES if state in move.states)


class Step(NamedTuple):
    """One fact in a hazard's life; `order` is (counter, laptop, id), the same on every laptop."""

    kind: StepKind
    on: str
    order: tuple[int, str, str] = (0, "", "")
    deadline: str | None = None
    old_deadline: str | None = None
    paper_id: str | None = None
    undoes: str | None = None
    """The id of the service that a step takes back."""


_KINDS = {kind.value: kind for kind in StepKind}
"""A bundle brings a hundred thousand steps: the enumeration itself takes ten times as long."""


def step_of(kind: str, on: str, counter: int, laptop: str, step_id: str, *rest: str | None) -> Step:
    """Return a step of what is kept of it, `rest` as `Step` has it; KeyError for no kind."""
    return Step(_KINDS[kind], on, (counter, laptop, step_id), *rest)


class Life(NamedTuple):
    """What the steps of one hazard add up to; days are ISO texts.

    `noticed_on` and `first_deadline` bound the first period of the notice that binds now;
    `extended` are the dates granted for it, several where laptops did not know of each other.
    """

    state: State = State.FOUND
    deadline: str | None = None
    paper_id: str | None = None
    served: bool = False
    listed: bool = False
    listed_until: str | None = None
    noticed_on: str | None = None
    first_deadline: str | None = None
    extended: tuple[str, ...] = ()
    reopened: int = 0
    since: str | None = None
    ignored: tuple[Step, ...] = ()
    taken_back: frozenset[str] = frozenset()
    """Ids of the services that were none."""


def live(steps: Iterable[Step]) -> Life:
    """Fold steps, in any order of arrival, to the life they add up to."""
    life, (ordered, gone) = Life(), in_order(steps)
    for step in ordered:
        life = take(life, step)
    return life._replace(taken_back=gone)


def in_order(steps: Iterable[Step]) -> tuple[list[Step], frozenset[str]]:
    """Return the steps that count in the order they do, and the ids of services that were none."""
    ordered = sorted(steps, key=attrgetter("order"))
    undone = {step.undoes for step in ordered if step.undoes}
    if not undone:
        return ordered, frozenset()
    served = {step.order[2] for step in ordered if step.kind is StepKind.SERVED}
    gone = frozenset(served & undone)
    return [step for step in ordered if step.order[2] not in gone], gone


def take(life: Life, step: Step) -> Life:
    """Return the life after one step; a step the table does not know from here is set aside."""
    move = MOVE_OF[step.kind]
    dated = Need.DEADLINE not in move.needs or step.deadline
    if life.state not in move.states or not dated:
        return _set_aside(life, step)
    change = _CHANGES.get(step.kind)
    more = change(life, step) if change else {}
    if move.then is None or move.then is life.state:
        return life._replace(**more) if more else life
    return life._replace(state=move.then, since=step.on, **more)


def _set_aside(life: Life, step: Step) -> Life:
    """Another laptop had gone on; a second notice's date still holds where it is earlier."""
    held = life._replace(ignored=(*life.ignored, step))
    again = step.kind == StepKind.NOTICED and life.state.is_open and life.deadline
    return held._replace(deadline=_earlier(life.deadline, step.deadline)) if again else held


def _noticed(life: Life, step: Step) -> dict[str, Any]:
    return {
        "deadline": step.deadline,
        "paper_id": step.paper_id or life.paper_id,
        "served": False,
        "noticed_on": step.on,
        "first_deadline": step.deadline,
        "extended": (),
    }


def _served(life: Life, step: Step) -> dict[str, Any]:
    """The receipt of another paper does not serve this one."""
    return {"served": life.served or step.paper_id in (None, life.paper_id)}


def _extended(life: Life, step: Step) -> dict[str, Any]:
    """Of two extensions from the same date the earlier holds until a person settles it."""
    assert step.deadline
    knew = step.old_deadline == life.deadline
    later = step.deadline if knew else _earlier(life.deadline, step.deadline)
    return {"deadline": later, "extended": (*life.extended, step.deadline)}


def _listed(life: Life, step: Step) -> dict[str, Any]:
    return {"listed": True, "listed_until": _earlier(life.listed_until, step.deadline)}


def _reopened(life: Life, _step: Step) -> dict[str, Any]:
    """The hazard starts again; its old notice binds no more."""
    return {
        "deadline": None,
        "served": False,
        "noticed_on": None,
        "first_deadline": None,
        "extended": (),
        "reopened": life.reopened + 1,
    }


_CHANGES: dict[StepKind, Callable[[Life, Step], dict[str, Any]]] = {
    StepKind.NOTICED: _noticed,
    StepKind.SERVED: _served,
    StepKind.EXTENDED: _extended,
    StepKind.LISTED: _listed,
    StepKind.REOPENED: _reopened,
}
"""What a step changes besides the state."""


def _earlier(one: str | None, other: str | None) -> str | None:
    return min(filter(None, (one, other)), default=None)
