"""How far a sweep came by plan and registry of a past day: what the cells of now lack for it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from firesweep.model.vocabulary import Outcome
from firesweep.store.review.registry import Met, New, Registry, Stood, Then
from firesweep.store.review.visits import MERGED, OTHER_CATEGORY, Cell, kinds_of, scope_of
from firesweep.store.sweep.sweeps import SweepRow


def put_right(
    registry: Registry,
    thens: Mapping[str, Then],
    plans: Mapping[str, SweepRow],
    *,
    each: bool = False,
) -> Iterator[tuple[str, list[Cell]]]:
    """Yield days, and what the cells of now lack to be those of then.

    What was not so yet counts off. A sweep comes with its plan of each day; with `each` the cells
    name their premises.
    """
    by_scope = {scope_of(plan): plan for plan in plans.values()}
    made = {scope: _Now(registry, plan, each=each) for scope, plan in by_scope.items()}
    for day, plan in plans.items():
        yield day, made[scope_of(plan)].lacks(thens[day], day)


class _Now:
    """The premises of a registry as they count for a sweep now."""

    def __init__(self, registry: Registry, sweep: SweepRow, *, each: bool) -> None:
        self.sweep, self.each = sweep, each
        self.new = Counter(self._new(registry.new))
        now = registry.today()
        self.cells = {place: self.of(now, place) for place in now.changed}

    def _new(self, new: Iterable[New]) -> Iterator[tuple[str, Cell]]:
        """Yield from when on each counts as what; without a visit many count as the same."""
        alike: dict[tuple[object, ...], Cell | None] = {}
        for since, stood, visits in new:
            key = (stood if visits or self.each else stood[1:], visits)
            if key not in alike:
                alike[key] = self.cell(stood, visits)
            if cell := alike[key]:
                yield since, cell

    def lacks(self, then: Then, day: str) -> list[Cell]:
        found = Counter[Cell]()
        for (since, cell), number in self.new.items():
            if since > day:
                found[cell] -= number
        for place in then.changed:
            is_now, was = self.cells[place], self.of(then, place)
            if is_now != was:
                found.update({was: 1} if was else ())
                found.subtract({is_now: 1} if is_now else ())
        return [cell._replace(number=number) for cell, number in found.items() if number]

    def of(self, then: Then, place: str) -> Cell | None:
        """Return a premises as it counted; None where it was not there."""
        one = then.stood.get(place)
        return self.cell(one, then.visits.get(place, ())) if one else None

    def cell(self, one: Stood, visits: Sequence[Met]) -> Cell | None:
        """Return one premises as it counts; None where it is nothing to the sweep.

        It is named with `each` alone: others are alike otherwise.
        """
        sweep, name = self.sweep, one.id if self.each else ""
        if one.community_id not in sweep.communities:
            return None
        kinds = kinds_of(sweep.categories, one.categories)
        if not one.listed:
            why = MERGED if one.kept_id else one.status
            return Cell(one.community_id, "", (), None, None, None, 1, name, why) if kinds else None
        met = [visit for visit in visits if visit.sweep_id == sweep.id]
        inside = sorted(visit.on for visit in met if visit.outcome == Outcome.INSPECTED)
        return Cell(
            one.community_id, one.beat_id or "", kinds, min(inside, default=None),
            min((visit.on for visit in met), default=None), ",".join(inside) or None, 1, name,
            "" if kinds else OTHER_CATEGORY,
        )  # fmt: skip
