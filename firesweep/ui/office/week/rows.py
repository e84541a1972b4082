"""The lines of the week: last week's decisions, then what is to be decided, or one figure."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from firesweep.model.period import Kind, Period
from firesweep.model.review.figures import OF_HAZARDS, Figure
from firesweep.office.review.listed import Records
from firesweep.store.review.decisions import DecisionLine
from firesweep.store.review.records import RecordLine
from firesweep.ui.office.week.area_rows import area_rows, point_rows
from firesweep.ui.office.week.fitting import is_large
from firesweep.ui.office.week.last_rows import last_in_brief, last_row
from firesweep.ui.office.week.page import Late, Page, View
from firesweep.ui.office.week.period_words import period_text
from firesweep.ui.rows.lines import Lines, LinesOnSight, RowLine
from firesweep.ui.words.dates import due_state, due_text, moment, short_date
from firesweep.ui.words.fields import about_record
from firesweep.ui.words.vocabulary import word
from firesweep.ui.words.whereabouts import away_text, unseen_text

SHORT, MOST = 12, 60
"""Characters of a decision on a button, and in a line."""
STATES = {Figure.OVERDUE: "overdue", Figure.DUE: "soon", Figure.NEW_SERIOUS: "overdue",
          Figure.NO_ACCESS: "soon", Figure.SHUT: "soon", Figure.LEFT: "soon",
          Figure.COVERED: "done", Figure.REPEATS: "overdue"}  # fmt: skip


class Some(NamedTuple):
    """Records in the list for one figure, by their ids, with their deadlines.

    There may be thousands: what each is is read when it comes into sight.
    """

    figure: Figure
    late: bool
    """True where they came in after signing."""
    records: Mapping[str, str | None]


Read = Callable[[Figure, list[str]], list[RecordLine]]
"""Says what some records are."""


def lines(page: Page, late: Late | None, today: date, read: Read) -> Lines:
    """Return what the list shows, the records to be read on sight."""
    known, ids, every = dict[int, RowLine](), list[str](), list[Some]()
    for part in _rows(page, late, today):
        if isinstance(part, RowLine):
            known[len(ids)] = part
            ids.append(part.id)
        else:
            every.append(part)
            ids += part.records
    if not every:
        return Lines(known.values())

    def in_sight(wanted: list[str]) -> list[RowLine]:
        seen = ((some, [one for one in wanted if one in some.records]) for some in every)
        return [_record(page, some, record, today)
                for some, mine in seen if mine for record in read(some.figure, mine)]  # fmt: skip

    day = page.review.day
    pills = {_pill(some, deadline, day)[0] for some in every
             for deadline in set(some.records.values())}  # fmt: skip
    return LinesOnSight(ids, known, pills, in_sight)


def figure_naming(page: Page, late: Late | None, row_id: str) -> Figure | None:
    """Return the first figure that names a record the list may show."""
    parts = [page.records, *((late.records, late.before) if late else ())]
    found = (figure for part in parts for figure, many in part.items() if row_id in many)
    return next(found, None)


def _rows(page: Page, late: Late | None, today: date) -> Iterator[RowLine | Some]:
    """Yield what the list shows; a record that two figures name is listed once."""
    view = page.wish.view
    if view is View.AREAS:
        yield from area_rows(page)
    elif view is View.POINTS:
        yield from point_rows(page)
    elif view is View.LAST:
        yield from (last_row(line, page, today) for line in page.last)
    elif view is View.LATE:
        yield from _came_late(page, late)
    elif view is View.FIGURE:
        yield from _listed(page.records, set())
    elif view is View.AGENDA:
        yield from _agenda(page, late, today)


def _agenda(page: Page, late: Late | None, today: date) -> Iterator[RowLine | Some]:
    yield from last_in_brief(page, today)
    seen = set[str]()
    to_decide = _listed(page.records, seen)
    if to_decide and page.last:
        translate = QCoreApplication.translate
        yield RowLine(translate("Week", "To decide"), translate("Week", "most urgent first"),
                      heading=True)  # fmt: skip
    yield from to_decide
    yield from _late(late.before if late else {}, page.signed_before, seen)


def _came_late(page: Page, late: Late | None) -> Iterator[RowLine | Some]:
    """Yield what came in after this week was signed, then what did after the one before was."""
    seen = set[str]()
    if late is not None:
        yield from _late(late.records, page.wish.period, seen)
        yield from _late(late.before, page.signed_before, seen)


def _late(records: Records, signed: Period | None, seen: set[str]) -> Iterator[RowLine | Some]:
    """Yield what came in after a week was signed under its name."""
    if signed and (came := _listed(records, seen, late=True)):
        text = QCoreApplication.translate("Week", "Came in after {week} was signed")
        yield RowLine(text.format(week=period_text(signed)), heading=True)
        yield from came


def _listed(records: Records, seen: set[str], *, late: bool = False) -> list[Some]:
    """Return records by figure, each once."""
    found = list[Some]()
    for figure, every in records.items():
        unseen = {one: deadline for one, deadline in every.items() if one not in seen}
        found += [Some(figure, late, unseen)] if unseen else []
        seen.update(unseen)
    return found


def _record(page: Page, some: Some, record: RecordLine, today: date) -> RowLine:
    figure, deadline = some.figure, some.records[record.id]
    if figure is Figure.SILENT:
        return _silent(page, record)
    pill, state = _pill(some, deadline, page.review.day)
    made = next((one for one in page.decided if answers(one, figure, record)), None)
    said = [word(figure) if some.late else "", about_record(figure, record.more)]
    if page.signed:  # what was decided stays, and nothing more is
        said.insert(0, _decided(made, today, MOST) if made else "")
    if made and (nobody := unseen_text(page.unseen.get(made.id, ()))):
        said.insert(0, nobody)
    if made and (away := away_text(page.places.get(made.id))):
        text = QCoreApplication.translate("Week", "decision: {where}")
        said.append(text.format(where=away))
    decides = page.wish.period.kind is Kind.WEEK and (record.hazard_id or record.premises_id)
    action = _action(made, today) if decides and not page.signed else ""
    return RowLine(record.text, " · ".join(filter(None, said)), record.id, pill, state,
                   action=action)  # fmt: skip


def _silent(page: Page, record: RecordLine) -> RowLine:
    """A laptop that is not heard of: which, whose, and since when."""
    translate = QCoreApplication.translate
    newest = next((one.made_at for one in page.review.silent if one.laptop == record.id), None)
    since = translate("Week", "no bundle yet")
    if newest:
        since = translate("Week", "last bundle {moment}").format(moment=moment(newest))
    more = " · ".join(filter(None, (record.more, since)))
    name = translate("Week", "Laptop {laptop}").format(laptop=record.text)
    return RowLine(name, more, record.id, word(Figure.SILENT), "soon")


def _pill(some: Some, deadline: str | None, day: date) -> tuple[str, str]:
    """Return the words on a record's pill as of the data day, and what it is coloured as."""
    if some.late:  # what it counts as stands in its second line
        return QCoreApplication.translate("Week", "Late"), "soon"
    figure = some.figure
    if figure in (Figure.OVERDUE, Figure.DUE) and deadline:
        return due_text(deadline, day), due_state(deadline, day)
    return word(figure), STATES.get(figure, "accent")


def answers(made: DecisionLine, figure: Figure, record: RecordLine) -> bool:
    """True where a decision is about a record."""
    if figure in OF_HAZARDS:
        return made.hazard_id == record.id
    return bool(record.premises_id) and made.premises_id == record.premises_id


def _action(made: DecisionLine | None, today: date) -> str:
    if made is None:
        return QCoreApplication.translate("Week", "+ Decide")
    day = short_date(made.due_on, today)
    if is_large():  # in large text there is no room for both it and the record
        return QCoreApplication.translate("Week", "{who}  by {day}").format(who=made.who, day=day)
    return _decided(made, today, SHORT)


def _decided(made: DecisionLine, today: date, most: int) -> str:
    """What, who, by when; no more of the first than has room."""
    text = QCoreApplication.translate("Week", "{what}  {who}  by {day}")
    what = made.what if len(made.what) <= most else f"{made.what[: most - 1]}…"
    return text.format(what=what, who=made.who, day=short_date(made.due_on, today))
