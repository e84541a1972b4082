"""A period counted a second way: from what was written, by the visits it was written on.

The figures are read from what is kept beside hazards (`hazard_state`), and of a sweep from all its
visits, in groups. Here neither is asked. The hazards of a period are those that its visits and
drills found and those its steps moved; what each counts in is told by its own record and its steps.
Who was visited is told by the visits of those days, each with the premises it was made at. So a row
that was lost, changed, or not worked out anew makes the two ways differ (office/review/lines.py).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from firesweep.model.hazard.life import RESULTS, State, Step, StepKind, live, step_of
from firesweep.model.review.figures import FIRST_HANDLED, Figure, Span
from firesweep.model.vocabulary import LISTED, Category, Outcome
from firesweep.store.kept import Kept
from firesweep.store.plain import Reading, rows, words
from firesweep.store.review.came import registry_of
from firesweep.store.review.hazards import Moved
from firesweep.store.review.line import Line
from firesweep.store.review.registry import Then
from firesweep.store.review.review import STREET
from firesweep.store.review.visits import kinds_of
from firesweep.store.sweep.sweeps import SweepRow

Recount = Mapping[str, Counter[Figure | Category]]
"""By community, and of the street under no name; of a category those that were visited."""
Figures = frozenset[Figure]
MOVES = Figures({
    Figure.FOUND, Figure.ON_THE_SPOT, Figure.NOTICED, Figure.REFERRED, Figure.REINSPECTED,
    Figure.CLOSED, Figure.REOPENED, Figure.VOIDED,
})  # fmt: skip
"""What is counted again of hazards."""
_ENDS = {
    StepKind.FIXED_ON_THE_SPOT.value: State.CLOSED, StepKind.CLOSED.value: State.CLOSED,
    StepKind.VOIDED.value: State.VOID, StepKind.REOPENED.value: State.FOUND,
}  # fmt: skip
"""Where the steps lead that end a hazard or begin it anew, if nothing stands in their way."""
_RESULTS = frozenset(map(str, RESULTS))
_NONE = Figures()
_LISTED = frozenset(map(str, LISTED))
_MOVING = words((*_ENDS, *_RESULTS))
_LATELY = 2000
"""Steps that came last: where what they add up to was not worked out, nothing else names them."""
_VISITS = """
SELECT i.id, i.premises_id, i.outcome, i.sweep_id FROM inspection i INDEXED BY ix_inspection_day
WHERE i.visited_on BETWEEN :first AND :day
"""
_HAZARD = "SELECT h.id, h.community_id, h.found_on, h.handling"
_FOUND = f"""
{_HAZARD} FROM json_each(:visits) j CROSS JOIN hazard h ON h.inspection_id = j.value
UNION ALL
{_HAZARD} FROM hazard h INDEXED BY ix_hazard_drill_id
WHERE h.drill_id > '' AND h.found_on BETWEEN :first AND :day
"""
_LAST_MOVED = f"""
SELECT hazard_id FROM (SELECT hazard_id, kind, "on" FROM step ORDER BY rowid DESC LIMIT {_LATELY})
WHERE kind IN {_MOVING} AND "on" BETWEEN :first AND :day
"""
_NAMED = f"{_HAZARD} FROM json_each(:ids) j CROSS JOIN hazard h ON h.id = j.value"
_STEPS = f"""
SELECT s.hazard_id, s.kind, s."on" >= :first
FROM json_each(:ids) j CROSS JOIN step s ON s.hazard_id = j.value
WHERE s.kind IN {_MOVING} AND s."on" <= :day ORDER BY s.counter, s.laptop, s.id
"""
_ALL_STEPS = """
SELECT s.hazard_id, s.kind, s."on", s.counter, s.laptop, s.id, s.deadline, s.old_deadline,
    s.paper_id, s.undoes
