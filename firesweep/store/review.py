"""The figures of some periods, in counts by community, and exactly the records behind each.

All are read at once and counted by one rule for both, so that a number and the list it opens
cannot differ. What each figure means stands in model/review.py.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from firesweep.model.occasion import OccasionKind
from firesweep.model.period import Period
from firesweep.model.review import ENDED, Figure, Span, counted, counted_in
from firesweep.store.plain import Reading
from firesweep.store.review_hazards import Moved, Still, moved, still
from firesweep.store.review_logs import Held, held, without_drill
from firesweep.store.review_repeats import Places, repeaters_by_period
from firesweep.store.review_visits import (
    Cell,
    Shut,
    alike,
    coverage,
    each_covered,
    no_access,
    sweep_on,
    visited,
)
from firesweep.store.sweeps import SweepRow

STREET = ""
"""Stands for all communities together."""
Counts = dict[str, Counter[Figure]]


class Counted(NamedTuple):
    """Something that counts in a figure: where, how often, and what it is."""

    figure: Figure
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
    visited: list[list[Cell]]
    """Of the last two periods alone; the others are empty."""
    shut: list[list[Shut]]
    drills: list[Held]
    outreach: list[Held]


def read(
    connection: Reading,
    periods: Sequence[Period],
    today: date,
    *,
    each: bool = False,
    covered: bool = True,
) -> Sources:
    """Read what the figures of some periods in a row are made of.

    With `each`, nothing comes in groups: the ids of all records are there. How far the sweep came
    is left out where it is not `covered`.
    """
    spans = tuple(Span.of(one.first, one.data_day(today)) for one in periods)
    days = [(periods[0].first - timedelta(days=1)).isoformat(), *(span.day for span in spans)]
    hazards, sweep = moved(connection, days), sweep_on(connection, days[-1])
    cover = each_covered if each else coverage
    cells = cover(connection, sweep) if sweep and covered else []
    return Sources(
        tuple(periods), spans, sweep, hazards,
        still=still(connection, days, each=each),
        repeats=repeaters_by_period(connection, hazards, days, spans),
        cells=cells, alike=alike(cells),
        visited=[visited(connection, sweep, span) if sweep and covered and span in spans[-2:]
                 else [] for span in spans],
        shut=[no_access(connection, span) for span in spans],
        drills=held(connection, OccasionKind.DRILL),
        outreach=held(connection, OccasionKind.OUTREACH),
    )  # fmt: skip


def counts(sources: Sources, place: int = -1) -> Counts:
    """Return every figure of one of the periods by community, and of STREET."""
    found: Counts = defaultdict(Counter)
    for figure, community, number, _subject in counted_at(sources, place, sources.alike):
        found[community][figure] += number
    for here in list(found.values()):
        found[STREET].update(here)
    return found


def ids(sources: Sources, figure: Figure, community: str = STREET, place: int = -1) -> list[str]:
    """Return the records behind a figure of sources that were read with `each`, in their order."""
    return sorted(
        record_of(one.subject)
        for one in counted_at(sources, place)
        if one.figure is figure and community in (STREET, one.community_id)
    )


def record_of(subject: Any) -> str:
    """Return the id of what was counted: a hazard, a premises, a drill, a community."""
    if isinstance(subject, Moved):
        return subject.found.id
    if isinstance(subject, Still):
        return subject.hazard_id
    if isinstance(subject, Cell | Shut):
        return subject.premises_id
    return subject.id if isinstance(subject, Held) else str(subject)


def counted_at(
    sources: Sources, place: int, cells: Sequence[Cell] | None = None
) -> Iterator[Counted]:
    """Yield everything that counts in a figure of one of the periods; `cells` may be merged."""
    place %= len(sources.periods)
    yield from _hazards(sources, place)
    yield from _premises(sources, place, sources.cells if cells is None else cells)
    yield from _logs(sources, sources.spans[place])


def _hazards(sources: Sources, place: int) -> Iterator[Counted]:
    span = sources.spans[place]
    for one in sources.moved:
        was, stand = one.stands[place], one.stands[place + 1]
        if stand is None or (not one.reinspected and _rests(was, stand)):
            continue
        for figure in counted_in(one.found, was, stand, one.reinspected, span):
            yield Counted(figure, one.found.community_id, 1, one)
    for group in sources.still:
        for figure in counted(group.stand, span):
            yield Counted(figure, group.community_id, group.number, group)


def _rests(was: Any, stand: Any) -> bool:
    """True where it was over before the period began, and still is: it counts nowhere."""
    return was is not None and stand.state is was.state and stand.state in ENDED


def _premises(sources: Sources, place: int, cells: Sequence[Cell]) -> Iterator[Counted]:
    for premises_id, community in sources.repeats[place].items():
        yield Counted(Figure.REPEATS, community, 1, premises_id)
    for shut in sources.shut[place]:
        yield Counted(Figure.NO_ACCESS, shut.community_id, 1, shut)
        if shut.again:
            yield Counted(Figure.NO_ACCESS_AGAIN, shut.community_id, 1, shut)
    for cell in cells:
        for figure in cell.figures(sources.spans[place].day):
            yield Counted(figure, cell.community_id, cell.number, cell)
    for cell in sources.visited[place]:
        yield Counted(Figure.VISITED, cell.community_id, cell.number, cell)


def _logs(sources: Sources, span: Span) -> Iterator[Counted]:
    logs = ((Figure.DRILLS, sources.drills), (Figure.OUTREACH, sources.outreach))
    for figure, log in logs:
        for one in log:
            if span.first <= one.held_on <= span.day:
                yield Counted(figure, one.community_id, 1, one)
    if sources.sweep is not None:
        for area in without_drill(sources.drills, sources.sweep, span.day):
            yield Counted(Figure.WITHOUT_DRILL, area, 1, area)
