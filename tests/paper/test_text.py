"""Lines on paper: what may begin and end them, and that nothing is lost when they break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.paper.kit import CELL, letters
from firesweep.paper.text import NO_END, NO_START, Text, break_lines, width_of

WRITTEN = st.text(st.sampled_from("消防安全检查，。《》（）“” ABCabc019-.\n"), max_size=80)


def said(text: str, width: float) -> list[str]:
    return [line.text.strip(" ") for line in break_lines(text, CELL, width)]


@given(WRITTEN, st.floats(40, 300))
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, width: float) -> None:
    lines = break_lines(text, CELL, width)
    assert "".join(line.text for line in lines) == text.replace("\n", "")
    assert all(line.width <= width + 0.1 for line in lines)


def test_no_line_begins_or_ends_with_the_wrong_mark() -> None:
    text = "依据《中华人民共和国消防法》第二十八条（一）项，“严禁”占用、堵塞、封闭疏散通道。" * 4
    for width in range(60, 300, 7):
        for line in said(text, width):
            assert line[0] not in NO_START
            assert line[-1] not in NO_END


def test_an_article_stays_whole() -> None:
    for width in range(75, 120, 5):
        lines = said("《中华人民共和国消防法》第二十八条、第十六条第（二）项", width)
        for whole in ("第二十八条", "第十六条", "第（二）项"):
            assert sum(whole in line for line in lines) == 1


def test_words_and_dates_stay_whole() -> None:
    assert said("Fire Protection Law, art. 28", 80) == ["Fire Protection", "Law, art. 28"]
    for width in range(60, 120, 5):
        lines = said("应于2026年11月24日（周二）前改正", width)
        for whole in ("2026年", "11月", "24日", "周二"):
            assert sum(whole in line for line in lines) == 1


@pytest.mark.parametrize("seen", ["（见图1、2）", "（見圖11、12）", "（见图3）", "(photo 1, 2)"])
def test_the_photos_that_show_it_stand_on_one_line(seen: str) -> None:
    for width in range(78, 130, 3):
        assert sum(seen in line for line in said(f"消防通道被杂物占用 {seen}", width)) == 1, width


def test_of_many_photos_the_last_two_stay_together() -> None:
    for width in range(60, 130, 3):
        lines = said("安全出口上锁（见图9、10、11、12）", width)
        assert sum("11、12）" in line for line in lines) == 1
        assert sum("图9、" in line for line in lines) == 1


def test_a_box_to_tick_stands_with_its_word() -> None:
    kinds = "□ Banner  ■ Home\u00a0visit  □ 横幅  ■ 入户宣传"
    for width in range(80, 160, 7):
        for line in said(kinds, width):
            assert line[-1] not in "□■\u00a0", line
            assert line[0] != "\u00a0"
            assert ("Home" in line) == ("visit" in line), "one word of the list"


def test_a_word_wider_than_the_line_is_cut() -> None:
    lines = said("A" * 60, 100)
    assert len(lines) > 2
    assert "".join(lines) == "A" * 60


@pytest.mark.parametrize("count", range(1, 9))
def test_a_letter_leaves_no_line_alone(count: int) -> None:
    form = letters("zh_CN")[0].body
    text = Text("\n".join("字" * count), form)
    _, high = text.wrap(400, 1000)
    for room in range(0, int(high), 10):
        for part in text.split(400, room):
            assert part.wrap(400, 1000)[1] >= 2 * form.leading


@given(WRITTEN, st.integers(1, 6))
def test_the_parts_of_a_broken_text_make_the_whole(text: str, lines: int) -> None:
    whole = Text(text, CELL)
    whole.wrap(90, 1000)
    parts = whole.split(96, lines * CELL.leading)
    broken = [line.text for line in break_lines(text, CELL, 90)]
    heights = [part.wrap(90, 1000)[1] for part in parts]
    assert not parts or sum(heights) == pytest.approx(len(broken) * CELL.leading)


def test_a_line_of_chinese_is_stretched_to_the_margin() -> None:
    form = letters("zh_CN")[0].body
    first, last = break_lines("消防安全" * 8, form, 28 * form.size)
    assert first.goes_on
    assert not last.goes_on
    assert first.width == pytest.approx(width_of("消" * 28, form))
