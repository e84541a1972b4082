"""A column to each category with ticks in it: what a row has ticks in is what it is."""

from pathlib import Path

import pytest

from firesweep.model.vocabulary import Category
from firesweep.sheet.columns import recognise_columns
from firesweep.sheet.plan import plan_file
from firesweep.sheet.rows import Field, ImportPlan


def planned(folder: Path, *rows: str) -> ImportPlan:
    path = folder / "台账.csv"
    path.write_text("\n".join(row.replace("|", ",") for row in rows) + "\n", "utf-8")
    return plan_file(path, community="滨江社区")


def test_ticks_of_a_row_are_its_categories(tmp_path: Path) -> None:
    plan = planned(
        tmp_path,
        "单位名称|地址|宾馆（√）|是否餐饮|学校",
        "临江大厦|临江路1号|√|√|",
        "江心|学府路2号|×|否|1",
        "好再来|临江路4号||是|周三休息",
    )
    assert [row.categories for row in plan.rows] == [
        (Category.HOTEL, Category.RESTAURANT),
        (Category.SCHOOL,),
        (Category.RESTAURANT,),
    ]
    assert (plan.left_out, plan.problems) == ((), ())
    (odd,) = plan.warnings
    assert (odd.row_number, odd.column) == (4, "是否餐饮、学校")


def test_a_row_without_a_tick_is_said_by_its_name_or_guessed(tmp_path: Path) -> None:
    plan = planned(tmp_path, "单位名称|宾馆|餐饮", "甲|√|√", "向阳幼儿园|×|×", "乙||")
    assert [row.categories for row in plan.rows[1:]] == [
        (Category.KINDERGARTEN,),
        (Category.ENTERPRISE,),
    ]
    assert [warning.row_number for warning in plan.warnings] == [4]


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        (["单位名称", "宾馆"], [["甲", "√"]]),  # one alone
        (["单位名称", "宾馆", "餐饮"], [["甲", "35", "12"]]),  # they count something
        (["单位名称", "宾馆", "餐饮"], [["甲", "", "×"]]),  # nothing is ticked
    ],
)
def test_what_may_be_no_ticks_is_left_alone(header: list[str], rows: list[list[str]]) -> None:
    assert Field.CATEGORIES not in recognise_columns(header, rows).values()


def test_a_column_of_words_comes_before_ticks() -> None:
    header, rows = ["单位名称", "类别", "宾馆", "餐饮"], [["甲", "旅馆", "√", "√"]]
    assert recognise_columns(header, rows) == {0: Field.NAME, 1: Field.CATEGORIES}
