"""The figures of some periods, in counts by community, and exactly the records behind each.

All are read at once and counted by one rule for both, so that a number and the list it opens
cannot differ. What each figure means stands in model/review.py.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import chain
from typing import Any, NamedTuple

from firesweep.model.occasion import OccasionKind
from firesweep.model.period import Period
from firesweep.model.review import Figure, Span, counted
from firesweep.store.kept import Kept, once
from firesweep.store.plain import Reading
from firesweep.store.review_hazards import Moved, Still, all_open, moved, still
from firesweep.store.review_logs import Held, held, without_drill
from firesweep.store.review_repeats import Places, repeaters_by_period
from firesweep.store.review_visits import (
    Cell,
    Shut,
    alike,
    counting,
    coverage,
    each_covered,
    no_access,
    sweep_on,
)
from firesweep.store.sweeps import SweepRow

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

    periods: tuple[Period, ...]
    spans: tuple[Span, ...]
    sweep: SweepRow | None
    """The sweep of the last period."""
    moved: list[Moved]
    still: list[Still]
    repeats: list[Places]
    cells: list[Cell]
    alike: list[Cell]
    """The same by community and days alone: enough to count."""
    shut: list[list[Shut]]
    drills: list[Held]
    outreach: list[Held]


def spans_of(periods: Sequence[Period], today: date) -> tuple[Span, ...]:
    """Return periods as figures see them."""
    return tuple(Span.of(one.first, one.data_day(today)) for one in periods)


def read(
    connection: Reading,
    periods: Sequence[Period],
    today: date,
    *,
    each: bool = False,
    covered: bool = True,
    kept: Kept | None = None,
) -> Sources:
    """Read what the figures of some periods in a row are made of.

    With `each`, nothing comes in groups: the ids of all records are there. How far the sweep came
    is left out where it is not `covered`, and not asked again where it is `kept`.
    """
    kept, spans = {} if kept is None else kept, spans_of(periods, today)
    days = [(periods[0].first - timedelta(days=1)).isoformat(), *(span.day for span in spans)]
    hazards, sweep = list(moved(connection, days)), sweep_on(connection, days[-1])
    came = _Came([], [])
    if sweep and covered:
        came = once(kept, (sweep.id, each), lambda: _came(connection, sweep, each=each))
    return Sources(
        tuple(periods), spans, sweep, hazards,
        still=still(once(kept, Still, lambda: all_open(connection)), days, each=each),
        repeats=repeaters_by_period(connection, hazards, days, spans),
        cells=came.cells, alike=came.alike,
        shut=[no_access(connection, span) for span in spans],
        drills=held(connection, OccasionKind.DRILL),
        outreach=held(connection, OccasionKind.OUTREACH),
    )  # fmt: skip


class _Came(NamedTuple):
    """How far a sweep came."""

    cells: list[Cell]
    alike: list[Cell]


def _came(connection: Reading, sweep: SweepRow, *, each: bool) -> _Came:
    cells = each_covered(connection, sweep) if each else coverage(connection, sweep)
    return _Came(cells, alike(cells))


def counts(sources: Sources, place: int = -1) -> Counts:
    """Return every figure of one of the periods by community, and of STREET."""
    place %= len(sources.periods)
    return summed(tallied(sources, place), swept(sources, sources.spans[place]))


def tallied(sources: Sources, place: int) -> Tally:
    """Return what counts in figures that have nothing to do with the sweep."""
    found = Tally()
    for figures, community, number, _subject in _alone(sources, place):
        found[community, figures] += number
    return found


def swept(sources: Sources, span: Span) -> Tally:
    """Return what counts in figures of the sweep, in whatever period."""
    found = Tally()
    for cell in sources.alike:
        found[cell.community_id, cell.figures(span)] += cell.number
    for area in _without_drill(sources, span):
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
    return sorted(
        record_of(one.subject)
        for one in counted_at(sources, place)
        if figure in one.figures and community in (STREET, one.community_id)
    )


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
    place %= len(sources.periods)
    span = sources.spans[place]
    yield from _alone(sources, place)
    for figures, cell in counting(sources.cells, span):
        yield Counted(figures, cell.community_id, cell.number, cell)
    for area in _without_drill(sources, span):
        yield Counted((Figure.WITHOUT_DRILL,), area, 1, area)


def _alone(sources: Sources, place: int) -> Iterator[Counted]:
    span = sources.spans[place]
    for one in sources.moved:
        if place in one.places and (figures := one.figures(place, span)):
            yield Counted(figures, one.community_id, 1, one)
    for group in sources.still:
        yield Counted(counted(group.stand, span), group.community_id, group.number, group)
    for premises_id, community in sources.repeats[place].items():
        yield Counted((Figure.REPEATS,), community, 1, premises_id)
    for shut in sources.shut[place]:
        yield Counted(shut.figures, shut.community_id, 1, shut)
    for figure, log in ((Figure.DRILLS, sources.drills), (Figure.OUTREACH, sources.outreach)):
        for event in log:
            if span.first <= event.held_on <= span.day:
                yield Counted((figure,), event.community_id, 1, event)


def _without_drill(sources: Sources, span: Span) -> Sequence[str]:
    return without_drill(sources.drills, sources.sweep, span.day) if sources.sweep else ()
