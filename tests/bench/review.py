"""The community head's week over five years of a street: opened, turned, and grown tenfold."""

import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from firesweep.model.period import before, up_to, week_of
from firesweep.office.review import review
from firesweep.store.database import Store, open_store
from firesweep.store.review import counts, read
from tests.bench.bigstore import LAST_DAY, Size, big_store
from tests.bench.figure import Figure

YEARS = 5
LONG = Size(premises=100_000, inspections=500_000, hazards=200_000, years=YEARS)
SHORT = Size(premises=100_000, inspections=50_000, hazards=20_000, years=YEARS)
"""A tenth of it in every week: what the page costs may grow by as much, and no more."""
TODAY = LAST_DAY + timedelta(2)
RUNS = 5


def figures() -> list[Figure]:
    """Measure by processor time: a week is read on one thread."""
    long, short = (open_store(big_store(size)) for size in (LONG, SHORT))
    week = week_of(LAST_DAY)
    cold, grown = (spent_ms(partial(review, of, week, TODAY)) for of in (long, short))
    found = [
        Figure("a week's figures, eight weeks beside them", cold, 300),
        Figure("turned to the week before", spent_ms(lambda: turn(long, before(week).last)), 100),
        Figure("turned to the week a year before",
               spent_ms(lambda: turn(long, week.last - timedelta(364))), 300),
        Figure("figures of ten times the inspections / of one", cold, 10, floor=grown),
    ]  # fmt: skip
    long.close()
    short.close()
    return found


def turn(store: Store, day: date) -> None:
    """Read the one week that comes into the line, and the one before it."""
    with store.glance() as connection:
        counts(read(connection, up_to(week_of(day), 2), TODAY))


def spent_ms(work: Callable[[], object]) -> float:
    """Return the least processor time of some runs in milliseconds."""
    found = []
    for _ in range(RUNS):
        began = time.process_time()
        work()
        found.append((time.process_time() - began) * 1000)
    return min(found)
