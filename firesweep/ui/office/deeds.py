"""What the office can do with a hazard, made from the table of its life; and what comes next."""

from datetime import date
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from firesweep.errors import FiresweepError
from firesweep.model.hazard.buckets import Bucket, bucket_of
from firesweep.model.hazard.life import Life, State, StepKind, allowed
from firesweep.model.hazard.refusal import NO_NUMBER, TOO_LATE, check_allowed
from firesweep.model.vocabulary import Handling
from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.office.wording import bucket_word
from firesweep.ui.words.dates import due_text
from firesweep.ui.words.vocabulary import word


class Deed(Enum):
    """One thing to do; the value is the method of Steps that does it."""

    ISSUE = "issue"
    AGAIN = "notice_again"
    SERVE = "serve"
    REPORT = "report_fixed"
    REINSPECT = "reinspect"
    CLOSE = "close"
    EXTEND = "extend"
    REFER = "refer"
    ANSWER = "answer"
    LIST = "put_on_list"
    REOPEN = "reopen"
    VOID = "make_void"


class Made(NamedTuple):
    """The key of a deed and the step of the table it makes."""

    key: str
    step: StepKind


DEEDS = {
    Deed.ISSUE: Made("I", StepKind.NOTICED),
    Deed.AGAIN: Made("G", StepKind.NOTICED),
    Deed.SERVE: Made("S", StepKind.SERVED),
    Deed.REPORT: Made("F", StepKind.REPORTED_FIXED),
    Deed.REINSPECT: Made("R", StepKind.PASSED),
    Deed.CLOSE: Made("C", StepKind.CLOSED),
    Deed.EXTEND: Made("E", StepKind.EXTENDED),
    Deed.REFER: Made("T", StepKind.REFERRED),
    Deed.ANSWER: Made("A", StepKind.ANSWERED),
    Deed.LIST: Made("L", StepKind.LISTED),
    Deed.REOPEN: Made("B", StepKind.REOPENED),
    Deed.VOID: Made("V", StepKind.VOIDED),
}

BY_DEADLINE = (Bucket.OVERDUE, Bucket.TODAY, Bucket.THIS_WEEK, Bucket.LATER)


def offered(line: HazardLine, today: date) -> tuple[Deed, ...]:
    """Return what can be done now: what the table allows, less what this hazard rules out."""
    steps, barred = allowed(State(line.state)), _barred(line, today)
    return tuple(deed for deed, made in DEEDS.items() if made.step in steps and deed not in barred)


def why_not(line: HazardLine, deed: Deed, today: date) -> FiresweepError | None:
    """Return why something cannot be done with a hazard now; None where it can."""
    try:
        check_allowed(Life(State(line.state)), DEEDS[deed].step)
    except FiresweepError as trouble:
        return trouble
    return _barred(line, today).get(deed)


def _barred(line: HazardLine, today: date) -> dict[Deed, FiresweepError]:
    """Return what this hazard rules out of what the table allows, and why."""
    first = _first_notice(line)
    rules = (
        (Deed.ISSUE, first, FiresweepError(
            "This hazard waits for no first notice. Give it a further notice.")),
        (Deed.AGAIN, not first, FiresweepError(
            "The first notice of this hazard is not issued yet. Issue it first.")),
        (Deed.SERVE, line.paper_id, FiresweepError(NO_NUMBER)),
        (Deed.EXTEND, (line.deadline or "") >= today.isoformat(), FiresweepError(TOO_LATE)),
    )  # fmt: skip
    return {deed: why for deed, fits, why in rules if not fits}


def _first_notice(line: HazardLine) -> bool:
    fresh = line.state == State.FOUND and line.since is None
    return fresh and line.handling == Handling.NOTICE


def next_deed(line: HazardLine) -> Deed | None:
    """Return what a hazard waits for."""
    if line.state == State.FOUND:
        return Deed.ISSUE if _first_notice(line) else Deed.AGAIN
    if line.state in (State.NOTICED, State.REPORTED_FIXED):
        return Deed.REINSPECT if line.served else Deed.SERVE
    return {
        State.VERIFIED: Deed.CLOSE,
        State.PARTLY: Deed.AGAIN,
        State.FAILED: Deed.REFER,
        State.REFERRED: Deed.ANSWER,
        State.ANSWERED: Deed.REINSPECT,
    }.get(State(line.state))


def deed_word(deed: Deed | None) -> str:
    """Return what a button or a line of the menu says."""
    translate = QCoreApplication.translate
    return {
        Deed.ISSUE: translate("Office", "Issue"),
        Deed.AGAIN: translate("Office", "Notice again"),
        Deed.SERVE: translate("Office", "Serve"),
        Deed.REPORT: translate("Office", "Reported fixed"),
        Deed.REINSPECT: translate("Office", "Reinspect"),
        Deed.CLOSE: translate("Office", "Close"),
        Deed.EXTEND: translate("Office", "Extend"),
        Deed.REFER: translate("Office", "Refer"),
        Deed.ANSWER: translate("Office", "Record answer"),
        Deed.LIST: translate("Office", "List for supervision"),
        Deed.REOPEN: translate("Office", "Reopen after a look-back"),
        Deed.VOID: translate("Office", "Make void"),
        None: "",
    }[deed]


def pill_text(line: HazardLine, today: date) -> str:
    """Return what the row's pill says: how far the deadline is, or what is waited for."""
    if line.state == State.CLOSED:
        return word(State(line.state))
    bucket = bucket_of(line.state, line.handling, line.deadline, today)
    if bucket in BY_DEADLINE and line.deadline:
        return due_text(line.deadline, today)
    return bucket_word(bucket)
