"""What a visit still lacks before it can be finished."""

from collections.abc import Collection, Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from firesweep.model.clock import local_day
from firesweep.model.people import two_named
from firesweep.model.suspected import judges
from firesweep.model.visit.inspection import HazardDraft, ListedItem, UnitSignature, Visit
from firesweep.model.vocabulary import (
    Answer,
    Handling,
    NoAccess,
    Outcome,
    PhotoRole,
    Role,
    SignatureWay,
)


class Missing(StrEnum):
    """What a visit can lack."""

    ANSWER = "answer"
    REASON_NOT_SEEN = "reason_not_seen"
    HAZARD = "hazard"
    DESCRIPTION = "description"
    JUDGED = "judged"
    """A text of the hazard calls it major, which only the fire authority may."""
    DEADLINE = "deadline"
    AFTER_PHOTO = "after_photo"
    SPOT_NOTE = "spot_note"
    REFERRAL = "referral"
    DROPPED = "dropped"
    """Whom it is referred to, the street has taken off its map since."""
    PHOTO = "photo"
    ITEM_PHOTO = "item_photo"
    HAZARD_PHOTO = "hazard_photo"
    PARTICIPANT = "participant"
    LEADER = "leader"
    TEAM_SIGNATURE = "team_signature"
    UNIT_SIGNATURE = "unit_signature"
    WITNESSES = "witnesses"
    REFUSAL_REASON = "refusal_reason"
    NO_ACCESS_REASON = "no_access_reason"
    REFUSAL_WORDS = "refusal_words"
    """Who refused entry, and in what words: a referral rests on it (domain.md 2)."""
    NEXT_VISIT = "next_visit"


OWN_WORDS = ("description", "place", "measure")
"""What a person writes of a hazard and a paper prints."""
WORDS_OF = {
    Handling.ON_THE_SPOT: ("note", "no_photo_reason"),
    Handling.REFERRAL: ("refer_reason",),
}
"""What is recorded besides, of hazards so handled alone."""

WISHED = (Missing.ITEM_PHOTO, Missing.HAZARD_PHOTO)
"""What is asked for without holding the visit up."""


class _Since(NamedTuple):
    """What may have changed since the visit was begun."""

    passed: str
    """The day before which a date has passed."""
    dropped: Collection[str]


class Gap(NamedTuple):
    """One thing missing and where to put it: an item code, a hazard id or a person's name."""

    what: Missing
    where: str = ""


def gaps(
    visit: Visit, *, key_unit: bool, today: date | None = None, dropped: Collection[str] = ()
) -> list[Gap]:
    """Return what is missing before the visit can be finished, in the order of the screen.

    A visit that is resumed `today` may have been begun before a date it asks for had passed, and
    before the street no longer referred to the authorities `dropped`.
    """
    since = _Since(_passed(visit, today), dropped)
    if visit.outcome == Outcome.NO_ACCESS:
        return [*_no_access_gaps(visit, since.passed), *_photo_gaps(visit, key_unit),
                *_people_gaps(visit)]  # fmt: skip
    return [
        *_answer_gaps(visit),
        *(gap for hazard in visit.hazards for gap in _hazard_gaps(visit, hazard, since)),
        *_photo_gaps(visit, key_unit),
        *_people_gaps(visit),
        *_unit_gaps(visit.unit),
    ]


def wishes(visit: Visit) -> list[Gap]:
    """Return what the list asks for without holding the visit up: photos of items and hazards."""
    if visit.outcome == Outcome.NO_ACCESS:
        return []
    items = (i for i in visit.items if i.code in visit.answers and wants_photo(visit, i))
    hazards = (hazard for hazard in visit.hazards if wants_hazard_photo(visit, hazard))
    return [
        *(Gap(Missing.ITEM_PHOTO, item.code) for item in items),
        *(Gap(Missing.HAZARD_PHOTO, hazard.id) for hazard in hazards),
    ]


def wants_photo(visit: Visit, item: ListedItem) -> bool:
    """True where an item is photographed whatever is found, was or can be seen, and has none.

    Where it has hazards, their photos are asked for instead.
    """
    given = visit.answers.get(item.code)
    unseen = given is not None and given.answer in (Answer.NOT_APPLICABLE, Answer.NOT_SEEN)
    if unseen or visit.hazards_of(item.code):
        return False
    return item.photographed and all(p.code != item.code for p in visit.photos)


