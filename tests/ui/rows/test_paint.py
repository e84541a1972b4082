"""Rows that are too narrow for what they say: it goes on in a line of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.ui.look import theme
from firesweep.ui.rows.paint import broken, draw_text, draw_two_lines
from firesweep.ui.rows.row_list import RowLine, RowList


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("榕树社区 · 二片区 · 办公室 · 临江街消整〔2026〕B0001号",
         ("榕树社区 · 二片区 · 办公室", "临江街消整〔2026〕B0001号")),
        ("福泰培训中心　夜间未巡查或值班脱岗的", ("福泰培训中心", "夜间未巡查或值班脱岗的")),
        ("quarters: forty percent; the year: sixty",
         ("quarters: forty percent; the", "year: sixty")),
        ("短", ("短",)),
        ("", ("",)),
    ],
)  # fmt: skip
def test_a_line_is_broken_between_what_it_is_made_of(
    window: QApplication, text: str, parts: tuple[str, ...]
) -> None:
    assert broken(text, QFontMetrics(theme.font()), 200) == parts


def test_a_line_made_of_one_word_is_broken_anywhere(window: QApplication) -> None:
    text = "门" * 40
    first, rest = broken(text, QFontMetrics(theme.font()), 200)
    assert first + rest == text
    assert 10 < len(first) < 20


def test_a_blank_beside_a_number_does_not_end_a_line_that_has_room(window: QApplication) -> None:
    text = "自查未发现 1 处：安全出口、疏散门在有人期间没有上锁"
    first, rest = broken(text, QFontMetrics(theme.font()), 200)
    assert first.startswith("自查未发现 1 处：安")
    assert first + rest == text


def drawn(line: RowLine, qtbot: QtBot) -> QImage:
    rows = RowList()
    qtbot.addWidget(rows)
    rows.resize(330, 80)
    rows.show_rows([line])
    rows.show()
    return rows.grab().toImage()


def test_what_has_no_room_in_its_line_is_drawn_in_the_next(
    window: QApplication, qtbot: QtBot
) -> None:
    where = "榕树社区 · 二片区 · 办公室 · 临江街消整〔2026〕B000{}号"
    one, other = (drawn(RowLine("福泰培训中心", where.format(n), "1"), qtbot) for n in (1, 2))
    assert one != other


@pytest.mark.parametrize("size", [100, 125, 150])
def test_what_hangs_below_a_line_is_not_cut_where_lines_are_set_closer(
    window: QApplication, size: int
) -> None:
    theme.wear(window, "light", size)
    image = QImage(600, theme.scaled(58), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_two_lines(painter, image.rect(), "g", "门 " * 40)
    painter.end()
    wide = QFontMetrics(theme.font()).horizontalAdvance("g") + 2
    inked = ink(image.copy(0, 0, wide, image.height() // 3 + theme.scaled(4)))
    alone = QImage(wide, theme.scaled(58), QImage.Format.Format_RGB32)
    alone.fill(Qt.GlobalColor.white)
    painter = QPainter(alone)
    draw_text(painter, alone.rect(), "g", theme.font(), theme.worn().text)
    painter.end()
    assert inked >= ink(alone)


def ink(image: QImage) -> int:
    """How many lines of pixels something is drawn in."""
    return sum(
        any(image.pixelColor(x, y).lightness() < 200 for x in range(image.width()))
        for y in range(image.height())
    )
