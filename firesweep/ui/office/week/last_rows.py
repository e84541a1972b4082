"""What was decided the week before: first in the agenda, brief, those not done on top."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.store.review.decisions import DecisionLine
from firesweep.ui.office.week.fitting import is_large
from firesweep.ui.office.week.page import Page
from firesweep.ui.rows.lines import RowLine
from firesweep.ui.words.dates import due_text, short_date
from firesweep.ui.words.listing import listed
from firesweep.ui.words.whereabouts import away_text, unseen_text

DECISION, ALL = "decision ", "all decisions"
"""Before the id of a decision of the week before; and the line that leads to all of them."""
IN_SIGHT, LARGE_IN_SIGHT = 4, 2
"""Lines they take in the agenda, so that what is most urgent this week is seen below them; fewer
where text is large."""
_PILLS = ("overdue", "soon", "done")
"""What a decision is coloured as, in the order they are listed."""


def last_in_brief(page: Page, today: date) -> Iterator[RowLine]:
    """Yield a heading with how many were done, then as many decisions as leave room for others."""
    last = page.last
    if not last:
        return
    text = QCoreApplication.translate("Week", "Decided last week")
    yield RowLine(text, _counts(last, today), heading=True)
    every = sorted(last, key=lambda line: _PILLS.index(_state(line, today)))
    room = LARGE_IN_SIGHT if is_large() else IN_SIGHT
    shown = len(every) if len(every) <= room else room - 1
    yield from (last_row(line, page, today, brief=True) for line in every[:shown])
    if rest := every[shown:]:
        more = QCoreApplication.translate("Week", "Others: {count}").format(count=len(rest))
        yield RowLine(more, _counts(rest, today), ALL, brief=True,
                      action=QCoreApplication.translate("Week", "Show all"))  # fmt: skip


def last_row(line: DecisionLine, page: Page, today: date, *, brief: bool = False) -> RowLine:
    """A decision of the week before: done, or what it takes to say so."""
    translate, state = QCoreApplication.translate, _state(line, today)
    about = " · ".join(filter(None, (line.premises, line.hazard)))
    away = away_text(page.places.get(line.id))
    if line.done_on:
        pill = translate("Week", "Done {day}").format(day=short_date(line.done_on, today))
        action, now = translate("Week", "Change"), [line.note]
    else:
        late = translate("Week", "Not done")
        pill = late if state == "overdue" else translate("Week", "Open")
        nobody = unseen_text(page.unseen.get(line.id, ()))
        action, now = translate("Week", "Done"), [nobody, due_text(line.due_on, today)]
    said = (line.who, *now, about, away)
    return RowLine(line.what, " · ".join(filter(None, said)), f"{DECISION}{line.id}", pill, state,
                   action=action, brief=brief)  # fmt: skip


def _state(line: DecisionLine, today: date) -> str:
    if line.done_on:
        return "done"
    return "overdue" if line.overdue(today.isoformat()) else "soon"


def _counts(some: Sequence[DecisionLine], today: date) -> str:
    """Done: 2, not done: 1, open: 1; what there is none of is left out."""
    states, translate = [_state(line, today) for line in some], QCoreApplication.translate
    said = (
        ("done", translate("Week", "done: {count}")),
        ("overdue", translate("Week", "not done: {count}")),
        ("soon", translate("Week", "open: {count}")),
    )
    return listed(text.format(count=states.count(state)) for state, text in said if state in states)
