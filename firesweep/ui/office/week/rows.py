"""The lines of the week: last week's decisions, then what is to be decided, or one figure."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.model.period import Kind, Period, before
from firesweep.model.review import OF_HAZARDS, Figure
from firesweep.store.decisions import DecisionLine
from firesweep.store.review_records import RecordLine
from firesweep.ui.dates import due_state, due_text, short_date
from firesweep.ui.office.week.area_rows import area_rows, point_rows
from firesweep.ui.office.week.page import Late, Page, Records, View
from firesweep.ui.office.week.period_words import period_text
from firesweep.ui.row_list import RowLine
from firesweep.ui.words import word

DECISION = "decision "
"""Before the id of a decision of the week before."""
STATES = {Figure.OVERDUE: "overdue", Figure.DUE: "soon", Figure.NEW_SERIOUS: "overdue",
          Figure.NO_ACCESS: "soon", Figure.SHUT: "soon", Figure.LEFT: "soon",
          Figure.COVERED: "done", Figure.REPEATS: "overdue"}  # fmt: skip


def rows(page: Page, late: Late | None, today: date) -> Iterator[RowLine]:
    """Yield what the list shows; a record that two figures name is listed once."""
    view = page.wish.view
    if view is View.AREAS:
        yield from area_rows(page)
    elif view is View.POINTS:
        yield from point_rows(page)
    elif view is View.LATE:
        yield from _came_late(page, late, today)
    elif view is View.FIGURE:
        yield from _listed(page, page.records, today, set())
    elif view is View.AGENDA:
        yield from _agenda(page, late, today)


def _agenda(page: Page, late: Late | None, today: date) -> Iterator[RowLine]:
    if page.last:
        yield RowLine(QCoreApplication.translate("Week", "Decided last week"), heading=True)
        yield from (_last(line, today) for line in page.last)
    seen = set[str]()
    to_decide = [*_listed(page, page.records, today, seen)]
    if to_decide and page.last:
        yield RowLine(QCoreApplication.translate("Week", "To decide"), heading=True)
    yield from to_decide
    yield from _late(page, late.before if late else {}, today, before(page.wish.period), seen)


def _came_late(page: Page, late: Late | None, today: date) -> Iterator[RowLine]:
    """Yield what came in after this week was signed, then what did after the one before was."""
    seen = set[str]()
    if late is not None:
        yield from _late(page, late.records, today, page.wish.period, seen)
        yield from _late(page, late.before, today, before(page.wish.period), seen)


def _late(
    page: Page, records: Records, today: date, signed: Period, seen: set[str]
) -> Iterator[RowLine]:
    """Yield what came in after a week was signed under its name, with what it counts as."""
    pill = QCoreApplication.translate("Week", "Late")
    text = QCoreApplication.translate("Week", "Came in after {week} was signed")
    heading: RowLine | None = RowLine(text.format(week=period_text(signed)), heading=True)
    for figure, found in records.items():
        for line in _listed(page, {figure: found}, today, seen):
            if heading:
                yield heading
                heading = None
            more = f"{word(figure)} · {line.more}"
            yield replace(line, pill=pill, state="soon", more=more)


def _listed(page: Page, records: Records, today: date, seen: set[str]) -> Iterator[RowLine]:
    """Yield records by figure, each once."""
    for figure, found in records.items():
        for record in found:
            if record.id not in seen:
                seen.add(record.id)
                yield _record(page, figure, record, today)


def _last(line: DecisionLine, today: date) -> RowLine:
    """A decision of the week before: done, or what it takes to say so."""
    translate = QCoreApplication.translate
    about = " · ".join(filter(None, (line.premises, line.hazard)))
    if line.done_on:
        done = translate("Week", "Done {day}").format(day=short_date(line.done_on, today))
        who = " · ".join(filter(None, (line.who, line.note, about)))
        return RowLine(line.what, who, f"{DECISION}{line.id}", done, "done",
                       action=translate("Week", "Change"))  # fmt: skip
    who = f"{line.who} · {due_text(line.due_on, today)}"
    late = line.overdue(today.isoformat())
    pill = translate("Week", "Not done") if late else translate("Week", "Open")
    return RowLine(line.what, f"{who} · {about}".strip(" ·"), f"{DECISION}{line.id}", pill,
                   "overdue" if late else "soon", action=translate("Week", "Done"))  # fmt: skip


def _record(page: Page, figure: Figure, record: RecordLine, today: date) -> RowLine:
    if figure in (Figure.OVERDUE, Figure.DUE) and record.deadline:
        pill, state = due_text(record.deadline, today), due_state(record.deadline, today)
    else:
        pill, state = word(figure), STATES.get(figure, "accent")
    made = next((one for one in page.decided if answers(one, figure, record)), None)
    decides = page.wish.period.kind is Kind.WEEK and (record.hazard_id or record.premises_id)
    action = _action(made, today) if decides else ""
    return RowLine(record.text, record.more, record.id, pill, state, action=action)


def answers(made: DecisionLine, figure: Figure, record: RecordLine) -> bool:
    """True where a decision is about a record."""
    if figure in OF_HAZARDS:
        return made.hazard_id == record.id
    return bool(record.premises_id) and made.premises_id == record.premises_id


def every_record(page: Page, late: Late | None) -> Iterator[tuple[Figure, RecordLine]]:
    """Yield each record the list may show, with its figure."""
    parts: list[Mapping[Figure, list[RecordLine]]] = [page.records]
    if late:
        parts += [late.records, late.before]
    yield from ((figure, one) for part in parts for figure, many in part.items() for one in many)


def _action(made: DecisionLine | None, today: date) -> str:
    if made is None:
        return QCoreApplication.translate("Week", "+ Decide")
    text = QCoreApplication.translate("Week", "{what}  {who}  by {day}")
    what = made.what if len(made.what) <= 12 else f"{made.what[:11]}…"
    return text.format(what=what, who=made.who, day=short_date(made.due_on, today))
