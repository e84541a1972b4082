"""The page of charts: all of them on one page in every language, readable in grey."""

import pytest
from PIL import Image
from reportlab.graphics.renderPDF import drawToString

from firesweep.model.review.charts import Chart, ChartKind, Row
from firesweep.paper.charts import drawn
from firesweep.paper.charts_page import LOOK, charts_pdf
from firesweep.paper.fonts import set_up
from firesweep.paper.pieces import Box
from firesweep.paper.taken_apart import pieces_of
from tests.paper.cases import a_charts_page, picture, plain, texts

SCRIPTS = ("zh_CN", "zh_TW", "en")
LONG = (
    "消防车通道、登高操作场地畅通，没有停车、隔离桩、棚架和摊位，地面有禁停标线标识，夜间也是如此"
)


def full(script: str, **values: object) -> bytes:
    """As much as a week ever says: every category, ten long sentences, a laptop not heard of."""
    charts = (
        Chart(ChartKind.COVERAGE, tuple(Row(f"第{n:02}类", (n, 2, 98 - n), f"{n}/100")
                                        for n in range(15))),
        Chart(ChartKind.ITEMS, tuple(Row(f"{n}{LONG}", (n,), str(n)) for n in range(20, 10, -1))),
        Chart(ChartKind.FLOW, tuple(Row(f"2026-W{n}", (700 + n, 600 + n)) for n in range(40, 48))),
        Chart(ChartKind.AGES, tuple(Row(last, (50, 7, 43), "100")
                                    for last in ("7", "15", "30", "60", ""))),
    )  # fmt: skip
    return charts_pdf(a_charts_page(script=script, charts=charts, **values))


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("wrong", [(), ("open", "MFS", "closed", "overdue") * 8])
def test_all_is_on_one_page(script: str, wrong: tuple[str, ...]) -> None:
    (page,) = texts(full(script, wrong=wrong))
    said = "".join(page.split())
    for n in range(15):
        assert f"第{n:02}类" in said
        assert f"{n}/100" in said
    assert all(f"{n}消防车通道" in said for n in range(11, 21))
    assert all(f"{700 + n}" in said and f"{600 + n}" in said for n in range(40, 48))


def test_periods_and_ages_are_named_as_on_paper() -> None:
    said = plain(full("zh_CN"))
    assert all(name in said for name in ("40周", "47周", "0至7天", "31至60天", "超过60天"))
    english = plain(full("en"))
    assert all(name in english for name in ("W40", "W47", "0to7days", "over60days"))


@pytest.mark.parametrize(
    ("period", "title", "column"),
    [
        ("2026-W47", "消防安全周报附图", "47周"),
        ("2026-11", "消防安全月报附图", "11月"),
        ("2026-Q4", "消防安全季报附图", "4季度"),
        ("2026", "消防安全年报附图", "2026"),
    ],
)
def test_it_is_called_after_how_long_its_period_is(period: str, title: str, column: str) -> None:
    charts = a_charts_page().charts
    flow = Chart(ChartKind.FLOW, (Row(period, (3, 1)),))
    sheet = a_charts_page(
        period=period, charts=tuple(flow if one.kind is flow.kind else one for one in charts)
    )
    said = plain(charts_pdf(sheet))
    assert title in said
    assert column in said


def test_a_sentence_goes_over_two_lines_and_is_cut_where_they_do_not_hold_it() -> None:
    (page,) = texts(full("zh_CN"))
    assert page.count("有禁停标线标识，夜间也是如此") == 10, "the second line of each"
    assert "…" not in page
    (page,) = texts(full("zh_CN", wrong=("open",) * 40))
    assert "…" in page


def test_it_says_what_is_missing_and_where_there_is_nothing_to_draw() -> None:
    charts = tuple(
        one._replace(rows=()) if one.kind in (ChartKind.COVERAGE, ChartKind.ITEMS) else one
        for one in a_charts_page().charts
    )
    said = plain(charts_pdf(a_charts_page(charts=charts, sweep="")))
    assert "下列电脑此后的数据尚未报来" in said
    assert "当时还没有开展排查行动。" in said
    assert "本期没有发现检查表内的隐患。" in said


def test_a_character_no_font_has_leaves_a_line() -> None:
    items = Chart(ChartKind.ITEMS, (Row("堆放\U0001f9ef杂物", (3,), "3"),))
    charts = tuple(items if one.kind is items.kind else one for one in a_charts_page().charts)
    assert "堆放＿杂物" in plain(charts_pdf(a_charts_page(charts=charts)))


def test_series_are_told_apart_in_grey() -> None:
    set_up()
    thirds = Chart(ChartKind.COVERAGE, (Row("店面", (1, 1, 1)),))
    drawing = drawn(thirds, LOOK, 300, 20)
    whole, hatched, empty = (piece for piece in pieces_of(drawing) if isinstance(piece, Box))
    page = picture(drawToString(drawing), dpi=200).convert("L")
    inked = [_darkness(page, box) for box in (whole, hatched, empty)]
    assert inked[0] > 0.95
    assert inked[0] - 0.3 > inked[1] > inked[2] + 0.15


def _darkness(page: Image.Image, box: Box) -> float:
    """How much of the room of a box is dark."""
    sides = (box.left, box.top, box.left + box.wide, box.top + box.high)
    part = page.crop(tuple(round(side * 200 / 72) for side in sides))  # type: ignore[arg-type]
    return sum(part.histogram()[:140]) / (part.width * part.height)
