"""What becomes of a practice hazard: decided by lot when it is found, played when its day comes."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from firesweep.model.hazard import StepKind, allowed
from firesweep.model.inspection import HazardDraft
from firesweep.model.vocabulary import Handling
from firesweep.store.hazards import add_step, state_of
from firesweep.store.journal import Change


class Later(NamedTuple):
    """Something that will happen to a hazard on a day."""

    on: date
    hazard_id: str
    kind: StepKind
    more: Mapping[str, Any] = {}


def noticed_fate(chance: Random, hazard_id: str, deadline: date, day: date) -> Iterator[Later]:
    """Yield what will become of a hazard that was noticed on a day."""
    lot = chance.random()
    ready = min(deadline, day + timedelta(days=chance.randint(1, 9)))
    after = ready + timedelta(days=1)
    if lot < 0.62:
        yield Later(ready, hazard_id, StepKind.REPORTED_FIXED)
        yield Later(after, hazard_id, StepKind.PASSED)
        yield Later(after, hazard_id, StepKind.CLOSED)
    elif lot < 0.70:
        yield Later(ready, hazard_id, StepKind.REPORTED_FIXED)
    elif lot < 0.74:
        yield Later(ready, hazard_id, StepKind.PASSED)
    elif lot < 0.80:
        before = max(day, deadline - timedelta(days=1))
        yield Later(before, hazard_id, StepKind.EXTENDED, _extension(deadline))
    elif lot < 0.83:
        yield Later(deadline + timedelta(days=1), hazard_id, StepKind.FAILED)
    elif lot < 0.85:
        reason = {"details": {"reason": "登记重复，作废"}}
        yield Later(day + timedelta(days=1), hazard_id, StepKind.VOIDED, reason)


def referred_fate(chance: Random, found: Sequence[HazardDraft], day: date) -> Iterator[Later]:
    """Yield the answers of departments, and what the government puts on its list."""
    for hazard in found:
        if hazard.handling is Handling.REFERRAL and chance.random() < 0.4:
            answer = {"details": {"reply": "已受理，列入执法计划"}}
            yield Later(day + timedelta(days=6), hazard.id, StepKind.ANSWERED, answer)
        if hazard.severity == "major" and chance.random() < 0.3:
            yield Later(day + timedelta(days=5), hazard.id, StepKind.LISTED)


def follow_up(change: Change, fates: Sequence[Later], day: date) -> list[Later]:
    """Let happen what is due, in the order it was planned; return what is still to come."""
    for later in fates:
        if later.on > day:
            continue
        # An earlier event of its life may have made this one impossible.
        if later.kind in allowed(state_of(change.connection, later.hazard_id)):
            add_step(change, later.hazard_id, later.kind, day.isoformat(), **later.more)
    return [later for later in fates if later.on > day]


def _extension(deadline: date) -> dict[str, Any]:
    return {
        "deadline": (deadline + timedelta(days=7)).isoformat(),
        "old_deadline": deadline.isoformat(),
        "details": {"reason": "设备采购需要时间", "interim": "安排专人值守巡查"},
    }
