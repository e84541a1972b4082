"""What is said about a list that was looked at."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from firesweep.model.registry.listed import RowProblem
from firesweep.ui.registry.list_file import Judgement
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.trouble import sentence

LONGEST = 60
"""Characters of a cell that are shown."""


class Figure(NamedTuple):
    """A count with its words, `{count}` in them."""

    text: str
    number: int
    state: str


def figures(judgement: Judgement) -> dict[str, Figure]:
    """What would be done with the rows, by the name of the pill that says it."""
    plan, report = judgement.plan, judgement.report
    translate = QCoreApplication.translate
    done = (
        {
            "fresh": Figure(translate("Import", "New {count}"), report.new, "done"),
            "changed": Figure(translate("Import", "Changed {count}"), report.changed, "soon"),
            "unchanged": Figure(
                translate("Import", "As before {count}"), report.unchanged, "muted"
            ),
        }
        if report
        else dict.fromkeys(("fresh", "changed", "unchanged"), Figure("", 0, "muted"))
    )
    return done | {
        "unread": Figure(
            translate("Import", "Not readable {count}"), len(plan.problems), "overdue"
        ),
        "warned": Figure(translate("Import", "Look at {count}"), len(warnings(judgement)), "soon"),
        "skipped": Figure(translate("Import", "No premises {count}"), len(plan.skipped), "muted"),
    }


def warnings(judgement: Judgement) -> list[RowProblem]:
    """Rows that are taken but look odd."""
    report = judgement.report
    return [*judgement.plan.warnings, *(report.warnings if report else ())]


def verdict(judgement: Judgement) -> str:
    """What stands against taking the list; empty where nothing does."""
    if not judgement.plan.rows:
        return QCoreApplication.translate(
            "Import",
            "No row can be taken. Say which column holds the name, and choose a community "
            "and a category for rows that name none.",
        )
    return sentence(judgement.trouble) if judgement.trouble else ""


def problem_lines(judgement: Judgement) -> list[RowLine]:
    """Every row that needs a look: what cannot be read, what looks odd, what was left out."""
    plan, translate = judgement.plan, QCoreApplication.translate
    groups = (
        (plan.problems, translate("Import", "Not readable"), "overdue"),
        (warnings(judgement), translate("Import", "Look at it"), "soon"),
        (plan.skipped, translate("Import", "No premises"), "muted"),
    )
    return [_line(one, pill, state) for problems, pill, state in groups for one in problems]


def _line(problem: RowProblem, pill: str, state: str) -> RowLine:
    where = QCoreApplication.translate("Import", "Row {number}")
    value = problem.value if len(problem.value) <= LONGEST else f"{problem.value[:LONGEST]}…"
    parts = (where.format(number=problem.row_number), problem.column, value)
    return RowLine(
        " · ".join(filter(None, parts)), sentence(problem.reason), pill=pill, state=state
    )
