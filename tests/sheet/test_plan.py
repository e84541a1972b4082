"""Rows read into premises, or named with the reason they are not."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Category, PremisesStatus
from firesweep.sheet.columns import recognise_columns
from firesweep.sheet.header import NO_HEADER, find_header, header_of
from firesweep.sheet.plan import plan_rows
from firesweep.sheet.rows import Defaults, Field, ImportPlan, PremisesRow, RowProblem
from firesweep.sheet.table import Table, read_table

SHOPS = Defaults("临江社区", (Category.SHOPFRONT,))
NONE = Defaults()


def plan(*rows: str, defaults: Defaults = SHOPS) -> ImportPlan:
    """Plan a table as people type it, cells between bars, under a recognised heading."""
    return plan_table(Table(tuple(tuple(row.split("|")) for row in rows)), defaults)


def plan_table(table: Table, defaults: Defaults = SHOPS) -> ImportPlan:
    header = header_of(table, find_header(table))
    mapping = recognise_columns(header.names, table.rows[header.data_from :][:200])
    return plan_rows(table, mapping, defaults, header)


def reasons(notes: tuple[RowProblem, ...]) -> list[tuple[int, str]]:
    return [(note.row_number, str(note.reason)) for note in notes]


def test_a_ledger_as_offices_keep_it() -> None:
    found = plan(
        "临江街道场所台账|||||||||||",
        "填报单位：临江街道||日期：2026-11-24|||||||||",
        "序号|单位名称|场所类型|社区|网格|地址|负责人|联系电话|建筑面积（㎡）|层数|重点单位|是否用气",
        "1|临江大酒店|宾馆、餐饮|临江社区|第3网格|滨江路1号|王芳|138 0013 8000|1,200|地上5层地下1层"
        "|√|管道天然气",
        "2|小李理发店\x0f|店面|滨江社区||滨江路２号|||80㎡|1|否|无",
        "",
        "3|||||||||||",
        "合计|||||||1280||||",
        "填表人：张三|||审核人：李四||||||||",
        defaults=NONE,
    )
    assert reasons(found.problems) == []
    assert found.rows == (
        PremisesRow(
            name="临江大酒店",
            categories=(Category.HOTEL, Category.RESTAURANT),
            community="临江社区",
            beat="第3网格",
            address="滨江路1号",
            contact="王芳",
            phone="138 0013 8000",
            area=1200.0,
            floors=5,
            key_unit=True,
            gas=True,
        ),
        PremisesRow(
            name="小李理发店",
            categories=(Category.SHOPFRONT,),
            community="滨江社区",
            address="滨江路２号",
            area=80.0,
            floors=1,
            key_unit=False,
            gas=False,
        ),
    )
    assert [row.row_number for row in found.rows] == [4, 5]
    assert reasons(found.skipped) == [
        (8, "A total, not a premises."),
        (9, "A note below the list, not a premises."),
    ]
    assert found.read == 4


def test_only_name_category_and_community_are_needed() -> None:
    found = plan(
        "名称|类别|社区|备注",
        "|宾馆|临江社区|无名",
        "甲店||临江社区|",
        "乙店|宾馆||",
        "丙店|其他|临江社区|",
        "丁店|宾馆|临江社区|",
        "戊店|超市|临江社区|",
        defaults=NONE,
    )
    assert reasons(found.problems) == [
        (2, "The row has no name. Fill it in."),
        (3, "The row names no category. Choose one for the rows that have none."),
        (4, "The row names no community. Choose one for the rows that have none."),
        (5, "“其他” is none of the 15 categories."),
    ]
    assert found.problems[3].column == "类别"
    assert [row.name for row in found.rows] == ["丁店", "戊店"]


def test_a_name_may_say_the_category() -> None:
    by_name = Defaults(community="临江社区", by_name=True)
    found = plan("名称|地址", "东方大酒店|甲路", "5G产业基地|乙路", defaults=by_name)
    assert [row.categories for row in found.rows] == [(Category.HOTEL,), (Category.ENTERPRISE,)]
    assert all(Field.CATEGORIES in row.defaulted for row in found.rows)
    assert reasons(found.warnings) == [
        (3, "Neither the row nor the name says the category; taken as “ENT”.")
    ]


def test_defaults_fill_only_what_is_blank() -> None:
    found = plan("名称|类别|社区", "甲店|宾馆|滨江社区", "乙店||", "丙店|其他|", "丁店|宾馆|")
    assert [(row.categories, row.community) for row in found.rows] == [
        ((Category.HOTEL,), "滨江社区"),
        ((Category.SHOPFRONT,), "临江社区"),
        ((Category.SHOPFRONT,), "临江社区"),
        ((Category.HOTEL,), "临江社区"),
    ]
    assert found.rows[3].defaulted == {Field.COMMUNITY}
    assert reasons(found.warnings) == [(4, "“其他” is none of the 15 categories.")]


def test_a_community_of_another_street_is_refused() -> None:
    defaults = Defaults("", (Category.SHOPFRONT,), ("临江社区", "滨江社区"))
    found = plan("名称|社区", "甲店|臨江居委會", "乙店|海口社区", defaults=defaults)
    assert [row.community for row in found.rows] == ["临江社区"]
    assert reasons(found.problems) == [(3, "“海口社区” is no community of this street.")]


def test_what_cannot_be_read_is_left_blank_with_a_warning() -> None:
    found = plan(
        "名称|面积|层数|状态|统一社会信用代码|电话|是否高层",
        "甲店|80|2|正常|91110108551385082Q|13800138000|是",
        "乙店|81|2|正常|91110108551385082Q|13800138001|否",
        "丙店|很大|很高|装完|91110108551385083Q|1.38E+10|也许",
    )
    assert found.problems == ()
    assert [note.column for note in found.warnings] == [
        "面积", "层数", "状态", "统一社会信用代码", "电话", "是否高层",
    ]  # fmt: skip
    odd = found.rows[2]
    assert (odd.area, odd.floors, odd.high_rise) == (None, None, None)
    assert (odd.status, odd.credit_code) == (PremisesStatus.REGISTERED, "91110108551385083Q")


def test_texts_longer_than_the_registry_holds() -> None:
    found = plan("名称|地址", f"{'店' * 201}|", f"{'店' * 200}|", f"甲店|{'路' * 501}")
    assert [row.name for row in found.rows] == ["店" * 200]
    assert reasons(found.problems)[0] == (
        2, "The text has 201 characters; at most 200 fit. Shorten it.",
    )  # fmt: skip
    assert len(found.problems) == 2


def test_the_same_row_again_counts_once() -> None:
    found = plan("名称|地址|电话", "临江大酒店|滨江路1号|1", "臨江大酒店|滨江路１号|1", "小店||")
    assert [row.name for row in found.rows] == ["临江大酒店", "小店"]
    other = "Row 2 says something else about the same premises. Keep one of the two."
    assert reasons(found.problems) == [(3, other)]
    found = plan("名称|地址|电话", "小店|一号|1", "小店|一号|1", "小店|二号|1")
    assert reasons(found.skipped) == [(3, "The same as row 2.")]
    assert len(found.rows) == 2


def test_a_number_of_zeros_is_no_number() -> None:
    found = plan("工廠名稱|登記編號|許可案號|統一編號", "甲廠|00|A-1|00000000", "乙廠|00000000||")
    assert [row.source_code for row in found.rows] == ["A-1", ""]
    assert [row.credit_code for row in found.rows] == ["", ""]


def test_a_heading_repeated_on_every_page() -> None:
    found = plan("序号|名称|地址", "1|甲店|一号", "序号|名称|地址", "2|乙店|二号")
    assert reasons(found.skipped) == [(3, "The heading again, not a premises.")]


@pytest.mark.parametrize("name", ["合计", "总 计", "小计：", "Total", "合计：35家", "共计35户"])
def test_totals(name: str) -> None:
    assert len(plan("名称|地址", "甲店|一号", f"{name}|").skipped) == 1


@pytest.mark.parametrize("name", ["合计会计师事务所", "小计量店", "总计划馆", "备注书店"])
def test_premises_that_sound_like_totals(name: str) -> None:
    assert plan("名称|地址", f"{name}|一号").rows[0].name == name


def test_line_breaks_stay_in_remarks_only() -> None:
    table = Table((("名称", "地址", "备注"), ("临江\n大酒店", "一号", "甲\n乙")))
    assert plan_table(table).rows[0].name == "临江 大酒店"
    assert plan_table(table).rows[0].remarks == "甲\n乙"


def test_columns_mapped_by_hand() -> None:
    table = Table((("甲店", "一号"), ("乙店", "二号")))
    header = header_of(table, NO_HEADER)
    found = plan_rows(table, {0: Field.NAME, 1: Field.ADDRESS}, SHOPS, header)
    assert [(row.name, row.address) for row in found.rows] == [("甲店", "一号"), ("乙店", "二号")]


@pytest.mark.parametrize("rows", [("小吃店|甲|乙", "理发店|丙|丁"), ("小吃店|甲|", "理发店|乙|")])
def test_a_left_out_column_is_named_once_though_another_has_its_heading(
    rows: tuple[str, str],
) -> None:
    """Both hold something, or the last nothing; a column that counts the rows is not missed."""
    assert plan("名称|备查|备查", *rows).left_out == ("备查",)
    assert plan("名称|备查|备查", "小吃店|1|", "理发店|2|").left_out == ()


def test_shanghai_as_it_is(shared_data: Path) -> None:
    table = read_table(shared_data / "premises" / "shanghai-buildings.csv")
    found = plan_table(table)
    assert (len(found.rows), found.problems, found.skipped) == (5057, (), ())
    assert found.rows[0].name == "7089"


def test_taiwan_as_it_is(shared_data: Path) -> None:
    table = read_table(shared_data / "premises" / "taiwan-factories-10000.csv")
    found = plan_table(table, Defaults("临江社区", (Category.ENTERPRISE,)))
    assert (len(found.rows), found.problems, found.skipped) == (10000, (), ())
    assert Counter(row.status for row in found.rows) == {
        PremisesStatus.CLOSED_DOWN: 6942,
        PremisesStatus.REGISTERED: 3044,
        PremisesStatus.SUSPENDED: 12,
        None: 2,
    }
    assert {note.column for note in found.warnings} == {"公司（營利事業）統一編號", "工廠登記狀態"}
    assert "陸記實業股份有限公司︵逾期註銷︶" in {row.name for row in found.rows}
    assert not any("\x0f" in row.name + row.address for row in found.rows)


@pytest.mark.parametrize("encoding", ["cp950", "gb18030"])
def test_taiwan_written_in_another_encoding(
    shared_data: Path, tmp_path: Path, encoding: str
) -> None:
    text = (shared_data / "premises" / "taiwan-factories-10000.csv").read_text("utf-8")
    (tmp_path / "list.csv").write_bytes(text.encode(encoding, "ignore"))
    table = read_table(tmp_path / "list.csv")
    assert table.encoding == encoding
    assert len(plan_table(table).rows) > 9900


@example([[]], {0: Field.CATEGORIES, 1: Field.CATEGORIES})
@given(st.lists(st.lists(st.text(), max_size=6), max_size=8), st.dictionaries(
    st.integers(0, 7), st.sampled_from(Field), max_size=8))  # fmt: skip
def test_any_table_under_any_mapping(rows: list[list[str]], mapping: dict[int, Field]) -> None:
    table = Table(tuple(map(tuple, rows)))
    found = plan_rows(table, mapping, SHOPS)
    assert found.read <= len(rows)
    assert all(row.name and row.categories and row.community for row in found.rows)
    assert all(isinstance(note.reason, FiresweepError) for note in found.problems)


def test_the_same_as_above_says_what_stands_above() -> None:
    rows = plan(
        "单位名称|地址|电话", "甲|临江路1号|0591-12345", "乙|同上|〃", "丙|〃|0591-33333"
    ).rows
    assert [row.address for row in rows] == ["临江路1号"] * 3
    assert [row.phone for row in rows] == ["0591-12345", "0591-12345", "0591-33333"]


def test_a_number_that_lost_its_end_names_no_premises() -> None:
    table = Table((("单位名称", "编号"), ("甲", "9.13501E+17"), ("乙", "9.13501E+17")))
    found = plan_rows(table, {0: Field.NAME, 1: Field.SOURCE_CODE}, SHOPS)
    assert [(row.name, row.source_code) for row in found.rows] == [("甲", ""), ("乙", "")]
    assert ["lost digits" in reason for _, reason in reasons(found.warnings)] == [True, True]


def test_a_lapsed_permit_is_looked_at() -> None:
    found = plan("單位名稱|登記狀態", "甲|設立許可逾期失效", "乙|生產中")
    assert [number for number, _ in reasons(found.warnings)] == [2]
