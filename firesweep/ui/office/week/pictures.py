"""What the pictures of the week show in words, and the table behind each of them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from firesweep.model.review.charts import (
    TOGETHER,
    Chart,
    ChartKind,
    Row,
    charts_of,
    least_covered_first,
)
from firesweep.model.review.figures import Figure, percent
from firesweep.model.review.page import Review
from firesweep.model.vocabulary import Category
from firesweep.office.review.scores import AreaScore
from firesweep.ui.office.week.figure_table import Cells
from firesweep.ui.office.week.period_words import short_name
from firesweep.ui.office.week.picture_card import Picture
from firesweep.ui.words.review import band, together
from firesweep.ui.words.vocabulary import word

COVER = (Figure.IN_SCOPE, Figure.COVERED, Figure.SHUT, Figure.LEFT, Figure.VISITED)
AREAS = (Figure.OVERDUE, Figure.DUE, Figure.NEW_SERIOUS, Figure.NO_ACCESS_AGAIN,
         Figure.WITHOUT_DRILL, Figure.OPEN, Figure.IN_SCOPE, Figure.COVERED)  # fmt: skip


def upper(found: Review) -> list[Picture]:
    """Return the tall pictures: how far the sweep is, and what is most often wrong."""
    charts = charts_of(found)
    return [_cover(found, charts[ChartKind.COVERAGE]), _items(found, charts[ChartKind.ITEMS])]


def lower(found: Review, areas: Sequence[AreaScore]) -> list[Picture]:
    """Return the others: the communities where there are several, the weeks, the ages."""
    charts, several = charts_of(found), [_areas(areas)] if len(areas) > 1 else []
    return [*several, _flow(found, charts[ChartKind.FLOW]), _ages(found, charts[ChartKind.AGES])]


def _cover(found: Review, chart: Chart) -> Picture:
    translate = QCoreApplication.translate
    table: list[Cells] = [
        _cover_cells(word(line.category), line.in_scope, line.covered, line.shut, line.left,
                     line.visited)
        for line in least_covered_first(found.categories)
    ]  # fmt: skip
    if found.counted_again:
        table.append(_cover_cells(together(), *(found.numbers[figure] for figure in COVER)))
    return Picture(
        translate("Week", "Coverage"), translate("Week", "Coverage by category"),
        chart.named(lambda code: word(Category(code)) if code != TOGETHER else together()),
        (translate("Week", "Inspected"), translate("Week", "No access"),
         translate("Week", "Left")),
        (translate("Week", "Category"), *map(word, COVER), "%"), tuple(table),
        translate("Week", "No sweep had begun by then."),
    )  # fmt: skip


def _cover_cells(name: str, in_scope: int, covered: int, *rest: int) -> Cells:
    return (name, in_scope, covered, *rest, percent(covered, in_scope))


def _items(found: Review, chart: Chart) -> Picture:
    translate = QCoreApplication.translate
    return Picture(
        translate("Week", "Top ten"), translate("Week", "The ten items most often wrong"), chart,
        (translate("Week", "Found"),),
        (translate("Week", "Item"), translate("Week", "Found"), translate("Week", "Wording")),
        tuple((one.code, one.found, one.text) for one in found.items),
        translate("Week", "No hazard of the checklist was found in this period."),
    )  # fmt: skip


def _areas(areas: Sequence[AreaScore]) -> Picture:
    """The one with most to decide first: what is overdue and due, and the points beside it."""
    translate = QCoreApplication.translate
    shown = (Figure.OVERDUE, Figure.DUE)
    more = translate("Week", "{overdue} + {due} · {points}/100 points")
    rows = (
        Row(one.community, tuple(one.numbers[figure] for figure in shown),
            more.format(overdue=one.numbers[Figure.OVERDUE], due=one.numbers[Figure.DUE],
                        points=f"{one.score.points:g}"))
        for one in areas
    )  # fmt: skip
    table: Iterable[Cells] = (
        (one.community, one.score.points, word(one.score.grade), one.urgent,
         *(one.numbers[figure] for figure in AREAS))
        for one in areas
    )  # fmt: skip
    heads = (translate("Week", "Community"), translate("Week", "Points"),
             translate("Week", "Grade"), translate("Week", "To decide"))  # fmt: skip
    return Picture(
        translate("Week", "Communities"),
        translate("Week", "Communities, the one with most to decide first"),
        Chart(ChartKind.COMMUNITIES, tuple(rows)),
        (word(Figure.OVERDUE), word(Figure.DUE)), (*heads, *map(word, AREAS)), tuple(table),
    )  # fmt: skip


def _flow(found: Review, chart: Chart) -> Picture:
    translate = QCoreApplication.translate
    series = (translate("Week", "Found"), translate("Week", "Closed"))
    return Picture(
        translate("Week", "Trend"), translate("Week", "Hazards found and closed, period by period"),
        chart.named(short_name), series, (translate("Week", "Period"), *series),
        tuple(found.weeks),
    )  # fmt: skip


def _ages(found: Review, chart: Chart) -> Picture:
    translate = QCoreApplication.translate
    return Picture(
        translate("Week", "Age"), translate("Week", "Open hazards by their age"),
        chart.named(lambda last: band(int(last or 0))),
        (word(Figure.OVERDUE), translate("Week", "No answer"), translate("Week", "Others open")),
        (translate("Week", "Days since found"), *map(word, (Figure.OPEN, Figure.OVERDUE,
                                                            Figure.PENDING))),
        tuple((band(one.up_to or 0), one.open, one.overdue, one.pending)
              for one in found.ages),
    )  # fmt: skip
