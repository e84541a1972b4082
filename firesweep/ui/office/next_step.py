"""What a hazard waits for, and what its row's button and pill say."""

from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from firesweep.model.hazard import State, StepKind, allowed
from firesweep.model.vocabulary import Handling
from firesweep.office.rectification import Bucket, bucket_of
from firesweep.store.hazards import HazardLine
from firesweep.ui.dates import due_text
from firesweep.ui.office.wording import bucket_word
from firesweep.ui.words import word


class NextStep(Enum):
    """The one step a row offers."""

    ISSUE = "issue"
    SERVE = "serve"
    REINSPECT = "reinspect"
    CLOSE = "close"
    NONE = "none"


BY_DEADLINE = (Bucket.OVERDUE, Bucket.TODAY, Bucket.THIS_WEEK, Bucket.LATER)


def next_step(line: HazardLine) -> NextStep:
    """Return the step a hazard waits for."""
    if line.state == State.FOUND:
        return NextStep.ISSUE if line.handling == Handling.NOTICE else NextStep.NONE
    if line.state == State.VERIFIED:
        return NextStep.CLOSE
    if line.state in (State.NOTICED, State.REPORTED_FIXED):
        return NextStep.REINSPECT if line.served else NextStep.SERVE
    return NextStep.NONE


def next_word(step: NextStep) -> str:
    """Return what the row's button says."""
    translate = QCoreApplication.translate
    return {
        NextStep.ISSUE: translate("Office", "Issue"),
        NextStep.SERVE: translate("Office", "Serve"),
        NextStep.REINSPECT: translate("Office", "Reinspect"),
        NextStep.CLOSE: translate("Office", "Close"),
        NextStep.NONE: "",
    }[step]


def offered(line: HazardLine, today: date) -> dict[str, bool]:
    """Which buttons of the bar a hazard's life allows, by their names."""
    steps, papered = allowed(State(line.state)), line.paper_id is not None
    in_time = bool(line.deadline) and str(line.deadline) >= today.isoformat()
    return {
        "issue": line.state == State.FOUND and line.handling == Handling.NOTICE,
        "showPaper": papered,
        "serve": papered and StepKind.SERVED in steps,
        "extend": papered and StepKind.EXTENDED in steps and in_time,
        "fixed": StepKind.REPORTED_FIXED in steps,
        "reinspect": StepKind.PASSED in steps,
        "closeHazard": StepKind.CLOSED in steps and line.state == State.VERIFIED,
    }


def pill_text(line: HazardLine, today: date) -> str:
    """Return what the row's pill says: how far the deadline is, or what is waited for."""
    if line.state == State.CLOSED:
        return word(State(line.state))
    bucket = bucket_of(line, today)
    if bucket in BY_DEADLINE and line.deadline:
        return due_text(line.deadline, today)
    return bucket_word(bucket)
