"""One visit: its parts as plain values, and what it still lacks before it can be finished."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, NamedTuple

from firesweep.model.vocabulary import (
    Answer,
    Handling,
    Outcome,
    PhotoRole,
    Role,
    SignatureWay,
)

Strokes = tuple[tuple[tuple[float, float], ...], ...]
"""A signature: polylines of points in 0..1 of the pad's width and height."""


@dataclass(frozen=True)
class ListedItem:
    """One item of the visit's list with the wording it had when the visit began.

    `on_the_spot`: its hazard can usually be put right before the team leaves.
    `photographed`: a photo is asked for whether it is all right or not.
    `hazard_photographed`: a photo of each of its hazards is asked for.
    """

    code: str
    text: str
    on_the_spot: bool = True
    photographed: bool = False
    hazard_photographed: bool = False


@dataclass(frozen=True)
class GivenAnswer:
    """An answer; not seen carries its reason."""

    answer: Answer
    reason: str = ""


@dataclass(frozen=True)
class Participant:
    """Somebody of the team who took part, and how they signed (None: not yet)."""

    name: str
    post: str
    role: Role
    person_id: str | None = None
    way: SignatureWay | None = None
    strokes: Strokes = ()


@dataclass(frozen=True)
class UnitSignature:
    """The person in charge of the premises: signed, or refused before two witnesses."""

    name: str = ""
    capacity: str = ""
    way: SignatureWay | None = None
    strokes: Strokes = ()
    reason: str = ""
    witnesses: tuple[str, ...] = ()


@dataclass(frozen=True)
class HazardDraft:
    """A hazard of a visit under way; `deadline` is an ISO day."""

    id: str
    code: str | None = None
    description: str = ""
    place: str = ""
    measure: str = ""
    basis: tuple[str, ...] = ()
    severity: str = "general"
    handling: Handling = Handling.NOTICE
    deadline: str | None = None
    no_photo_reason: str = ""
    refer: str = ""
    refer_reason: str = ""
    note: str = ""
    """How it was put right on the spot, where its item is not usually (domain.md 3.3)."""


@dataclass(frozen=True)
class DraftPhotoLine:
    """A photo of a visit under way."""

    id: str
    role: str
    sha256: str
    hazard_id: str | None = None
    code: str | None = None
    name: str = ""


@dataclass(frozen=True)
class Visit:
    """A visit under way, whole."""

    id: str
    premises_id: str
    sweep_id: str | None
    started_at: str
    checklist: str
    script: str
    items: tuple[ListedItem, ...]
    answers: Mapping[str, GivenAnswer] = field(default_factory=dict)
    hazards: tuple[HazardDraft, ...] = ()
    photos: tuple[DraftPhotoLine, ...] = ()
    people: tuple[Participant, ...] = ()
    unit: UnitSignature = UnitSignature()
    outcome: Outcome = Outcome.INSPECTED
    no_access: str | None = None
    no_access_note: str = ""
    next_visit: str | None = None
    current: str = ""
    remarks: str = ""

    def item(self, code: str | None) -> ListedItem | None:
        """Return one item of the list; None where it is not in it."""
        return next((item for item in self.items if item.code == code), None)

    def hazards_of(self, code: str) -> tuple[HazardDraft, ...]:
        """Return the hazards of one item."""
        return tuple(hazard for hazard in self.hazards if hazard.code == code)

    def photos_at(self, code: str) -> tuple[DraftPhotoLine, ...]:
        """Return the photos of an item that belong to no hazard."""
        return tuple(p for p in self.photos if p.code == code and p.hazard_id is None)

    @property
    def photos_whole(self) -> tuple[DraftPhotoLine, ...]:
        """The photos of the premises as a whole."""
        return tuple(p for p in self.photos if p.role == PhotoRole.PREMISES and p.code is None)

    def photos_of(self, hazard_id: str, role: str) -> tuple[DraftPhotoLine, ...]:
        """Return a hazard's photos of one role."""
        return tuple(p for p in self.photos if p.hazard_id == hazard_id and p.role == role)


def all_on_paper(visit: Visit) -> Visit:
    """Return the visit with everybody who has not signed yet signing the printed form."""
    people = tuple(p if p.way else replace(p, way=SignatureWay.ON_PAPER) for p in visit.people)
    asked = visit.outcome == Outcome.INSPECTED and visit.unit.way is None
    unit = replace(visit.unit, way=SignatureWay.ON_PAPER) if asked else visit.unit
    return replace(visit, people=people, unit=unit)


