"""`review`: the same figures as a table and as JSON; a bad week is a sentence."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select
from sqlmodel import col

from firesweep.model.hazard.life import StepKind
from firesweep.model.hazard.open_hazard import OpenList, thawed_list
from firesweep.model.review.figures import PAGE, Figure
from firesweep.model.vocabulary import Severity
from firesweep.office.registry.upkeep import save_premises
from firesweep.office.review import figures as office
from firesweep.office.review import sign_off
from firesweep.sheet.write import write_workbook
from firesweep.store.database import Store, open_store
from firesweep.store.hazard import hazards
from firesweep.store.journal import Change
from firesweep.store.tables import Hazard, Premises
from firesweep.ui.words.review_sheets import workbook
from firesweep.ui.words.vocabulary import word
from tests.commands import told, typed
from tests.factory import a_drill, a_finished_visit, a_hazard, a_premises, a_street, a_sweep
from tests.paper.cases import plain, texts


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(a_street(tmp_path)) as store:
        a_sweep(store)
        place = a_premises(store)
        found = a_finished_visit(store, place, a_hazard(), on=date(2026, 11, 17)).to_notice
        with store.write("陈丽") as change:
            hazards.add_step(
                change, found[0], StepKind.NOTICED, "2026-11-17", deadline="2026-11-19"
            )
        a_drill(store)
    with closing(open_store(tmp_path)) as store:
        yield store


def test_json_says_every_figure(store: Store) -> None:
    said = json.loads(told(store.folder, "review", "--week", "2026-W47", "--json"))
    asked = office.asked_period(store, "2026-W47", "", date.today())
    found = office.review(store, asked, date.today())
    assert said["numbers"] == {figure.value: found.numbers[figure] for figure in Figure}
    assert [point["figure"] for point in said["points"]] == [figure.value for figure in PAGE]
    overdue = said["points"][0]
    assert (overdue["number"], overdue["before"], overdue["change"]) == (1, 0, 1)
    assert overdue["line"] == [0] * 7 + [1]
    assert (said["first"], said["last"], said["day"]) == ("2026-11-16", *["2026-11-22"] * 2)
    assert said["categories"] == [
        {"category": "HST", "community": "", "beat": "", "in_scope": 1, "covered": 1, "shut": 0,
         "visited": 1, "left": 0}
    ]  # fmt: skip
    assert all(check["adds_up"] for check in said["checks"])
    assert [area["community"] for area in said["areas"]] == ["滨江社区", "望江社区"]


def test_the_table_says_the_same(store: Store) -> None:
    lines = told(store.folder, "review", "--week", "2026-W47").splitlines()
    assert lines[:2] == [
        "2026-W47, 2026-11-16 – 2026-11-22, 临江街道; as of 2026-11-22", "冬春火灾防控大排查",
    ]  # fmt: skip
    row = next(line.split() for line in lines if line.startswith("Overdue"))
    assert row == ["Overdue", "1", "+1", *["0"] * 7, "1"]
    assert any(line.startswith("Hostel") and line.endswith("100.0") for line in lines)


def test_of_one_community_alone(store: Store) -> None:
    words = ("review", "--week", "2026-W47", "--community", "望江社区", "--json")
    said = json.loads(told(store.folder, *words))
    assert (said["community"], said["numbers"]["found"]) == ("望江社区", 0)
    assert said["numbers"]["without_drill"] == 1


def test_a_month_and_the_statistical_year(store: Store) -> None:
    for name, first in (("2026-11", "2026-11-01"), ("2026", "2025-12-01")):
        said = json.loads(told(store.folder, "review", "--period", name, "--json"))
        assert (said["period"], said["first"]) == (name, first)
        assert said["numbers"]["found"] == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--week", "2026-W54"), 1),
        (("--week", "2026-11"), 1),
        (("--week", "2099-W01"), 1),
        (("--period", "gestern"), 1),
        (("--community", "无此社区"), 1),
        (("--week", "2026-W47", "--period", "2026"), 2),
        (("--xlsx", ""), 2),
        (("--pdf", "周报", "--xlsx", "./周报"), 2),
        (("--pdf", "周报", "--charts", "./周报"), 2),
    ],
)
def test_a_bad_week_or_community_is_a_sentence(
    store: Store, words: tuple[str, ...], code: int
) -> None:
    said = typed(store.folder, "review", *words)
    assert (said.code, said.out, len(said.err.splitlines())) == (code, "", 1)


def test_every_figure_says_what_it_counts(tmp_path: Path) -> None:
    said = json.loads(told(tmp_path, "review", "--explain", "--json"))
    assert list(said) == [figure.value for figure in Figure]
    assert all(text.endswith(".") for text in said.values())


def test_the_paper_and_the_workbook_say_the_same_to_the_digit(store: Store, tmp_path: Path) -> None:
    words = ("--week", "2026-W47")
    said = json.loads(told(store.folder, "review", *words, "--json"))
    pdf, xlsx = tmp_path / "周报.pdf", tmp_path / "周报.xlsx"
    told(store.folder, "review", *words, "--pdf", pdf, "--xlsx", xlsx)
    figures, cover, hazards, _decisions, parts = sheets(xlsx)
    found = {row[0]: row[1:] for row in figures[1:]}
    for point in said["points"]:
        number, change, *line = found[word(Figure(point["figure"]))]
        assert (number, change or None) == (point["number"], point["change"] or None)
        assert [int(one) for one in line if one != ""] == point["line"]
    assert cover[1][0] == "Hostel"
    assert [int(n) for n in cover[1][3:]] == [1, 1, 1, 0, 0]
    assert [row[2] for row in hazards[1:]] == ["同福旅社", "", ""]
    assert hazards[-1][0].startswith("Deadline, state, notice, beat")
    named = {row[0]: row[1:] for row in parts[1:]}
    assert sum(named[word(each)][0] for each in Severity) == said["numbers"]["found"]
    assert sum(row[1] for name, row in named.items() if "days" in name) == said["numbers"]["open"]
    page = plain(pdf.read_bytes())
    assert "Week47of2026" in page
    for figure in ("found", "open", "overdue"):
        assert str(said["numbers"][figure]) in page


def test_the_workbook_says_what_was_decided(store: Store, tmp_path: Path) -> None:
    xlsx = tmp_path / "周报.xlsx"
    asked = ("--who", "陈丽", "--due", "2036-11-30", "--week", "2026-W47")
    told(store.folder, "decision", "add", "约谈业主", *asked, "--about", "同福旅社")
    told(store.folder, "review", "--week", "2026-W47", "--xlsx", xlsx)
    *_others, (head, row), _parts = sheets(xlsx)
    assert head == ["What was decided", "Who", "By when", "Premises", "Problem", "Done on"]
    assert row[:4] == ["约谈业主", "陈丽", date(2036, 11, 30), "同福旅社"]
    told(store.folder, "review", "--period", "2026-11", "--xlsx", xlsx)
    assert len(sheets(xlsx)) == 4


def test_the_charts_say_the_same_as_the_figures(store: Store, tmp_path: Path) -> None:
    words, out = ("--week", "2026-W47"), tmp_path / "附图.pdf"
    said = json.loads(told(store.folder, "review", *words, "--json"))
    told(store.folder, "review", *words, "--charts", out)
    (page,) = texts(out.read_bytes())
    assert "Weekly fire-safety report: charts" in page
    for line in said["categories"]:
        assert f"{line['covered']}/{line['in_scope']}" in page
    for item in said["items"]:
        assert item["text"][:20] in page
    assert page.count("W4") >= len(said["weeks"])


def test_the_office_keeps_its_columns_and_phones_are_masked(store: Store, tmp_path: Path) -> None:
    xlsx, words = tmp_path / "清单.xlsx", ("review", "--week", "2026-W47", "--xlsx")
    with store.write("陈丽") as change:
        edit_premises(change, phone="13905902210")
    told(store.folder, *words, xlsx, "--columns", "phone,deadline,premises")
    told(store.folder, *words, xlsx)
    assert sheets(xlsx)[2][:2] == [
        ["Phone", "Deadline", "Premises"], ["139****2210", date(2026, 11, 19), "同福旅社"],
    ]  # fmt: skip
    told(store.folder, *words, xlsx, "--whole-phones")
    assert sheets(xlsx)[2][1][0] == "13905902210"


def test_a_signed_week_lists_what_was_open_then_under_the_names_of_then(
    store: Store, tmp_path: Path
) -> None:
    words = ("review", "--week", "2026-W47", "--whole-phones", "--xlsx")
    before, after = tmp_path / "前.xlsx", tmp_path / "后.xlsx"
    with store.write("陈丽") as change:
        edit_premises(change, phone="13905902210")
    told(store.folder, *words, before)
    told(store.folder, "sign-off", "sign", "2026-W47", "李主任")
    with store.write("陈丽") as change:
        edit_premises(change, name="改名旅社", phone="13600001111")
        ((hazard,),) = change.connection.execute(select(col(Hazard.id)))
        hazards.add_step(change, hazard, StepKind.EXTENDED, "2026-11-19", deadline="2026-12-19")
    a_finished_visit(store, a_premises(store, "乙旅社"), a_hazard(), on=date(2026, 11, 20))
    told(store.folder, *words, after)
    for was, now in zip(sheets(before), sheets(after), strict=True):
        listed = [row for row in was if row[0] and not row[0].startswith("Deadline, state")]
        said = [row for row in now if row[0]]
        assert said[:-1] == listed
        assert now[-1][0].startswith("Signed by 李主任, ")
    assert [row[2] for row in sheets(after)[2]][:2] == ["Premises", "同福旅社"]


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        (thawed_list({}, 7), "This week was signed before its open hazards were kept with it"),
        (OpenList((), 7), "Open when the week was signed: 7; the most urgent were kept: 0"),
    ],
)
def test_hazards_that_were_not_kept_with_a_signed_week_are_told_of(
    store: Store, tmp_path: Path, listed: OpenList, said: str
) -> None:
    asked = office.asked_period(store, "2026-W47", "", date.today())
    pages = workbook(office.review(store, asked, date.today()), listed)
    write_workbook(tmp_path / "周.xlsx", pages)
    heading, *rows = sheets(tmp_path / "周.xlsx")[2]
    assert heading[2] == "Premises"
    assert rows[-1][0].startswith(said)


def edit_premises(change: Change, **values: str) -> None:
    row = change.connection.execute(select(col(Premises.id), col(Premises.community_id))).one()
    change.edit(Premises, row[0], values, community=row[1])


def sheets(path: Path) -> list[list[list[Any]]]:
    book = CalamineWorkbook.from_path(path)
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


def test_the_records_behind_every_figure_are_listed(store: Store) -> None:
    week = ("--week", "2026-W47", "--records")
    asked = office.asked_period(store, "2026-W47", "", date.today())
    for figure, ids in office.records_of(store, tuple(Figure), asked, date.today()).items():
        said = json.loads(told(store.folder, "review", *week, figure.value, "--json"))
        assert sorted(one["id"] for one in said["records"]) == ids, figure
    line = told(store.folder, "review", *week, "overdue")
    assert line.split("\t")[:2] == ["2026-11-19", "同福旅社　二楼北侧安全出口被铁链锁闭"]
    assert told(store.folder, "review", *week, "overdue", "--community", "望江社区") == ""
    said = typed(store.folder, "review", *week, "nothing", language="zh_CN")
    assert said.code == 2
    assert "没有“nothing”这项数字。可选：overdue、due、new_serious" in said.err


def test_the_records_of_a_signed_week_are_those_that_were_signed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = office.asked_period(store, "2026-W47", "", date.today())
    sign_off.sign(store, asked, "李主任", by="王", today=date.today())
    words = ("review", "--week", "2026-W47", "--records", "covered")
    before = told(store.folder, *words)
    with store.read() as connection:
        (place,) = connection.execute(select(col(Premises.id))).scalars()
    save_premises(store, place, {"name": "换了名的旅社"}, by="王")
    assert before.startswith("同福旅社")
    assert told(store.folder, *words) == before
    assert json.loads(told(store.folder, *words, "--json"))["named"] is True
    earlier = office.asked_period(store, "2026-W46", "", date.today())
    monkeypatch.setattr(sign_off, "RECORDS_ROOM", 0)
    sign_off.sign(store, earlier, "李主任", by="王", today=date.today())
    said = typed(store.folder, "review", "--week", "2026-W46", "--records", "left")
    assert "These records were not kept with the signed week" in said.err


def test_a_figure_that_does_not_add_up_is_said_on_screen_and_paper(
    store: Store, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(store.folder / "records.db")) as connection, connection:
        connection.execute("DELETE FROM hazard_state")
    out = tmp_path / "周报.pdf"
    said = told(store.folder, "--lang", "zh_CN", "review", "--week", "2026-W47", "--pdf", out)
    assert said.split("以下数字勾稽不符")[1].split()[:4] == ["发现隐患", "0", "≠", "1"]
    assert "下列数字勾稽不符，请核对：发现隐患" in plain(out.read_bytes())
