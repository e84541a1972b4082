"""The dossier of a premises: everything in one PDF, found by its contents page and bookmarks."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from firesweep.field.notice import issue_notice
from firesweep.model.logs.occasion import DrillFault, OccasionKind
from firesweep.model.paper.code import read_code
from firesweep.office.paper.dossier import dossier
from firesweep.office.paper.occasion import issue_record
from firesweep.office.registry.merging import merge
from firesweep.paper.dossier import dossier_pdf
from firesweep.paper.notice import notice_pdf
from firesweep.paper.occasions import drill_pdf
from firesweep.store.database import Store
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.references import premises_meant
from tests.factory import (
    TODAY,
    a_drill,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_report,
    a_self_check,
    a_street,
)
from tests.paper.cases import no_photo, picture, plain, texts


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path / "库")
    yield opened
    opened.close()


def a_notice(store: Store, premises_id: str) -> Issued:
    visit = a_finished_visit(store, premises_id, a_hazard(), a_hazard(place="厨房"))
    return issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)


def made(store: Store, premises_id: str, script: str = "zh_CN") -> bytes:
    return dossier_pdf(dossier(store, premises_id, today=TODAY, script=script), no_photo)


def bookmarks(pdf: bytes) -> dict[str, int]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return {mark.get_title(): mark.get_dest().get_index() for mark in document.get_toc()}
    finally:
        document.close()


def test_contents_and_bookmarks_lead_to_where_each_paper_begins(store: Store) -> None:
    place = a_premises(store)
    notices = [a_notice(store, place) for _ in range(2)]
    pdf = made(store, place)
    pages, marks = texts(pdf), bookmarks(pdf)
    assert list(marks)[:5] == [
        "卷内目录",
        "单位（场所）基本情况",
        "检查记录",
        "火灾隐患台账",
        "文书",
    ]
    for notice in notices:
        at = marks[f"整改通知书　{notice.number}"]
        assert notice.number in "".join(pages[at].split())
        assert f"{notice.number} 2026年11月23日 {at + 1}\r" in pages[0]
    assert "一户一档" in pages[0]
    assert f"第 1 页 共 {len(pages)} 页" in pages[0]


def test_every_paper_is_in_it_as_it_was_kept(store: Store) -> None:
    place = a_premises(store)
    notice = a_notice(store, place)
    pdf = made(store, place)
    at = bookmarks(pdf)[f"整改通知书　{notice.number}"]
    (code,) = zxingcpp.read_barcodes(picture(pdf, at))
    said = read_code(code.text)
    assert said
    assert said.reference == notice.number
    for page in range(len(texts(notice.pdf))):
        alone, within = picture(notice.pdf, page, 72), picture(pdf, at + page, 72)
        assert alone.tobytes() == within.tobytes()


@pytest.mark.parametrize("script", ["zh_CN", "zh_TW", "en"])
def test_a_premises_nobody_visited_has_its_entry_and_no_more(store: Store, script: str) -> None:
    pdf = made(store, a_premises(store, responsible_person="王大福"), script)
    assert len(texts(pdf)) == 2
    assert "王大福" in plain(pdf)


def test_a_paper_whose_pdf_has_not_come_is_named_as_missing(store: Store) -> None:
    place = a_premises(store)
    a_notice(store, place)
    content = dossier(store, place, today=TODAY, script="zh_CN")
    (paper,) = content.papers
    pdf = dossier_pdf(replace(content, papers=(replace(paper, pdf=None),)), no_photo)
    assert "未在本机" in texts(pdf)[0]
    assert len(texts(pdf)) == 4


def test_the_drills_of_a_premises_are_listed_with_what_they_found(store: Store) -> None:
    place = a_premises(store)
    a_drill(store)  # somewhere else
    fault = DrillFault(problem="警铃不响", measure="修复", deadline="2026-12-01")
    drill = a_drill(store, premises_id=place, faults=(fault,))
    number = issue_record(store, OccasionKind.DRILL, drill, by="陈丽", today=TODAY,
                          render=drill_pdf).number  # fmt: skip
    pdf = made(store, place)
    said = "".join("".join(texts(pdf)).split())
    assert list(bookmarks(pdf))[2:5] == ["火灾隐患台账", "演练记录", "文书"]
    for text in ("三楼住户厨房起火，全楼疏散", "2分40秒", "警铃不响（演练中发现）", number):
        assert text in said


def test_reports_and_self_checks_of_a_premises_are_in_its_dossier(store: Store) -> None:
    place = a_premises(store)
    a_report(store, premises_id=place, place="", received_on="2026-11-20", reporter="何女士",
             phone="13800001111")  # fmt: skip
    a_self_check(store, place)
    a_finished_visit(store, place, a_hazard())
    content = dossier(store, place, today=TODAY, script="zh_CN")
    assert [(one.what, one.state) for one in content.reports] == [
        ("楼道里给电动车充电", "visited")]  # fmt: skip
    (check,) = content.self_checks
    assert (check.person, len(check.missed), check.differs) == ("周小燕", 1, 2)
    said = plain(dossier_pdf(content, lambda _sha: None))
    for text in ("群众反映", "楼道里给电动车充电", "单位自查", "自查未发现隐患1处"):
        assert text in said
    assert "何女士" not in said
    assert "13800001111" not in said


def test_of_a_duplicate_it_is_the_dossier_of_the_premises_it_was_merged_into(store: Store) -> None:
    kept, other = a_premises(store, "同福旅社"), a_premises(store, "同福客栈")
    a_finished_visit(store, other, a_hazard())
    merge(store, kept, other, by="陈丽")
    asked = dossier(store, other, today=TODAY, script="zh_CN")
    assert asked == dossier(store, kept, today=TODAY, script="zh_CN")
    assert (asked.addressee, asked.names, len(asked.hazards)) == ("同福旅社", ("同福客栈",), 1)
    with store.read() as connection:
        assert premises_meant(connection, "同福客栈") == kept
