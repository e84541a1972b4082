"""The figures of some periods, in counts by community, and exactly the records behind each.

All are read at once and counted by one rule for both, so that a number and the list it opens
cannot differ. What each figure means stands in model/review/figures.py.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain
from operator import itemgetter
from typing import Any, NamedTuple

from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.period import Period
from firesweep.model.review.figures import COVER, Figure, Span, counted
from firesweep.store.kept import Kept, once
from firesweep.store.plain import Reading
from firesweep.store.review.came import Came, how_far, registry_of
from firesweep.store.review.hazards import Moved, Plain, Still, all_open, by_period, moved, still
from firesweep.store.review.logs import Held, held, without_drill
from firesweep.store.review.repeats import Places, repeaters_by_period
from firesweep.store.review.visits import Cell, Shut, counting, covered_in, no_access

STREET = ""
"""Stands for all communities together."""
Counts = dict[str, Counter[Figure]]
Tally = Counter[tuple[str, tuple[Figure, ...]]]
"""How often something counts in some figures, by community."""


class Counted(NamedTuple):
    """Something that counts in figures: in which, where, how often, and what it is."""

    figures: tuple[Figure, ...]
    community_id: str
    number: int
    subject: Any


class Sources(NamedTuple):
    """Everything the figures of some periods in a row are made of."""

    spans: tuple[Span, ...]
    days: tuple[str, ...]
    """The last one before them, and the data day of each."""
    moved: list[list[Plain]]
    """Of each period the hazards that were not at rest in it."""
    still: list[Still]
    repeats: list[Places]
    shut: list[list[Shut]]
    outreach: list[Held]
    came: Came
    """The sweep of the last period."""


def spans_of(periods: Sequence[Period], today: date) -> tuple[Span, ...]:
    """Return periods as figures see them."""
    return tuple(Span.of(one.first, one.data_day(today)) for one in periods)


def read(
    connection: Reading,
    periods: Sequence[Period],
    today: date,
    *,
    each: bool = False,
    cover: Collection[Figure] = COVER,
    kept: Kept | None = None,
) -> Sources:
    """Read what the figures of some periods in a row are made of.

    With `each`, nothing comes in groups: the ids of all records are there. How far the sweep came
    is read as far as the figures of `cover` want it, and not asked again where it is `kept`.
    """
    kept, spans = {} if kept is None else kept, spans_of(periods, today)
    thens = registry_of(connection, kept, spans, today)
    days = ((periods[0].first - timedelta(days=1)).isoformat(), *(span.day for span in spans))
    hazards = list(moved(connection, days))
    return Sources(
        spans,
        days,
        by_period(hazards, spans),
        still=still(once(kept, Still, lambda: all_open(connection)), days, each=each),
        repeats=repeaters_by_period(connection, hazards, days, spans, thens),
        shut=[no_access(connection, span, thens.on(span.day)) for span in spans],
        outreach=held(connection, OccasionKind.OUTREACH),
        came=how_far(connection, kept, spans, today, each=each, cover=cover),
    )


def counts(sources: Sources, place: int = -1) -> Counts:
    """Return every figure of one of the periods by community, and of STREET."""
    return summed(tallied(alone(sources, place)), swept(sources.came, sources.spans[place]))


def tallied(every: Iterable[Plain]) -> Tally:
    """Return how often what counts in the same figures counts."""
    every = list(every)
    found = Tally(map(itemgetter(1, 0), every))
    for figures, community, number, _subject in every:
        if number != 1:
            found[community, figures] += number - 1
    return found


def swept(came: Came, span: Span) -> Tally:
    """Return what counts in figures of a sweep, in whatever period."""
    found = Tally()
    for area, inspected, met, again, number in came.alike_on(span.day):
        found[area, covered_in(inspected, met, again, span)] += number
    for area in _without_drill(came, span):
        found[area, (Figure.WITHOUT_DRILL,)] += 1
    return found


def summed(*tallies: Tally) -> Counts:
    """Return every figure by community, and of STREET."""
    found: Counts = defaultdict(Counter)
    for (community, figures), number in chain.from_iterable(each.items() for each in tallies):
        for figure in figures:
            found[community][figure] += number
            found[STREET][figure] += number
    return found


def ids(sources: Sources, figure: Figure, community: str = STREET, place: int = -1) -> list[str]:
    """Return the records behind a figure of sources that were read with `each`, in their order."""
    return ids_of(counted_at(sources, place), (figure,), community)[figure]


def ids_of(
    every: Iterable[Plain], figures: Collection[Figure], community: str = STREET
) -> dict[Figure, list[str]]:
    """Return the records behind some figures, of all that counts by itself."""
    found: dict[Figure, list[str]] = {figure: [] for figure in figures}
    for counts_in, area, _number, subject in every:
        if community in (STREET, area):
            for figure in counts_in:
                if figure in found:
                    found[figure].append(record_of(subject))
    return {figure: sorted(records) for figure, records in found.items()}


def record_of(subject: Any) -> str:
    """Return the id of what was counted: a hazard, a premises, a drill, a community."""
    if isinstance(subject, Moved):
        return subject.id
    if isinstance(subject, Still):
        return subject.hazard_id
    if isinstance(subject, Cell | Shut):
        return subject.premises_id
    return subject.id if isinstance(subject, Held) else str(subject)


def counted_at(sources: Sources, place: int) -> Iterator[Counted]:
    """Yield everything that counts in a figure of one of the periods."""
    yield from map(Counted._make, alone(sources, place))
    yield from of_sweep(sources.came, sources.spans[place])


def alone(sources: Sources, place: int) -> Iterator[Plain]:
    """Yield what counts in figures of one of the periods that have nothing to do with a sweep."""
    span, drills, outreach = sources.spans[place], sources.came.drills, sources.outreach
    yield from sources.moved[place]
    for group in sources.still:
        yield counted(group.stand, span), group.community_id, group.number, group
    for premises_id, community in sources.repeats[place].items():
        yield (Figure.REPEATS,), community, 1, premises_id
    for shut in sources.shut[place]:
        yield shut.figures, shut.community_id, 1, shut
    for figure, log in ((Figure.DRILLS, drills), (Figure.OUTREACH, outreach)):
        for event in log:
            if span.first <= event.held_on <= span.day:
                yield (figure,), event.community_id, 1, event


def of_sweep(came: Came, span: Span) -> Iterator[Counted]:
    """Yield what counts in figures of a sweep, in whatever period."""
    for figures, cell in counting(came.on(span.day), span):
        yield Counted(figures, cell.community_id, cell.number, cell)
    for area in _without_drill(came, span):
        yield Counted((Figure.WITHOUT_DRILL,), area, 1, area)


def _without_drill(came: Came, span: Span) -> Sequence[str]:
    plan = came.plans.get(span.day)
    return without_drill(came.drills, plan, span.day) if plan else ()
