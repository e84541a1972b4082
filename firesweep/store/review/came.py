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
    came = Came(planned, {}, {}, drills, {})
    if not planned or not cover:
        return came
    thens = registry_of(connection, kept, spans, today)
    if each:
        only = spans[-1] if set(cover) == {Figure.VISITED} else None
        return _one_by_one(connection, came, thens, only)
    return _in_groups(connection, kept, came, thens)


def _one_by_one(connection: Reading, came: Came, thens: Thens, only: Span | None) -> Came:
    """Read every premises by itself; that is too much to be kept."""
    past = _past(came.plans, thens)
    return came._replace(
        cells={scope: each_covered(connection, plan, only)
               for scope, plan in _by_scope(came.plans).items()},
        put_right=dict(put_right(thens.registry, thens.by_day, past, each=True)),
    )  # fmt: skip


def _in_groups(connection: Reading, kept: Kept, came: Came, thens: Thens) -> Came:
    """Read those that are alike as one, and keep them by their sweep."""
    (sweep,) = {plan.id for plan in came.plans.values()}

    def work(plan: SweepRow) -> tuple[list[Cell], list[Alike]]:
        cells = coverage(connection, plan)
        return cells, alike(cells)

    found = {scope: once(kept, (sweep, scope), partial(work, plan))
             for scope, plan in _by_scope(came.plans).items()}  # fmt: skip
    past = _past(came.plans, thens)
    missing = {day: plan for day, plan in past.items() if (sweep, put_right, day) not in kept}
    for day, right in put_right(thens.registry, thens.by_day, missing):
        kept[sweep, put_right, day] = right
    return came._replace(
        cells={scope: cells for scope, (cells, _same) in found.items()},
        alike={scope: same for scope, (_cells, same) in found.items()},
        put_right={day: kept[sweep, put_right, day] for day in past},
    )


def _by_scope(plans: Mapping[str, SweepRow]) -> dict[Scope, SweepRow]:
    return {scope_of(plan): plan for plan in plans.values()}


def _past(plans: Mapping[str, SweepRow], thens: Thens) -> dict[str, SweepRow]:
    """Return the plans of the days on which premises stood otherwise."""
    return {day: plan for day, plan in plans.items() if day in thens.by_day}


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
