"""The visits of some periods: how far the sweep is by category and beat, and who let nobody in."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from firesweep.model.review.figures import Figure, Span
from firesweep.model.vocabulary import LISTED, Outcome
from firesweep.store.plain import Reading, rows, walk, words
from firesweep.store.review.registry import Then
from firesweep.store.sweep.sweeps import SweepRow

_LISTED = f"p.status IN {words(LISTED)} AND p.kept_id IS NULL"
_SCOPE = f"""
p.community_id IN (SELECT value FROM json_each(:communities)) AND {_LISTED}
"""
"""As on the board (store/sweep/board.py); which categories count is asked of their text."""
_REGISTRY = """
SELECT p.community_id, p.categories, p.status, p.kept_id IS NOT NULL, p.beat_id, count(*)
FROM premises p GROUP BY p.community_id, p.categories, p.status, p.kept_id, p.beat_id
"""
"""In the order of an index, which alone is read."""
_MET = f"""
SELECT i.kept_id, min(i.visited_on) AS met,
    min(CASE WHEN i.outcome = '{Outcome.INSPECTED}' THEN i.visited_on END) AS inspected,
    group_concat(CASE WHEN i.outcome = '{Outcome.INSPECTED}' THEN i.visited_on END) AS days
FROM inspection i WHERE i.sweep_id = :sweep GROUP BY i.kept_id
"""
_VISITS = f"""
SELECT p.row, p.community_id, coalesce(p.beat_id, ''), p.categories,
    i.outcome = '{Outcome.INSPECTED}', i.visited_on
FROM inspection i INDEXED BY ix_inspection_sweep
JOIN premises p INDEXED BY ix_premises_stands ON p.id = i.kept_id
WHERE i.sweep_id = :sweep AND {_LISTED}
"""
"""In the order of the one index, out of the other: of each premises the earliest day first."""
_EACH = f"""
WITH met AS ({_MET})
SELECT p.community_id, coalesce(p.beat_id, ''), p.categories, m.inspected,
    m.met, m.days, 1, p.id
FROM premises p LEFT JOIN met m ON m.kept_id = p.id WHERE {_SCOPE}
"""
_VISITED_IN = f"""
SELECT p.community_id, coalesce(p.beat_id, ''), p.categories, min(i.visited_on), NULL, NULL, 1, p.id
FROM inspection i INDEXED BY ix_inspection_day
JOIN premises p INDEXED BY ix_premises_stands ON p.id = i.kept_id
WHERE i.visited_on BETWEEN :first AND :day AND i.outcome = '{Outcome.INSPECTED}'
    AND i.sweep_id = :sweep AND {_SCOPE}
GROUP BY p.id
"""
_NO_ACCESS = f"""
WITH tried AS MATERIALIZED (
    SELECT i.kept_id AS place, max(i.visited_on) AS tried_on, coalesce((
        SELECT max(l.visited_on) FROM inspection l WHERE l.kept_id = i.kept_id
            AND l.outcome = '{Outcome.INSPECTED}' AND l.visited_on <= :day), '') AS inside_on
    FROM inspection i INDEXED BY ix_inspection_day
    WHERE i.visited_on BETWEEN :first AND :day AND i.outcome = '{Outcome.NO_ACCESS}'
    GROUP BY i.kept_id)
SELECT p.community_id, p.id, (
    SELECT count(*) FROM inspection t WHERE t.kept_id = place
        AND t.outcome = '{Outcome.NO_ACCESS}' AND t.visited_on > inside_on
        AND t.visited_on <= :day) > 1
FROM tried JOIN premises p INDEXED BY ix_premises_stands ON p.id = place
WHERE tried_on > inside_on AND {_LISTED}
"""
OTHER_CATEGORY, MERGED = "other_category", "merged"


class Cell(NamedTuple):
    """Premises of a sweep that are alike; days are None where it did not come so far.

    `met_on` is the day of the first visit where that let nobody in.
    """

    community_id: str
    beat_id: str
    categories: tuple[str, ...]
    """Those of the sweep; a premises of two counts in both."""
    inspected_on: str | None
    met_on: str | None
    again: str | None
    """All days it was inspected, where those are several."""
    number: int
    premises_id: str = ""
    """Where each premises is told by itself."""
    left_out: str = ""
    """Why they are not in scope; empty where they are."""


Alike = tuple[str, str | None, str | None, str | None, int]
"""Community and days of a cell, and how many premises are alike in these."""


def covered_in(
    inspected_on: str | None, met_on: str | None, again: str | None, span: Span
) -> tuple[Figure, ...]:
    """Return what premises in scope count in, in a period."""
    first, day, _due_by = span
    if inspected_on is not None and inspected_on <= day:
        if first <= inspected_on or (again and any(first <= on <= day for on in again.split(","))):
            return _VISITED
        return _COVERED
    return _SHUT if met_on is not None and met_on <= day else _LEFT


_COVERED = (Figure.IN_SCOPE, Figure.COVERED)
_VISITED = (*_COVERED, Figure.VISITED)
_LEFT = (Figure.IN_SCOPE, Figure.LEFT)
_SHUT = (*_LEFT, Figure.SHUT)


Scope = tuple[tuple[str, ...], tuple[str, ...]]
"""Communities and categories of a sweep, as it was planned on a day."""


def scope_of(sweep: SweepRow) -> Scope:
    """Return who is in a sweep by its plan."""
    return sweep.communities, sweep.categories


class Shut(NamedTuple):
    """A premises where nobody got in, and whether that was tried before."""

    community_id: str
    premises_id: str
    again: bool

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What it counts in."""
        if self.again:
            return (Figure.NO_ACCESS, Figure.NO_ACCESS_AGAIN)
        return (Figure.NO_ACCESS,)


