"""The lines of a review: by category and beat, by age and severity, by item, and what adds up."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from firesweep.model.review.figures import AGES, TOP_ITEMS, Check, Figure, age_band
from firesweep.model.review.page import AgeLine, CoverLine, ItemLine, SeverityLine
from firesweep.model.vocabulary import Category, Severity
from firesweep.store.checklists import checklist
from firesweep.store.review.hazards import Moved, Still
from firesweep.store.review.review import Counted
from firesweep.store.review.visits import Cell

_COVER = (Figure.IN_SCOPE, Figure.COVERED, Figure.SHUT, Figure.VISITED, Figure.LEFT)
_AGES = (Figure.OPEN, Figure.OVERDUE, Figure.PENDING)
_HANDLED = (Figure.ON_THE_SPOT, Figure.NOTICED, Figure.REFERRED)
_MOVES = (*_HANDLED, Figure.REINSPECTED, Figure.CLOSED, Figure.REOPENED, Figure.VOIDED)
Subjects = Sequence[Counted]


def by_category(beats: Iterable[CoverLine]) -> Iterator[CoverLine]:
    """Yield the categories of all beats in their order; a premises of two counts in both."""
    cells: dict[Category, list[tuple[int, ...]]] = defaultdict(list)
    for category, _community, _beat, *covered in beats:
        cells[category].append(tuple(covered))
    for category in Category:
        if category in cells:
            yield CoverLine(category, "", "", *map(sum, zip(*cells[category], strict=True)))


def by_beat(
    subjects: Subjects, communities: Mapping[str, str], beats: Mapping[str, str]
) -> Iterator[CoverLine]:
    """Yield the categories of every beat, community by community; those in no beat come last."""
    cells: dict[tuple[str, str, str], Counter[Figure]] = {}
    for one in subjects:
        cell = one.subject
        for category in cell.categories if isinstance(cell, Cell) else ():
            key = (cell.community_id, cell.beat_id, category)
            _add(cells.setdefault(key, Counter()), one)
    kinds, areas = [category.value for category in Category], list(communities)
    walk = sorted(cells, key=lambda k: (areas.index(k[0]), not k[1], k[1], kinds.index(k[2])))
    for area, beat, category in walk:
        covered = _covered(cells[area, beat, category])
        yield CoverLine(Category(category), communities[area], beats.get(beat, ""), *covered)


def _add(counted: Counter[Figure], one: Counted) -> None:
    for figure in one.figures:
        counted[figure] += one.number


def _covered(cell: Counter[Figure]) -> tuple[int, ...]:
    return tuple(cell[figure] for figure in _COVER)


def by_age(subjects: Subjects, day: str) -> Iterator[AgeLine]:
    """Yield the age bands of open hazards, the youngest first."""
    bands: dict[int, Counter[Figure]] = {band: Counter() for band in range(len(AGES) + 1)}
    for one in subjects:
        if Figure.OPEN in one.figures:
            _add(bands[age_band(_hazard(one)[1], day)], one)
    for band, last in enumerate((*AGES, None)):
        yield AgeLine(last, *(bands[band][figure] for figure in _AGES))


def by_severity(subjects: Subjects) -> Iterator[SeverityLine]:
    """Yield the severities in their order."""
    counted: dict[str, Counter[Figure]] = {severity.value: Counter() for severity in Severity}
    for one in subjects:
        if isinstance(one.subject, Moved | Still):
            _add(counted[_hazard(one)[0]], one)
    for severity in Severity:
        found = counted[severity.value]
        yield SeverityLine(severity, found[Figure.FOUND], found[Figure.OPEN])


def by_item(subjects: Subjects, script: str) -> Iterator[ItemLine]:
    """Yield the items most often wrong, each as the fault it is; hazards off the list have none."""
    codes = Counter(code for one in subjects if Figure.FOUND in one.figures
                    if (code := _hazard(one)[2]))  # fmt: skip
    items = checklist().items
    for code, found in sorted(codes.items(), key=lambda of: (-of[1], of[0]))[:TOP_ITEMS]:
        yield ItemLine(code, items[code].hazard.say(script) if code in items else "", found)


def _hazard(one: Counted) -> tuple[str, str, str | None]:
    """Return severity, day found and item of a hazard; nobody asks the item of one that rests."""
    subject: Moved | Still = one.subject
    if isinstance(subject, Moved):
        return subject.severity, subject.found_on, subject.code
    return subject.severity, subject.found_on, None


def checks(
    numbers: Mapping[Figure, int],
    before: Mapping[Figure, int],
    categories: Iterable[CoverLine],
    again: Mapping[Figure | Category, int],
) -> Iterator[Check]:
    """Yield what has to add up (domain.md 6.9).

    On the left is what the page says, on the right what was counted `again` from what was written
    (store/review/recount.py); what was open before is carried on by what was written since.
    """
    handled = sum(again.get(figure, 0) for figure in _HANDLED)
    yield Check("found", numbers[Figure.FOUND], handled)
    for figure in _MOVES:
        yield Check(figure.value, numbers[figure], again.get(figure, 0))
    came = before[Figure.OPEN] + handled + again.get(Figure.REOPENED, 0)
    left = came - again.get(Figure.CLOSED, 0) - again.get(Figure.VOIDED, 0)
    yield Check("open", numbers[Figure.OPEN], left)
    met = again.get(Figure.VISITED, 0)
    yield Check("visited", numbers[Figure.VISITED], met)
    yield Check("visited", met, numbers[Figure.IN_SCOPE], exact=False)
    for line in categories:
        yield Check(line.category.value, line.visited, again.get(line.category, 0))
