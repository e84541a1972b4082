"""What the dossier of a premises (一户一档) says: everything the store knows about it."""

from dataclasses import dataclass, field

from firesweep.model.paper.issued import PaperPhoto
from firesweep.model.paper.sheets import PlaceSheet


@dataclass(frozen=True, kw_only=True)
class PastVisit:
    """One visit; `outcome` and `no_access` are words of the vocabulary."""

    visited_on: str
    outcome: str
    no_access: str
    people: tuple[str, ...]
    hazards: int
    sweep: str = ""


@dataclass(frozen=True, kw_only=True)
class PastHazard:
    """One hazard and where it stands; `state` is a word of the table of its life."""

    found_on: str
    place: str
    problem: str
    state: str
    since: str
    notice: str = ""
    deadline: str = ""
    at_drill: bool = False


@dataclass(frozen=True, kw_only=True)
class PastDrill:
    """One drill at the premises; `took` are seconds from the alarm until the last was out."""

    held_on: str
    scenario: str
    commander: str
    head_count: str
    took: int | None
    hazards: int


@dataclass(frozen=True, kw_only=True)
class PastReport:
    """One report from the public about the premises; who reported is never said."""

    received_on: str
    what: str
    state: str


@dataclass(frozen=True, kw_only=True)
class PastSelfCheck:
    """One self-check sheet; `missed` are the items where the team found a hazard all the same."""

    filled_on: str
    person: str
    answered: int
    visited_on: str
    missed: tuple[str, ...]
    differs: int
    """How many items were answered otherwise, those missed among them."""


@dataclass(frozen=True)
class KeptPaper:
    """An issued paper that lies in the dossier; without its PDF it is only named."""

    kind: str
    number: str
    issued_on: str
    pdf: bytes | None = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class DossierContent(PlaceSheet):
    """Everything about one premises."""

    community: str
    beat: str
    categories: tuple[str, ...]
    area: str
    floors: str
    credit_code: str
    marks: tuple[str, ...]
    remarks: str
    names: tuple[str, ...]
    """What else it was registered as."""
    visits: tuple[PastVisit, ...]
    hazards: tuple[PastHazard, ...]
    papers: tuple[KeptPaper, ...]
    photos: tuple[PaperPhoto, ...]
    """Scans of signed papers."""
    drills: tuple[PastDrill, ...] = ()
    reports: tuple[PastReport, ...] = ()
    self_checks: tuple[PastSelfCheck, ...] = ()
