"""What came in after a week was signed: its records now, beside those it was signed with."""

from collections.abc import Callable, Mapping
from itertools import chain

from firesweep.model.review.figures import Figure

Records = Mapping[Figure, list[str]]

LATE = (
    Figure.NEW_SERIOUS, Figure.FOUND, Figure.REINSPECTED, Figure.CLOSED, Figure.REOPENED,
    Figure.VOIDED, Figure.PENDING, Figure.OVERDUE, Figure.DUE, Figure.VISITED, Figure.NO_ACCESS,
    Figure.DRILLS, Figure.OUTREACH, Figure.CLASHES,
)  # fmt: skip
"""Figures to which something done in the week may come in after it was signed: a visit, a step in a
hazard's life, an event, an edit made apart. What is listed once is so as the first it counts in.
"""
EVENTS = (Figure.DRILLS, Figure.OUTREACH)
MOVED_ON = (Figure.OVERDUE, Figure.DUE, Figure.PENDING)
"""Where a hazard waits: a late step may take it out of there without ending it."""


def late_records(
    found: Records, before: Records, whole: Callable[[Figure], bool]
) -> dict[Figure, list[str]]:
    """Return what counts in a week now and did not when it was signed, and the other way round.

    The other way: an event withdrawn; a hazard void by now; one that is open still, with another
    date or an answer. Of a figure of which not the `whole` was kept nobody can say what is new.
    """
    late = {figure: _more(figure, found, before) if whole(figure) else [] for figure in LATE}
    late[Figure.VOIDED] += _more(Figure.FOUND, before, found)
    for figure in EVENTS:
        late[figure] += _more(figure, before, found)
    told = set(chain.from_iterable(late.values()))
    moved_on = chain.from_iterable(_more(figure, before, found) for figure in MOVED_ON)
    late[Figure.OPEN] = sorted(set(moved_on) - told)
    return {figure: ids for figure, ids in late.items() if ids}


def _more(figure: Figure, there: Records, than: Records) -> list[str]:
    return sorted(set(there.get(figure, [])) - set(than.get(figure, [])))
