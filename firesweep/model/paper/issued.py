"""What papers say, frozen when they are issued: plain values, kept as JSON in the store.

Dates are ISO days; empty texts print as ruled blanks, never as “None”.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Protocol, TypeVar, cast

from pydantic import TypeAdapter

from firesweep.errors import FiresweepError
from firesweep.model.numbers import check_code
from firesweep.model.visit.inspection import Strokes

FORMAT = 1
"""Version of the frozen texts; every version ever written stays printable."""


_BY_HAND = "by hand:"
_ABSENT = re.compile(r"absent: ((?:[0-9a-f]{64} ?)+)$")
_POINT = re.compile(r"U\+(?:[0-9A-F]{4,5}|10[0-9A-F]{4})")


def code_point(character: str) -> str:
    """Return how a character is named that cannot be shown: U+20BB7 for 𠮷."""
    return f"U+{ord(character):04X}"


def keywords_of(characters: Iterable[str], absent: Iterable[str] = ()) -> str:
    """Return the keywords of a PDF: the characters it leaves lines for, and the photos (SHA-256)
    it leaves boxes for, since they were not there; empty where it is whole.
    """
    points, boxes = [*map(code_point, characters)], sorted(absent)
    said = [_BY_HAND, *points] if points else []
    return " ".join([*said, "absent:", *boxes] if boxes else said)


def by_hand(keywords: str) -> list[str]:
    """Return the characters a PDF's keywords say are to be written in by hand; it may say more."""
    if not keywords.startswith(_BY_HAND):
        return []
    points = keywords.removeprefix(_BY_HAND).split()
    return [chr(int(point[2:], 16)) for point in points if _POINT.fullmatch(point)]


def absent(keywords: str) -> list[str]:
    """Return the photos a PDF's keywords say were not there; it may say more."""
    found = _ABSENT.search(keywords)
    return found[1].split() if found else []


@dataclass(frozen=True)
class PaperPhoto:
    """A photo on a paper's photo sheet."""

    sha256: str
    caption: str
    item: int = 0
    """Number of the hazard it shows, as the paper's table counts them; 0 shows none of them."""
    role: str = ""
    """What it shows, a word of the vocabulary."""


@dataclass(frozen=True)
class Issuer:
    """Who issues a paper and where to report back."""

    street: str
    community: str
    name: str
    contact: str = ""
    phone: str = ""
    delegated: bool = False
    """True only where the street confirmed delegated powers: titles with 责令."""
    mark: str = ""
    """The street's short mark in the codes of its papers; the oldest papers have none."""


@dataclass(frozen=True)
class NoticeItem:
    """One hazard of a notice."""

    place: str
    problem: str
    basis: tuple[str, ...]
    measure: str
    deadline: str
    responsible: str = ""


@dataclass(frozen=True)
class NoticeContent:
    """A rectification notice with stub and receipt of service (domain.md 6.3)."""

    script: str
    practice: bool
    number: str
    issuer: Issuer
    addressee: str
    address: str
    responsible: str
    phone: str
    visited_on: str
    inspectors: tuple[str, ...]
    sweep: str
    items: tuple[NoticeItem, ...]
    deadline: str
    issued_on: str
    interim: str = ""
    drafted_by: str = ""
    approved_by: str = ""
    served_by: str = ""
    photos: tuple[PaperPhoto, ...] = ()
    checklist: str = ""
    check: str = ""
    follows: str = ""
    """The number of the notice whose rest this one is about."""
    at_drill: bool = False
    """True where it was found at a drill, and not on a visit."""

    def said(self) -> tuple[str, ...]:
        """What the check code is worked out over: number, addressee, hazards, dates."""
        items = (f"{i.place}/{i.problem}/{i.measure}/{i.deadline}" for i in self.items)
        return (self.number, self.addressee, self.address, self.visited_on, self.issued_on,
                self.deadline, *items)  # fmt: skip


@dataclass(frozen=True)
class RegisterAnswer:
    """One line of the register form's checklist; `answer` is a word of the vocabulary."""

    code: str
    text: str
    answer: str
    remark: str = ""
    photos: str = ""


