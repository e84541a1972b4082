"""The minutes: one page, whatever the week was; the figures are those of the review."""

from dataclasses import replace

import pytest

from firesweep.model.review.minutes import (
    MinutesCover,
    MinutesDecision,
    MinutesFigure,
    MinutesHazard,
    MinutesSeverity,
)
from firesweep.paper.minutes import minutes_pdf
from tests.paper.cases import a_minutes, plain, texts

LATE = MinutesHazard(
    premises="昌福塑料制品有限公司", problem="电动自行车在门厅、楼道等处停放或充电" * 2,
    severity="major", found_on="2026-11-04", deadline="2026-11-05", state="partly",
)  # fmt: skip


@pytest.mark.parametrize("script", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("late", [0, 1, 90])
def test_it_is_one_page_and_says_how_many_it_leaves_out(script: str, late: int) -> None:
    pages = texts(minutes_pdf(a_minutes(script=script, hazards=(LATE,) * late)))
    assert len(pages) == 1
    shown = "".join(pages[0].split()).count("昌福塑料制品有限公司")
    assert late == 0 or 0 < shown <= late
    assert f"{late - shown}" in pages[0] or late == shown


@pytest.mark.parametrize("script", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("made", [12, 40])
def test_many_long_decisions_stay_on_one_page(script: str, made: int) -> None:
    decided = MinutesDecision(
        what="联合上门复查并约谈业主，限期三日内拆除铁链" * 3,
        who="欧阳锋、司马相如、上官婉儿、王志强",
        due_on="2026-11-30",
    )
    sheet = a_minutes(script=script, hazards=(LATE,) * 20, decisions=(decided,) * made)
    (page,) = texts(minutes_pdf(sheet))
    shown = "".join(page.split()).count("联合上门复查并约谈业主，限期")
    assert 0 < shown <= made
    assert f"{made - shown}" in page or made == shown


@pytest.mark.parametrize("number", [1, 123_456])
def test_a_row_of_coverage_takes_one_line_whatever_its_numbers(number: int) -> None:
    def high(cover: MinutesCover) -> int:
        sheet = a_minutes(categories=(cover,) * 15, hazards=(LATE,) * 90)
        (page,) = texts(minutes_pdf(sheet))
        return "".join(page.split()).count("昌福塑料制品有限公司")

    whole = MinutesCover(category="居民新村楼院", in_scope=number, visited=min(number, 98_765),
                         covered=number, left=0)  # fmt: skip
    part = MinutesCover(category="居民新村楼院", in_scope=9, visited=1, covered=1, left=8)
    assert high(whole) == high(part)


def test_a_share_is_whole_only_where_nothing_is_left() -> None:
    nearly = MinutesCover(category="店面", in_scope=3000, visited=1, covered=2999, left=1)
    assert "99.9%" in plain(minutes_pdf(a_minutes(categories=(nearly,))))


def test_it_says_what_is_missing_and_what_does_not_add_up() -> None:
    said = plain(minutes_pdf(a_minutes(wrong=("open",))))
    assert "下列电脑此后的数据尚未报来，未计入本表：B" in said
    assert "勾稽不符，请核对：未销号" in said
    (page,) = texts(minutes_pdf(a_minutes(wrong=("found", "on_the_spot", "noticed"))))
    assert "请核对：发现隐患、当场整改、限期整改" in page, "not set in as in the table"
    fine = plain(minutes_pdf(a_minutes(silent=())))
    assert "勾稽不符" not in fine
    assert "尚未报来" not in fine


def test_a_month_without_a_sweep() -> None:
    sheet = a_minutes(period="2026-11", first="2026-11-01", last="2026-11-30", sweep="",
                      categories=(), total=None)  # fmt: skip
    assert "2026年11月（11月1日至11月30日）" in plain(minutes_pdf(sheet))


@pytest.mark.parametrize(
    ("period", "first", "last", "said"),
    [
        ("2026-W47", "2026-11-16", "2026-11-22", "消防安全周报"),
        ("2026-11", "2026-11-01", "2026-11-30", "消防安全月报"),
        ("2026-Q4", "2026-09-01", "2026-11-30", "消防安全季报"),
        ("2026", "2025-12-01", "2026-11-30", "消防安全年报"),
    ],
)
def test_it_is_called_after_how_long_its_period_is(
    period: str, first: str, last: str, said: str
) -> None:
    printed = plain(minutes_pdf(a_minutes(period=period, first=first, last=last)))
    assert said in printed


def test_days_over_the_end_of_a_year_have_their_years() -> None:
    sheet = a_minutes(period="2026-W53", first="2026-12-28", last="2027-01-03")
    assert "2026年第53周（2026年12月28日至2027年1月3日）" in plain(minutes_pdf(sheet))


def test_the_check_code_follows_the_figures() -> None:
    sheet = a_minutes()
    other = replace(sheet, figures=sheet.figures[1:])
    assert sheet.check != other.check


@pytest.mark.parametrize("script", ["zh_CN", "zh_TW", "en"])
def test_names_and_severities_are_printed(script: str) -> None:
    split = tuple(MinutesSeverity(severity=name, found=7, open=31)
                  for name in ("general", "serious", "major"))  # fmt: skip
    sheet = a_minutes(script=script, author="陈丽", reviewer="周敏", leader="王志强",
                      severities=split)  # fmt: skip
    (page,) = texts(minutes_pdf(sheet))
    assert all(name in page for name in ("陈丽", "周敏", "王志强"))
    assert page.count("31") >= 3
    assert sheet.check != a_minutes(script=script).check


def test_a_fall_is_told_with_a_sign_and_no_change_as_nothing() -> None:
    figures = tuple(MinutesFigure(figure="open", number=4, change=change) for change in (-3, 0, 5))
    said = plain(minutes_pdf(a_minutes(figures=figures)))
    assert "-3" in said
    assert "+5" in said
    assert "+0" not in said
