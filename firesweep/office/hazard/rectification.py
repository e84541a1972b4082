"""The rectification desk: the steps an office takes with hazards."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import RESULTS, StepKind
from firesweep.model.hazard.refusal import Given, check_move
from firesweep.model.logs.occasion import clock
from firesweep.model.suspected import check_suspected
from firesweep.model.vocabulary import PhotoRole
from firesweep.office.hazard.service import named, waiting
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.hazard.hazard_photos import add_photos, after_photos
from firesweep.store.journal import Change, Changed


@dataclass(frozen=True)
class Seen:
    """What a reinspection saw of one hazard; `photos` are rows of taken-in photos."""

    hazard_id: str
    result: StepKind
    note: str = ""
    photos: Sequence[Mapping[str, Any]] = ()


def extend(
    store: Store,
    paper_id: str,
    new: date,
    reason: str,
    *,
    approver: str,
    interim: str = "",
    due: str = "",
    by: str,
    today: date,
) -> Changed:
    """Grant a later deadline: once, with a reason, before the old date has passed.

    `interim` says what keeps people safe until then. Of a notice with several dates only those
    hazards are given more time that are `due` on one of them.
    """
    given = Given(today.isoformat(), deadline=new.isoformat(), reason=reason, approver=approver)
    check_suspected(reason, "reason")
    check_suspected(interim, "interim")
    with store.write(by) as change:
        held = waiting(change, paper_id, StepKind.EXTENDED)
        lives = {hazard_id: hazards.life_of(change.connection, hazard_id) for hazard_id in held}
        if due:
            lives = {each: life for each, life in lives.items() if life.deadline == due}
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


def _hour(text: str) -> str:
    try:
        return clock(text)
    except ValueError:
        raise FiresweepError("Write a time such as 14:30 or 14:30:20.", field="at") from None


def reinspect(
    store: Store,
    seen: Sequence[Seen],
    on: date,
    *,
    people: Sequence[str],
    at: str = "",
    by: str,
    today: date,
) -> Changed:
    """Record what two people saw when they came back, hazard by hazard, all or nothing.

    `at` is the hour they came, such as 15:20; blank where nobody wrote it down.
    """
    hour = _hour(at)
    given = Given(on.isoformat(), people=tuple(people))
    with store.write(by) as change:
        for one in seen:
            if one.result not in RESULTS:
                raise FiresweepError("Say whether the hazard is put right.", field="result")
            check_suspected(one.note, "note")
            hazards.check_step(change, one.hazard_id, one.result, given, today)
            role = PhotoRole.AFTER if one.result == StepKind.PASSED else PhotoRole.STILL_WRONG
            details = {
                "people": named(people),
                "at": hour,
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
