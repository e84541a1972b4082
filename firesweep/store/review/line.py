"""Periods beside each other: all about the last, and the figures alone of those before it.

To turn to another week asks for one that was not there before; the rest is kept (store/kept.py).
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from firesweep.model.hazard.trail import Stand
from firesweep.model.period import Period
from firesweep.model.review.figures import Figure, Span, counted
from firesweep.store.kept import Kept, once
from firesweep.store.plain import Reading
from firesweep.store.review.came import Came, how_far
from firesweep.store.review.hazards import Moved, Plain, Still, all_open, still
from firesweep.store.review.review import (
    Counted,
    Counts,
    Tally,
    alone,
    counted_at,
    of_sweep,
    read,
    record_of,
    spans_of,
    summed,
    swept,
    tallied,
)


class Line(NamedTuple):
    """Some periods in a row: everything that counts in the last, and the figures of all."""

    last: Span
    came: Came
    every: list[Counted]
    counts: list[Counts]


class _Alone(NamedTuple):
    """What counts in a period, all but the sweep."""

    every: list[Plain]
    tally: Tally
    days: tuple[str, ...]
    """Those it was read for: what is still where it was before them comes in groups."""


def line(connection: Reading, kept: Kept, periods: Sequence[Period], today: date) -> Line:
    """Return periods beside each other; how far the sweep came is of that of the last."""
    _read_missing(connection, kept, periods, today)
    spans = spans_of(periods, today)
    came, last = how_far(connection, kept, spans, today), spans[-1]
    every = [*map(Counted._make, kept[last].every), *of_sweep(came, last)]
    counts = [summed(kept[span].tally, _swept(kept, came, span)) for span in spans]
    return Line(last, came, every, counts)


def each_in(
    connection: Reading,
    kept: Kept,
    period: Period,
    today: date,
    cover: Collection[Figure],
) -> Iterator[Plain]:
    """Yield all that counts in a period by itself; of a sweep what the figures of `cover` want.

    Of a period whose figures are kept nothing is read again but that.
    """
    (span,) = spans_of([period], today)
    if span not in kept:
        yield from counted_at(read(connection, [period], today, each=True, cover=cover,
                                   kept=kept), -1)  # fmt: skip
        return
    every, _tally, days = kept[span]
    yield from (one for one in every if not isinstance(one[-1], Still))
    for one in still(once(kept, Still, lambda: all_open(connection)), days, each=True):
        yield counted(one.stand, span), one.community_id, 1, one
    came = how_far(connection, kept, (span,), today, each=True, cover=cover)
    yield from of_sweep(came, span)


def deadlines_in(
    kept: Kept, period: Period, today: date, every: Iterable[Plain]
) -> dict[str, str | None]:
    """Return by when each hazard that counts in a period had to be put right, on its data day."""
    (span,) = spans_of([period], today)
    place = kept[span].days.index(span.day) - 1 if span in kept else 0
    return {record_of(one): _stand(one, place).deadline for *_, one in every
            if isinstance(one, Moved | Still)}  # fmt: skip


def _stand(one: Moved | Still, place: int) -> Stand:
    return one.stand if isinstance(one, Still) else one.stand_at(place)


def _read_missing(connection: Reading, kept: Kept, periods: Sequence[Period], today: date) -> None:
    """Read the periods that are not kept yet, those in a row at once."""
    spans = spans_of(periods, today)
    for known, places in groupby(range(len(spans)), lambda place: spans[place] in kept):
        if not known:
            some = [periods[place] for place in places]
            sources = read(connection, some, today, cover=(), kept=kept)
            for place, span in enumerate(sources.spans):
                every = list(alone(sources, place))
                kept[span] = _Alone(every, tallied(every), sources.days)


def _swept(kept: Kept, came: Came, span: Span) -> Tally:
    plan = came.plans.get(span.day)
    return once(kept, (plan and plan.id, span), lambda: swept(came, span))
