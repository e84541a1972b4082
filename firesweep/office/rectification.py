"""The rectification desk: open hazards by deadline, and the steps an office takes with them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import Calendar, due
from firesweep.model.hazard import RESULTS, State, StepKind
from firesweep.model.refusal import Given, check_move
from firesweep.model.vocabulary import Handling, PhotoRole
from firesweep.model.waiting import reinspection_due
from firesweep.office.service import named, waiting
from firesweep.store import hazards
from firesweep.store.database import Store
from firesweep.store.hazard_photos import add_photos, after_photos
from firesweep.store.hazards import HazardLine
from firesweep.store.journal import Change, Changed


class Bucket(StrEnum):
    """Where an open hazard stands on the desk, in the order of urgency."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"
    TO_NOTICE = "to_notice"
    TO_CLOSE = "to_close"
    REFERRED = "referred"


@dataclass(frozen=True)
class Seen:
    """What a reinspection saw of one hazard; `photos` are rows of taken-in photos."""

    hazard_id: str
    result: StepKind
    note: str = ""
    photos: Sequence[Mapping[str, Any]] = ()


def bucket_of(line: HazardLine, today: date) -> Bucket:
    """Return where an open hazard stands; due today is not overdue, weeks end on Sunday."""
    by_state = {
        State.FOUND: _unpapered(line),
        State.REFERRED: Bucket.REFERRED,
        State.ANSWERED: Bucket.REFERRED,
        State.VERIFIED: Bucket.TO_CLOSE,
        State.PARTLY: Bucket.TO_NOTICE,
    }
    return by_state.get(State(line.state)) or _by_deadline(line.deadline, today)


def buckets(lines: Iterable[HazardLine], today: date) -> dict[Bucket, list[HazardLine]]:
    """Sort open hazards into all buckets, each in the order given."""
    found: dict[Bucket, list[HazardLine]] = {bucket: [] for bucket in Bucket}
    for line in lines:
        found[bucket_of(line, today)].append(line)
    return found


def to_reinspect(lines: Iterable[HazardLine], today: date, calendar: Calendar) -> list[HazardLine]:
    """Return the hazards whose reinspection is due, the most urgent first."""
    due_on = [
        (reinspection_due(line.state, line.since, line.deadline, today, calendar), line)
        for line in lines
    ]
    found = [(day, line) for day, line in due_on if day]
    return [line for _, line in sorted(found, key=lambda pair: pair[0])]


def extend(
    store: Store,
    paper_id: str,
    new: date,
    reason: str,
    *,
    approver: str,
    interim: str = "",
    by: str,
    today: date,
) -> Changed:
    """Grant a later deadline: once, with a reason, before the old date has passed.

    `interim` says what keeps people safe until then.
    """
    given = Given(today.isoformat(), deadline=new.isoformat(), reason=reason, approver=approver)
    with store.write(by) as change:
        held = waiting(change, paper_id, StepKind.EXTENDED)
        lives = {hazard_id: hazards.life_of(change.connection, hazard_id) for hazard_id in held}
        for life in lives.values():
            check_move(life, StepKind.EXTENDED, given, today.isoformat())
        for hazard_id, life in lives.items():
            details = {
                "reason": reason.strip(),
                "approver": approver.strip(),
                "interim": interim.strip(),
            }
            hazards.add_step(change, hazard_id, StepKind.EXTENDED, given.on,
                             deadline=given.deadline, old_deadline=life.deadline,
                             details=details)  # fmt: skip
        return change.changed


def report_fixed(
    store: Store,
    hazard_ids: Iterable[str],
    on: date,
    *,
    note: str = "",
    photos: Sequence[Mapping[str, Any]] = (),
    by: str,
    today: date,
) -> Changed:
    """Record that the premises says it has put hazards right; `photos` are its own."""
    with store.write(by) as change:
        for hazard_id in hazard_ids:
            hazards.check_step(
                change, hazard_id, StepKind.REPORTED_FIXED, Given(on.isoformat()), today
            )
            details = {
                "note": note.strip(),
                "photos": add_photos(change, hazard_id, PhotoRole.FROM_PREMISES, photos),
            }
            hazards.add_step(change, hazard_id, StepKind.REPORTED_FIXED, on.isoformat(),
                             details=details)  # fmt: skip
        return change.changed


def reinspect(
    store: Store,
    seen: Sequence[Seen],
    on: date,
    *,
    people: Sequence[str],
    by: str,
    today: date,
) -> Changed:
    """Record what two people saw when they came back, hazard by hazard, all or nothing."""
    given = Given(on.isoformat(), people=tuple(people))
    with store.write(by) as change:
        for one in seen:
            if one.result not in RESULTS:
                raise FiresweepError("Say whether the hazard is put right.", field="result")
            hazards.check_step(change, one.hazard_id, one.result, given, today)
            role = PhotoRole.AFTER if one.result == StepKind.PASSED else PhotoRole.STILL_WRONG
            details = {
                "people": named(people),
                "note": one.note.strip(),
                "photos": add_photos(change, one.hazard_id, role, one.photos),
            }
            paper_id = hazards.life_of(change.connection, one.hazard_id).paper_id
            hazards.add_step(change, one.hazard_id, one.result, given.on, paper_id=paper_id,
                             details=details)  # fmt: skip
        return change.changed


def close(
    store: Store,
    hazard_id: str,
    *,
    approver: str,
    no_photo_reason: str = "",
    photos: Sequence[Mapping[str, Any]] = (),
    by: str,
    today: date,
) -> Changed:
    """Close a verified hazard; it has an after-photo, or a reason why it can't have one."""
    with store.write(by) as change:
        kept = add_photos(change, hazard_id, PhotoRole.AFTER, photos)
        given = Given(
            today.isoformat(),
            approver=approver,
            photos=len(after_photos(change.connection, hazard_id)),
            no_photo_reason=no_photo_reason,
            seen_by=_seen_by(change, hazard_id),
        )
        hazards.check_step(change, hazard_id, StepKind.CLOSED, given, today)
        details = {
            "approver": approver.strip(),
            "no_photo_reason": no_photo_reason.strip(),
            "photos": kept,
        }
        hazards.add_step(change, hazard_id, StepKind.CLOSED, given.on, details=details)
        return change.changed


def _seen_by(change: Change, hazard_id: str) -> tuple[str, ...]:
    """Return who saw the hazard put right on the last reinspection."""
    passed = [
        step
        for step in hazards.steps_of(change.connection, hazard_id)
        if step["kind"] == StepKind.PASSED
    ]
    return tuple(passed[-1]["details"].get("people") or (passed[-1]["by"],)) if passed else ()


def _unpapered(line: HazardLine) -> Bucket:
    return Bucket.REFERRED if line.handling == Handling.REFERRAL else Bucket.TO_NOTICE


def _by_deadline(deadline: str | None, today: date) -> Bucket:
    if deadline is None:
        return Bucket.LATER
    return Bucket(due(date.fromisoformat(deadline), today))
