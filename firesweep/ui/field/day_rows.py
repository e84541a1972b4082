"""The rows of a team's day: what each says, and what its button does."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from firesweep.model.hazard.life import State
from firesweep.model.logs.report import ReportState
from firesweep.model.vocabulary import Flag, NoAccess, split_categories
from firesweep.store.logs.reports_due import ReportDue
from firesweep.store.review.decisions_due import DecisionDue
from firesweep.store.sweep.progress import NextLine
from firesweep.store.visit.today import DraftLine, DueLine, TryLine
from firesweep.ui.field.day import Day
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.dates import due_state, due_text, long_date, short_date
from firesweep.ui.words.listing import listed
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.store.registry.premises_list import PremisesLine

DRAFT, DUE, AGAIN, LOG, REPORT = "draft:", "due:", "again:", "log:", "report:"
DECISION = "decision:"
"""What the ids of waiting rows begin with."""


def waiting_rows(day: Day, today: date, *, shown: int, me: str = "") -> list[RowLine]:
    """Return all that waits, parted by headings: visits under way, decisions, hazards, tries …

    The first `shown` visits under way stand elsewhere; decisions for `me` come first.
    """
    groups = (
        (QCoreApplication.translate("Field", "Under way"), draft_rows(day.drafts[shown:])),
        (
            QCoreApplication.translate("Field", "Decided in the review"),
            decision_rows(day.decisions, today, me),
        ),
        (QCoreApplication.translate("Field", "Reinspect"), due_rows(day.due, today)),
        (QCoreApplication.translate("Field", "Try again"), try_rows(day.again, today)),
        (
            QCoreApplication.translate("Field", "Reports from the public"),
            report_rows(day.reports, today),
        ),
        (QCoreApplication.translate("Field", "Missing in this sweep"), lacking_rows(day.lacking)),
    )
    return [
        row
        for title, lines in groups
        if lines
        for row in (RowLine(title, str(len(lines)), heading=True, state="plain"), *lines)
    ]


def draft_rows(lines: Iterable[DraftLine]) -> list[RowLine]:
    """Return a row for each visit under way."""
    return [RowLine(d.premises, f"{d.answered} / {d.items}", id=DRAFT + d.id) for d in lines]


def due_rows(lines: Iterable[DueLine], today: date) -> list[RowLine]:
    """Return a row for each hazard to reinspect."""
    return [
        RowLine(
            line.premises,
            _parts(line.description, line.number or line.address),
            id=DUE + line.hazard_id,
            pill=_due_pill(line, today),
            state=due_state(line.deadline, today),
        )
        for line in lines
    ]


def try_rows(lines: Iterable[TryLine], today: date) -> list[RowLine]:
    """Return a row for each premises to try again."""
    tried = QCoreApplication.translate("Field", "last tried {day}")
    return [
        RowLine(
            line.premises,
            _parts(tried.format(day=short_date(line.visited_on, today)), line.address),
            id=AGAIN + line.premises_id,
            pill=word(NoAccess(line.no_access)),
            state="soon",
        )
        for line in lines
    ]


def report_rows(lines: Iterable[ReportDue], today: date) -> list[RowLine]:
    """Return a row for each report from the public whose day is here."""
    look = QCoreApplication.translate("Field", "look at it")
    answer = QCoreApplication.translate("Field", "answer it")
    return [
        RowLine(
            line.where,
            _parts(look if line.state is ReportState.REGISTERED else answer,
                   " ".join(line.what.split())),
            id=REPORT + line.report_id,
            pill=due_text(line.due, today),
            state=due_state(line.due, today),
        )
        for line in lines
    ]  # fmt: skip


def decision_rows(lines: Iterable[DecisionDue], today: date, me: str) -> list[RowLine]:
    """Return a row for each decision that waits here, first those for who is working here."""
    mine = [line for line in lines if line.here or me in line.names]
    return [
        RowLine(
            line.what,
            _parts(line.who, line.premises, " ".join(line.hazard.split())),
            id=DECISION + line.decision_id,
            pill=due_text(line.due, today),
            state=due_state(line.due, today),
        )
        for line in sorted(mine, key=lambda line: me not in line.names)
    ]


def lacking_rows(lacking: Mapping[str, list[str]]) -> list[RowLine]:
    """Return a row for each log in which a community has nothing yet."""
    named = {
        "drill": QCoreApplication.translate("Field", "Drill"),
        "outreach": QCoreApplication.translate("Field", "Publicity and training"),
    }
    none = QCoreApplication.translate("Field", "None yet")
    return [
        RowLine(named[log], listed(names), id=LOG + log, pill=none, state="soon")
        for log, names in lacking.items()
        if names
    ]


def next_rows(lines: Iterable[NextLine]) -> list[RowLine]:
    """Return a row for each premises the sweep has not come to."""
    return [
        RowLine(
            line.premises,
            _parts(line.beat, line.address, _kinds(line.categories), _last(line.visited_on)),
            id=line.premises_id,
            pill=_mark(line),
            state=_state(line),
        )
        for line in lines
    ]


def found_rows(lines: "Iterable[PremisesLine]") -> list[RowLine]:
    """Return a row for each premises a search found."""
    return [
        RowLine(
            line.name,
            _parts(line.community, line.address, _kinds(line.categories), _last(line.visited_on)),
            id=line.id,
            pill=_mark(line),
            state=_state(line),
        )
        for line in lines
    ]


def _mark(line: "NextLine | PremisesLine") -> str:
    if line.key_unit:
        return word(Flag.KEY_UNIT)
    never = QCoreApplication.translate("Field", "Never inspected")
    return QCoreApplication.translate("Field", "Inspected before") if line.visited_on else never


def _state(line: "NextLine | PremisesLine") -> str:
    if line.key_unit:
        return "overdue"
    return "muted" if line.visited_on else "accent"


def _due_pill(line: DueLine, today: date) -> str:
    if line.state == State.REPORTED_FIXED and (line.deadline or "") > today.isoformat():
        return QCoreApplication.translate("Field", "Said put right")
    return due_text(line.deadline, today)


def _last(visited_on: str | None) -> str:
    text = QCoreApplication.translate("Field", "last inspected {day}")
    return text.format(day=long_date(visited_on)) if visited_on else ""


def _kinds(categories: str) -> str:
    return " ".join(word(category) for category in split_categories(categories))


def _parts(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)
