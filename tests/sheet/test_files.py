"""Whole files of every kind, as offices send them."""

import zipfile
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Category, PremisesStatus
from firesweep.sheet.columns import recognise_columns
from firesweep.sheet.header import find_header, header_of
from firesweep.sheet.plan import NO_DEFAULTS, plan_file, plan_rows
from firesweep.sheet.rows import Defaults, ImportPlan
from firesweep.sheet.table import read_table

FILES = Path(__file__).parent.parent / "files" / "sheets"


def plan(name: str, defaults: Defaults = NO_DEFAULTS) -> ImportPlan:
    table = read_table(FILES / name)
    header = header_of(table, find_header(table))
    mapping = recognise_columns(header.names, table.rows[header.data_from :])
    return plan_rows(table, mapping, defaults, header)


def test_a_ledger_from_excel_saved_as_csv() -> None:
    found = plan("ledger-gb18030.csv")
    assert found.problems == found.warnings == ()
    assert [(row.name, row.phone, row.area, row.people_sleep) for row in found.rows] == [
        ("老王五金店", "013800138000", 45.0, False),
        ('阿美美发（原"美丽发艺"）', "13900139000", 30.0, False),
        ("兴隆快捷酒店", "0591-87654321", 1200.0, True),
    ]
    assert found.rows[2].address == "滨江路16号 二至四层"
    assert len(found.skipped) == 2


def test_a_list_from_taiwan() -> None:
    table = read_table(FILES / "factories-big5.csv")
    assert table.encoding == "cp950"
    found = plan("factories-big5.csv", Defaults("临江社区", (Category.ENTERPRISE,)))
    assert found.problems == found.warnings == ()
    assert [(row.source_code, row.credit_code, row.status) for row in found.rows] == [
        ("00088720", "22099131", PremisesStatus.REGISTERED),
        ("00137975", "", PremisesStatus.CLOSED_DOWN),
        ("00137976", "", PremisesStatus.SUSPENDED),
    ]


def test_a_list_in_english_with_semicolons() -> None:
    found = plan("semicolons.csv")
    assert found.problems == found.warnings == ()
    assert [(row.name, row.categories, row.area) for row in found.rows] == [
        ("Riverside Hotel", (Category.HOTEL,), 1200.5),
        ("Lee's Corner Shop", (Category.SHOPFRONT,), 45.0),
    ]


def test_unicode_text_with_tabs() -> None:
    found = plan("tabs-utf16.txt")
    assert [(row.name, row.community, row.phone) for row in found.rows] == [
        ("小桥流水面馆", "上村", "13700137000"),
        ("上村幼儿园", "上村", "13600136000"),
    ]


def test_a_workbook_with_titles_merged_headings_and_merged_communities() -> None:
    found = plan("ledger.xlsx")
    assert found.problems == ()
    assert [
        (row.name, row.community, row.responsible_person, row.floors) for row in found.rows
    ] == [
        ("临江大酒店", "临江社区", "李强", 5),
        ("临江百货商场", "临江社区", "赵敏", 3),
        ("临江小学", "临江社区", "孙老师", 4),
    ]
    assert found.rows[0].categories == (Category.HOTEL, Category.RESTAURANT)
    assert [note.value for note in found.warnings] == ["91110108551385083Q"]
    assert [note.row_number for note in found.skipped] == [8]


@pytest.mark.parametrize("name", ["calamine-any_sheets.xls", "calamine-any_sheets.ods"])
def test_older_and_open_workbooks(name: str) -> None:
    table = read_table(FILES / name)
    assert table.sheet == "Visible"
    assert table.rows[:3] == (("1", "2"), ("3", "4"), ("5", "6"))


@pytest.mark.parametrize("name", ["calamine-pass_protected.xlsx", "calamine-pass_protected.ods"])
def test_workbooks_behind_a_password(name: str) -> None:
    with pytest.raises(FiresweepError, match="protected by a password"):
        read_table(FILES / name)


def test_a_stray_cell_far_away_is_refused_before_it_takes_all_memory(tmp_path: Path) -> None:
    with Workbook(str(tmp_path / "list.xlsx")) as made:
        sheet = made.add_worksheet()
        sheet.write(0, 0, "名称")
        sheet.write(1_048_575, 16_383, "x")
    with pytest.raises(FiresweepError, match="Far off the list"):
        read_table(tmp_path / "list.xlsx")


def test_a_wide_list_is_not_far_away(tmp_path: Path) -> None:
    with Workbook(str(tmp_path / "list.xlsx")) as made:
        sheet = made.add_worksheet()
        for row in range(300):
            sheet.write_row(row, 0, ["店"] * 60)
    assert read_table(tmp_path / "list.xlsx").width == 60


def test_binary_workbooks_are_sent_back(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "list.xlsb", "w") as packed:
        packed.writestr("xl/workbook.bin", b"\x83\x01\x00")
    with pytest.raises(FiresweepError, match="is a binary workbook"):
        read_table(tmp_path / "list.xlsb")


def test_a_file_planned_in_one_go() -> None:
    found = plan_file(FILES / "factories-big5.csv", community="臨江", category="工厂",
                      communities=("临江社区", "滨江社区"))  # fmt: skip
    assert {(row.community, row.categories) for row in found.rows} == {
        ("临江社区", (Category.ENTERPRISE,))
    }
    with pytest.raises(FiresweepError, match="“船坞” is none of the 15 categories"):
        plan_file(FILES / "factories-big5.csv", category="船坞")


def test_a_file_without_names_is_sent_back(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("经度,纬度\n121.3,31.1\n", "utf-8")
    with pytest.raises(FiresweepError, match="is headed as a name"):
        plan_file(tmp_path / "list.csv")
