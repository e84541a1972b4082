"""How far the sweep of a period came, on the days of it and of those beside it.

A day that is past has the plan and the registry of then.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.review.figures import COVER, Figure, Span
from firesweep.store.kept import Kept, once
from firesweep.store.plain import Reading
from firesweep.store.review.logs import Held, held
from firesweep.store.review.plans import Plans, plans, sweep_on
from firesweep.store.review.put_right import put_right
from firesweep.store.review.registry import AS_NOW, NOTHING, Registry, Then, changed_since
from firesweep.store.review.visits import (
    Alike,
    Cell,
    Scope,
    alike,
    coverage,
    each_covered,
    scope_of,
)
from firesweep.store.sweep.sweeps import SweepRow


class Came(NamedTuple):
    """How far a sweep came; of a day that is past by its plan and the registry of then."""

    plans: Mapping[str, SweepRow]
    """The sweep as it was planned on each day; none where there is no sweep."""
    cells: Mapping[Scope, list[Cell]]
    """By the registry of today."""
    alike: Mapping[Scope, list[Alike]]
    """The same by community and days alone: enough to count."""
    drills: list[Held]
    put_right: Mapping[str, list[Cell]]
    """By the days that are past, what makes it the registry of then."""

    def on(self, day: str) -> list[Cell]:
        """Return the cells by plan and registry of a day."""
        scope = scope_of(self.plans[day]) if day in self.plans else ((), ())
        return [*self.cells.get(scope, ()), *self.put_right.get(day, ())]

    def alike_on(self, day: str) -> list[Alike]:
        """Return the same by community and days alone."""
        scope = scope_of(self.plans[day]) if day in self.plans else ((), ())
        return [*self.alike.get(scope, ()), *alike(self.put_right.get(day, ()))]


class Thens(NamedTuple):
    """The premises that stand otherwise now than on some days that are past."""

    registry: Registry
    by_day: Mapping[str, Then]

    def on(self, day: str) -> Then:
        """Return how they stood at the end of one of the days; on any other they stand as now."""
        return self.by_day.get(day, AS_NOW)


def registry_of(connection: Reading, kept: Kept, spans: Sequence[Span], today: date) -> Thens:
    """Return the premises that stand otherwise now than on the days of some spans."""
    past = [span.day for span in spans if span.day < today.isoformat()]
    if not past:
        return Thens(NOTHING, {})
    registry = once(kept, (Registry, past[0]), lambda: changed_since(connection, past[0]))
    if registry is NOTHING:
        return Thens(NOTHING, {})
    return Thens(registry, {day: once(kept, (Registry, past[0], day), partial(registry.on, day))
                            for day in past})  # fmt: skip


def how_far(
    connection: Reading,
    kept: Kept,
    spans: Sequence[Span],
    today: date,
    *,
    each: bool = False,
    cover: Collection[Figure] = COVER,
) -> Came:
    """Return how far the sweep of the last of some spans came, on each of their days.

    With `each` and no figure in `cover` but VISITED, only what was visited in the last is read.
    """
    drills = held(connection, OccasionKind.DRILL)
    planned = _planned(connection, kept, spans, today)
    if not planned or not cover:
        return Came(planned, {}, {}, drills, {})
    thens = registry_of(connection, kept, spans, today)
    past = {day: plan for day, plan in planned.items() if day in thens.by_day}
    scopes = {scope_of(plan): plan for plan in planned.values()}
    if each:  # too much to be kept
        only = spans[-1] if set(cover) == {Figure.VISITED} else None
        right = dict(put_right(thens.registry, thens.by_day, past, each=True))
        cells = {scope: each_covered(connection, plan, only) for scope, plan in scopes.items()}
        return Came(planned, cells, {}, drills, right)

    def work(plan: SweepRow) -> tuple[list[Cell], list[Alike]]:
        cells = coverage(connection, plan)
        return cells, alike(cells)

    sweep = planned[spans[-1].day].id
    came = {scope: once(kept, (sweep, scope), partial(work, plan))
            for scope, plan in scopes.items()}  # fmt: skip
    missing = {day: plan for day, plan in past.items() if (sweep, put_right, day) not in kept}
    for day, found in put_right(thens.registry, thens.by_day, missing):
        kept[sweep, put_right, day] = found
    return Came(
        planned,
        {scope: cells for scope, (cells, _same) in came.items()},
        {scope: same for scope, (_cells, same) in came.items()},
        drills,
        {day: kept[sweep, put_right, day] for day in past},
    )


def _planned(
    connection: Reading, kept: Kept, spans: Sequence[Span], today: date
) -> dict[str, SweepRow]:
    """Return the sweep of the last of some spans as it was planned on each of their days."""
    known = once(kept, Plans, lambda: plans(connection))
    by_day = {span.day: known.on(span.day) if span.day < today.isoformat() else known.now
              for span in spans}  # fmt: skip
    sweep = sweep_on(by_day[spans[-1].day], spans[-1].day)
    if sweep is None:
        return {}
    return {day: one for day, some in by_day.items() for one in some if one.id == sweep.id}
