"""Headings found below titles, over merged rows, and where there are none."""

from pathlib import Path

import pytest

from firesweep.sheet.header import NO_HEADER, find_header, header_of
from firesweep.sheet.table import Table, read_table


def table(*rows: str) -> Table:
    """A table as people type it: cells between bars."""
    return Table(tuple(tuple(cell.strip() for cell in row.split("|")) for row in rows))


def test_titles_above_the_heading_are_passed_over() -> None:
    ledger = table(
        "临江街道场所台账||||",
        "填报单位：临江社区||日期：2026-11-24||",
        "序号|单位名称|地址|负责人|联系电话",
        "1|临江大酒店|滨江路1号|王芳|13800138000",
    )
    assert find_header(ledger) == 2
    assert header_of(ledger, 2).data_from == 3


@pytest.mark.parametrize(
    "line",
    [
        "填报单位：临江社区||填报日期：2026-11-24||",
        "填报单位|临江街道办|填报日期|2026年11月24日|",
        "|填表人|张敏||",
    ],
)
def test_a_line_of_who_filled_it_in_is_no_merged_heading(line: str) -> None:
    ledger = table(
        "临江街道场所台账||||",
        line,
        "序号|单位名称|地址|负责人|联系电话",
        "1|临江大酒店|滨江路1号|王芳|13800138000",
    )
    header = header_of(ledger, find_header(ledger))
    assert header.names == ("序号", "单位名称", "地址", "负责人", "联系电话")


@pytest.mark.parametrize("more", ["2026年检查情况", "填报日期：2026-11-24", "检查情况（2026）"])
def test_the_police_officers_telephone_is_not_the_shops_for_a_year_beside_it(more: str) -> None:
    ledger = table(
        "临江街道场所台账|||||",
        f"|场所基本情况||社区民警||{more}",
        "序号|单位名称|地址|姓名|联系电话|检查日期",
        "1|临江大酒店|滨江路1号|赵刚|13800138000|2026-11-20",
    )
    header = header_of(ledger, find_header(ledger))
    assert header.names[3:5] == ("社区民警姓名", "社区民警联系电话")


def test_a_second_row_under_merged_headings() -> None:
    ledger = table(
        "临江街道场所台账|||||",
        "序号|单位名称|负责人||消防安全责任人|备注",
        "||姓名|联系电话||",
        "1|临江大酒店|王芳|13800138000|李强|",
    )
    header = header_of(ledger, find_header(ledger))
    assert header.names == ("序号", "单位名称", "负责人", "负责人电话", "消防安全责任人", "备注")
    assert header.data_from == 3


def test_groups_above_the_heading() -> None:
    ledger = table(
        "基本信息|||消防安全责任人||联系人|",
        "名称|地址|社区|姓名|职务|姓名|电话",
        "临江大酒店|滨江路1号|临江社区|李强|经理|王芳|13800138000",
    )
    header = header_of(ledger, find_header(ledger))
    assert header.names[3:] == ("消防安全责任人", "职务", "联系人", "联系人电话")
    assert header.data_from == 2


def test_the_name_and_telephone_of_an_official_are_not_the_premises_own() -> None:
    ledger = table(
        "名称|经营者信息||网格员|", "|姓名|电话|姓名|电话", "小店|李一|13700000001|甲|13900000009"
    )
    header = header_of(ledger, find_header(ledger))
    assert header.names == ("名称", "经营者", "经营者电话", "网格员姓名", "网格员电话")


def test_unknown_headings_are_headings_still() -> None:
    stock = table("Bezeichnung|Strasse|Ort", "Hotel|Hafen 1|Linjiang", "Cafe|Hafen 2|Linjiang")
    assert find_header(stock) == 0


def test_a_table_without_a_heading() -> None:
    bare = table("临江大酒店|滨江路1号|13800138000", "小店|滨江路2号|13800138001")
    header = header_of(bare, find_header(bare))
    assert header.row == NO_HEADER
    assert (header.names, header.data_from) == (("", "", ""), 0)


def test_a_list_of_names_only() -> None:
    assert find_header(table("名称", "临江大酒店", "小店")) == 0


@pytest.mark.parametrize("name", ["shanghai-buildings.csv", "taiwan-factories-10000.csv"])
def test_the_real_lists(shared_data: Path, name: str) -> None:
    assert find_header(read_table(shared_data / "premises" / name)) == 0
