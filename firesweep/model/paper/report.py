"""What the registration form of a report from the public says, frozen when it is issued.

No text of law says what it looks like; mission.md asks that a report is registered, handled and
answered, and this is the line of each. Who reported stays in the register: the form goes from hand
to hand, and says only whether somebody gave a name.
"""

from dataclasses import dataclass

from firesweep.model.paper.issued import Issuer, PaperPhoto


@dataclass(frozen=True)
class ReportDone:
    """One step of what became of the report; `kind` and `way` are words of the vocabulary."""

    on: str
    kind: str
    way: str
    text: str


@dataclass(frozen=True, kw_only=True)
class ReportContent:
    """A report from the public with what was done by the day the form was made."""

    script: str
    practice: bool
    number: str
    issuer: Issuer
    community: str
    where: str
    address: str
    received_on: str
    received_at: str
    way: str
    named: bool
    """True where somebody gave a name or a phone."""
    what: str
    urgent: bool
    visit_by: str
    answer_by: str
    remarks: str
    done: tuple[ReportDone, ...]
    registered_by: str
    issued_on: str
    version: str
    """Ids of the row and the last step it prints: what was gone on with is given another paper."""
    replaces: str = ""
    photos: tuple[PaperPhoto, ...] = ()
    check: str = ""

    def said(self) -> tuple[str, ...]:
        """What the check code is worked out over."""
        steps = (f"{step.on}/{step.kind}/{step.text}" for step in self.done)
        return (self.number, self.community, self.where, self.received_on, self.what,
                self.visit_by, self.answer_by, *steps)  # fmt: skip
