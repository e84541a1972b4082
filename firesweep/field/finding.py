"""A hazard at the door: opened from its checklist item, worded, dated, with its photos."""

from dataclasses import asdict, replace
from datetime import date
from typing import Any, NamedTuple

from firesweep.model.deadlines import Calendar, Deadline, deadline
from firesweep.model.ids import new_id
from firesweep.model.visit.checklist import Item
from firesweep.model.visit.citing import Addressee, citations
from firesweep.model.visit.inspection import GivenAnswer, HazardDraft
from firesweep.model.visit.photo import Intake
from firesweep.model.vocabulary import Answer, Handling, PhotoRole, Script, Severity
from firesweep.store.database import Store
from firesweep.store.journal import Changed
from firesweep.store.visit import drafts
from firesweep.store.visit.draft_copy import DraftCopy, copy_hazard, copy_photo, paste

USUAL_DAYS = 7
"""The deadline of a hazard for which no list has one (domain.md 3.4)."""


class TakenBack(NamedTuple):
    """What was taken back from a visit; `put_back` undoes it."""

    copy: DraftCopy
    changed: Changed


class Attached(NamedTuple):
    """A photo that now belongs to a visit."""

    photo_id: str
    changed: Changed


def put_back(store: Store, copy: DraftCopy, *, by: str) -> Changed:
    """Put back what was taken back, as it was."""
    with store.write(by) as change:
        paste(change, copy)
        return change.changed


def hazard_from(
    item: Item, *, addressee: Addressee, script: str, visit_day: date, calendar: Calendar
) -> HazardDraft:
    """Return a hazard with the item's usual wording, basis, severity and deadline.

    Where the list has no wording in a language, all of it is in the master text's.
    """
    said = script if item.hazard.speaks(script) else Script.SIMPLIFIED
    referred = item.deadline_days == 0
    due = None if referred else proposed(visit_day, item.deadline_days, item.severity, calendar)
    return HazardDraft(
        id=new_id(),
        code=item.code,
        description=item.hazard.say(said),
        measure=item.measure.say(said),
        basis=tuple(basis.say(said) for basis in citations(item, addressee)),
        severity=item.severity.value,
        handling=Handling.REFERRAL if referred else Handling.NOTICE,
        deadline=due.day.isoformat() if due else None,
        refer=item.refer,
    )


def proposed(visit_day: date, days: int, severity: Severity, calendar: Calendar) -> Deadline:
    """Return the deadline after some days; what is dangerous now never waits for a working day."""
    urgent = severity == Severity.MAJOR or days <= 1
    return deadline(visit_day, days, calendar, shift=not urgent)


def hazard_off_list(visit_day: date, calendar: Calendar) -> HazardDraft:
    """Return a hazard no item asks for, still to be worded."""
    due = proposed(visit_day, USUAL_DAYS, Severity.GENERAL, calendar)
    return HazardDraft(id=new_id(), deadline=due.day.isoformat())


def record_hazard(store: Store, draft_id: str, hazard: HazardDraft, *, by: str) -> Changed:
    """Write a hazard of the visit; its item is answered “hazard” in the same transaction."""
    with store.write(by) as change:
        drafts.write_hazard(change, draft_id, hazard)
        if hazard.code:
            answered = {hazard.code: GivenAnswer(Answer.HAZARD)}
            drafts.answer_items(change, draft_id, answered)
            drafts.write_draft(change, draft_id, current=hazard.code)
        return change.changed


def another_place(hazard: HazardDraft) -> HazardDraft:
    """Return a further hazard of the same item for another place."""
    return replace(hazard, id=new_id(), place="", no_photo_reason="", note="")


def take_hazard_back(store: Store, draft_id: str, hazard_id: str, *, by: str) -> TakenBack:
    """Take a hazard back; where it was its item's last, the item is unanswered again."""
    with store.write(by) as change:
        copy = copy_hazard(change.connection, draft_id, hazard_id)
        visit = drafts.visit(change.connection, draft_id)
        drafts.drop_hazard(change, draft_id, hazard_id)
        for code in copy.codes:
            if len(visit.hazards_of(code)) == 1:
                drafts.clear_answers(change, draft_id, [code])
        return TakenBack(copy, change.changed)


def attach_photo(
    store: Store,
    draft_id: str,
    intake: Intake,
    *,
    role: PhotoRole,
    by: str,
    hazard_id: str | None = None,
    code: str | None = None,
) -> Attached:
    """Keep a photo: bytes first, then the row that names it."""
    store.photos.add(intake)
    row = photo_row(intake, role, hazard_id=hazard_id, code=code)
    with store.write(by) as change:
        return Attached(drafts.add_photo(change, draft_id, row), change.changed)


def drop_photo(store: Store, draft_id: str, photo_id: str, *, by: str) -> TakenBack:
    """Take a photo off the visit; its bytes stay in the photo file."""
    with store.write(by) as change:
        copy = copy_photo(change.connection, draft_id, photo_id)
        drafts.drop_photo(change, draft_id, photo_id)
        return TakenBack(copy, change.changed)


def photo_row(
    intake: Intake, role: PhotoRole, *, hazard_id: str | None, code: str | None
) -> dict[str, Any]:
    """Return a photo as a visit's row names it; its bytes lie in the photo file."""
    known = asdict(intake)
    kept = ("sha256", "original_sha256", "taken_at", "latitude", "longitude")
    return {
        **{name: known[name] for name in kept},
        "name": intake.original_name,
        "role": role.value,
        "hazard_id": hazard_id,
        "code": code,
    }