class Missing(StrEnum):
    """What a visit can lack."""

    ANSWER = "answer"
    REASON_NOT_SEEN = "reason_not_seen"
    HAZARD = "hazard"
    DESCRIPTION = "description"
    DEADLINE = "deadline"
    AFTER_PHOTO = "after_photo"
    SPOT_NOTE = "spot_note"
    REFERRAL = "referral"
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
    NEXT_VISIT = "next_visit"


WISHED = (Missing.ITEM_PHOTO, Missing.HAZARD_PHOTO)
"""What is asked for without holding the visit up."""


class Gap(NamedTuple):
    """One thing missing and where to put it: an item code, a hazard id or a person's name."""

    what: Missing
    where: str = ""


def gaps(visit: Visit, *, key_unit: bool) -> list[Gap]:
    """Return what is missing before the visit can be finished, in the order of the screen."""
    if visit.outcome == Outcome.NO_ACCESS:
        return [*_no_access_gaps(visit), *_people_gaps(visit)]
    return [
        *_answer_gaps(visit),
        *(gap for hazard in visit.hazards for gap in _hazard_gaps(visit, hazard)),
        *([Gap(Missing.PHOTO)] if key_unit and not visit.photos else []),
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


def _no_access_gaps(visit: Visit) -> Iterator[Gap]:
    if not visit.no_access:
        yield Gap(Missing.NO_ACCESS_REASON)
    if not visit.next_visit and visit.no_access not in ("moved", "not_found"):
        yield Gap(Missing.NEXT_VISIT)


def _answer_gaps(visit: Visit) -> Iterator[Gap]:
    for item in visit.items:
        given = visit.answers.get(item.code)
        if given is None:
            yield Gap(Missing.ANSWER, item.code)
        elif given.answer == Answer.NOT_SEEN and not given.reason:
            yield Gap(Missing.REASON_NOT_SEEN, item.code)
        elif given.answer == Answer.HAZARD and not visit.hazards_of(item.code):
            yield Gap(Missing.HAZARD, item.code)


def _hazard_gaps(visit: Visit, hazard: HazardDraft) -> Iterator[Gap]:
    if not hazard.description:
        yield Gap(Missing.DESCRIPTION, hazard.id)
    if hazard.handling == Handling.NOTICE and not hazard.deadline:
        yield Gap(Missing.DEADLINE, hazard.id)
    if hazard.handling == Handling.REFERRAL and not hazard.refer:
        yield Gap(Missing.REFERRAL, hazard.id)
    fixed = hazard.handling == Handling.ON_THE_SPOT
    if fixed and not hazard.no_photo_reason and not visit.photos_of(hazard.id, "after"):
        yield Gap(Missing.AFTER_PHOTO, hazard.id)
    item = visit.item(hazard.code)
    if fixed and not hazard.note and item is not None and not item.on_the_spot:
        yield Gap(Missing.SPOT_NOTE, hazard.id)


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
        if len([name for name in unit.witnesses if name.strip()]) < 2:
            yield Gap(Missing.WITNESSES)


def as_json(value: Any) -> Any:
    """Return a participant or unit signature as it stands in a store."""
    if isinstance(value, Participant):
        return {
            "person": value.person_id,
            "name": value.name,
            "post": value.post,
            "role": value.role,
            "way": value.way,
            "strokes": value.strokes,
        }
    return {
        "name": value.name,
        "capacity": value.capacity,
        "way": value.way,
        "strokes": value.strokes,
        "reason": value.reason,
        "witnesses": list(value.witnesses),
    }


def participant(data: Mapping[str, Any]) -> Participant:
    """Return a participant read from a store."""
    return Participant(
        name=data["name"],
        post=data["post"],
        role=Role(data["role"]),
        person_id=data.get("person"),
        way=SignatureWay(data["way"]) if data.get("way") else None,
        strokes=_strokes(data.get("strokes")),
    )


def unit_signature(data: Mapping[str, Any]) -> UnitSignature:
    """Return the premises' signature read from a store."""
    return UnitSignature(
        name=data.get("name", ""),
        capacity=data.get("capacity", ""),
        way=SignatureWay(data["way"]) if data.get("way") else None,
        strokes=_strokes(data.get("strokes")),
        reason=data.get("reason", ""),
        witnesses=tuple(data.get("witnesses", ())),
    )


def _strokes(data: Any) -> Strokes:
    return tuple(tuple((float(x), float(y)) for x, y in line) for line in data or ())
