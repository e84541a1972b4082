"""The pictures of the week, the tables behind them, and the grid of categories and beats."""

from itertools import groupby

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.model.review.charts import Chart, ChartKind, Row
from firesweep.paper.pieces import Box, Label
from firesweep.settings import TEXT_SIZES
from firesweep.store.database import Store
from firesweep.ui.look import theme
from firesweep.ui.office.week.chart_paint import paint
from firesweep.ui.office.week.charts import ChartView
from firesweep.ui.office.week.cover_grid import fill
from firesweep.ui.office.week.page import View
from firesweep.ui.office.week.picture_card import PictureCard
from firesweep.ui.office.week.screen import Week
from firesweep.ui.paper.preview import Preview
from tests.factory import a_premises, community_id
from tests.ui.office.week.conftest import Settle


def said(card: PictureCard, name: str) -> str:
    card.choose(name)
    return card.chart.accessibleDescription()


def test_the_pictures_say_in_words_what_they_show(week: Week) -> None:
    assert "Inspected 1, No access 0, Left 1 · 1/2 · 50%" in said(week.ui.upper, "coverage")
    assert "W47: Found 1, Closed 0" in said(week.ui.lower, "flow")
    assert "滨江社区: Overdue 1, Due within 7 days 1 · 1 + 1 · 66/100 points" in said(
        week.ui.lower, "communities"
    )
    ages = said(week.ui.lower, "ages").splitlines()
    assert ages[0] == "0–7 days: Overdue 0, No answer 0, Others open 1 · 1"
    assert ages[2] == "16–30 days: Overdue 1, No answer 0, Others open 0 · 1"
    (item,) = said(week.ui.upper, "items").splitlines()
    assert item.endswith(": Found 1 · 1")
    assert week.ui.upper.chart.accessibleName() == "The ten items most often wrong"


def test_what_is_drawn_are_the_figures(week: Week) -> None:
    week.ui.upper.choose("coverage")
    pieces = week.ui.upper.chart.pieces()
    bars = [piece for piece in pieces if isinstance(piece, Box)]
    assert [round(bar.wide / bars[0].wide, 2) for bar in bars] == [1, 1], "one of two inspected"
    assert {piece.text for piece in pieces if isinstance(piece, Label)} == {"Hostel", "1/2 · 50%"}
    week.ui.lower.choose("flow")
    assert week.page is not None
    weeks = week.page.review.weeks
    columns = [one for one in week.ui.lower.chart.pieces() if isinstance(one, Box)]
    assert len(columns) == sum(bool(count) for _name, *counts in weeks for count in counts)
    assert {one.fill for one in columns} == {theme.worn().overdue.lower()}, "none is closed"


@pytest.mark.parametrize("text", TEXT_SIZES[::5])
def test_no_row_of_a_chart_is_cut_at_its_least_height(
    qtbot: QtBot, qapp: QApplication, text: int
) -> None:
    theme.wear(qapp, "light", text)
    view = ChartView()
    qtbot.addWidget(view)
    rows = tuple(Row(f"{number}类", (1, 1, 1), "1/3") for number in range(16))
    view.show_chart(Chart(ChartKind.COVERAGE, rows), ("Inspected", "No access", "Left"))
    view.resize(view.minimumSizeHint())
    lowest = max(one.base for one in view.pieces() if isinstance(one, Label))
    theme.wear(qapp, "light")
    assert lowest + 2 <= view.height()


def test_a_premises_of_two_categories_is_counted_once_together(
    week: Week, store: Store, settle: Settle
) -> None:
    assert [row.name for row in week.ui.upper.pictures["coverage"].chart.rows] == ["Hostel"]
    a_premises(store, "江畔食宿店", categories="HST,SHP")
    week.refresh()
    settle()
    picture = week.ui.upper.pictures["coverage"]
    assert [(row.name, row.more) for row in picture.chart.rows] == [
        ("Shopfront", "0/1 · 0%"), ("Hostel", "1/3 · 33%"), ("All, each once", "1/3 · 33%"),
    ]  # fmt: skip
    assert picture.table[-1] == ("All, each once", 3, 1, 0, 2, 1, 33.3)
    week.show_view(View.GRID)
    settle()
    assert "the lines come to 4, for 3 premises" in week.ui.listAbout.text()


def test_a_chart_is_drawn_anew_only_for_other_figures_another_size_or_look(
    week: Week, window: QApplication, qtbot: QtBot
) -> None:
    chart = week.ui.upper.chart
    drawn = chart.pieces()
    week.ui.upper.choose("coverage")
    assert chart.pieces() is drawn
    theme.wear(window, "dark", 100)
    dark = chart.pieces()
    assert next(one.fill for one in dark if isinstance(one, Box)) == theme.worn().done.lower()
    theme.wear(window, "dark", 150)
    large = chart.pieces()
    assert max(one.size for one in large if isinstance(one, Label)) > max(
        one.size for one in dark if isinstance(one, Label)
    )
    chart.resize(chart.width() + 40, chart.height())
    wider = [one for one in chart.pieces() if isinstance(one, Box)]
    assert sum(one.wide for one in wider) > sum(one.wide for one in large if isinstance(one, Box))
    week.ui.upper.choose("items")
    assert {one.text for one in chart.pieces() if isinstance(one, Label)}.isdisjoint({"Hostel"})


