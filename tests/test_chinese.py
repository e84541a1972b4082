"""Chinese texts keep the habits of the house, and 繁體 is the same text as 简体."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import chinese
import pytest
import yaml

RESOURCES = Path(__file__).resolve().parents[1] / "resources"


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("已保存,自下一份文书起生效。", "half-width punctuation"),
        ("拒收(已停用)", "half-width punctuation"),
        ("请按「选择」", "quotes of another script"),
        ("逾期3天", "no room beside Latin letters or a figure"),
        ("已选{count}家", "no room beside Latin letters or a figure"),
        ("有 %n个数据包", "no room beside Latin letters or a figure"),
        ("保存PDF", "no room beside Latin letters or a figure"),
    ],
)
def test_a_text_that_breaks_a_habit_is_found(text: str, flaw: str) -> None:
    assert list(chinese.flaws(text, "zh_CN")) == [flaw]


@pytest.mark.parametrize(
    "text",
    [
        "已选 {count} 家，共 %n 页（Ctrl+P）",
        "插入U盘，按 F9 发送",
        "{number}周",
        "已并入{name}",
        "{leader}于 {day} 签发",
        "运行 `firesweep bundle status` 查看",
        "“周调度”",
    ],
)
def test_a_text_that_keeps_them_passes(text: str) -> None:
    assert list(chinese.flaws(text, "zh_CN")) == []


def test_a_rare_counterpart_and_other_words_in_traditional_are_found() -> None:
    simplified = {"a": "参加参加", "b": "参加检查", "c": "恢复默认", "d": "“签收”、抽签"}
    traditional = {"a": "參加參加", "b": "蔘加檢查", "c": "恢復為預設", "d": "「簽收」、抽籤"}
    found = dict(chinese.differences(simplified, traditional))
    assert found == {"b": "蔘 for 参, elsewhere 參", "c": "other words in 繁體: '恢復為預設'"}


def texts(part: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a tree, under its place."""
    if isinstance(part, str):
        yield place, part
    elif isinstance(part, dict | list):
        for name, below in part.items() if isinstance(part, dict) else enumerate(part):
            yield from texts(below, f"{place}/{name}")


def test_printed_papers_say_the_same_in_both_scripts() -> None:
    read = [
        dict(texts(tomllib.loads((RESOURCES / "wording" / f"{script}.toml").read_text("utf-8"))))
        for script in ("zh_CN", "zh_TW")
    ]
    assert read[0].keys() == read[1].keys()
    assert list(chinese.differences(read[0], read[1])) == []


def test_checklists_say_the_same_in_both_scripts() -> None:
    (path,) = (RESOURCES / "checklists").glob("*.yaml")
    read = dict(texts(yaml.safe_load(path.read_text("utf-8"))))
    simplified = {place[:-8]: text for place, text in read.items() if place.endswith("/zh_hans")}
    traditional = {place[:-8]: text for place, text in read.items() if place.endswith("/zh_hant")}
    assert simplified.keys() == traditional.keys()
    assert list(chinese.differences(simplified, traditional)) == []
