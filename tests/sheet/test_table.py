"""Tables read from every kind of file, whole and broken."""

import csv
import os
import zipfile
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from firesweep.errors import FiresweepError
from firesweep.sheet.table import read_table
from firesweep.sheet.write import write_xlsx

FILES = Path(__file__).parent.parent / "files" / "sheets"
EVERYDAY = "临江大酒店路号餐厅王芳李强有限公司1234567890 abc\"'=+-@。（）"

TRADITIONAL = "臨江大酒店路號餐廳王芳李強有限公司1234567890 abc\"'=+-@。（）"
MAINLAND = ("单位名称", "地址", "联系电话", "备注", "社区", "面积")
TAIWANESE = ("工廠名稱", "地址", "聯絡電話", "備註", "社區", "面積")


def tables(letters: st.SearchStrategy[str]) -> st.SearchStrategy[list[list[str]]]:
    """Tables of 2 to 6 columns; a cell has no outer blanks."""
    cell = st.text(letters, max_size=12).map(str.strip)
    return st.integers(2, 6).flatmap(
        lambda width: st.lists(
            st.lists(cell, min_size=width, max_size=width), min_size=1, max_size=9
        )
    )


ANY = st.sampled_from(EVERYDAY) | st.characters(categories=["L", "N"])
SLOW = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


def write_text(path: Path, rows: list[list[str]], encoding: str, delimiter: str) -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def book(path: Path, **sheets: list[list[str]]) -> Path:
    with Workbook(str(path)) as made:
        for name, rows in sheets.items():
            sheet = made.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    return path


def read_back(
    path: Path,
    rows: list[list[str]],
    encoding: str,
    delimiter: str,
    headings: tuple[str, ...] = MAINLAND,
) -> None:
    written = [list(headings[: len(rows[0])]), *rows]
    table = read_table(write_text(path, written, encoding, delimiter))
    assert [list(row) for row in table.rows] == written
    assert table.delimiter == delimiter


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@SLOW
@given(rows=tables(ANY))
def test_any_text_survives(
    tmp_path: Path, encoding: str, delimiter: str, rows: list[list[str]]
) -> None:
    read_back(tmp_path / "list.csv", rows, encoding, delimiter)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@SLOW
@given(rows=tables(st.sampled_from(EVERYDAY)))
def test_everyday_text_survives_in_gb18030(
    tmp_path: Path, delimiter: str, rows: list[list[str]]
) -> None:
    read_back(tmp_path / "list.csv", rows, "gb18030", delimiter)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@SLOW
@given(rows=tables(st.sampled_from(TRADITIONAL)))
def test_everyday_text_survives_in_big5(
    tmp_path: Path, delimiter: str, rows: list[list[str]]
) -> None:
    read_back(tmp_path / "list.csv", rows, "cp950", delimiter, TAIWANESE)


@SLOW
@given(rows=tables(ANY))
def test_workbooks_survive(tmp_path: Path, rows: list[list[str]]) -> None:
    write_xlsx(tmp_path / "list.xlsx", ["名称"] * len(rows[0]), rows)
    read = [list(row) for row in read_table(tmp_path / "list.xlsx").rows[1:]]
    while rows and not any(rows[-1]):
        rows.pop()
    assert read == rows


def test_quoted_cells_over_several_lines(tmp_path: Path) -> None:
    rows = [["名称", "地址"], ["临江\n大酒店", '滨江路"1"号'], ["小店", "甲,乙\r\n丙"]]
    table = read_table(write_text(tmp_path / "list.csv", rows, "gb18030", ","))
    assert [list(row) for row in table.rows] == rows


def test_a_lone_quote_mark_swallows_nothing(tmp_path: Path) -> None:
    rows = [f"场所{n},滨江路{n}号" for n in range(200)]
    (tmp_path / "list.csv").write_text("\n".join(["名称,地址", '"海天酒店,一号', *rows]), "utf-8")
    assert len(read_table(tmp_path / "list.csv").rows) == 202


@pytest.mark.parametrize("lone", ['"海天酒店,一号', '"海天酒店,"一"号', '"海天"酒店,"一号'])
def test_few_rows_after_a_lone_quote_mark_are_rows(tmp_path: Path, lone: str) -> None:
    whole = ["名称,地址", '"三\n和",路3', lone, "小店,路4", '"大,店",路5']
    (tmp_path / "list.csv").write_text("\n".join(whole), "utf-8")
    rows = read_table(tmp_path / "list.csv").rows
    assert [row[0] for row in rows][1::2] == ["三\n和", "小店"]
    assert rows[-1] == ("大,店", "路5")


def test_some_odd_characters_in_a_short_list_are_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes("名称,地址\n甲\x0f店\x1b,\x0b路1\n".encode())
    assert len(read_table(tmp_path / "list.csv").rows) == 2


def test_leading_zeros_and_long_numbers_stay(tmp_path: Path) -> None:
    rows = [["编号", "电话"], ["0012", "059187654321"], ["91350100M000100Y43", "13800138000"]]
    table = read_table(write_text(tmp_path / "list.tsv", rows, "utf-8", "\t"))
    assert table.rows[1] == ("0012", "059187654321")