def coverage(connection: Reading, sweep: SweepRow) -> list[Cell]:
    """Return every premises of a sweep's communities, in groups by how far it came and when."""
    came = _came(walk(connection, _VISITS, sweep=sweep.id))
    left, gone = Counter[tuple[str, str, str]](), Counter[tuple[str, str, str]]()
    for area, categories, status, merged, beat, number in walk(connection, _REGISTRY):
        if area not in sweep.communities:
            continue
        if merged or status not in LISTED:
            gone[area, MERGED if merged else status, categories] += number
        else:
            left[area, beat or "", categories] += number
    met = [(*of, number, "") for of, number in came.items() if of[0] in sweep.communities]
    for area, beat, categories, *_days, number, _id in met:
        left[area, beat, categories] -= number
    rest = ((*of, None, None, None, number, "") for of, number in left.items() if number)
    return [*_cells((*met, *rest), sweep), *_gone(gone, sweep)]


def _came(visits: Iterable[tuple[Any, ...]]) -> Counter[tuple[Any, ...]]:
    """Count premises alike: where and as what they are, and when they were inspected or not.

    In SQL the grouping takes longer than all the rest.
    """
    inside: dict[int, list[str]] = {}
    outside: dict[int, tuple[str, ...]] = {}
    for place, area, beat, categories, let_in, on in visits:
        if not let_in:
            outside.setdefault(place, (area, beat, categories, on))
        elif place in inside:
            inside[place].append(on)
        else:
            inside[place] = [area, beat, categories, on]
    found: list[tuple[Any, ...]] = []
    for place, (area, beat, categories, first, *more) in inside.items():
        again = ",".join((first, *more)) if more else None
        met = outside.pop(place)[-1] if place in outside else first
        found.append((area, beat, categories, first, met if met < first else None, again))
    found += [(*of, None, on, None) for *of, on in outside.values()]
    return Counter(found)


def _gone(counted: Counter[tuple[str, str, str]], sweep: SweepRow) -> Iterator[Cell]:
    """Yield what is not in the registry any more and would be in scope."""
    for (area, why, categories), number in counted.items():
        if set(map(str, sweep.categories)).intersection(categories.split(",")):
            yield Cell(area, "", (), None, None, None, number, left_out=why)


def alike(cells: Iterable[Cell]) -> list[Alike]:
    """Return cells in scope merged by community and days: far fewer, the same figures."""
    found = Counter[tuple[str, str | None, str | None, str | None]]()
    for area, _beat, _categories, inspected, met, again, number, _id, why in cells:
        if not why:
            found[area, inspected, met, again] += number
    return [(*of, number) for of, number in found.items()]


def counting(cells: Iterable[Cell], span: Span) -> Iterator[tuple[tuple[Figure, ...], Cell]]:
    """Yield what cells count in, in a period: those merged that count in the same.

    Premises told by themselves stay so.
    """
    found = Counter[tuple[Any, ...]]()
    for area, beat, categories, inspected, met, again, number, premises_id, why in cells:
        if not why:
            figures = covered_in(inspected, met, again, span)
            found[figures, area, beat, categories, premises_id] += number
    for (figures, area, beat, categories, premises_id), number in found.items():
        if number > 0:
            yield figures, Cell(area, beat, categories, None, None, None, number, premises_id)


def each_covered(
    connection: Reading, sweep: SweepRow, visited_in: Span | None = None
) -> list[Cell]:
    """Return every premises a sweep may come to by itself, with how far it came and when.

    With a span only those inspected in it, of which there are a hundredth.
    """
    given: dict[str, Any] = {"communities": sweep.communities, "sweep": sweep.id}
    if visited_in:
        given |= {"first": visited_in.first, "day": visited_in.day}
    return list(_cells(rows(connection, _VISITED_IN if visited_in else _EACH, **given), sweep))


def no_access(connection: Reading, span: Span, then: Then) -> list[Shut]:
    """Return the premises where nobody got in in a period, nor later up to its data day."""
    first, day, _due_by = span
    found = [Shut(area, place, bool(again)) for area, place, again in
             rows(connection, _NO_ACCESS, first=first, day=day)]  # fmt: skip
    if not then.changed:
        return found
    changed = set(then.changed)
    same = [one for one in found if one.premises_id not in changed]
    return [*same, *map(Shut._make, then.shut(first, day))]


@lru_cache(1_000)
def kinds_of(wanted: tuple[str, ...], categories: str) -> tuple[str, ...]:
    """Return those of a sweep's categories a premises is of, in their order."""
    mine = set(categories.split(","))
    return tuple(kind for kind in map(str, wanted) if kind in mine)


def left_out(cells: Iterable[Cell], community: str = "") -> dict[str, int]:
    """Return how many premises of a sweep's communities, or of one, are not in scope, and why."""
    found = Counter[str]()
    for cell in cells:
        if cell.left_out and community in ("", cell.community_id):
            found[cell.left_out] += cell.number
    return {why: number for why, number in found.items() if number}


def _cells(found: Iterable[tuple[Any, ...]], sweep: SweepRow) -> Iterator[Cell]:
    """Yield cells of rows, the text of their categories taken apart."""
    kept: dict[str, tuple[str, ...]] = {}
    for area, beat, categories, inspected, met, again, number, premises_id in found:
        if categories not in kept:
            kept[categories] = kinds_of(sweep.categories, categories)
        why = "" if kept[categories] else OTHER_CATEGORY
        yield Cell(area, beat, kept[categories], inspected, met, again, number, premises_id, why)
