"""Rows that are too narrow for what they say: it goes on in a line of its own."""

import pytest
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.ui.look import theme
from firesweep.ui.rows.paint import broken
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
