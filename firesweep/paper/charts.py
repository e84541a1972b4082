"""The charts of the week as reportlab draws them: once, for the page and for the screen.

Lengths are points on paper and pixels on a screen; what is drawn with comes in as a look.
"""

from collections.abc import Callable, Mapping, Sequence
from math import ceil
from typing import Any, NamedTuple

from reportlab.graphics.charts.barcharts import BarChart, HorizontalBarChart, VerticalBarChart
from reportlab.graphics.charts.legends import Legend
from reportlab.graphics.shapes import Drawing, Group, Rect, String
from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import getAscent, stringWidth

from firesweep.model.review.charts import Chart, Row, Shape
from firesweep.paper.hatching import Hatched

PATTERNS = 3
"""Series are told apart without colour, too: full, hatched, empty."""
_LOW = 0.38
"""How far below the middle of its line a text stands, in parts of its size (paper/text.py)."""
_LEADING = 1.2
_LIBRARY_LOW = 0.40
"""The same where a label of reportlab is anchored by its middle."""
_CLOSE = 1.24
"""A row less than this many times as high as its text takes the small one."""
_SHORTEST = 0.15
"""What names and numbers leave the longest bar, in parts of the width."""
_SMALLEST = 0.7
"""Numbers over narrow columns become smaller than others down to this part of their size."""
_DOTS = "…"


class Inks(NamedTuple):
    """Colours as #RRGGBB; `states` by the names of the series' states."""

    text: str
    muted: str
    states: Mapping[str, str]


class ChartLook(NamedTuple):
    """What a chart is drawn with."""

    inks: Inks
    font: str
    """A font reportlab knows by this name."""
    size: float
    small: float
    """Size of texts where rows are close, and of numbers over columns."""
    row: float
    """Height of a row where there is room, and of the line under columns."""
    least: float
    """Height of a row at least."""
    bar: float
    column: float
    """Width of a column at most."""
    gap: float
    """Between names, bars and what stands behind them."""
    box: float
    """Sides of the boxes of a legend."""
    hatch: float
    """Between the lines of a hatched bar."""
    line: float
    """Width of frames and hatching."""
    fold: Callable[["ChartLook", str, float], str] | None = None
    """Breaks a name into the lines its row has room for; without it, it is cut short."""

    def width(self, text: str, size: float) -> float:
        """Return how wide a text is."""
        return float(stringWidth(text, self.font, size))

    def cut(self, text: str, room: float, size: float) -> str:
        """Return the start of a text that has room, and dots for the rest."""
        kept = len(text)
        while kept and self.width(text[:kept].rstrip() + _DOTS, size) > room:
            kept -= 1
        return text[:kept].rstrip() + _DOTS

    def fitted(self, text: str, room: float, size: float) -> str:
        """Return a text as it has room."""
        if self.width(text, size) <= room + 0.01:
            return text
        return self.fold(self, text, room) if self.fold else self.cut(text, room, size)


def drawn(chart: Chart, look: ChartLook, wide: float, high: float) -> Drawing:
    """Return a chart that has a row at least, in a room."""
    make = _columns if chart.form.shape is Shape.COLUMNS else _bars
    drawing = Drawing(wide, high)
    drawing.add(make(chart, look, wide, high))
    return drawing


def legend(states: Sequence[str], names: Sequence[str], look: ChartLook) -> Drawing:
    """Return the names of series in one line, each beside its pattern; as wide as they are."""
    made, beside = Legend(), look.box / 2
    made.colorNamePairs = [
        (_swatch(number, state, look), name)
        for number, (state, name) in enumerate(zip(states, names, strict=True))
    ]
    made.fontName, made.fontSize = look.font, look.size
    made.fillColor = HexColor(look.inks.muted)
    made.alignment, made.columnMaximum, made.variColumn = "right", 1, 1
    made.dx = made.dy = look.box
    made.dxTextSpace, made.autoXPadding = beside, look.gap
    made.boxAnchor, made.x, made.y = "nw", 0, (look.row + look.box) / 2
    made.subCols[0].dy = getAscent(look.font, look.size) / 2 - _LOW * look.size
    each = look.box + beside + look.gap
    wide = sum(look.width(name, look.size) + each for name in names) - look.gap
    drawing = Drawing(wide, look.row)
    drawing.add(made)
    return drawing


def _swatch(number: int, state: str, look: ChartLook) -> Any:
    """Return the box of a series, filled as its bars are; the legend puts it in its place."""
    ink, muted = HexColor(look.inks.states[state]), HexColor(look.inks.muted)
    if number % PATTERNS == 1:
        return Hatched(ink=ink, pitch=look.hatch, line=look.line)
    if number % PATTERNS == 0:
        return Rect(0, 0, 1, 1, fillColor=ink, strokeColor=None)
    return Rect(0, 0, 1, 1, fillColor=None, strokeColor=muted, strokeWidth=look.line)


def _dress(bars: Any, states: Sequence[str], look: ChartLook) -> None:
    """Give every series its pattern and its ink; what is little is seen all the same."""
    bars.strokeColor, bars.strokeWidth = None, look.line
    for number, state in enumerate(states):
        ink, style = HexColor(look.inks.states[state]), bars[number]
        style.minDimen = 2 * look.line
        style.fillColor = ink if number % PATTERNS == 0 else None
        if number % PATTERNS == 1:
            style.symbol = Hatched(ink=ink, pitch=look.hatch, line=look.line)
        elif number % PATTERNS == 2:
            style.strokeColor = HexColor(look.inks.muted)