FROM json_each(:ids) j CROSS JOIN step s ON s.hazard_id = j.value WHERE s."on" <= :day
"""
_PLACES = """
SELECT p.id, p.community_id, p.categories, p.status, p.kept_id
FROM json_each(:ids) j CROSS JOIN premises p INDEXED BY ix_premises_stands ON p.id = j.value
"""
_Steps = tuple[tuple[str, bool], ...]
"""Their kinds in the order they count, and whether each was taken in the period or before."""


class _Written(NamedTuple):
    """A hazard as it was written down."""

    id: str
    community_id: str
    found_on: str
    handling: str


class _Visits(NamedTuple):
    """The visits of a period, and the premises a sweep inspected on them."""

    ids: list[str]
    inside: list[str]


def recount(
    connection: Reading, kept: Kept, found: Line, spans: Sequence[Span], today: date
) -> Recount:
    """Return figures of the last of some periods, which were found the first way, once more."""
    span, sweep = found.last, found.came.plans.get(found.last.day)
    told = {one.id: moves for figures, _area, _number, one in found.every
            if isinstance(one, Moved) and (moves := _moves(figures))}  # fmt: skip
    visits = _visits(connection, sweep.id if sweep else None, span)
    alike: Counter[tuple[str, Iterable[Figure | Category]]] = Counter(
        _hazards(connection, told, visits.ids, span)
    )
    if sweep:
        then = registry_of(connection, kept, spans, today).on(span.day)
        alike.update(_visited(connection, sweep, visits.inside, then, span))
    counts: dict[str, Counter[Figure | Category]] = defaultdict(Counter)
    for (area, counted), number in alike.items():
        for each in counted:
            counts[area][each] += number
            counts[STREET][each] += number
    return counts


@lru_cache(1000)
def _moves(figures: tuple[Figure, ...]) -> Figures:
    return MOVES.intersection(figures)


def _visits(connection: Reading, sweep_id: str | None, span: Span) -> _Visits:
    every = rows(connection, _VISITS, first=span.first, day=span.day)
    inside = [place for _id, place, *met in every if met == [Outcome.INSPECTED, sweep_id]]
    return _Visits([visit for visit, *_ in every], sorted(set(inside)))


def _hazards(
    connection: Reading, told: Mapping[str, Figures], visits: Sequence[str], span: Span
) -> Iterator[tuple[str, Figures]]:
    """Yield where each hazard counts, and in what."""
    every = _written(connection, told, visits, span)
    steps = _moving(connection, list(every), span)
    counted = {of: _figures(one.found_on >= span.first, one.handling, steps.get(of, ()))
               for of, one in every.items()}  # fmt: skip
    # Only where the two ways differ are all steps read and taken one by one, as they count or not.
    differ = [of for of, figures in counted.items() if figures != told.get(of, _NONE)]
    for of, whole in _whole(connection, differ, span).items():
        _id, _area, found_on, handling = every[of]
        was, state = (live(some).state for some in whole)
        counted[of] = _counted(found_on >= span.first, handling, was, state, steps.get(of, ()))
    return ((every[of].community_id, figures) for of, figures in counted.items())


def _written(
    connection: Reading, told: Iterable[str], visits: Sequence[str], span: Span
) -> dict[str, _Written]:
    """Return the hazards of the period's visits and drills, those told of, and those moved last."""
    days = {"first": span.first, "day": span.day}
    found = [*map(_Written._make, rows(connection, _FOUND, visits=visits, **days))]
    others = {*told, *(of for (of,) in rows(connection, _LAST_MOVED, **days))}
    others.difference_update(one.id for one in found)
    found += map(_Written._make, rows(connection, _NAMED, ids=sorted(others)))
    return {one.id: one for one in found if one.found_on <= span.day}


def _moving(connection: Reading, ids: Sequence[str], span: Span) -> Mapping[str, _Steps]:
    """Return the steps that end hazards, begin them anew, or look at them."""
    found: dict[str, _Steps] = {}
    for of, *step in rows(connection, _STEPS, ids=ids, first=span.first, day=span.day):
        found[of] = (*found.get(of, ()), (step[0], bool(step[1])))
    return found


def _whole(
    connection: Reading, ids: Sequence[str], span: Span
) -> dict[str, tuple[list[Step], list[Step]]]:
    """Return all steps of hazards, those from before the period first."""
    found: dict[str, tuple[list[Step], list[Step]]] = {of: ([], []) for of in ids}
    for of, *kept in rows(connection, _ALL_STEPS, ids=ids, day=span.day) if ids else ():
        before, until = found[of]
        step = step_of(*kept)
        until.append(step)
        before += [step] if step.on < span.first else []
    return found


@lru_cache(10_000)
def _figures(is_new: bool, handling: str, steps: _Steps) -> Figures:
    """Return what a hazard counts in as if every step did."""
    was = state = State.FOUND
    for kind, inside in steps:
        state = _ENDS.get(kind, state)
        was = was if inside else state
    return _counted(is_new, handling, was, state, steps)


def _counted(is_new: bool, handling: str, was: State, state: State, steps: _Steps) -> Figures:
    """Return what a hazard counts in that stood somewhere before the period, and at its end.

    What each figure means stands in model/review/figures.py; it is said here once more.
    """
    found = set[Figure]()
    if state is State.CLOSED and (is_new or was is not State.CLOSED):
        found.add(Figure.CLOSED)
    elif state is State.VOID and not is_new and was.is_open:
        found.add(Figure.VOIDED)
    elif state.is_open and not is_new and was is State.CLOSED:
        found.add(Figure.REOPENED)
    if is_new and state is not State.VOID:
        found |= {Figure.FOUND, *filter(None, (FIRST_HANDLED.get(handling),))}
    if state is not State.VOID and any(kind in _RESULTS and inside for kind, inside in steps):
        found.add(Figure.REINSPECTED)
    return Figures(found)


def _visited(
    connection: Reading, sweep: SweepRow, places: Sequence[str], then: Then, span: Span
) -> Iterator[tuple[str, tuple[Figure | Category, ...]]]:
    """Yield where each visited premises of a sweep counts, and in which of its categories."""
    there = rows(connection, _PLACES, ids=places)
    there += rows(connection, _PLACES, ids=[kept for *_, kept in there if kept])
    met = {place: of for place, *of, status, kept in there if status in _LISTED and not kept}
    for place in then.changed:
        met.pop(place, None)
    for one in then.stood.values():
        if one.listed and _was_visited(then, one.id, sweep.id, span):
            met[one.id] = [one.community_id, one.categories]
    for area, categories in met.values():
        if area in sweep.communities and (kinds := kinds_of(sweep.categories, categories)):
            yield area, _in_kinds(kinds)


@lru_cache(1000)
def _in_kinds(kinds: tuple[str, ...]) -> tuple[Figure | Category, ...]:
    return (Figure.VISITED, *map(Category, kinds))


def _was_visited(then: Then, place: str, sweep_id: str, span: Span) -> bool:
    inside = (met.on for met in then.visits.get(place, ())
              if (met.sweep_id, met.outcome) == (sweep_id, Outcome.INSPECTED))  # fmt: skip
    return any(span.first <= on <= span.day for on in inside)
