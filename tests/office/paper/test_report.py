"""The registration form of a report: numbered, with what was done, and without who reported."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.scans import read_scans
from firesweep.model.logs.report import ReportStepKind
from firesweep.office.logs import reports as office
from firesweep.office.paper.report import issue_report, preview_report
from firesweep.office.paper.returns import landed
from firesweep.paper.report import report_pdf
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.paper.issuer import Issued
from firesweep.store.visit.inspections import inspection
from tests.factory import TODAY, a_finished_visit, a_premises, a_report, a_street
from tests.paper.cases import plain, texts


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_street(tmp_path)
    yield made
    assert check(made) == []
    made.close()


def issued(store: Store, what: str) -> Issued:
    return issue_report(store, what, by="陈丽", today=TODAY, render=report_pdf)


def step(store: Store, report_id: str, kind: ReportStepKind, **values: Any) -> None:
    given = {"kind": kind, "on": "2026-11-21", "who": "陈丽", "text": "属实，当场清理"}
    office.take_step(store, report_id, given | values, by="陈丽", today=TODAY)


def test_a_form_is_numbered_once_and_never_says_who_reported(store: Store) -> None:
    report_id = a_report(store, reporter="何女士", phone="10000020301", what="楼道充电")
    form = issued(store, report_id)
    assert form.number == "临江街消访〔2026〕B0001号"
    assert issued(store, report_id) == form._replace(changed=issued(store, report_id).changed)
    assert issued(store, form.number).pdf == form.pdf
    said = plain(form.pdf)
    assert "楼道充电" in said
    assert "已登记，不在本表显示" in said
    assert "何女士" not in said
    assert "10000020301" not in said


def test_what_was_gone_on_with_is_given_another_form(store: Store) -> None:
    report_id = a_report(store, premises_id=a_premises(store))
    first = issued(store, report_id)
    step(store, report_id, ReportStepKind.VISITED)
    draft = plain(preview_report(store, report_id, today=TODAY, render=report_pdf).pdf)
    assert "草稿" in draft
    second = issued(store, report_id)
    assert second.number != first.number
    assert f"代替{first.number}" in plain(second.pdf)
    assert "属实，当场清理" in plain(second.pdf)


def test_the_form_says_who_looked_on_a_visit_and_how_the_answer_was_given(store: Store) -> None:
    place = a_premises(store)
    report_id = a_report(store, premises_id=place, way="phone")
    visit = a_finished_visit(store, place)
    with store.read() as connection:
        people = [each["name"] for each in inspection(connection, visit.inspection_id)["people"]]
    step(store, report_id, ReportStepKind.ANSWERED, way="visit", on=TODAY.isoformat())
    said = plain(issued(store, report_id).pdf)
    assert "、".join(people) in said
    assert "当面" in said, "the office went there; nobody came to it"
    assert "来访" not in said


def test_a_void_report_and_an_unknown_one_get_a_sentence(store: Store) -> None:
    report_id = a_report(store)
    office.void(store, report_id, "重复登记", by="陈丽")
    with pytest.raises(FiresweepError, match="void: 重复登记"):
        issued(store, report_id)
    with pytest.raises(FiresweepError, match="No report here is called 无此记录"):
        issued(store, "无此记录")


def test_a_scan_of_the_form_lands_on_it(store: Store, tmp_path: Path) -> None:
    form = issued(store, a_report(store))
    (tmp_path / "扫描.pdf").write_bytes(form.pdf)
    landings = landed(store, list(read_scans([tmp_path / "扫描.pdf"], ())))
    assert {each.home.reference for each in landings if each.home} == {form.number}
    assert len(texts(form.pdf)) == len(landings)