def wants_hazard_photo(visit: Visit, hazard: HazardDraft) -> bool:
    """True where the list asks for a photo of what failed, and nobody took one or said why not."""
    item = visit.item(hazard.code)
    asked = item is not None and item.hazard_photographed and not hazard.no_photo_reason
    return asked and not visit.photos_of(hazard.id, PhotoRole.HAZARD)


def _no_access_gaps(visit: Visit, passed: str) -> Iterator[Gap]:
    if not visit.no_access:
        yield Gap(Missing.NO_ACCESS_REASON)
    if visit.no_access == NoAccess.REFUSED and not visit.no_access_note.strip():
        yield Gap(Missing.REFUSAL_WORDS)
    wanted = visit.no_access not in ("moved", "not_found")
    if visit.next_visit < passed if visit.next_visit else wanted:
        yield Gap(Missing.NEXT_VISIT)


def _photo_gaps(visit: Visit, key_unit: bool) -> Iterator[Gap]:
    """At a key unit a photo is taken on every visit, of the shut front where nobody got in."""
    if key_unit and not visit.photos:
        yield Gap(Missing.PHOTO)


def _answer_gaps(visit: Visit) -> Iterator[Gap]:
    for item in visit.items:
        given = visit.answers.get(item.code)
        if given is None:
            yield Gap(Missing.ANSWER, item.code)
        elif given.answer == Answer.NOT_SEEN and not given.reason:
            yield Gap(Missing.REASON_NOT_SEEN, item.code)
        elif given.answer == Answer.HAZARD and not visit.hazards_of(item.code):
            yield Gap(Missing.HAZARD, item.code)


def _passed(visit: Visit, today: date | None) -> str:
    """Return the day before which a date has passed; none has on the day a visit is begun."""
    resumed = today is not None and local_day(visit.started_at) < today.isoformat()
    return today.isoformat() if today and resumed else ""


def _hazard_gaps(visit: Visit, hazard: HazardDraft, since: _Since) -> Iterator[Gap]:
    if not hazard.description:
        yield Gap(Missing.DESCRIPTION, hazard.id)
    if judged(hazard):
        yield Gap(Missing.JUDGED, hazard.id)
    if hazard.handling == Handling.NOTICE and (
        not hazard.deadline or hazard.deadline < since.passed
    ):
        yield Gap(Missing.DEADLINE, hazard.id)
    if hazard.handling == Handling.REFERRAL and not hazard.refer:
        yield Gap(Missing.REFERRAL, hazard.id)
    if hazard.handling == Handling.REFERRAL and hazard.refer in since.dropped:
        yield Gap(Missing.DROPPED, hazard.id)
    fixed = hazard.handling == Handling.ON_THE_SPOT
    if fixed and not hazard.no_photo_reason and not visit.photos_of(hazard.id, "after"):
        yield Gap(Missing.AFTER_PHOTO, hazard.id)
    item = visit.item(hazard.code)
    if fixed and not hazard.note and item is not None and not item.on_the_spot:
        yield Gap(Missing.SPOT_NOTE, hazard.id)


def judged(hazard: HazardDraft) -> str:
    """Return which of its texts calls a hazard major, empty where none does."""
    written = (*OWN_WORDS, *WORDS_OF.get(hazard.handling, ()))
    return next((name for name in written if judges(getattr(hazard, name))), "")


def _people_gaps(visit: Visit) -> Iterator[Gap]:
    """A visit is made by two at least, the leader or a deputy among them (domain.md 2)."""
    if len(visit.people) < 2:
        yield Gap(Missing.PARTICIPANT)
    if not any(person.role in (Role.LEADER, Role.DEPUTY) for person in visit.people):
        yield Gap(Missing.LEADER)
    for person in visit.people:
        if person.way is None:
            yield Gap(Missing.TEAM_SIGNATURE, person.name)


def _unit_gaps(unit: UnitSignature) -> Iterator[Gap]:
    if unit.way is None:
        yield Gap(Missing.UNIT_SIGNATURE)
    if unit.way == SignatureWay.REFUSED:
        if not unit.reason:
            yield Gap(Missing.REFUSAL_REASON)
        if not two_named(unit.witnesses):
            yield Gap(Missing.WITNESSES)
