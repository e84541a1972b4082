"""The rectification desk: open hazards by deadline, and the steps an office takes with them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import due
from firesweep.model.hazard import State, StepKind, allowed
from firesweep.model.vocabulary import Handling, ServiceWay
from firesweep.store import hazards
from firesweep.store.database import Store
from firesweep.store.hazards import HazardLine
from firesweep.store.journal import Change, Changed
from firesweep.store.papers import add_receipts, paper_row

RESULTS = (StepKind.PASSED, StepKind.PARTLY, StepKind.FAILED)


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
class Service:
    """How a paper was handed over (the receipt of domain.md 6.3); `on` is an ISO day."""

    way: ServiceWay
    on: str
    servers: tuple[str, ...] = ()
    receiver: str = ""
    relation: str = ""
    witnesses: tuple[str, ...] = ()
    note: str = ""


def bucket_of(line: HazardLine, today: date) -> Bucket:
    """Return where an open hazard stands; due today is not overdue, weeks end on Sunday."""
    by_state = {
        State.FOUND: _unpapered(line),
        State.REFERRED: Bucket.REFERRED,
        State.ANSWERED: Bucket.REFERRED,
        State.VERIFIED: Bucket.TO_CLOSE,
    }
    return by_state.get(State(line.state)) or _by_deadline(line.deadline, today)


def buckets(lines: Iterable[HazardLine], today: date) -> dict[Bucket, list[HazardLine]]:
    """Sort open hazards into all buckets, each in the order given."""
    found: dict[Bucket, list[HazardLine]] = {bucket: [] for bucket in Bucket}
    for line in lines:
        found[bucket_of(line, today)].append(line)
    return found


def serve(
    store: Store,
    paper_id: str,
    service: Service,
    *,
    photos: Sequence[Mapping[str, Any]] = (),
    by: str,
    today: date,
) -> Changed:
    """Record that a paper was handed over, for every hazard it still holds.

    `photos` are rows of taken-in photos of the signed receipt.
    """
    with store.write(by) as change:
        _check_service(service, paper_row(change.connection, paper_id)["issued_on"], today)
        add_receipts(change, paper_id, photos)
        details = {
            "way": service.way.value,
            "servers": _named(service.servers),
            "receiver": service.receiver.strip(),
            "relation": service.relation.strip(),
            "witnesses": _named(service.witnesses),
            "note": service.note.strip(),
        }
        for hazard_id in _held(change, paper_id, StepKind.SERVED):
            hazards.add_step(change, hazard_id, StepKind.SERVED, service.on,
                             paper_id=paper_id, details=details)  # fmt: skip
        return change.changed


def extend(
    store: Store, paper_id: str, new: date, reason: str, *, approver: str, by: str, today: date
) -> Changed:
    """Grant a later deadline: once, with a reason, before the old date has passed."""
    if not reason.strip():
        raise FiresweepError("Give the reason for the extension.", field="reason")
    if not approver.strip():
        raise FiresweepError("Say who granted the extension.", field="approver")
    with store.write(by) as change:
        held = _held(change, paper_id, StepKind.EXTENDED)
        for hazard_id in held:
            life = hazards.life_of(change.connection, hazard_id)
            _check_extension(life.deadline, life.extensions, new, today)
        for hazard_id in held:
            life = hazards.life_of(change.connection, hazard_id)
            details = {"reason": reason.strip(), "approver": approver.strip()}
            hazards.add_step(change, hazard_id, StepKind.EXTENDED, today.isoformat(),
                             deadline=new.isoformat(), old_deadline=life.deadline,
                             details=details)  # fmt: skip
        return change.changed


def report_fixed(
    store: Store, hazard_ids: Iterable[str], on: date, *, note: str = "", by: str, today: date
) -> Changed:
    """Record that the premises says it has put hazards right."""
    _not_ahead(on, today)
    with store.write(by) as change:
        for hazard_id in hazard_ids:
            hazards.add_step(change, hazard_id, StepKind.REPORTED_FIXED, on.isoformat(),
                             details={"note": note.strip()})  # fmt: skip
        return change.changed


def reinspect(
    store: Store,
    hazard_id: str,
    result: StepKind,
    on: date,
    *,
    people: Sequence[str],
    note: str = "",
    photos: Sequence[Mapping[str, Any]] = (),
    by: str,
    today: date,
) -> Changed:
    """Record what two people saw when they came back; `photos` are rows of taken-in photos."""
    _not_ahead(on, today)
    if result not in RESULTS:
        raise FiresweepError("Say whether the hazard is put right.", field="result")
    if len(set(_named(people))) < 2:
        raise FiresweepError("Two people reinspect together. Name both.", field="people")
    with store.write(by) as change:
        details = {"people": _named(people), "note": note.strip()}
        hazards.add_step(change, hazard_id, result, on.isoformat(), details=details)
        hazards.add_after_photos(change, hazard_id, photos)
        return change.changed


def close(
    store: Store,
    hazard_id: str,
    *,
    approver: str,
    no_photo_reason: str = "",
    by: str,
    today: date,
) -> Changed:
    """Close a verified hazard; it has an after-photo, or a reason why it can't have one."""
    if not approver.strip():
        raise FiresweepError("Say who agreed to the closing.", field="approver")
    with store.write(by) as change:
        seen = hazards.has_after_photo(change.connection, hazard_id)
        if not seen and not no_photo_reason.strip():
            raise FiresweepError(
                "Add a photo of the hazard put right, or say why there is none.",
                field="no_photo_reason",
            )
        details = {"approver": approver.strip(), "no_photo_reason": no_photo_reason.strip()}
        hazards.add_step(change, hazard_id, StepKind.CLOSED, today.isoformat(), details=details)
        return change.changed


