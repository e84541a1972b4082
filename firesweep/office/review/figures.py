"""The community head's week: its figures, against the week before and over eight weeks."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.period import (
    Kind,
    Period,
    before,
    period_named,
    period_of,
    up_to,
    week_named,
    week_of,
)
from firesweep.model.review.figures import AS_SIGNED, COVER, LINE, MISSING, PAGE, Figure
from firesweep.model.review.page import AreaLine, Point, Review, SilentLine
from firesweep.office.review.lines import by_age, by_beat, by_category, by_item, by_severity
from firesweep.store import street
from firesweep.store.database import Store
from firesweep.store.exchange.elsewhere import elsewhere
from firesweep.store.journal import Changed
from firesweep.store.kept import Kept, once
from firesweep.store.plain import Reading, many_rows
from firesweep.store.registers import write_setting
from firesweep.store.review import decisions, missing
from firesweep.store.review.cut_offs import CUT_OFF, cut_off
from firesweep.store.review.line import Line, deadlines_in, each_in, line
from firesweep.store.review.missing import Missing
from firesweep.store.review.review import STREET, ids_of, record_of
from firesweep.store.review.visits import left_out

NOT_HERE = (
    "This laptop holds the records of {community} only; those of {name} are at the street office."
)


Numbers = tuple[int, ...]
"""One of each period."""
Told = Mapping[Period, Mapping[str, Any]]
"""The figures of signed weeks, as their pages say them."""


class Dated(NamedTuple):
    """The ids of the records behind figures, and the deadlines of the hazards among them."""

    ids: dict[Figure, list[str]]
    deadlines: dict[str, str | None]


def set_cut_off(store: Store, weekday: int, *, by: str) -> Changed:
    """Set the weekday weeks end on, Monday being 0; weeks that are signed stay as they are."""
    if weekday not in range(7):
        raise FiresweepError("A week ends on one of seven days.", field="cutOff")
    with store.write(by) as change:
        write_setting(change, CUT_OFF, weekday)
        return change.changed


def asked_period(store: Store, week: str, other: str, today: date) -> Period:
    """Return the week of a name, or another period's; without any the week that ended last.

    A period must have begun.
    """
    with store.glance() as connection:
        ends = cut_off(connection)
    if week:
        period = week_named(week, ends)
    else:
        period = period_named(other, ends) if other else before(week_of(today, ends))
    if period.first > today:
        raise FiresweepError(
            "{period} has not begun: there are no figures of it yet.", period=period.name
        )
    return period


def period_holding(store: Store, kind: Kind, day: date) -> Period:
    """Return the period of a kind that a day lies in; weeks as the street closes them."""
    with store.glance() as connection:
        return period_of(kind, day, cut_off(connection))


def community_named(store: Store, name: str) -> str:
    """Return the id of a community by its name, or say that there is none.

    Without a name it is the whole street, or the one whose records alone are on this laptop.
    """
    name = name.strip()
    with store.glance() as connection:
        known = {one.name: one.id for one in street.communities(connection)}
        others, at_home = elsewhere(connection), street.home(connection)
    if name and name not in known:
        raise FiresweepError("Nothing here is called {name}.", name=name)
    if name and not others.holds(known[name]):
        raise FiresweepError(NOT_HERE, community=others.home, name=name)
    return known.get(name, at_home if others.away else STREET)


def held_community(store: Store, community: str) -> str:
    """Return a community, or, where it is not on this laptop, nor the street, the one that is."""
    with store.glance() as connection:
        others, at_home = elsewhere(connection), street.home(connection)
    is_here = not others.away or (community != STREET and others.holds(community))
    return community if is_here else at_home


def review(
    store: Store, period: Period, today: date, community: str = STREET, script: str = "en"
) -> Review:
    """Return the figures of a period, of one community or the whole street, not yet checked."""
    with many_rows(), store.glance_kept() as (connection, kept):
        return reviewed(store, connection, kept, period, today, community, script)


def reviewed(
    store: Store, connection: Reading, kept: Kept, period: Period, today: date, community: str,
    script: str,
) -> Review:  # fmt: skip
    """Return the same as a connection sees it, once."""
    wanted = (Review, period, today, community, script, store.photos.mark())

    def work() -> Review:
        periods = beside(period)
        found = line(connection, kept, periods, today)
        made = _Made(connection, periods, found, _missing(store, kept), today)
        return made.review(store.owner.street, community, script, _told(store, periods, community))

    return once(kept, wanted, work)


def beside(period: Period) -> list[Period]:
    """Return a period and those before it that its line shows."""
    return up_to(period, LINE[period.kind])


def area_lines(store: Store, period: Period, today: date) -> tuple[AreaLine, ...]:
    """Return the figures of every community alone."""
    periods = beside(period)
    with many_rows(), store.glance_kept() as (connection, kept):
        found = line(connection, kept, periods, today)
        return _Made(connection, periods, found, _missing(store, kept), today).areas(STREET)


def missing_here(store: Store) -> Missing:
    """Return what may be missing from the figures of any day.

    It is gone through once, until something is written or a photo comes.
    """
    with store.glance_kept() as (_, kept):
        return _missing(store, kept)


def _missing(store: Store, kept: Kept) -> Missing:
    with store.read() as connection:
        return Missing(
            once(kept, Figure.CLASHES, lambda: missing.waiting_clashes(connection)),
            once(kept, (Figure.PHOTOS, store.photos.mark()),
                 lambda: missing.waiting_photos(store, connection)),
            once(kept, Figure.SILENT, lambda: missing.laptops(connection, store.owner)),
        )  # fmt: skip


def _told(store: Store, periods: Sequence[Period], community: str) -> Told:
    """Return what the pages of earlier weeks say that were signed."""
    if periods[-1].kind is not Kind.WEEK:
        return {}
    with store.read() as connection:
        return decisions.numbers_signed(connection, periods[:-1], community or None)


def records(
    store: Store, figure: Figure, period: Period, today: date, community: str = STREET
) -> list[str]:
    """Return exactly the records behind a figure, by their ids, in their order."""
    return records_of(store, (figure,), period, today, community)[figure]


def records_of(
    store: Store, figures: Collection[Figure], period: Period, today: date, community: str = STREET
) -> dict[Figure, list[str]]:
    """Return the records behind some figures, read once; only what these are made of is read."""
    return dated_records_of(store, figures, period, today, community).ids


def dated_records_of(
    store: Store, figures: Collection[Figure], period: Period, today: date, community: str = STREET
) -> Dated:
    """Return the same, with the deadlines of their hazards on the data day."""
    with many_rows(), store.glance_kept() as (connection, kept):
        lacking = _missing(store, kept) if MISSING.intersection(figures) else None
        every = list(each_in(connection, kept, period, today, COVER.intersection(figures)))
        found = Dated(ids_of(every, figures, community), deadlines_in(kept, period, today, every))
    if lacking:
        day = period.data_day(today)
        for figure in MISSING & found.ids.keys():
            found.ids[figure] = lacking.of(figure, community, day, today)
    return found


def areas_of(store: Store, period: Period, today: date) -> dict[str, str]:
    """Return where each record behind the figures of a period counts; the street's own are left
    out."""
    with many_rows(), store.glance_kept() as (connection, kept):
        lacking = _missing(store, kept)
        every = each_in(connection, kept, period, today, COVER)
        found = {record_of(subject): area for _figures, area, _number, subject in every}
    for some in lacking:
        found |= {one.record: one.community_id for one in some}
    return found


class _Made:
    """Everything read for a review, and the reviews of street and communities made of it."""

    def __init__(
        self, connection: Reading, periods: Sequence[Period], found: Line, lacking: Missing,
        today: date,
    ) -> None:  # fmt: skip
        self.connection, self.periods, self.missing = connection, periods, lacking
        self.line, self.found, self.today = found, found.counts, today
        self.days = [one.data_day(today) for one in periods]
        self.names = {one.id: one.name for one in street.communities(connection)}

    def review(self, street_name: str, community: str, script: str, told: Told) -> Review:
        """Put the review of one community, or of the whole street, together."""
        day = self.line.last.day
        sweep = self.line.came.plans.get(day)
        subjects = [one for one in self.line.every if community in (STREET, one.community_id)]
        lines = {figure: self.lacking(figure, community, told) for figure in MISSING}
        before = dict(self.found[-2][community]) | {each: line[-2] for each, line in lines.items()}
        beats = tuple(by_beat(subjects, self.names, self.beats()))
        categories = tuple(by_category(beats))
        return Review(
            period=self.periods[-1], day=date.fromisoformat(day),
            street=street_name, community_id=community, community=self.names.get(community, ""),
            sweep=sweep.name if sweep else "",
            points=tuple(self.point(figure, community, lines) for figure in PAGE),
            numbers=self.numbers(community),
            before={figure: before.get(figure, 0) for figure in Figure},
            weeks=self.weeks(community), categories=categories,
            beats=beats,
            left_out=left_out(self.line.came.on(day), community),
            ages=tuple(by_age(subjects, day)), severities=tuple(by_severity(subjects)),
            items=tuple(by_item(subjects, script)),
            areas=self.areas(community),
            checks=(),
            silent=self.silent(community),
        )  # fmt: skip

    def areas(self, community: str) -> tuple[AreaLine, ...]:
        """Return every figure of one community, or of each there is."""
        known = self.names.items()
        return tuple(AreaLine(area, name, self.numbers(area)) for area, name in known
                     if community in (STREET, area))  # fmt: skip

    def numbers(self, community: str) -> dict[Figure, int]:
        """Return every figure of a community, or of the street."""
        counted = self.found[-1][community]
        return {figure: self.lacked(figure, community, -1) if figure in MISSING else counted[figure]
                for figure in Figure}  # fmt: skip

    def lacked(self, figure: Figure, community: str, place: int) -> int:
        """Return how much was missing on the data day of one of the periods."""
        return len(self.missing.of(figure, community, self.days[place], self.today))

    def lacking(self, figure: Figure, community: str, told: Told) -> Numbers:
        """Return how much was missing in each period: where nobody can tell now, as signed."""
        found = [self.lacked(figure, community, place) for place in range(len(self.periods))]
        for place, period in enumerate(self.periods if figure in AS_SIGNED else ()):
            said = told.get(period, {}).get(figure.value)
            found[place] = said if isinstance(said, int) else found[place]
        return tuple(found)

    def point(self, figure: Figure, community: str, lines: Mapping[Figure, Numbers]) -> Point:
        """Return a point of the page."""
        line = lines.get(figure) or tuple(each[community][figure] for each in self.found)
        return Point(figure, line[-1], line[-2], line)

    def weeks(self, community: str) -> tuple[tuple[str, int, int], ...]:
        """Return the periods of the line by name, with what was found and closed in each."""
        return tuple(
            (one.name, each[community][Figure.FOUND], each[community][Figure.CLOSED])
            for one, each in zip(self.periods, self.found, strict=True)
        )

    def beats(self) -> dict[str, str]:
        """Return the beats' names by id."""
        return {one.id: one.name for one in street.beats(self.connection)}

    def silent(self, community: str) -> tuple[SilentLine, ...]:
        """Return the laptops not heard of, of a community or all."""
        found = self.missing.silent(community, self.days[-1], self.today)
        return tuple(SilentLine(one.record, one.made_at) for one in found)