def test_the_charts_are_shown_to_be_printed(week: Week, qtbot: QtBot) -> None:
    qtbot.keyClick(week, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: week.findChild(Preview) is not None)
    shown = week.findChild(Preview)
    assert shown is not None
    assert (shown.name, len(shown.pages)) == ("Charts", 1)
    shown.close()


@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
@pytest.mark.parametrize("at", [3, 4, 5.4, 6.7])
def test_bars_have_sharp_edges_and_even_frames_at_any_scaling(
    window: QApplication, scale: float, at: float
) -> None:
    drawn = QImage(QSize(60, 60) * scale, QImage.Format.Format_RGB32)
    drawn.setDevicePixelRatio(scale)
    drawn.fill(QColor("white"))
    painter = QPainter(drawn)
    paint(painter, [Box(at, at, 30, 30, "#cccccc", "#000000")])
    painter.end()
    middle, wide = round((at + 15) * scale), drawn.width()
    for line in ([(x, middle) for x in range(wide)], [(middle, y) for y in range(wide)]):
        seen = (drawn.pixelColor(x, y).name() for x, y in line)
        runs = [(colour, len(list(run))) for colour, run in groupby(seen)]
        ground, frame, fill = "#ffffff", "#000000", "#cccccc"
        assert [colour for colour, _long in runs] == [ground, frame, fill, frame, ground]
        assert runs[1] == runs[3] == (frame, int(scale))


def test_every_picture_has_the_figures_of_the_review_in_its_table(week: Week) -> None:
    assert week.page is not None
    found, upper, lower = week.page.review, week.ui.upper.pictures, week.ui.lower.pictures
    (hostel,) = upper["coverage"].table
    (line,) = found.categories
    assert hostel[1:] == (line.in_scope, line.covered, line.shut, line.left, line.visited, 50.0)
    assert [row[1] for row in upper["items"].table] == [one.found for one in found.items]
    assert lower["flow"].table == found.weeks
    assert [row[1:] for row in lower["ages"].table] == [
        (one.open, one.overdue, one.pending) for one in found.ages
    ]
    for one in (*upper.values(), *lower.values()):
        assert all(len(row) == len(one.heads) for row in one.table), one.name


def test_one_key_turns_every_chart_into_its_table_and_back(week: Week, qtbot: QtBot) -> None:
    qtbot.keyClick(week, Qt.Key.Key_T)
    for card in (week.ui.upper, week.ui.lower):
        assert (card.chart.isVisible(), card.table.isVisible()) == (False, True)
    assert week.ui.upper.table.accessibleName() == "Coverage by category"
    qtbot.keyClick(week, Qt.Key.Key_5)
    assert week.ui.lower.table.item(0, 0).text() == "0–7 days"
    qtbot.keyClick(week, Qt.Key.Key_T)
    assert week.ui.lower.chart.isVisible()


def test_a_table_is_copied_whole_or_in_part(week: Week, qtbot: QtBot) -> None:
    week.ui.table.click()
    week.ui.lower.choose("ages")
    table = week.ui.lower.table
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 6
    assert lines[0].split("\t")[0] == "Days since found"
    assert lines[1].split("\t") == ["0–7 days", "1", "0", "0"]
    table.setCurrentCell(0, 0)
    table.item(0, 0).setSelected(True)
    table.item(2, 1).setSelected(True)
    assert table.copied().splitlines()[1:] == ["0–7 days\t1", "16–30 days\t1"]


def test_beats_of_a_community_and_communities_of_the_street(
    week: Week, store: Store, qtbot: QtBot, settle: Settle
) -> None:
    a_premises(store, "远处旅社", community_id=community_id(store, "和平社区"))
    week.refresh()
    settle()
    qtbot.keyClick(week, Qt.Key.Key_B)
    settle()
    grid = week.ui.grid
    assert grid.isVisible()
    assert [grid.head(n) for n in range(4)] == ["Category", "滨江社区", "和平社区", "Together"]
    assert [grid.item(0, n).text() for n in range(4)] == ["Hostel", "1/2", "0/1", "1/3"]
    told = "Hostel, 和平社区: inspected 0 of 1, never let in 0"
    assert grid.item(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == told
    grid.setCurrentCell(0, 1)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    settle()
    assert week.hand.community == community_id(store, "滨江社区")
    assert week.hand.view is View.GRID
    assert [grid.head(n) for n in range(3)] == ["Category", "no beat", "Together"]


@pytest.mark.parametrize("named", ["light", "dark", "contrast"])
@pytest.mark.parametrize("state", ["overdue", "done", "soon"])
def test_parts_of_a_cell_are_told_apart_without_colour(
    window: QApplication, named: str, state: str
) -> None:
    theme.wear(window, named, 100)
    inked = []
    for number in range(3):
        drawn = QImage(30, 30, QImage.Format.Format_RGB32)
        drawn.fill(QColor(theme.worn().surface))
        painter = QPainter(drawn)
        fill(painter, QRect(2, 2, 26, 26), number, state)
        painter.end()
        ground = QColor(theme.worn().surface)
        inked.append(sum(drawn.pixelColor(x, y) != ground for x in range(30) for y in range(30)))
    full, hatched, empty = inked
    assert full > 1.5 * hatched > 2 * empty > 0