def test_numbers_and_dates_of_a_workbook_are_text(tmp_path: Path) -> None:
    with Workbook(str(tmp_path / "a.xlsx"), {"default_date_format": "yyyy-mm-dd"}) as made:
        sheet = made.add_worksheet()
        cells = [
            13800138000,
            120.5,
            0.1 + 0.2,
            True,
            date(2026, 11, 24),
            datetime(2026, 1, 2, 3, 4),
        ]
        sheet.write_row(0, 0, cells)
    assert read_table(tmp_path / "a.xlsx").rows == (
        ("13800138000", "120.5", "0.3", "TRUE", "2026-11-24", "2026-01-02 03:04:00"),
    )


def test_a_number_excel_cut_short_is_told_as_excel_shows_it(tmp_path: Path) -> None:
    with Workbook(str(tmp_path / "a.xlsx")) as made:
        made.add_worksheet().write_row(0, 0, [91350100123456789, 123456789012345, 1e-7])
    assert read_table(tmp_path / "a.xlsx").rows == (
        ("9.13501001234568E+16", "123456789012345", "1E-07"),
    )


def test_the_sheet_headed_as_a_list_is_read_though_another_is_longer(tmp_path: Path) -> None:
    with Workbook(str(tmp_path / "a.xlsx")) as made:
        made.add_worksheet("填写说明").write_column(0, 0, [f"第{n}条" for n in range(20)])
        made.add_worksheet("场所").write_row(0, 0, ["单位名称", "地址"])
    assert read_table(tmp_path / "a.xlsx").sheet == "场所"


def test_rows_keep_their_numbers(tmp_path: Path) -> None:
    with Workbook(str(tmp_path / "a.xlsx")) as made:
        made.add_worksheet().write(3, 2, "名称")
    table = read_table(tmp_path / "a.xlsx")
    assert table.cell(3, 2) == "名称"
    assert table.cell(0, 0) == ""


def test_the_longest_visible_sheet_is_read(tmp_path: Path) -> None:
    with Workbook(str(tmp_path / "a.xlsx")) as made:
        for name, rows in (("说明", 2), ("台账", 9), ("旧", 50)):
            sheet = made.add_worksheet(name)
            sheet.write_column(0, 0, [f"{name}{n}" for n in range(rows)])
        sheet.hide()
    table = read_table(tmp_path / "a.xlsx")
    assert (table.sheet, table.sheets) == ("台账", ("说明", "台账"))
    assert read_table(tmp_path / "a.xlsx", sheet="说明").rows[0] == ("说明0",)
    with pytest.raises(FiresweepError, match="no sheet named 没有"):
        read_table(tmp_path / "a.xlsx", sheet="没有")


def test_a_community_merged_over_its_shops_stands_in_every_row(tmp_path: Path) -> None:
    with Workbook(str(tmp_path / "a.xlsx")) as made:
        sheet = made.add_worksheet()
        sheet.merge_range(1, 0, 3, 0, "临江社区")
        sheet.write_column(1, 1, ["一", "二", "三"])
    assert [row[0] for row in read_table(tmp_path / "a.xlsx").rows[1:]] == ["临江社区"] * 3


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "has no rows"),
        (b"\r\n , ,\r\n", "has no rows"),
        (b"%PDF-1.7 ...", "is a PDF file"),
        (b"\x89PNG\r\n", "is a PNG file"),
        (b"\xff\xd8\xff\xe0", "is a JPEG file"),
        (b"<html><table><tr><td>1", "is really a web page"),
        (b"PK\x03\x04 not a zip", "is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "is damaged"),
        (b"\x00\x01\x02\x03" * 100, "cannot be read"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(tmp_path: Path, content: bytes, says: str) -> None:
    (tmp_path / "list.xlsx").write_bytes(content)
    with pytest.raises(FiresweepError, match=says):
        read_table(tmp_path / "list.xlsx")


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(FiresweepError, match="not there any more"):
        read_table(tmp_path / "gone.xlsx")
    with pytest.raises(FiresweepError, match="is a folder"):
        read_table(tmp_path)


@pytest.mark.skipif(not hasattr(os, "truncate"), reason="no sparse files here")
def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "list.csv").touch()
    os.truncate(tmp_path / "list.csv", 200_000_000)
    with pytest.raises(FiresweepError, match="larger than 100 MB"):
        read_table(tmp_path / "list.csv")


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    with (
        zipfile.ZipFile(
            tmp_path / "list.xlsx", "w", zipfile.ZIP_DEFLATED, compresslevel=1
        ) as packed,
        packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(401):
            part.write(b" " * 1_000_000)
    with pytest.raises(FiresweepError, match="unpacks to far too much"):
        read_table(tmp_path / "list.xlsx")


def test_passwords_are_named(tmp_path: Path) -> None:
    sealed = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 9
    (tmp_path / "list.xlsx").write_bytes(sealed)
    with pytest.raises(FiresweepError, match="protected by a password"):
        read_table(tmp_path / "list.xlsx")


def test_a_truncated_or_scratched_workbook_is_a_sentence(tmp_path: Path) -> None:
    whole = book(tmp_path / "whole.xlsx", 台账=[["名称", "地址"], *([["店", "路"]] * 40)])
    data = whole.read_bytes()
    broken = [data[:size] for size in range(10, len(data), 331)]
    broken += [data[:at] + b"\xff\x00" + data[at + 2 :] for at in range(30, len(data), 97)]
    for content in broken:
        (tmp_path / "list.xlsx").write_bytes(content)
        with suppress(FiresweepError):
            assert read_table(tmp_path / "list.xlsx").rows


def test_no_more_rows_than_can_be_shown(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("店,路\n" * 200_001, "utf-8")
    with pytest.raises(FiresweepError, match="200001 rows"):
        read_table(tmp_path / "list.csv")
