"""What the papers without a number say: made from the store when asked for, never kept.

Dates are ISO days; empty texts print as blanks to be written on.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from firesweep.model.numbers import check_code
from firesweep.model.paper.issued import Issuer, PaperPhoto
from firesweep.model.vocabulary import Handling

_UNSAID = {"script", "practice", "issuer", "photos"}
"""How a sheet looks and whose it is; the rest is what it says."""


class SheetKind(StrEnum):
    """A kind of paper without a number."""

    CLOSING = "closing"
    SLIP = "slip"
    CHECKLIST = "checklist"
    SELF_CHECK = "self_check"
    SUMMARY = "summary"
    DOSSIER = "dossier"
    COVER = "cover"
    DRAW = "draw"
    MINUTES = "minutes"


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What all of them say: in which language, from whom, made on which day."""

    script: str
    practice: bool
    issuer: Issuer
    made_on: str
    about: str = ""
    """Id of the premises or the sweep its code names; blank where it is about neither."""

    @property
    def number(self) -> str:
        """What stands in its code where others have a number; blank on the oldest, without one."""
        parts = (self.about.replace("-", ""), self.day)
        return "/".join(filter(None, parts)) if self.issuer.mark else ""

    @property
    def day(self) -> str:
        """The ISO day it is about."""
        return self.made_on

    @cached_property
    def check(self) -> str:
        """The check code over what it says; worked out once, for a page is set more than once."""
        return check_code(self.said())

    def said(self) -> tuple[str, ...]:
        """What the check code is worked out over: every text and figure, in whatever language."""
        return tuple(_said(self))


@dataclass(frozen=True, kw_only=True)
class PlaceSheet(Sheet):
    """A sheet about one premises."""

    addressee: str
    address: str
    responsible: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class ClosedItem:
    """One closed hazard: what was asked for, who saw it put right, who agreed to close it."""

    place: str
    problem: str
    measure: str
    found_on: str
    closed_on: str
    notice: str = ""
    deadline: str = ""
    seen_on: str = ""
    people: tuple[str, ...] = ()
    approver: str = ""
    no_photo: str = ""
    """Why no photo shows it put right."""
    way: str = Handling.ON_THE_SPOT
    """How it was handled where no notice bound it."""
    answered: bool = False
    """True where a department answered; nobody of the team saw it again then."""


@dataclass(frozen=True, kw_only=True)
class ClosingSheet(PlaceSheet):
    """The end of some hazards, with photos before and after."""

    items: tuple[ClosedItem, ...]
    photos: tuple[PaperPhoto, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DoorSlip(PlaceSheet):
    """What is left at a door nobody opened."""

    visited_on: str
    time: str
    reason: str
    """A word of the vocabulary."""
    team: tuple[str, ...]
    next_visit: str
    """ISO day of the next try; blank where none was agreed."""
    sweep: str = ""

    @property
    def day(self) -> str:
        """The day of the visit."""
        return self.visited_on


@dataclass(frozen=True, kw_only=True)
class BlankChecklist(PlaceSheet):
    """The list of a premises to be filled in by hand."""

    categories: tuple[str, ...]
    items: tuple[str, ...]
    checklist: str
    """Version of the list."""
    sweep: str = ""


@dataclass(frozen=True, kw_only=True)
class SelfCheckSheet(PlaceSheet):
    """The premises' own copy of its list, to be filled in and signed before the team comes."""

    categories: tuple[str, ...]
    items: tuple[str, ...]
    checklist: str
    """Version of the list."""
    sweep: str = ""


@dataclass(frozen=True, kw_only=True)
class SummaryRow:
    """How far a community has come in a sweep, and what became of what was found."""

    community: str
    in_scope: int
    inspected: int
    no_access: int
    hazards: int = 0
    closed: int = 0
    overdue: int = 0
    on_the_spot: int = 0
    noticed: int = 0
    referred: int = 0

    @property
    def left(self) -> int:
        """In scope and not inspected, those with no access among them."""
        return self.in_scope - self.inspected

    @property
    def still_open(self) -> int:
        """Hazards somebody still has to do something about."""
        return self.hazards - self.closed


@dataclass(frozen=True, kw_only=True)
class SweepSummary(Sheet):
    """A sweep for the street: every community, and the sum."""

    sweep: str
    starts: str
    ends: str
    rows: tuple[SummaryRow, ...]
    away: tuple[str, ...] = ()
    """The sweep's communities whose figures are not where it is printed."""

    @property
    def total(self) -> SummaryRow:
        """The sum over communities; a premises lies in one only."""
        counts = ("in_scope", "inspected", "no_access", "hazards", "closed", "overdue",
                  "on_the_spot", "noticed", "referred")  # fmt: skip
        sums = {name: sum(getattr(row, name) for row in self.rows) for name in counts}
        return SummaryRow(community="", **sums)


@dataclass(frozen=True, kw_only=True)
class CarriedPaper:
    """One of the papers of a round, and where it is carried."""

    number: str
    premises: str
    address: str
    community: str
    beat: str
    pages: int


@dataclass(frozen=True, kw_only=True)
class CoverList(Sheet):
    """What lies on top of many papers: which, in their order."""

    papers: tuple[CarriedPaper, ...]
    served: bool = field(default=True, repr=False)
    """True where they are handed over; else they are kept, and the list is ticked off."""


@dataclass(frozen=True, kw_only=True)
class DrawnRow:
    """A premises of a draw; `ticket` is blank where it is visited in any case."""

    premises: str
    address: str
    community: str
    beat: str
    ticket: str = ""


@dataclass(frozen=True, kw_only=True)
class DrawSheet(Sheet):
    """A draw by lot: who is visited, and all it takes to repeat it."""

    sweep: str
    scope: tuple[str, ...]
    """What the lot was narrowed down to: community, beat, category."""
    unvisited: bool
    """True where it was only of premises the sweep had not inspected."""
    seed: str
    count: int
    lot: int
    lot_sha256: str
    rows: tuple[DrawnRow, ...]
    drawn_by: str


def _said(value: Any) -> Iterator[str]:
    if is_dataclass(value):
        for each in fields(value):
            if each.name not in _UNSAID and each.repr:
                yield from _said(getattr(value, each.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _said(part)
    else:
        yield str(value)
