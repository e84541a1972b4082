"""One visit: its parts as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

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
