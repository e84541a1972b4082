"""Lists as offices keep them: groups, titles, several sheets, numbers as programs export them."""

from pathlib import Path

from xlsxwriter import Workbook

from firesweep.model.vocabulary import Category
from firesweep.sheet.cells import read_number
from firesweep.sheet.plan import plan_file
from firesweep.sheet.row import tidy
from firesweep.sheet.rows import Field


def test_a_community_named_once_for_the_rows_below_it(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(
        "序号,场所名称,类别\n一、滨江社区（2家）,,\n1,甲店,商店\n2,乙店,商店\n二、江南社区,,\n1,丙店,商店\n",
        "utf-8",
    )
    plan = plan_file(tmp_path / "list.csv", communities=["滨江社区", "江南社区"])
    assert [row.community for row in plan.rows] == ["滨江社区", "滨江社区", "江南社区"]
    assert plan.problems == ()


def test_rows_below_a_community_of_another_street_are_of_none(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(
        "序号,场所名称,类别\n一、滨江社区,,\n1,甲店,商店\n二、别处社区（1家）,,\n1,丙店,商店\n,新村,\n",
        "utf-8",
    )
    plan = plan_file(tmp_path / "list.csv", communities=["滨江社区", "江南社区"])
    assert [row.name for row in plan.rows] == ["甲店"]
    assert [problem.row_number for problem in plan.problems] == [5, 6]


def test_the_title_may_name_the_community(tmp_path: Path) -> None:
    title = "临江街道江南社区九小场所台账,,\n"
    (tmp_path / "list.csv").write_text(
        title + "场所名称,九小类型,地址\n甲店,小美容洗浴场所,路1\n本页小计,1,\n", "utf-8"
    )
    plan = plan_file(tmp_path / "list.csv", communities=["滨江社区", "江南社区"])
    assert [(row.community, row.categories) for row in plan.rows] == [
        ("江南社区", (Category.SHOPFRONT,))
    ]
    assert len(plan.skipped) == 1


def test_sheets_nobody_read_are_named(tmp_path: Path) -> None:
    with Workbook(tmp_path / "list.xlsx") as book:
        for name in ("滨江", "江南", "空"):
            sheet = book.add_worksheet(name)
            for at, row in enumerate([["名称", "社区", "类别"], [f"{name}店", name, "商店"]]):
                sheet.write_row(at, 0, row if name != "空" else [])
    known = ["滨江社区", "江南社区"]
    plan = plan_file(tmp_path / "list.xlsx", communities=known)
    assert (plan.sheet, plan.other_sheets) == ("滨江", ("江南",))
    plan = plan_file(tmp_path / "list.xlsx", communities=known, sheet="江南")
    assert ([row.name for row in plan.rows], plan.other_sheets) == (["江南店"], ())


def test_numbers_as_a_program_exports_them() -> None:
    assert read_number("'013800138000") == "013800138000"
    assert read_number("13800138000.0") == "13800138000"
    assert read_number("2.0") == "2.0"


def test_marks_that_turn_the_direction_are_dropped() -> None:
    assert tidy("路\u202e2号", Field.ADDRESS) == "路2号"
    assert tidy("👨‍👩‍👧店", Field.NAME) == "👨‍👩‍👧店"
