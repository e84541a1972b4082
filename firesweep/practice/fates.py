"""What becomes of a practice hazard: decided by lot when it is found, played when its day comes."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from firesweep.model.hazard.life import StepKind
from firesweep.model.visit.inspection import HazardDraft
from firesweep.model.vocabulary import Handling, PhotoRole

DAY = timedelta(days=1)


class Later(NamedTuple):
    """Something that will happen to a hazard on a day; `photo` is what is then photographed."""

    on: date
    hazard_id: str
    kind: StepKind
    details: Mapping[str, Any] = {}
    deadline: date | None = None
    photo: PhotoRole | None = None


class Noticed(NamedTuple):
    """A hazard with its notice, and who follows it: the team, leader first."""

    hazard_id: str
    on: date
    deadline: date
    team: tuple[str, ...]


def noticed_fate(chance: Random, of: Noticed) -> Iterator[Later]:
    """Yield what will become of a hazard that was noticed on a day."""
    lot = chance.random()
    ready = min(of.deadline, of.on + timedelta(days=chance.randint(1, 9)))
    if lot < 0.62:
        yield Later(ready, of.hazard_id, StepKind.REPORTED_FIXED, {"note": "业主来电称已整改"})
        yield from _put_right(of, ready + DAY)
        if lot < 0.03:
            yield _found_again(of.hazard_id, ready + timedelta(days=4))
    elif lot < 0.70:
        yield Later(ready, of.hazard_id, StepKind.REPORTED_FIXED, {"note": "业主来电称已整改"})
    elif lot < 0.74:
        yield _passed(of, ready)
    elif lot < 0.80:
        yield _extended(of)
    elif lot < 0.85:
        yield _reinspected(of, of.deadline + DAY, StepKind.FAILED, "现场未见整改")
        if lot < 0.815:
            yield _referred(of, of.deadline + 3 * DAY)
    elif lot < 0.89:
        yield _reinspected(of, of.deadline + DAY, StepKind.PARTLY, "杂物清了一半")
    elif lot < 0.94:
        reason = {"reason": "登记重复，作废", "approver": of.team[0]}
        yield Later(of.on + DAY, of.hazard_id, StepKind.VOIDED, reason)


def referred_fate(chance: Random, found: Sequence[HazardDraft], day: date) -> Iterator[Later]:
    """Yield the answers of departments, and what the government puts on its list."""
    for hazard in found:
        if hazard.handling is Handling.REFERRAL and chance.random() < 0.4:
            answer = {"reply": "已受理，列入执法计划"}
            yield Later(day + timedelta(days=6), hazard.id, StepKind.ANSWERED, answer)
        if hazard.severity == "major" and chance.random() < 0.3:
            decision = {"reason": "区政府挂牌督办决定"}
            until = day + timedelta(days=90)
            yield Later(day + timedelta(days=5), hazard.id, StepKind.LISTED, decision, until)


def _put_right(of: Noticed, day: date) -> Iterator[Later]:
    yield _passed(of, day)
    yield Later(day, of.hazard_id, StepKind.CLOSED, {"approver": of.team[0]})


def _passed(of: Noticed, day: date) -> Later:
    return _reinspected(of, day, StepKind.PASSED, "", PhotoRole.AFTER)


def _reinspected(
    of: Noticed, day: date, kind: StepKind, note: str, photo: PhotoRole = PhotoRole.STILL_WRONG
) -> Later:
    details = {"people": list(of.team[-2:]), "note": note}
    return Later(day, of.hazard_id, kind, details, photo=photo)


def _referred(of: Noticed, day: date) -> Later:
    details = {"to": "fire", "reason": "限期届满未整改", "request": "请依法处理"}
    return Later(day, of.hazard_id, StepKind.REFERRED, details)


def _found_again(hazard_id: str, day: date) -> Later:
    again = {"reason": "回头看发现问题反复"}
    return Later(day, hazard_id, StepKind.REOPENED, again, photo=PhotoRole.HAZARD)


def _extended(of: Noticed) -> Later:
    granted = min(of.deadline + timedelta(days=7), of.deadline + (of.deadline - of.on))
    reason = {
        "reason": "设备采购需要时间",
        "interim": "安排专人值守巡查",
        "approver": of.team[0],
    }
    day = max(of.on, of.deadline - DAY)
    return Later(day, of.hazard_id, StepKind.EXTENDED, reason, max(granted, of.deadline + DAY))
