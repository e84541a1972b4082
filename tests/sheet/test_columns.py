"""Columns recognised by their usual names, and left alone where that is not sure."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.sheet.columns import recognise_columns
from firesweep.sheet.rows import Field
from firesweep.sheet.table import read_table


def fields(*headings: str, rows: list[list[str]] | None = None) -> list[str]:
    """What each heading is taken for; blank where it is left alone."""
    mapping = recognise_columns(headings, rows or [])
    return [mapping[column].value if column in mapping else "" for column in range(len(headings))]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("单位名称", "name"),
        ("單位名稱", "name"),
        ("＊单 位 名 称（必填）", "name"),
        ("工廠名稱", "name"),
        ("Name", "name"),
        ("1.名称：", "name"),
        ("经营地址", "address"),
        ("經營地址", "address"),
        ("所属\n社区", "community"),
        ("村（居）", "community"),
        ("网格", "beat"),
        ("包段", "beat"),
        ("场所类型", "categories"),
        ("负责人", "contact"),
        ("聯絡電話", "phone"),
        ("联系方式", "phone"),
        ("消防安全责任人", "responsible_person"),
        ("法定代表人", "responsible_person"),
        ("建筑面积(㎡)", "area"),
        ("面积/平方米", "area"),
        ("建筑层数", "floors"),
        ("统一社会信用代码", "credit_code"),
        ("统一社会信用代码证", "credit_code"),
        ("公司（營利事業）統一編號", "credit_code"),
        ("所属市场", "parent"),
        ("工廠登記狀態", "status"),
        ("備註", "remarks"),
        ("设立许可案号", "source_code"),
        ("是否重点单位", "key_unit"),
        ("是否高层（是/否）", "high_rise"),
        ("是否住人", "people_sleep"),
        ("是否用气", "gas"),
        ("九小场所", "nine_small"),
        ("三合一", "combined_use"),
        ("公司", "name"),
        ("药店名称", "name"),
        ("九小场所名称", "name"),
        ("商號名稱", "name"),
        ("受检单位全称", "name"),
        ("街路门牌", "address"),
        ("网吧地址", "address"),
        ("村里", "community"),
        ("九小场所类型", "categories"),
        ("姓名", "contact"),
        ("业主姓名", "contact"),
        ("业主电话", "phone"),
        ("法人手机号", "phone"),
        ("店铺面积（㎡）", "area"),
        ("是否有人住宿", "people_sleep"),
        ("营业执照", "credit_code"),
    ],
)
def test_usual_names(heading: str, field: str) -> None:
    assert fields(heading) == [field]


@pytest.mark.parametrize(
    "heading",
    [
        "序号",
        "",
        "街道",
        "身份证号",
        "检查人",
        "负责人身份证号",
        "登记核准日期",
        "工廠資本額",
        "产业类别",
        "lnglat",
        "单位名称及地址",
        "单位名称/地址",
        "从业人数",
        "消防安全责任人电话",
        "检查日期",
        "网格员姓名",
        "社区民警电话",
        "产品名称",
        "网格员",
    ],
)
def test_others_are_left_alone(heading: str) -> None:
    assert fields(heading) == [""]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("法人/负责人", "responsible_person"),
        ("场所名称/店名", "name"),
        ("所属社区/村", "community"),
        ("法人/法人代表", "responsible_person"),
        ("門牌號", "address"),
        ("房东姓名", "contact"),
    ],
)
def test_two_words_for_one_thing_are_one_column(heading: str, field: str) -> None:
    assert fields(heading) == [field]


def test_a_heading_of_one_word_goes_before_one_of_two() -> None:
    assert fields("法人/负责人", "负责人", "店名/字号", "单位名称") == [
        "responsible_person", "contact", "", "name",
    ]  # fmt: skip


def test_the_better_name_of_two_wins() -> None:
    assert fields("注册地址", "经营地址", "行业", "场所类别") == ["", "address", "", "categories"]


def test_a_second_telephone_fills_the_blanks_of_the_first() -> None:
    mapping = recognise_columns(["手机", "名称", "联系电话"])
    assert list(mapping.items())[1:] == [(2, Field.PHONE), (0, Field.PHONE)]


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("类型", ["有限", "独资", "合伙"]),
        ("电话", ["王芳", "李强", ""]),
        ("面积", ["大", "小", "中"]),
        ("编号", ["1", "2", "3", "4"]),
        ("名称", ["1", "2", "3"]),
        ("是否住人", ["张三", "李四", ""]),
        ("统一编号", ["甲", "乙", "丙"]),
    ],
)
def test_cells_that_do_not_agree_outweigh_the_heading(heading: str, cells: list[str]) -> None:
    assert fields(heading, rows=[[cell] for cell in cells]) == [""]


def test_codes_that_have_lost_their_end_are_still_codes() -> None:
    cells = [["9.13501E+17"], ["9.1350102123457E+17"], [""]]
    assert fields("统一社会信用代码", rows=cells) == ["credit_code"]


def test_numbers_of_another_list_are_kept() -> None:
    assert fields("编号", rows=[["LJ-003"], ["LJ-007"]]) == ["source_code"]
    assert fields("编号", rows=[["0012"], ["0019"], ["0044"]]) == ["source_code"]


def test_the_real_lists(shared_data: Path) -> None:
    folder = shared_data / "premises"
    table = read_table(folder / "taiwan-factories-10000.csv")
    assert dict(recognise_columns(table.rows[0], table.rows[1:200])) == {
        0: Field.NAME,
        1: Field.SOURCE_CODE,
        2: Field.SOURCE_CODE,
        3: Field.ADDRESS,
        6: Field.CREDIT_CODE,
        10: Field.STATUS,
    }
    table = read_table(folder / "shanghai-buildings.csv")
    mapping = recognise_columns(table.rows[0], table.rows[1:200])
    assert mapping == {0: Field.NAME, 1: Field.ADDRESS}


@given(st.lists(st.text(max_size=20), max_size=8), st.lists(st.lists(st.text(), max_size=8)))
def test_any_heading_over_any_cells(headings: list[str], rows: list[list[str]]) -> None:
    mapping = recognise_columns(headings, rows)
    assert all(0 <= column < len(headings) for column in mapping)
