"""What the records of drills and of publicity and training say, frozen when they are issued."""

from collections.abc import Iterator
from dataclasses import dataclass

from firesweep.model.paper.issued import Issuer, PaperPhoto


@dataclass(frozen=True)
class DrillHazard:
    """A hazard found at a drill, with the date asked for."""

    place: str
    problem: str
    measure: str
    deadline: str


@dataclass(frozen=True, kw_only=True)
class OccasionPaper:
    """What both say: where and when, in which sweep, which version of the record it prints."""

    script: str
    practice: bool
    number: str
    issuer: Issuer
    community: str
    place: str
    held_on: str
    sweep: str
    sign_in: str
    remarks: str
    issued_on: str
    version: str
    """Id of the row it prints: a corrected record is given another paper."""
    replaces: str = ""
    """Number of the paper of the record as it was before."""
    photos: tuple[PaperPhoto, ...] = ()
    check: str = ""

    def said(self) -> tuple[str, ...]:
        """What the check code is worked out over."""
        return (self.number, self.community, self.place, self.held_on, self.sign_in, *self._more())

    def _more(self) -> Iterator[str]:
        yield self.version


@dataclass(frozen=True, kw_only=True)
class DrillContent(OccasionPaper):
    """A drill record (domain.md 6.7); numbers are texts, blank where nobody counted."""

    scenario: str
    commander: str
    organiser: str
    observer: str
    departments: str
    alarm: str
    cleared: str
    assembled: str
    head_count: str
    assembly_point: str
    equipment: str
    faults: str
    hazards: tuple[DrillHazard, ...]
    improvement: str
    improver: str
    improve_by: str

    def _more(self) -> Iterator[str]:
        yield from (self.scenario, self.alarm, self.cleared, self.assembled, self.head_count)
        yield from (f"{h.place}/{h.problem}/{h.measure}/{h.deadline}" for h in self.hazards)


@dataclass(frozen=True, kw_only=True)
class OutreachContent(OccasionPaper):
    """A training and publicity record (domain.md 6.8); `kind`, topics and audiences are words."""

    kind: str
    starts: str
    ends: str
    topics: tuple[str, ...]
    theme: str
    audiences: tuple[str, ...]
    teacher: str
    quantity: str
    material: str
    reached: str
    content: str
    outcome: str

    def _more(self) -> Iterator[str]:
        yield from (self.kind, self.theme, *self.topics, *self.audiences, self.quantity)
        yield from (self.reached, self.material)