def _unpapered(line: HazardLine) -> Bucket:
    return Bucket.REFERRED if line.handling == Handling.REFERRAL else Bucket.TO_NOTICE


def _by_deadline(deadline: str | None, today: date) -> Bucket:
    if deadline is None:
        return Bucket.LATER
    return Bucket(due(date.fromisoformat(deadline), today))


def _held(change: Change, paper_id: str, step: StepKind) -> list[str]:
    """Return the hazards of a paper that may take a step."""
    states = hazards.states_of_paper(change.connection, paper_id)
    held = [hazard_id for hazard_id, state in states.items() if step in allowed(state)]
    if not held:
        raise FiresweepError("No hazard of this notice waits for this step any more.")
    return held


def _check_service(service: Service, issued_on: str, today: date) -> None:
    _not_ahead(date.fromisoformat(service.on), today)
    if service.on < issued_on:
        raise FiresweepError(
            "The notice was issued on {issued}; it cannot be served before.",
            issued=issued_on, field="on",
        )  # fmt: skip
    if not _named(service.servers):
        raise FiresweepError("Say who served the notice.", field="servers")
    if service.way == ServiceWay.DIRECT and not service.receiver.strip():
        raise FiresweepError("Say who received the notice.", field="receiver")
    witnessed = service.way in (ServiceWay.LEFT, ServiceWay.DISPLAYED)
    if witnessed and len(set(_named(service.witnesses))) < 2:
        raise FiresweepError(
            "A notice left or displayed needs two witnesses. Name both.", field="witnesses"
        )


def _check_extension(old: str | None, extensions: int, new: date, today: date) -> None:
    if extensions:
        raise FiresweepError("The deadline was extended once already; it cannot be again.")
    if old is None or old < today.isoformat():
        raise FiresweepError("The deadline has passed; an extension is granted before it.")
    if new.isoformat() <= old:
        raise FiresweepError("The new deadline must be after {old}.", old=old, field="new")


def _not_ahead(on: date, today: date) -> None:
    if on > today:
        raise FiresweepError("This day has not come yet. Choose today or earlier.", field="on")


def _named(names: Iterable[str]) -> list[str]:
    return [name.strip() for name in names if name.strip()]
