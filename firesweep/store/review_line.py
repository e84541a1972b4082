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
    Counts,
    Sources,
    Tally,
    counts,
    read,
    spans_of,
    summed,
    swept,
    tallied,
)


class Line(NamedTuple):
    """Some periods in a row: what the last is made of, and the figures of all."""

    last: Sources
    counts: list[Counts]


def line(connection: Reading, kept: Kept, periods: Sequence[Period], today: date) -> Line:
    """Return periods beside each other; how far the sweep came is of that of the last."""
    last = read(connection, periods[-1:], today, kept=kept)
    _count_missing(connection, kept, periods[:-1], today)
    before = spans_of(periods[:-1], today)
    return Line(last, [*(summed(kept[span], _swept(kept, last, span)) for span in before),
                       counts(last)])  # fmt: skip


def _count_missing(connection: Reading, kept: Kept, periods: Sequence[Period], today: date) -> None:
    """Count in the periods that are not kept yet, those in a row at once, all but the sweep."""
    spans = spans_of(periods, today)
    for known, places in groupby(range(len(spans)), lambda place: spans[place] in kept):
        if not known:
            some = [periods[place] for place in places]
            sources = read(connection, some, today, covered=False, kept=kept)
            for place, span in enumerate(sources.spans):
                kept[span] = tallied(sources, place)


def _swept(kept: Kept, last: Sources, span: Span) -> Tally:
    """Return how far the sweep of the last period had come in another."""
    return once(kept, (last.sweep and last.sweep.id, span), lambda: swept(last, span))
