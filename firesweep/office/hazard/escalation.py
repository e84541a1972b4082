"""When a notice alone does not do: referral, answer, listing, reopening, making void."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import StepKind
from firesweep.model.hazard.refusal import Given
from firesweep.model.suspected import check_suspected
from firesweep.model.vocabulary import PhotoRole, Script
from firesweep.office.referral_map import name_authority
from firesweep.store.database import Store
from firesweep.store.hazard.hazard_photos import add_photos
from firesweep.store.hazard.hazards import add_step, check_step
from firesweep.store.journal import Change, Changed
from firesweep.store.paper.authorities import authorities, dropped_authorities

Photos = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Referral:
    """Who is asked to act, and why; `to` is a code of the referral map or a name."""

    to: str
    reason: str
    also: tuple[str, ...] = ()
    request: str = ""
    named: str = ""
    """What the authority of that code is called here, where the map is to keep it."""


def refer(store: Store, hazard_id: str, referral: Referral, *, by: str, today: date) -> Changed:
    """Hand a hazard in writing to the authority in charge."""
    for text in (referral.reason, referral.request):
        check_suspected(text, "reason")
    given = Given(today.isoformat(), addressee=referral.to, reason=referral.reason)
    with store.write(by) as change:
        _check_used(change, referral.to, "addressee")
        for copied in referral.also:
            _check_used(change, copied, "also")
        check_step(change, hazard_id, StepKind.REFERRED, given, today)
        if referral.named.strip():
            name_authority(change, referral.to, referral.named)
        details = {
            "to": referral.to.strip(),
            "also": list(referral.also),
            "reason": referral.reason.strip(),
            "request": referral.request.strip(),
        }
        add_step(change, hazard_id, StepKind.REFERRED, given.on, details=details)
        return change.changed


def answer(
    store: Store,
    hazard_id: str,
    on: date,
    reply: str,
    *,
    number: str = "",
    photos: Photos = (),
    by: str,
    today: date,
) -> Changed:
    """Record what a department answered; `photos` are copies of its letter."""
    given = Given(on.isoformat(), reply=reply)
    with store.write(by) as change:
        check_step(change, hazard_id, StepKind.ANSWERED, given, today)
        details = {
            "reply": reply.strip(),
            "number": number.strip(),
            "photos": add_photos(change, hazard_id, PhotoRole.SIGNED_PAPER, photos),
        }
        add_step(change, hazard_id, StepKind.ANSWERED, given.on, details=details)
        return change.changed


def put_on_list(
    store: Store,
    hazard_id: str,
    on: date,
    until: date,
    decision: str,
    *,
    photos: Photos = (),
    by: str,
    today: date,
) -> Changed:
    """Record that the government supervises a hazard, by which decision and until when."""
    given = Given(on.isoformat(), deadline=until.isoformat(), reason=decision)
    with store.write(by) as change:
        check_step(change, hazard_id, StepKind.LISTED, given, today)
        details = {
            "reason": decision.strip(),
            "photos": add_photos(change, hazard_id, PhotoRole.SIGNED_PAPER, photos),
        }
        add_step(change, hazard_id, StepKind.LISTED, given.on, deadline=given.deadline,
                 details=details)  # fmt: skip
        return change.changed


def reopen(
    store: Store,
    hazard_id: str,
    on: date,
    reason: str,
    *,
    photos: Photos = (),
    no_photo_reason: str = "",
    by: str,
    today: date,
) -> Changed:
    """Record that a look-back found a closed hazard again; it counts as a repeat."""
    given = Given(
        on.isoformat(), reason=reason, photos=len(photos), no_photo_reason=no_photo_reason
    )
    with store.write(by) as change:
        check_step(change, hazard_id, StepKind.REOPENED, given, today)
        details = {
            "reason": reason.strip(),
            "no_photo_reason": no_photo_reason.strip(),
            "photos": add_photos(change, hazard_id, PhotoRole.HAZARD, photos),
        }
        add_step(change, hazard_id, StepKind.REOPENED, given.on, details=details)
        return change.changed


def make_void(
    store: Store, hazard_id: str, reason: str, *, approver: str, by: str, today: date
) -> Changed:
    """Take a hazard that was entered in error off the list; it stays visible."""
    given = Given(today.isoformat(), reason=reason, approver=approver)
    with store.write(by) as change:
        check_step(change, hazard_id, StepKind.VOIDED, given, today)
        details = {"reason": reason.strip(), "approver": approver.strip()}
        add_step(change, hazard_id, StepKind.VOIDED, given.on, details=details)
        return change.changed


def dropped_trouble(connection: Any, to: str) -> FiresweepError | None:
    """Return what to say of an authority the street has taken off its map, by code or by name."""
    called = [
        one
        for script in Script
        for one in authorities(connection, script, every=True).values()
        if to.strip() in (one.code, one.name, one.usual)
    ]
    if not called or any(one.used for one in called):
        return None
    name = dropped_authorities(connection)[to] if to == called[0].code else to.strip()
    return FiresweepError(
        "“{to}” is no longer used for referrals. Choose another addressee.",
        to=name, field="addressee",
    )  # fmt: skip


def _check_used(change: Change, to: str, field: str) -> None:
    """Refuse an authority the street has taken off its map, chosen before or written by name."""
    trouble = dropped_trouble(change.connection, to)
    if trouble is not None:
        raise trouble.about(**trouble.facts | {"field": field})