def _bars(chart: Chart, look: ChartLook, wide: float, high: float) -> BarChart:
    """Return lying bars from the top, names at their left, what stands behind at their right."""
    rows, form = chart.rows, chart.form
    row = max(look.least, min(look.row, high // len(rows)))
    size = look.size if row > _CLOSE * look.size else look.small
    named = look.gap + max(look.width(one.name, size) for one in rows)
    right = look.gap + max(look.width(one.more, size) for one in rows)
    left = ceil(min(named, wide * form.named_by, max(0, wide * (1 - _SHORTEST) - right)))
    made = HorizontalBarChart()
    made.x, made.width = left, max(1, wide - left - right)
    made.y, made.height = high - row * len(rows), row * len(rows)
    made.data = _stacked(rows, form.shape)
    shares = form.shape is Shape.SHARES
    made.valueAxis.valueMax = 1 if shares else max(sum(one.numbers) for one in rows) or 1
    made.categoryAxis.style, made.categoryAxis.reverseDirection = "stacked", 1
    made.useAbsolute, made.barWidth = "b", min(look.bar, row - 2 * look.line)
    _dress(made.bars, form.states, look)
    made.valueAxis.visible, made.valueAxis.valueMin = 0, 0
    made.categoryAxis.visible = 0
    made.annotations = [lambda _chart, at, _to: _written(chart, look, at, left, wide, size)]
    return made


def _stacked(rows: Sequence[Row], shape: Shape) -> list[list[float | None]]:
    """Return the numbers series by series, as parts of their row where it shows shares."""
    wholes = [sum(row.numbers) if shape is Shape.SHARES else 1 for row in rows]
    return [
        [number / whole if number else None for number, whole in zip(series, wholes, strict=True)]
        for series in zip(*(row.numbers for row in rows), strict=True)
    ]


def _written(
    chart: Chart, look: ChartLook, at: Any, left: float, wide: float, size: float
) -> Group:
    """Return names and what stands behind the bars, row by row, each at the height of its bar.

    The axis would write its labels from the foot upwards, which is how a page is then read aloud,
    and takes nearly half of a chart's time for it.
    """
    made, room, inks = Group(), left - look.gap, look.inks
    start, anchor = (0.0, "start") if chart.form.sentences else (room, "end")
    for number, row in enumerate(chart.rows):
        low, high = at(number)
        base = low + high / 2 - _LOW * size
        lines = look.fitted(row.name, room, size).split("\n")
        top = base + _LEADING * size * (len(lines) - 1) / 2
        for place, line in enumerate(lines):
            made.add(
                _text(start, top - place * _LEADING * size, line, anchor, size, inks.text, look)
            )
        made.add(_text(wide, base, row.more, "end", size, inks.muted, look))
    return made


def _text(
    left: float, base: float, text: str, anchor: str, size: float, ink: str, look: ChartLook
) -> String:
    return String(left, base, text, textAnchor=anchor, fontName=look.font, fontSize=size,
                  fillColor=HexColor(ink))  # fmt: skip


def _columns(chart: Chart, look: ChartLook, wide: float, high: float) -> BarChart:
    """Return columns in groups, their numbers over them, the names of the groups below."""
    rows, series = chart.rows, len(chart.form.states)
    each = min(look.column, wide / len(rows) / (series + 0.5))
    made = VerticalBarChart()
    made.x, made.y, made.width = 0, look.row, wide
    made.height = max(1, high - 2 * look.row)
    numbers = zip(*(row.numbers for row in rows), strict=True)
    made.data = [[number or None for number in one] for one in numbers]
    made.valueAxis.visible, made.valueAxis.valueMin = 0, 0
    made.valueAxis.valueMax = max(max(row.numbers) for row in rows) or 1
    made.useAbsolute, made.barSpacing = "bs", 2 * look.line
    made.barWidth = each - made.barSpacing
    _dress(made.bars, chart.form.states, look)
    _name(made.categoryAxis, rows, look)
    longest = max(look.width(str(number), look.small) for row in rows for number in row.numbers)
    labels, made.barLabelFormat = made.barLabels, "%d"
    labels.fontName, labels.boxAnchor = look.font, "s"
    labels.fontSize = look.small * max(_SMALLEST, min(1, each / longest))
    labels.fillColor = HexColor(look.inks.text)
    return made


def _name(axis: Any, rows: Sequence[Row], look: ChartLook) -> None:
    """Write the names of groups in the line below the columns."""
    ink, labels = HexColor(look.inks.muted), axis.labels
    axis.categoryNames, axis.visibleTicks = [row.name for row in rows], 0
    axis.strokeColor, axis.strokeWidth = ink, look.line
    labels.fontName, labels.fontSize, labels.fillColor = look.font, look.size, ink
    labels.boxAnchor, labels.dx = "c", 0
    labels.dy = (_LIBRARY_LOW - _LOW) * look.size - look.row / 2
