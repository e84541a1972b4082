"""Reports from the public and self-checks by command: listed, registered, counted."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.commands import typed
from tests.factory import a_finished_visit, a_hazard, a_premises, a_self_check, a_street


@pytest.fixture
def data(tmp_path: Path) -> Path:
    with closing(a_street(tmp_path / "库", laptop="A")) as store:
        place = a_premises(store)
        a_self_check(store, place)
        a_finished_visit(store, place, a_hazard())
    return tmp_path / "库"


def told(data: Path, *words: object) -> Any:
    done = typed(data, *words, "--json")
    assert done.code == 0, done.err
    return json.loads(done.out)


def test_a_report_is_registered_about_a_premises_or_a_place(data: Path) -> None:
    made = told(data, "report", "add", "安全出口锁闭", "--where", "同福旅社", "--urgent",
                "--way", "hotline", "--on", "2026-11-20")  # fmt: skip
    assert (made["where"], made["visit_by"], made["state"]) == (
        "同福旅社", "2026-11-21", "registered")  # fmt: skip
    told(data, "report", "add", "楼道充电", "--place", "三号楼", "--community", "滨江社区")
    assert [line["what"] for line in told(data, "report", "list")] == ["楼道充电", "安全出口锁闭"]


def test_the_list_is_narrowed_down(data: Path) -> None:
    told(data, "report", "add", "很早的事", "--place", "三号楼", "--community", "滨江社区", "--on",
         "2026-01-05")  # fmt: skip
    told(data, "report", "add", "今天的事", "--place", "三号楼", "--community", "滨江社区")
    for state, count in {"all": 2, "open": 2, "overdue": 1, "closed": 0}.items():
        assert len(told(data, "report", "list", "--state", state)) == count


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("report", "list", "--state", "lost"), 2, "lost"),
        (("report", "add", " ", "--place", "三号楼", "--community", "滨江社区"), 1, "Write down"),
        (("report", "add", "事", "--community", "滨江社区"), 1, "Say where"),
        (("report", "add", "事", "--place", "三号楼", "--community", "无"), 1, "No community"),
        (("report", "add", "事", "--where", "无此店"), 1, "Nothing here is called"),
        (("report", "add", "事", "--where", "同福旅社", "--way", "pigeon"), 1, "Fill this in"),
        (("report", "add", "事", "--where", "同福旅社", "--on", "昨天"), 1, "Give the date"),
    ],
)
def test_what_is_wrong_is_said(data: Path, words: tuple[str, ...], code: int, said: str) -> None:
    done = typed(data, "--lang", "en", *words)
    assert (done.code, done.out) == (code, "")
    assert said in done.err


def test_what_self_checks_missed_is_countable(data: Path) -> None:
    (line,) = told(data, "self-check", "list")
    assert (line["premises"], line["missed"], line["answered"]) == ("同福旅社", 1, 2)
    assert {one["code"]: one["verdict"] for one in line["compared"]} == {
        "EVA-02": "missed", "EQP-01": "put_right"}  # fmt: skip
