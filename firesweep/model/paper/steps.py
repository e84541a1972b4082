"""What the papers of a hazard's steps say, frozen when issued (see model/paper/issued.py)."""

from dataclasses import dataclass

from firesweep.model.paper.issued import Issuer, PaperPhoto


@dataclass(frozen=True, kw_only=True)
class StepPaper:
    """What all of them say: who to whom, about which premises, when."""

    script: str
    practice: bool
    number: str
    issuer: Issuer
    addressee: str
    address: str
    responsible: str = ""
    phone: str = ""
    issued_on: str
    photos: tuple[PaperPhoto, ...] = ()
    check: str = ""


@dataclass(frozen=True, kw_only=True)
class OfSteps(StepPaper):
    """A paper of recorded steps, by their ids."""

    steps: tuple[str, ...]


@dataclass(frozen=True)
class OrderItem:
    """One hazard to be put right while the team is there, and whether it was."""

    place: str
    problem: str
    basis: tuple[str, ...]
    measure: str
    fixed: bool
    note: str = ""
    """How it was put right, where somebody said so."""
    no_photo: str = ""
    """Why no photo shows it put right."""


@dataclass(frozen=True, kw_only=True)
class OrderContent(StepPaper):
    """An order on the spot (domain.md 6.2)."""

    visited_on: str
    started: str
    finished: str
    inspectors: tuple[str, ...]
    sweep: str
    items: tuple[OrderItem, ...]

    def said(self) -> tuple[str, ...]:
        """What the check code is worked out over."""
        items = (f"{i.place}/{i.problem}/{i.measure}/{i.fixed}" for i in self.items)
        return (self.number, self.addressee, self.address, self.visited_on, self.issued_on, *items)


@dataclass(frozen=True)
class ExtendedItem:
    """One hazard with its old date and the new one."""

    place: str
    problem: str
    old_deadline: str
    deadline: str


@dataclass(frozen=True, kw_only=True)
class ExtensionContent(OfSteps):
    """An extension (domain.md 6.4)."""

    notice: str
    noticed_on: str
    granted_on: str
    items: tuple[ExtendedItem, ...]
    reason: str
    interim: str
    approver: str

    def said(self) -> tuple[str, ...]:
        """What the check code is worked out over."""
        items = (f"{i.place}/{i.problem}/{i.old_deadline}/{i.deadline}" for i in self.items)
        return (self.number, self.addressee, self.address, self.notice, self.granted_on, *items)


@dataclass(frozen=True)
class SeenItem:
    """One hazard of a notice and what a reinspection found; `result` is a kind of step."""

    place: str
    problem: str
    measure: str
    deadline: str
    result: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ReinspectionContent(OfSteps):
    """The record of a reinspection (domain.md 6.5)."""

    notice: str
    noticed_on: str
    seen_on: str
    people: tuple[str, ...]
    items: tuple[SeenItem, ...]
    seen_at: str = ""
    """The hour they came; blank where nobody wrote it down."""
    further: str = ""
    """The number of the notice for the rest; blank where none is issued yet."""
    further_deadline: str = ""

    def said(self) -> tuple[str, ...]:
        """What the check code is worked out over."""
        items = (f"{i.place}/{i.problem}/{i.deadline}/{i.result}" for i in self.items)
        return (self.number, self.addressee, self.address, self.notice, self.seen_on, *items)


@dataclass(frozen=True)
class ReferredItem:
    """One hazard handed to an authority, and what was done about it before."""

    place: str
    problem: str
    basis: tuple[str, ...]
    suspected: bool
    """True where only the fire authority may judge it major."""
    found_on: str
    notice: str = ""
    deadline: str = ""
    seen: str = ""
    """What the last reinspection found, a kind of step; blank where there was none."""
    record: str = ""
    """The number of the record of that reinspection."""
    order: str = ""
    """The number of the order on the spot that asked for it first."""
    extended: bool = False
    """True where the deadline is not the notice's own."""
    extension: str = ""
    """The number of the extension that gave it."""


@dataclass(frozen=True, kw_only=True)
class ReferralContent(OfSteps):
    """A referral letter with its tear-off reply (domain.md 6.6).

    `addressee` is the authority; `premises` and its address are what the letter is about.
    """

    premises: str
    items: tuple[ReferredItem, ...]
    referred_on: str
    reason: str
    request: str
    copies_to: tuple[str, ...] = ()
    forms: int = 0
    """How many visits found its hazards: the register form of each goes with it."""
    receipts: int = 0
    """How many of its notices have a receipt of service."""
    law: str = ""
    """The laws it quotes; a letter from before the map had any quotes the Fire Law."""
    at_drill: bool = False
    """True where a drill found its hazards, and no visit."""

    def said(self) -> tuple[str, ...]:
        """What the check code is worked out over."""
        items = (f"{i.place}/{i.problem}/{i.found_on}/{i.notice}" for i in self.items)
        return (self.number, self.addressee, self.premises, self.address, self.referred_on,
                self.reason, *items)  # fmt: skip
