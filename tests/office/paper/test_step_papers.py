"""Papers of steps: built from what was recorded, numbered once, kept."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.office.hazard.escalation import make_void
from firesweep.office.hazard.rectification import extend
from firesweep.office.paper.extension import EXTENSION
from firesweep.office.paper.step_papers import issue_step_paper
from firesweep.paper.extension import extension_pdf
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.references import meant
from tests.commands import typed
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street
from tests.paper.cases import plain

REASON = "灯具已订货"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path / "库")
    yield opened
    opened.close()


def a_notice_of_two(store: Store) -> Issued:
    found = (a_hazard(deadline="2026-11-30"), a_hazard(deadline="2026-11-30", place="厨房"))
    done = a_finished_visit(store, a_premises(store), *found)
    return issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)


def give_time(store: Store, notice: Issued) -> None:
    extend(store, notice.paper_id, date(2026, 12, 4), REASON, approver="王志强",
           interim="夜间专人值守", by="陈丽", today=TODAY)  # fmt: skip


def issue(store: Store, what: str) -> Issued:
    with store.read() as connection:
        found = meant(connection, what).hazards
    return issue_step_paper(store, EXTENSION, found, by="陈丽", today=TODAY, render=extension_pdf)


def test_an_extension_says_old_and_new_date_of_every_hazard(store: Store) -> None:
    notice = a_notice_of_two(store)
    give_time(store, notice)
    issued = issue(store, notice.number)
    said = plain(issued.pdf)
    for word in ("延期整改申请表", "临江街消延〔2026〕B0001号", notice.number, "同福旅社", "厨房",
                 "二楼北侧走廊尽头", REASON, "夜间专人值守", "王志强",
                 "同意延期，整改期限延至2026年12月4日（周五）"):  # fmt: skip
        assert word in said, word
    assert said.count("2026年11月30日（周一）") == 2


def test_however_it_is_named_it_is_the_same_paper(store: Store) -> None:
    notice = a_notice_of_two(store)
    give_time(store, notice)
    first = issue(store, notice.number)
    with store.read() as connection:
        hazards = meant(connection, notice.number).hazards
    for what in (first.number, "同福旅社", hazards[1].id):
        again = issue(store, what)
        assert (again.number, again.pdf) == (first.number, first.pdf)


def test_without_an_extension_there_is_no_paper_and_no_number(store: Store) -> None:
    notice = a_notice_of_two(store)
    with pytest.raises(FiresweepError, match="No deadline was extended"):
        issue(store, notice.number)
    give_time(store, notice)
    assert issue(store, notice.number).number.endswith("B0001号")


def test_typed_and_refused_for_a_void_notice(tmp_path: Path) -> None:
    data, out = tmp_path / "库", tmp_path / "延期.pdf"
    with closing(a_street(data)) as store:
        notice = a_notice_of_two(store)
        give_time(store, notice)
    said = typed(data, "paper", "extension", notice.number, "-o", out, language="zh_CN")
    assert (said.code, said.err) == (0, "")
    first, number = out.read_bytes(), re.search("临江街消延.*号", said.out)
    assert number
    assert typed(data, "paper", "extension", number[0], "-o", out).code == 0
    assert out.read_bytes() == first
    void(data, notice)
    refused = typed(data, "paper", "extension", notice.number, "-o", out)
    assert (refused.code, f"{notice.number} is void: 登记错误" in refused.err) == (1, True)


def void(data: Path, notice: Issued) -> None:
    from firesweep.store.database import open_store

    with closing(open_store(data)) as store:
        with store.read() as connection:
            held = meant(connection, notice.number).hazards
        for line in held:
            make_void(store, line.id, "登记错误", approver="王志强", by="陈丽", today=TODAY)
