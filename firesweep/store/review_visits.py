"""The visits of some periods: how far the sweep is by category and beat, and who let nobody in."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from firesweep.model.review import Figure, Span
from firesweep.model.vocabulary import LISTED, UNLISTED, Outcome
from firesweep.store.plain import Reading, rows, words
from firesweep.store.sweeps import SweepRow, sweeps

_LISTED = f"p.status IN {words(LISTED)} AND p.kept_id IS NULL"
_SCOPE = f"""
p.community_id IN (SELECT value FROM json_each(:communities)) AND {_LISTED}
"""
"""As on the board (store/board.py); which categories count is asked of their text."""
_BASELINE = f"""
SELECT p.community_id, coalesce(p.beat_id, ''), p.categories, count(*)
FROM premises p WHERE {_SCOPE} GROUP BY 1, 2, 3
"""
_MET = f"""
SELECT i.kept_id, min(i.visited_on) AS met,
    min(CASE WHEN i.outcome = '{Outcome.INSPECTED}' THEN i.visited_on END) AS inspected
FROM inspection i WHERE i.sweep_id = :sweep GROUP BY i.kept_id
"""
_CAME = f"""
WITH met AS ({_MET})
SELECT p.community_id, coalesce(p.beat_id, ''), p.categories, m.inspected,
    nullif(m.met, m.inspected), count(*), ''
FROM met m JOIN premises p ON p.id = m.kept_id
WHERE {_SCOPE} GROUP BY 1, 2, 3, 4, 5
"""
_EACH = f"""
WITH met AS ({_MET})
SELECT p.community_id, coalesce(p.beat_id, ''), p.categories, m.inspected,
    m.met, 1, p.id
FROM premises p LEFT JOIN met m ON m.kept_id = p.id WHERE {_SCOPE}
"""
_VISITED = f"""
SELECT p.community_id, coalesce(p.beat_id, ''), p.categories, min(i.visited_on), NULL, 1, p.id
FROM inspection i JOIN premises p ON p.id = i.kept_id
WHERE i.visited_on BETWEEN :first AND :day AND i.outcome = '{Outcome.INSPECTED}'
    AND i.sweep_id = :sweep AND {_SCOPE}
GROUP BY p.id
"""
_INSIDE = """
EXISTS (SELECT 1 FROM inspection l WHERE l.kept_id = {}.kept_id
    AND l.visited_on BETWEEN {}.visited_on AND :day AND l.outcome = '{}')
"""
_TRIES = f"""
SELECT count(*) FROM inspection t WHERE t.kept_id = i.kept_id AND t.visited_on <= :day
    AND t.outcome = '{Outcome.NO_ACCESS}' AND NOT {_INSIDE.format("t", "t", Outcome.INSPECTED)}
"""
_NO_ACCESS = f"""
SELECT p.community_id, p.id, ({_TRIES}) > 1
FROM inspection i JOIN premises p ON p.id = i.kept_id
WHERE i.visited_on BETWEEN :first AND :day AND i.outcome = '{Outcome.NO_ACCESS}' AND {_LISTED}
    AND NOT {_INSIDE.format("i", "i", Outcome.INSPECTED)}
GROUP BY p.id
"""
_LEFT_OUT = f"""
SELECT p.community_id, CASE WHEN p.kept_id IS NOT NULL THEN 'merged' ELSE p.status END,
    p.categories, count(*)
FROM premises p
WHERE p.community_id IN (SELECT value FROM json_each(:communities))
    AND (p.status IN {words(UNLISTED)} OR p.kept_id IS NOT NULL)
GROUP BY 1, 2, 3
"""
OTHER_CATEGORY = "other_category"


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
    number: int
    premises_id: str = ""
    """Where each premises is told by itself."""

    def figures(self, day: str) -> Iterator[Figure]:
        """Yield what they count in on a day."""
        yield Figure.IN_SCOPE
        if self.inspected_on is not None and self.inspected_on <= day:
            yield Figure.COVERED
            return
        yield Figure.LEFT
        if self.met_on is not None and self.met_on <= day:
            yield Figure.SHUT


class Shut(NamedTuple):
    """A premises where nobody got in, and whether that was tried before."""

    community_id: str
    premises_id: str
    again: bool


def sweep_on(connection: Reading, day: str) -> SweepRow | None:
    """Return the sweep of a day: the newest one that holds it, else the last that began."""
    begun = [one for one in sweeps(connection) if one.starts <= day]
    holding = [one for one in begun if day <= one.ends]
    return max(holding or begun, key=lambda one: (one.starts, one.id), default=None)


def coverage(connection: Reading, sweep: SweepRow) -> list[Cell]:
    """Return every premises in scope of a sweep, in groups by how far it came and when."""
    asked = _asked(sweep)
    met = rows(connection, _CAME, **asked, sweep=sweep.id)
    left: Counter[tuple[str, str, str]] = Counter()
    for area, beat, categories, count in rows(connection, _BASELINE, **asked):
        left[area, beat, categories] += count
    for area, beat, categories, _inspected, _met, count, _id in met:
        left[area, beat, categories] -= count
    rest = ((*of, None, None, count, "") for of, count in left.items() if count)
    return list(_cells((*met, *rest), sweep))


def each_covered(connection: Reading, sweep: SweepRow) -> list[Cell]:
    """Return every premises in scope of a sweep by itself, with how far it came and when."""
    found = rows(connection, _EACH, **_asked(sweep), sweep=sweep.id)
    return list(_cells(found, sweep))


def visited(connection: Reading, sweep: SweepRow, span: Span) -> list[Cell]:
    """Return the premises in scope that the sweep inspected in a period, each by itself."""
    given = {"sweep": sweep.id, "first": span.first, "day": span.day}
    found = rows(connection, _VISITED, **_asked(sweep), **given)
    return list(_cells(found, sweep))


def no_access(connection: Reading, span: Span) -> list[Shut]:
    """Return the premises where nobody got in in a period, nor later up to its data day."""
    given = {"first": span.first, "day": span.day}
    return [Shut(area, place, bool(again)) for area, place, again in
            rows(connection, _NO_ACCESS, **given)]  # fmt: skip


def left_out(connection: Reading, sweep: SweepRow, community: str = "") -> dict[str, int]:
    """Return how many premises of a sweep's communities, or of one, are not in scope, and why."""
    found, wanted = Counter[str](), set(map(str, sweep.categories))
    asked = {"communities": [one for one in sweep.communities if community in ("", one)]}
    for _area, why, categories, count in rows(connection, _LEFT_OUT, **asked):
        if wanted.intersection(categories.split(",")):
            found[why] += count
    for _area, _beat, categories, count in rows(connection, _BASELINE, **asked):
        if not wanted.intersection(categories.split(",")):
            found[OTHER_CATEGORY] += count
    return dict(found)


def _asked(sweep: SweepRow) -> dict[str, tuple[str, ...]]:
    return {"communities": sweep.communities}


def _cells(found: Iterable[tuple[Any, ...]], sweep: SweepRow) -> Iterator[Cell]:
    """Yield those that have a category of the sweep, the text of their categories taken apart."""
    order = list(map(str, sweep.categories))
    kept: dict[str, tuple[str, ...]] = {}
    for area, beat, categories, *rest in found:
        if categories not in kept:
            mine = set(categories.split(","))
            kept[categories] = tuple(one for one in order if one in mine)
        if kept[categories]:
            yield Cell(area, beat, kept[categories], *rest)