@dataclass(frozen=True)
class RegisterHazard:
    """One hazard of the register form and what the team did with it."""

    problem: str
    place: str
    severity: str
    handling: str
    deadline: str = ""
    number: str = ""
    note: str = ""
    """Whom it is referred to, or why there is no photo of it put right."""
    photos: str = ""
    remark: str = ""
    """How it was put right at once, where that is not usual."""


@dataclass(frozen=True)
class RegisterSignature:
    """One signature cell: strokes, a blank to sign on paper, or a refusal (`note`: why)."""

    name: str
    label: str
    way: str
    strokes: Strokes = ()
    note: str = ""
    witnesses: tuple[str, ...] = ()


@dataclass(frozen=True)
class RegisterContent:
    """The inspection register form, one per visit (domain.md 6.1)."""

    script: str
    practice: bool
    number: str
    issuer: Issuer
    premises: str
    categories: tuple[str, ...]
    address: str
    beat: str
    responsible: str
    contact: str
    phone: str
    accompanied_by: str
    area: str
    floors: str
    marks: tuple[str, ...]
    visited_on: str
    started: str
    finished: str
    sweep: str
    outcome: str
    no_access: str
    next_visit: str
    """ISO day of the next try where nobody came in; empty where none was agreed."""
    answers: tuple[RegisterAnswer, ...]
    hazards: tuple[RegisterHazard, ...]
    team: tuple[RegisterSignature, ...]
    unit: RegisterSignature | None
    photo_count: int
    remarks: str = ""
    photos: tuple[PaperPhoto, ...] = ()
    checklist: str = ""
    check: str = ""
    position: str = ""
    """Post of the responsible person (职务)."""
    use: str = ""
    """What the building is used for (使用性质)."""
    acceptance: str = ""
    """Fire acceptance or filing (消防验收或备案); blank is ruled, to be written in."""
    opening_check: str = ""
    """The check before opening (开业前检查), as `acceptance`."""
    no_access_note: str = ""

    def said(self) -> tuple[str, ...]:
        """What the check code is worked out over."""
        answers = (f"{a.code}={a.answer}" for a in self.answers)
        hazards = (f"{h.problem}/{h.place}/{h.handling}/{h.deadline}" for h in self.hazards)
        return (self.number, self.premises, self.address, self.visited_on, self.outcome, *answers,
                *hazards)  # fmt: skip


class Content(Protocol):
    """What every paper's content has."""

    @property
    def script(self) -> str:
        """The language it is written in."""

    @property
    def practice(self) -> bool:
        """True where it is of no effect."""

    @property
    def issuer(self) -> Issuer:
        """Who issues it."""

    @property
    def number(self) -> str:
        """Its number; empty on a draft."""

    @property
    def check(self) -> str:
        """The check code over what it says."""

    def said(self) -> tuple[str, ...]:
        """What the check code is worked out over."""


C = TypeVar("C", bound=Content)


def checked(content: C) -> C:
    """Return a content with the check code over what it says."""
    frozen: C = replace(cast(Any, content), check=check_code(content.said()))
    return frozen


def to_json(content: Content) -> dict[str, Any]:
    """Return a content as it is kept in the store."""
    frozen: dict[str, Any] = _adapter(type(content)).dump_python(content, mode="json")
    return {"format": FORMAT, **frozen}


def from_json(kind: type[C], data: dict[str, Any]) -> C:
    """Return a paper's frozen text as it was issued."""
    if data["format"] > FORMAT:
        raise FiresweepError("This paper was made by a newer firesweep. Update firesweep here.")
    body = {name: value for name, value in data.items() if name != "format"}
    content: C = _adapter(kind).validate_python(body)
    return content


def notice_from_json(data: dict[str, Any]) -> NoticeContent:
    """Return a notice's frozen text as it was issued."""
    return from_json(NoticeContent, data)


@lru_cache
def _adapter(kind: type) -> TypeAdapter[Any]:
    """Made once each: it costs milliseconds."""
    return TypeAdapter(kind)
