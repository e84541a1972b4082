"""What the pictures of the week show, and the table behind each of them."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from firesweep.model.review import AGES, Figure
from firesweep.model.review_page import Review
from firesweep.office.scores import AreaScore
from firesweep.ui.office.week.charts import Row, Shape
from firesweep.ui.office.week.figure_table import Cells
from firesweep.ui.office.week.period_words import short_name
from firesweep.ui.office.week.picture_card import Picture
from firesweep.ui.words import word

COVER = (Figure.IN_SCOPE, Figure.COVERED, Figure.SHUT, Figure.LEFT, Figure.VISITED)
AREAS = (Figure.OVERDUE, Figure.DUE, Figure.NEW_SERIOUS, Figure.NO_ACCESS_AGAIN,
         Figure.WITHOUT_DRILL, Figure.OPEN, Figure.IN_SCOPE, Figure.COVERED)  # fmt: skip
LONG = 0.62
"""How much of the width the sentences of a checklist may take."""


def upper(found: Review) -> list[Picture]:
    """Return the tall pictures: how far the sweep is, and what is most often wrong."""
    return [_cover(found), _items(found)]


def lower(found: Review, areas: Sequence[AreaScore]) -> list[Picture]:
    """Return the others: the communities where there are several, the weeks, the ages."""
    return [*([_areas(areas)] if len(areas) > 1 else []), _flow(found), _ages(found)]


def _cover(found: Review) -> Picture:
    translate = QCoreApplication.translate
    lines = sorted(found.categories, key=lambda line: line.covered / line.in_scope)
    rows = (
        Row(word(line.category), (line.covered, line.shut, line.left - line.shut),
            f"{line.covered}/{line.in_scope}")
        for line in lines
    )  # fmt: skip
    table: Iterable[Cells] = (
        (word(line.category), line.in_scope, line.covered, line.shut, line.left, line.visited,
         round(100 * line.covered / line.in_scope, 1))
        for line in lines
    )  # fmt: skip
    return Picture(
        "coverage", translate("Week", "Coverage"), translate("Week", "Coverage by category"),
        Shape.SHARES,
        ((translate("Week", "Inspected"), "done"), (translate("Week", "Never let in"), "soon"),
         (translate("Week", "Left"), "muted")),
        tuple(rows), (translate("Week", "Category"), *map(word, COVER), "%"), tuple(table),
        translate("Week", "No sweep had begun by then."),
    )  # fmt: skip


def _items(found: Review) -> Picture:
    translate = QCoreApplication.translate
    return Picture(
        "items", translate("Week", "Top ten"),
        translate("Week", "The ten items most often wrong"), Shape.BARS,
        ((translate("Week", "Found"), "overdue"),),
        tuple(Row(one.text or one.code, (one.found,), str(one.found)) for one in found.items),
        (translate("Week", "Item"), translate("Week", "Found"), translate("Week", "Wording")),
        tuple((one.code, one.found, one.text) for one in found.items),
        translate("Week", "No hazard of the checklist was found in this period."), LONG,
    )  # fmt: skip


def _areas(areas: Sequence[AreaScore]) -> Picture:
    """The one with most to decide first: what is overdue and due, and the points beside it."""
    translate = QCoreApplication.translate
    shown = (Figure.OVERDUE, Figure.DUE)
    points = translate("Week", "{points} points")
    rows = (
        Row(one.community, tuple(one.numbers[figure] for figure in shown),
            points.format(points=f"{one.score.points:g}"))
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
        "communities", translate("Week", "Communities"),
        translate("Week", "Communities, the one with most to decide first"), Shape.BARS,
        ((word(Figure.OVERDUE), "overdue"), (translate("Week", "Due"), "soon")), tuple(rows),
        (*heads, *map(word, AREAS)), tuple(table),
    )  # fmt: skip


def _flow(found: Review) -> Picture:
    translate = QCoreApplication.translate
    heads = (translate("Week", "Found"), translate("Week", "Closed"))
    return Picture(
        "flow", translate("Week", "Trend"),
        translate("Week", "Hazards found and closed, period by period"), Shape.COLUMNS,
        ((heads[0], "overdue"), (heads[1], "done")),
        tuple(Row(short_name(name), (new, closed)) for name, new, closed in found.weeks),
        (translate("Week", "Period"), *heads), tuple(found.weeks),
    )  # fmt: skip


def _ages(found: Review) -> Picture:
    """Bars of what is open, parted into overdue, without an answer, and the rest."""
    translate = QCoreApplication.translate
    names = _bands()
    rows = (
        Row(names[one.up_to], (one.overdue, one.pending, one.open - one.overdue - one.pending),
            str(one.open))
        for one in found.ages
    )  # fmt: skip
    return Picture(
        "ages", translate("Week", "Age"), translate("Week", "Open hazards by their age"),
        Shape.BARS,
        ((word(Figure.OVERDUE), "overdue"), (translate("Week", "No answer"), "soon"),
         (translate("Week", "Others open"), "muted")),
        tuple(rows),
        (translate("Week", "Days since found"), *map(word, (Figure.OPEN, Figure.OVERDUE,
                                                            Figure.PENDING))),
        tuple((names[one.up_to], one.open, one.overdue, one.pending) for one in found.ages),
    )  # fmt: skip


def _bands() -> Mapping[int | None, str]:
    """Return the name of each age band by its last day."""
    text = QCoreApplication.translate("Week", "{first}–{last} days")
    firsts = (0, *(last + 1 for last in AGES))
    names: dict[int | None, str] = {
        last: text.format(first=first, last=last) for first, last in zip(firsts, AGES, strict=False)
    }
    more = QCoreApplication.translate("Week", "over {days} days")
    return {**names, None: more.format(days=AGES[-1])}
