"""What the screen of the week asks the store for, read at once."""

from datetime import date
from typing import Any, NamedTuple

from firesweep.model.period import Period, before
from firesweep.model.review import Figure
from firesweep.model.review_page import Review
from firesweep.office import review as office
from firesweep.office.sign_off import Signed, came_late, signed
from firesweep.store import decisions, street
from firesweep.store.database import Store
from firesweep.store.decisions import DecisionLine
from firesweep.store.elsewhere import elsewhere
from firesweep.store.review_records import RecordLine, record_lines

AGENDA = (Figure.OVERDUE, Figure.DUE, Figure.NEW_SERIOUS)
"""What is decided about unless somebody looks at another figure."""


class Wish(NamedTuple):
    """Which week of which community, and the figure whose records are listed (None: to decide)."""

    period: Period
    community: str
    figure: Figure | None
    script: str
    areas: bool = False
    """True where the communities are listed side by side instead."""


class Page(NamedTuple):
    """A week as the screen shows it."""

    wish: Wish
    review: Review
    communities: dict[str, str]
    """Those whose figures are on this laptop."""
    whole: bool
    """True where that is the whole street."""
    records: dict[Figure, list[RecordLine]]
    decided: list[DecisionLine]
    """What was decided about this week."""
    last: list[DecisionLine]
    """What was decided about the week before."""
    people: list[str]
    """Who may be asked to do something."""
    signed: Signed | None
    late: int
    """Records that came in after it was signed."""


def read_page(store: Store, connection: Any, wish: Wish, today: date) -> Page:
    """Return a week, its records and its decisions; a signed one with the figures that were signed.

    Of what is too much to be kept with it, such as the premises covered, the records are today's.
    """
    period, community = wish.period, wish.community
    kept = signed(store, period.name, community)
    found = kept.review if kept else office.review(store, period, today, community, wish.script)
    shown = AGENDA if wish.figure is None else (wish.figure,)
    every = office.records_of(store, () if wish.areas else shown, period, today, community)
    every |= {figure: kept.records[figure] for figure in every if kept and _whole(kept, figure)}
    records = {figure: record_lines(connection, figure, ids) for figure, ids in every.items()}
    others = elsewhere(connection)
    known = filter(lambda one: others.holds(one.id), street.communities(connection))
    names = {one.id: one.name for one in known}
    made = decisions.lines_of_week(connection, period.name, community or None)
    last = decisions.lines_of_week(connection, before(period).name, community or None)
    late = sum(map(len, came_late(store, period, today, community).values())) if kept else 0
    people = [one.name for one in street.people(connection) if one.active]
    return Page(wish, found, names, not others.away, records, made, last, people, kept, late)


def _whole(kept: Signed, figure: Figure) -> bool:
    """True where all records of a figure were kept when it was signed."""
    return len(kept.records.get(figure, ())) == kept.review.numbers[figure]
