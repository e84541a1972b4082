"""Periods beside each other: all about the last, and the figures alone of those before it.

To turn to another week asks for one that was not there before; the rest is kept (store/kept.py).
"""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from firesweep.model.period import Period
from firesweep.model.review import Span
from firesweep.store.kept import Kept, once
from firesweep.store.plain import Reading
from firesweep.store.review import (
    Came,
    Counted,
    Counts,
    Plain,
    Tally,
    alone,
    how_far,
    of_sweep,
    read,
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


def line(connection: Reading, kept: Kept, periods: Sequence[Period], today: date) -> Line:
    """Return periods beside each other; how far the sweep came is of that of the last."""
    _read_missing(connection, kept, periods, today)
    spans = spans_of(periods, today)
    came, last = how_far(connection, kept, spans[-1].day), spans[-1]
    every = [*map(Counted._make, kept[last].every), *of_sweep(came, last)]
    counts = [summed(kept[span].tally, _swept(kept, came, span)) for span in spans]
    return Line(last, came, every, counts)


def _read_missing(connection: Reading, kept: Kept, periods: Sequence[Period], today: date) -> None:
    """Read the periods that are not kept yet, those in a row at once."""
    spans = spans_of(periods, today)
    for known, places in groupby(range(len(spans)), lambda place: spans[place] in kept):
        if not known:
            some = [periods[place] for place in places]
            sources = read(connection, some, today, covered=False, kept=kept)
            for place, span in enumerate(sources.spans):
                every = list(alone(sources, place))
                kept[span] = _Alone(every, tallied(every))


def _swept(kept: Kept, came: Came, span: Span) -> Tally:
    return once(kept, (came.sweep and came.sweep.id, span), lambda: swept(came, span))
