"""The lines of the week: last week's decisions, then what is to be decided, or one figure."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.model.review import OF_HAZARDS, Figure
from firesweep.store.decisions import DecisionLine
from firesweep.store.review_records import RecordLine
from firesweep.ui.dates import due_state, due_text, short_date
from firesweep.ui.office.week.page import Page
from firesweep.ui.row_list import RowLine
from firesweep.ui.words import word

DECISION = "decision "
"""Before the id of a decision of the week before."""
AREA = "area "
"""Before the id of a community."""
STATES = {Figure.OVERDUE: "overdue", Figure.DUE: "soon", Figure.NEW_SERIOUS: "overdue",
          Figure.NO_ACCESS: "soon", Figure.SHUT: "soon", Figure.LEFT: "soon",
          Figure.COVERED: "done", Figure.REPEATS: "overdue"}  # fmt: skip


def rows(page: Page, today: date) -> Iterator[RowLine]:
    """Yield what the list shows; a record that two figures name is listed once."""
    if page.wish.areas:
        yield from _areas(page)
        return
    if page.wish.figure is not None:
        for record in page.records[page.wish.figure]:
            yield _record(page, page.wish.figure, record, today)
        return
    if page.last:
        yield RowLine(QCoreApplication.translate("Week", "Decided last week"), heading=True)
        yield from (_last(line, today) for line in page.last)
    seen = set[str]()
    open_ones = [
        (figure, record) for figure, found in page.records.items() for record in found
        if record.id not in seen and not seen.add(record.id)  # type: ignore[func-returns-value]
    ]  # fmt: skip
    if open_ones and page.last:
        yield RowLine(QCoreApplication.translate("Week", "To decide"), heading=True)
    for figure, record in open_ones:
        yield _record(page, figure, record, today)


def _areas(page: Page) -> Iterator[RowLine]:
    """Yield the communities side by side, the one with most to decide first."""
    of = (Figure.OVERDUE, Figure.DUE, Figure.NEW_SERIOUS, Figure.NO_ACCESS)
    lines = sorted(page.review.areas, key=lambda one: [-one.numbers[figure] for figure in of])
    for one in lines:
        said = [f"{word(figure)} {one.numbers[figure]}" for figure in of[1:]]
        covered, scope = one.numbers[Figure.COVERED], one.numbers[Figure.IN_SCOPE]
        said.append(f"{word(Figure.COVERED)} {covered}/{scope}")
        late = one.numbers[Figure.OVERDUE]
        yield RowLine(one.community, " · ".join(said), f"{AREA}{one.community_id}",
                      f"{word(Figure.OVERDUE)} {late}", "overdue" if late else "done",
                      action=QCoreApplication.translate("Week", "Look at it"))  # fmt: skip


def _last(line: DecisionLine, today: date) -> RowLine:
    """A decision of the week before: done, or what it takes to say so."""
    translate = QCoreApplication.translate
    who = f"{line.who} · {due_text(line.due_on, today)}" if not line.done_on else line.who
    about = " · ".join(filter(None, (line.premises, line.hazard)))
    if line.done_on:
        done = translate("Week", "Done {day}").format(day=short_date(line.done_on, today))
        return RowLine(line.what, f"{who} · {about}".strip(" ·"), f"{DECISION}{line.id}", done,
                       "done")  # fmt: skip
    late = "overdue" if line.overdue(today.isoformat()) else "soon"
    return RowLine(line.what, f"{who} · {about}".strip(" ·"), f"{DECISION}{line.id}",
                   translate("Week", "Open"), late,
                   action=translate("Week", "Done"))  # fmt: skip


def _record(page: Page, figure: Figure, record: RecordLine, today: date) -> RowLine:
    pill, state = word(figure), STATES.get(figure, "accent")
    if figure in (Figure.OVERDUE, Figure.DUE) and record.deadline:
        pill, state = due_text(record.deadline, today), due_state(record.deadline, today)
    made = next((one for one in page.decided if answers(one, figure, record)), None)
    return RowLine(record.text, record.more, record.id, pill, state, action=_action(made, today))


def answers(made: DecisionLine, figure: Figure, record: RecordLine) -> bool:
    """True where a decision is about a record."""
    if figure in OF_HAZARDS:
        return made.hazard_id == record.id
    return bool(record.premises_id) and made.premises_id == record.premises_id


def _action(made: DecisionLine | None, today: date) -> str:
    if made is None:
        return QCoreApplication.translate("Week", "+ Decide")
    text = QCoreApplication.translate("Week", "{what}  {who}  by {day}")
    what = made.what if len(made.what) <= 12 else f"{made.what[:11]}…"
    return text.format(what=what, who=made.who, day=short_date(made.due_on, today))
