"""Why a step in a hazard's life is refused: each need of its move, checked one after the other.

Every refusal is a FiresweepError whose `field` names what has to be filled in.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import MOVE_OF, RESULTS, Life, Need, StepKind, allowed
from firesweep.model.people import folded_name, named, two_named

TOO_LATE = "The deadline has passed; an extension is granted before it."
NO_NUMBER = "A notice has a number. Issue it first."


@dataclass(frozen=True)
class Given:
    """What comes with a step that is about to be written; days are ISO texts.

    `photos` counts those that show what the step claims; `seen_by` are the people who saw the
    hazard put right.
    """

    on: str
    deadline: str | None = None
    reason: str = ""
    approver: str = ""
    people: tuple[str, ...] = ()
    photos: int = 0
    no_photo_reason: str = ""
    paper_id: str | None = None
    addressee: str = ""
    reply: str = ""
    seen_by: tuple[str, ...] = ()


def check_move(life: Life, step: StepKind, given: Given, today: str) -> None:
    """Refuse a step its hazard's life does not allow, or that lacks what its move needs."""
    check_allowed(life, step)
    if given.on > today:
        raise FiresweepError("This day has not come yet. Choose today or earlier.", field="on")
    _check_turn(life, step, given, today)
    for need in MOVE_OF[step].needs:
        _CHECKS[need](life, given)


def _check_turn(life: Life, step: StepKind, given: Given, today: str) -> None:
    """Refuse a day before the one the step answers to; a date still ahead binds nobody."""
    begun = None
    if step in (StepKind.REPORTED_FIXED, *RESULTS):
        begun = life.noticed_on
    elif step in (StepKind.ANSWERED, StepKind.REOPENED):
        begun = life.since
    if begun and given.on < begun <= today:
        raise FiresweepError(
            "That was before {day}, when the hazard came to stand where it stands. Choose that "
            "day or later.",
            day=begun, field="on",
        )  # fmt: skip


def check_allowed(life: Life, step: StepKind) -> None:
    """Refuse a step that cannot be taken from where the hazard stands."""
    if step not in allowed(life.state):
        raise FiresweepError(
            "“{step}” does not follow where a hazard is “{state}”.", state=life.state, step=step
        )


def latest_extension(life: Life) -> str | None:
    """Return the last day an extension may reach: the old date and the first period again."""
    if not (life.deadline and life.noticed_on and life.first_deadline):
        return None
    first = date.fromisoformat(life.first_deadline) - date.fromisoformat(life.noticed_on)
    period = max(first, timedelta(days=1))
    return (date.fromisoformat(life.deadline) + period).isoformat()


def _reason(_life: Life, given: Given) -> None:
    if not given.reason.strip():
        raise FiresweepError("Give the reason.", field="reason")


def _deadline(_life: Life, given: Given) -> None:
    if not given.deadline:
        raise FiresweepError("Give the date by which it has to be put right.", field="deadline")
    if given.deadline < given.on:
        raise FiresweepError(
            "The date {day} lies before {on}. Choose that day or a later one.",
            day=given.deadline, on=given.on, field="deadline",
        )  # fmt: skip


def _after_photo(_life: Life, given: Given) -> None:
    if not given.photos and not given.no_photo_reason.strip():
        raise FiresweepError(
            "Add a photo of the hazard put right, or say why there is none.",
            field="no_photo_reason",
        )


def _photo(_life: Life, given: Given) -> None:
    if not given.photos and not given.no_photo_reason.strip():
        raise FiresweepError(
            "Add a photo of the hazard, or say why there is none.", field="no_photo_reason"
        )


def _two_people(_life: Life, given: Given) -> None:
    if not two_named(given.people):
        raise FiresweepError("Two people reinspect together. Name both.", field="people")


def _approver(_life: Life, given: Given) -> None:
    if not given.approver.strip():
        raise FiresweepError("Say who agreed to it.", field="approver")


def _other_eyes(_life: Life, given: Given) -> None:
    if given.seen_by and named(given.seen_by) <= {folded_name(given.approver)}:
        raise FiresweepError(
            "{name} alone saw it put right and cannot agree to the closing as well. Somebody "
            "else agrees, or reinspects again.",
            name=given.approver.strip(), field="approver",
        )  # fmt: skip


def _in_time(life: Life, given: Given) -> None:
    """Once, in time, forward, not too far; of two dates granted apart one may be settled on."""
    new, old = given.deadline or "", life.deadline
    if len(set(life.extended)) > 1:
        return _settled(life, new)
    if life.extended:
        raise FiresweepError("The deadline was extended once already; it cannot be again.")
    if old is None or old < given.on:
        raise FiresweepError(TOO_LATE)
    if new <= old:
        raise FiresweepError("The new deadline must be after {old}.", old=old, field="deadline")
    latest = latest_extension(life)
    if latest and new > latest:
        raise FiresweepError(
            "An extension is at most as long as the first period: {latest} at the latest.",
            latest=latest, field="deadline",
        )  # fmt: skip
    return None


def _settled(life: Life, new: str) -> None:
    granted = sorted(set(life.extended))
    if new not in granted:
        raise FiresweepError(
            "The deadline was extended twice at the same time. Settle on one of {days}.",
            days=tuple(granted), field="deadline",
        )  # fmt: skip


def _paper(_life: Life, given: Given) -> None:
    if not given.paper_id:
        raise FiresweepError(NO_NUMBER)


def _addressee(_life: Life, given: Given) -> None:
    if not given.addressee.strip():
        raise FiresweepError("Say whom it is referred to.", field="addressee")


def _reply(_life: Life, given: Given) -> None:
    if not given.reply.strip():
        raise FiresweepError("Write what the answer says.", field="reply")


def _servers(_life: Life, given: Given) -> None:
    check_servers(given.people)


_CHECKS: Mapping[Need, Callable[[Life, Given], None]] = {
    Need.REASON: _reason,
    Need.DEADLINE: _deadline,
    Need.AFTER_PHOTO: _after_photo,
    Need.PHOTO: _photo,
    Need.TWO_PEOPLE: _two_people,
    Need.APPROVER: _approver,
    Need.OTHER_EYES: _other_eyes,
    Need.IN_TIME: _in_time,
    Need.PAPER: _paper,
    Need.ADDRESSEE: _addressee,
    Need.REPLY: _reply,
    Need.SERVERS: _servers,
}


def check_servers(names: Iterable[str]) -> None:
    """Refuse a service by fewer than the two its receipt asks for (domain.md 6.3)."""
    if not two_named(names):
        raise FiresweepError(
            "Two people serve a notice; its receipt names both. Name both.", field="servers"
        )
