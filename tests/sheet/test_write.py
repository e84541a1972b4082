"""Lists written as workbooks."""

import re
import zipfile
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from firesweep.errors import FiresweepError
from firesweep.sheet.table import read_table
from firesweep.sheet.write import Value, write_xlsx


def test_text_stays_text(tmp_path: Path) -> None:
    dangerous = ["=1+1", "+86 591", "-", "@SUM(A1)", "http://x.cn", "00123", "_x000F_", "𠮷㐂"]
    write_xlsx(tmp_path / "list.xlsx", ["名称"], [[text] for text in dangerous])
    assert [row[0] for row in read_table(tmp_path / "list.xlsx").rows] == ["名称", *dangerous]
    with zipfile.ZipFile(tmp_path / "list.xlsx") as packed:
        assert b"<f>" not in packed.read("xl/worksheets/sheet1.xml")


def test_other_values(tmp_path: Path) -> None:
    row: list[Value] = [1200.5, 3, True, date(2026, 11, 24), None, "", "甲\n乙"]
    write_xlsx(tmp_path / "list.xlsx", [], [row])
    assert read_table(tmp_path / "list.xlsx").rows[1] == (
        "1200.5", "3", "TRUE", "2026-11-24", "", "", "甲\n乙",
    )  # fmt: skip


def test_characters_no_cell_can_hold_are_dropped(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "list.xlsx", ["a\x00b"], [["临江\x0f\ud800\ufffe酒店"], ["店" * 40_000]])
    rows = read_table(tmp_path / "list.xlsx").rows
    assert rows[:2] == (("ab",), ("临江酒店",))
    assert len(rows[2][0]) == 32_767


def test_a_list_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_xlsx(path, ["名称"], [["旧"]])

    def rows() -> list[list[str]]:
        raise RuntimeError("broke off")

    with pytest.raises(RuntimeError):
        write_xlsx(path, ["名称"], (row for row in rows()))
    assert read_table(path).rows[1] == ("旧",)
    assert [p.name for p in tmp_path.iterdir()] == ["list.xlsx"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FiresweepError, match="Put the stick in"):
        write_xlsx(tmp_path / "gone" / "list.xlsx", ["名称"], [])


def test_more_rows_than_excel_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("firesweep.sheet.write.MOST_ROWS", 3)
    with pytest.raises(FiresweepError, match="more than 2 rows"):
        write_xlsx(tmp_path / "list.xlsx", ["名称"], [["甲"]] * 3)
    assert list(tmp_path.iterdir()) == []


def test_columns_are_as_wide_as_what_is_in_them_and_print_on_one_page(tmp_path: Path) -> None:
    path = tmp_path / "表.xlsx"
    write_xlsx(path, ["指标", "2026-W47"], [["开展宣传培训", 4], ["短", 12345]])
    with ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    first, second = (float(width) for width in re.findall(r'<col [^>]*width="([\d.]+)"', sheet))
    assert 13 < first < 17  # six Chinese characters are twelve figures wide
    assert 9 < second < 12
    assert 'orientation="landscape"' in sheet
    assert 'fitToHeight="0"' in sheet
