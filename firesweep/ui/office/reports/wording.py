"""What is said of reports from the public: lines of the list, facts of one, its steps."""

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.model.hazard.life import State
from firesweep.model.logs.report import ReportState, ReportStepKind
from firesweep.model.vocabulary import ReportWay
from firesweep.store.logs.reports import ReportLine, StepLine
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.dates import due_state, due_text, long_date
from firesweep.ui.words.listing import with_aside
from firesweep.ui.words.vocabulary import word

Facts = Iterator[tuple[str, str]]


def row_of(line: ReportLine, today: date) -> RowLine:
    """One report in the list: what, then where, when and how it came in."""
    parts = (line.where, line.community, long_date(line.received_on), word(ReportWay(line.way)))
    pill, state = pill_of(line, today)
    return RowLine(" ".join(line.what.split()), " · ".join(parts), line.id, pill, state)


def pill_of(line: ReportLine, today: date) -> tuple[str, str]:
    """What a report waits for and by when, or where it stands; and the colour of that."""
    if line.due is None:
        state = {ReportState.ANSWERED: "soon", ReportState.VOID: "muted"}.get(line.state, "done")
        return word(line.state), state
    return due_text(line.due, today), due_state(line.due, today)


def waits_for(line: ReportLine, today: date) -> str:
    """Say what comes next and by when; nothing where nothing does."""
    translate = QCoreApplication.translate
    if line.due is None:
        return ""
    looked = translate("Reports", "look by {day}")
    answered = translate("Reports", "answer by {day}")
    text = looked if line.state is ReportState.REGISTERED else answered
    said = text.format(day=long_date(line.due))
    late = line.due < today.isoformat()
    return with_aside(said, due_text(line.due, today)) if late else said


def facts_of(line: ReportLine) -> Facts:
    """Everything that was registered of a report."""
    translate = QCoreApplication.translate
    yield translate("Reports", "What was reported"), line.what
    yield translate("Reports", "Where"), f"{line.where} · {line.community}"
    when = " ".join(filter(None, (long_date(line.received_on), line.received_at)))
    yield translate("Reports", "Received"), f"{when} · {word(ReportWay(line.way))}"
    anonymous = translate("Reports", "gave no name")
    yield translate("Reports", "Who"), line.reporter or anonymous
    yield translate("Reports", "Phone"), line.phone
    urgent = translate("Reports", "Blocked exits or disabled equipment")
    yield translate("Reports", "Urgent"), urgent if line.urgent else ""
    yield translate("Reports", "Look by"), long_date(line.visit_by)
    yield translate("Reports", "Answer by"), long_date(line.answer_by)
    yield translate("Reports", "Remarks"), line.remarks


def step_facts(steps: Iterable[StepLine]) -> Facts:
    """What was done, a line a step; one that was taken back says so."""
    back = QCoreApplication.translate("Reports", "{what} (taken back)")
    for step in steps:
        said = step_text(step)
        yield long_date(step.on), back.format(what=said) if step.taken_back else said


def step_text(step: StepLine) -> str:
    """One step in words: what was done, by whom or to whom, and what was said."""
    head = done_word(step.kind)
    if step.kind is ReportStepKind.ANSWERED:
        way = word(ReportWay(step.way)) if step.way else _nobody()
        head = with_aside(head, way)
    named = (step.who, _visit(step), _hazard(step), " ".join(step.text.split()))
    return " · ".join(filter(None, (head, *named)))


def done_word(kind: ReportStepKind) -> str:
    """What a step says once it is done."""
    translate = QCoreApplication.translate
    return {
        ReportStepKind.VISITED: translate("Reports", "Looked at"),
        ReportStepKind.FOUND: translate("Reports", "Led to a hazard"),
        ReportStepKind.PASSED_ON: translate("Reports", "Passed on"),
        ReportStepKind.ANSWERED: translate("Reports", "Answered"),
        ReportStepKind.CLOSED: translate("Reports", "Closed"),
        ReportStepKind.REOPENED: translate("Reports", "Reopened"),
        ReportStepKind.TAKEN_BACK: translate("Reports", "Taken back"),
    }[kind]


def _nobody() -> str:
    return QCoreApplication.translate("Reports", "nobody could be told")


def _visit(step: StepLine) -> str:
    if not step.visited_on:
        return ""
    text = QCoreApplication.translate("Reports", "visit of {day}")
    return text.format(day=long_date(step.visited_on))


def _hazard(step: StepLine) -> str:
    if not step.hazard_id:
        return ""
    state = word(State(step.state)) if step.state else ""
    return " · ".join(filter(None, (step.hazard, step.number, state)))
