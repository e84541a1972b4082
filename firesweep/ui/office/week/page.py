"""What the screen of the week asks the store for, read at once."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from firesweep.model.period import Kind, Period
from firesweep.model.review.figures import Figure
from firesweep.model.review.page import Review
from firesweep.office.review.checked import checked
from firesweep.office.review.listed import Records, listed, ordered
from firesweep.office.review.scores import AreaScore, YearScore, scored, year_scores
from firesweep.office.review.sign_off import Signed, came_late, signed, signed_across, signed_last
from firesweep.store import street
from firesweep.store.database import Store
from firesweep.store.exchange.elsewhere import elsewhere
from firesweep.store.exchange.whereabouts import Whereabouts, whereabouts
from firesweep.store.review import decisions
from firesweep.store.review.decisions import DecisionLine
from firesweep.store.review.unseen import unseen

AGENDA = (Figure.OVERDUE, Figure.DUE, Figure.NEW_SERIOUS)
"""What is decided about unless somebody looks at another figure."""


class View(StrEnum):
    """What stands in the large card."""

    AGENDA = "agenda"
    """Last week's decisions, what came in late, what is to be decided."""
    FIGURE = "figure"
    """The records behind one number."""
    AREAS = "areas"
    """The communities side by side."""
    POINTS = "points"
    """What one community lost, and its veto."""
    GRID = "grid"
    """Coverage by category and beat."""
    LAST = "last"
    """All that was decided the week before, at length."""
    LATE = "late"
    """What came in after the week was signed."""


class Wish(NamedTuple):
    """Which period of which community, and what stands in the large card."""

    period: Period
    community: str
    script: str
    view: View = View.AGENDA
    figure: Figure | None = None
    area: str = ""
    """The community whose points are shown, or of a street's figure the records that count in it.
    """


class Page(NamedTuple):
    """A period as the screen shows it."""

    wish: Wish
    review: Review
    communities: dict[str, str]
    """Those whose figures are on this laptop."""
    whole: bool
    """True where that is the whole street."""
    records: Records
    held: bool
    """False where they are of a signed week, but known as they are now: too many to be kept."""
    named: bool
    """False where they are of a signed week, and some bear the names of today."""
    decided: Sequence[DecisionLine]
    """What was decided about this week; where it is signed, as it was then."""
    last: list[DecisionLine]
    """What was decided about the week before."""
    people: list[str]
    """Who may be asked to do something."""
    signed: Signed | None
    signed_before: Period | None
    """The signed week this one follows."""
    across: list[Period]
    """Signed weeks that share some of its days, for weeks ended on another day then."""
    areas: list[AreaScore]
    """The communities with their points, the one with most to decide first."""
    year: list[YearScore]
    """Their quarters and their year, where that is what is looked at."""
    places: Mapping[str, Whereabouts]
    """Where the decisions are, and the signed week: only here, on its way, at the office."""
    unseen: Mapping[str, Sequence[str]]
    """Of decisions that nobody sees any more, the withdrawn laptops they stood on."""


class Late(NamedTuple):
    """What came in after a week was signed, and after the week before it was."""

    wish: Wish
    records: Records
    before: Records


def read_page(store: Store, connection: Any, wish: Wish, today: date) -> Page:
    """Return a period, its records and its decisions; a signed week as it was signed.

    Of what is too much to be kept with it, such as the premises covered, the records are today's.
    """
    period, community = wish.period, wish.community
    kept = signed(store, period, community)
    found = kept.review if kept else checked(store, period, today, community, wish.script)
    others = elsewhere(connection)
    known = filter(lambda one: others.holds(one.id), street.communities(connection))
    area = community or None
    by_year = wish.view is View.AREAS and period.kind is Kind.YEAR
    decided = kept.decisions if kept else decisions.lines_of_week(connection, period.name, area)
    last = decisions.lines_before(connection, period, area)
    recorded = [one.id for one in (*decided, *last)] + ([kept.sign_off_id] if kept else [])
    return Page(
        wish, found, {one.id: one.name for one in known}, not others.away,
        *listed(store, connection, _listed(wish), period, today, community, within=wish.area,
                kept=kept), decided=decided, last=last,
        people=[one.name for one in street.people(connection) if one.active], signed=kept,
        signed_before=signed_last(store, period, community),
        across=signed_across(store, period, community),
        areas=list(kept.scores) if kept and kept.scores
        else scored(connection, found.areas, period.name),
        year=year_scores(store, period.name, today) if by_year else [],
        places=whereabouts(connection, store.owner, recorded),
        unseen=unseen(connection, store.owner),
    )  # fmt: skip


def read_late(store: Store, connection: Any, wish: Wish, today: date) -> Late:
    """Return what came in after a week was signed; nothing of a week that is not."""
    weeks = (wish.period, signed_last(store, wish.period, wish.community))
    now, earlier = (came_late(store, one, today, wish.community) if one else {} for one in weeks)
    return Late(wish, ordered(connection, now, {}), ordered(connection, earlier, {}))


def _listed(wish: Wish) -> tuple[Figure, ...]:
    if wish.view is View.AGENDA:
        return AGENDA
    return (wish.figure,) if wish.view is View.FIGURE and wish.figure else ()
