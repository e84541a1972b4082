"""The charts of a period on one page, told apart in any print by order and pattern."""

from collections.abc import Iterator
from typing import NamedTuple

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from firesweep.model.period import kind_of
from firesweep.model.review.charts import TOGETHER, Chart, ChartKind, ChartsSheet, Shape
from firesweep.model.review.figures import AGES, first_day
from firesweep.paper import form, kit
from firesweep.paper.charts import ChartLook, Inks, drawn, legend
from firesweep.paper.fonts import BODY, HEADING, missing, printable, set_up
from firesweep.paper.kit import paragraph
from firesweep.paper.minutes import about_said, period_said
from firesweep.paper.text import Style, break_lines
from firesweep.paper.words import Words

_SIZE, _ROW = 8, 11.5
"""Of a name, and of its row."""
_TEXT, _TITLE = Style(8.5, 11), Style(10.5, 16, HEADING)
_APART, _BESIDE = 8, 8 * mm
_BELOW = (ChartKind.FLOW, ChartKind.AGES)
"""The small charts, side by side at the foot."""
_INKS = Inks("#000000", "#333333", {"overdue": "#8E0F07", "soon": "#5E3700", "done": "#0B4D28",
                                    "muted": "#333333"})  # fmt: skip
"""Dark enough to be full in grey; what is beside them is hatched or empty."""


LOOK = ChartLook(
    inks=_INKS, font=BODY, size=_SIZE, small=_SIZE, row=_ROW, least=_ROW, bar=6.5, column=14,
    gap=5, box=6.5, hatch=2.6, line=0.5,
)  # fmt: skip


class _Setting(NamedTuple):
    """How tall parts are: a row named by a sentence of two lines, and what has columns."""

    sentence: float
    columns: float


_SETTINGS = (_Setting(22, 92), _Setting(20, 80), _Setting(_ROW, 92))
"""The first that fits the page; the last cuts sentences to one line."""


def charts_pdf(content: ChartsSheet) -> bytes:
    """Return the charts as PDF."""
    set_up()
    words = Words(content.script, "charts")
    title = words(f"title.{kind_of(content.period)}")
    stories = (list(_story(content, words, title, setting)) for setting in _SETTINGS)
    story = next(filter(kit.fits_page, stories), None)
    return kit.build(
        story or list(_story(content, words, title, _SETTINGS[-1])), words, title=title,
        practice=content.practice, by_hand=missing(form.every_text(content)),
    )  # fmt: skip


def _story(content: ChartsSheet, words: Words, title: str, setting: _Setting) -> Iterator[Flowable]:
    minutes = Words(content.script, "minutes")
    yield kit.heading(title, period_said(content, minutes), None)
    yield from (paragraph(text, _TEXT) for text in about_said(content, minutes))
    charts = {chart.kind: _named(chart, words, minutes) for chart in content.charts}
    for kind, chart in charts.items():
        if kind not in _BELOW:
            yield from (Spacer(1, _APART), *_shown(chart, words, kit.WIDTH, setting))
    wide = (kit.WIDTH - _BESIDE) / 2
    below = [_shown(charts[kind], words, wide, setting) for kind in _BELOW]
    beside = kit.side_by_side([below[0], "", below[1]], (wide, _BESIDE, wide))
    beside.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP")])
    yield from (Spacer(1, _APART), beside)


def _named(chart: Chart, words: Words, minutes: Words) -> Chart:
    """Name periods and ages in the words of papers; everything else has its name."""

    def name(given: str) -> str:
        if chart.kind is ChartKind.FLOW:
            year, _, rest = given.partition("-")
            return words(f"short.{kind_of(given)}", year=year, number=rest.lstrip("WQ").lstrip("0"))
        if chart.kind is ChartKind.COVERAGE and given == TOGETHER:
            return minutes("total")
        if chart.kind is not ChartKind.AGES:
            return printable(given)
        if given:
            return minutes("days", first=first_day(int(given)), last=given)
        return minutes("more", days=AGES[-1])

    return chart.named(name)


def _shown(chart: Chart, words: Words, wide: float, setting: _Setting) -> list[Flowable]:
    """Return a chart under its title and the names of its series."""
    title = paragraph(words(f"{chart.kind}.title"), _TITLE)
    if not chart.rows:
        return [title, paragraph(words(f"{chart.kind}.empty"), _TEXT)]
    series = legend(chart.form.states, words.list(f"{chart.kind}.series"), LOOK)
    beside = kit.side_by_side([title, series], (wide - series.width, series.width))
    head = [title, series] if chart.kind in _BELOW else [beside]
    look = LOOK
    if chart.form.sentences and setting.sentence > _ROW:
        look = look._replace(row=setting.sentence, fold=_folded)
    columns = chart.form.shape is Shape.COLUMNS
    high = setting.columns if columns else look.row * len(chart.rows)
    return [*head, Spacer(1, 2), drawn(chart, look, wide, high)]


def _folded(look: ChartLook, name: str, room: float) -> str:
    """Return a name in two lines, cut short where they do not hold it."""
    lines = [line.text for line in break_lines(name, Style(_SIZE, _SIZE), room)]
    rest = "".join(lines[1:])
    if len(lines) > 2:
        rest = look.cut(rest, room, _SIZE)
    return "\n".join(filter(None, (lines[0].rstrip(), rest)))
