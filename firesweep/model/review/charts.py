"""The charts of the week: which rows, in which order, with which numbers.

The screen and the page draw the same charts; each names the rows and series in its own words.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from firesweep.model.review.figures import Figure, percent
from firesweep.model.review.minutes import PeriodSheet
from firesweep.model.review.page import AgeLine, CoverLine, ItemLine, Review


class ChartKind(StrEnum):
    """What a chart is of."""

    COVERAGE = "coverage"
    ITEMS = "items"
    COMMUNITIES = "communities"
    FLOW = "flow"
    AGES = "ages"


class Shape(StrEnum):
    """How numbers become lengths."""

    SHARES = "shares"
    """Bars alike in length: the parts of each row."""
    BARS = "bars"
    """Bars as long as their numbers; the longest fills the room."""
    COLUMNS = "columns"
    """Columns in groups, side by side."""


class Form(NamedTuple):
    """How charts of a kind are drawn: their shape, and the state that colours each series."""

    shape: Shape
    states: tuple[str, ...]
    sentences: bool = False
    """True where rows are named by whole sentences."""

    @property
    def named_by(self) -> float:
        """How much of the width names may take."""
        return 0.62 if self.sentences else 0.5


FORMS: Mapping[ChartKind, Form] = {
    ChartKind.COVERAGE: Form(Shape.SHARES, ("done", "soon", "muted")),
    ChartKind.ITEMS: Form(Shape.BARS, ("overdue",), sentences=True),
    ChartKind.COMMUNITIES: Form(Shape.BARS, ("overdue", "soon")),
    ChartKind.FLOW: Form(Shape.COLUMNS, ("overdue", "done")),
    ChartKind.AGES: Form(Shape.BARS, ("overdue", "soon", "muted")),
}


TOGETHER = ""
"""Names the row of all categories together, as the others are named by theirs."""


class Row(NamedTuple):
    """A bar of several parts, or a group of columns: its name, its numbers, what stands behind."""

    name: str
    numbers: tuple[int, ...]
    more: str = ""


class Chart(NamedTuple):
    """Rows of a kind; as they are made, a row is named by its category, period or last day."""

    kind: ChartKind
    rows: tuple[Row, ...]

    @property
    def form(self) -> Form:
        """How it is drawn."""
        return FORMS[self.kind]

    def named(self, say: Callable[[str], str]) -> "Chart":
        """Return the chart with other names for its rows."""
        return self._replace(rows=tuple(row._replace(name=say(row.name)) for row in self.rows))


@dataclass(frozen=True, kw_only=True)
class ChartsSheet(PeriodSheet):
    """The charts of a period on one page."""

    charts: tuple[Chart, ...]
    silent: tuple[str, ...] = ()
    """Laptops whose work may be missing."""
    wrong: tuple[str, ...] = ()
    """Figures that do not add up, by their names."""


def charts_of(found: Review) -> dict[ChartKind, Chart]:
    """Return the charts of a review in the order they are shown."""
    rows = {
        ChartKind.COVERAGE: (
            *map(covered_row, least_covered_first(found.categories)),
            *_together(found),
        ),
        ChartKind.ITEMS: tuple(map(_item, found.items)),
        ChartKind.FLOW: tuple(Row(name, (new, closed)) for name, new, closed in found.weeks),
        ChartKind.AGES: tuple(map(_aged, found.ages)),
    }
    return {kind: Chart(kind, each) for kind, each in rows.items()}


def least_covered_first(lines: Iterable[CoverLine]) -> list[CoverLine]:
    """Return categories in the order the chart has them, and the table behind it."""
    return sorted(lines, key=lambda line: line.covered / line.in_scope)


def covered_row(line: CoverLine) -> Row:
    """Return the bar of a category: inspected, no access, left."""
    parts = (line.covered, line.shut, line.left - line.shut)
    return Row(line.category.value, parts, _share(line.covered, line.in_scope))


def _together(found: Review) -> Iterator[Row]:
    """Yield all categories together, each premises once, where one counts in two of them."""
    if found.counted_again:
        of = (Figure.COVERED, Figure.SHUT, Figure.LEFT, Figure.IN_SCOPE)
        covered, shut, left, in_scope = (found.numbers[figure] for figure in of)
        yield Row(TOGETHER, (covered, shut, left - shut), _share(covered, in_scope))


def _share(covered: int, in_scope: int) -> str:
    """Say how many of how many, and in per cent."""
    return f"{covered:,}/{in_scope:,} · {percent(covered, in_scope, 0):.0f}%"


def _item(line: ItemLine) -> Row:
    return Row(line.text or line.code, (line.found,), str(line.found))


def _aged(line: AgeLine) -> Row:
    """What is open, parted into overdue, without an answer, and the rest."""
    rest = line.open - line.overdue - line.pending
    return Row(str(line.up_to or ""), (line.overdue, line.pending, rest), str(line.open))
