"""The record of a reinspection: what was seen of every hazard, and what follows from it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.field.renotice import issue_again
from firesweep.model.hazard.life import StepKind
from firesweep.office.hazard.rectification import Seen, reinspect
from firesweep.office.paper.reinspection import REINSPECTION
from firesweep.office.paper.step_papers import issue_step_paper, preview_step_paper
from firesweep.paper.notice import notice_pdf
from firesweep.paper.reinspection import reinspection_pdf
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import HazardLine
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.references import meant
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street
from tests.paper.cases import plain

LATER = date(2026, 11, 26)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path / "库")
    yield opened
    opened.close()


@pytest.fixture
def notice(store: Store) -> Issued:
    """A notice of three hazards."""
    found = [a_hazard(place=place) for place in ("走廊", "厨房", "阁楼")]
    done = a_finished_visit(store, a_premises(store), *found)
    return issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)


def held(store: Store, what: str) -> tuple[HazardLine, ...]:
    with store.read() as connection:
        return meant(connection, what).hazards


def come_back(store: Store, lines: tuple[HazardLine, ...], *results: StepKind) -> None:
    seen = [
        Seen(line.id, result, "只清了一半") for line, result in zip(lines, results, strict=True)
    ]
    reinspect(store, seen, LATER, people=("王志强", "陈丽"), by="陈丽", today=LATER)


def record(store: Store, what: str) -> Issued:
    return issue_step_paper(store, REINSPECTION, held(store, what), by="陈丽", today=LATER,
                            render=reinspection_pdf)  # fmt: skip


def test_the_record_names_the_result_and_what_follows_of_each(store: Store, notice: Issued) -> None:
    lines = held(store, notice.number)
    come_back(store, lines, StepKind.PASSED, StepKind.PARTLY, StepKind.FAILED)
    said = plain(record(store, notice.number).pdf)
    for word in ("火灾隐患整改复查记录", "临江街消复〔2026〕B0001号", notice.number,
                 "2026年11月26日", "王志强、陈丽", "第1项已整改完毕", "第2项部分整改",
                 "第3项未整改，拟移送", "通知书编号：____",
                 "□同意销号□继续整改，期限至____", "□移送"):  # fmt: skip
        assert word in said, word
    assert said.count("2026年11月24日周二") == 3


def test_the_record_says_the_hour_they_came(store: Store, notice: Issued) -> None:
    lines = held(store, notice.number)
    seen = [Seen(line.id, StepKind.PASSED) for line in lines]
    people: dict[str, Any] = {"people": ("王志强", "陈丽"), "by": "陈丽", "today": LATER}
    with pytest.raises(FiresweepError, match="14:30") as trouble:
        reinspect(store, seen, LATER, at="下午", **people)
    assert trouble.value.facts["field"] == "at"
    reinspect(store, seen, LATER, at="1520", **people)
    assert "2026年11月26日15:20" in plain(record(store, notice.number).pdf)


def test_it_names_the_notice_for_the_rest_that_names_the_first(
    store: Store, notice: Issued
) -> None:
    lines = held(store, notice.number)
    come_back(store, lines, StepKind.PASSED, StepKind.PARTLY, StepKind.PASSED)
    again = issue_again(store, lines[1].found_at, [lines[1].id], date(2026, 11, 27),
                        by="陈丽", today=LATER, render=notice_pdf)  # fmt: skip
    assert notice.number in plain(again.pdf)
    said = plain(record(store, lines[1].id).pdf)
    assert f"通知书编号：{again.number}，新整改期限：2026年11月27日（周五）" in said
    assert said.count("2026年11月27日") == 1  # the date that bound that day is the first one's


def test_one_record_for_one_coming_back_however_it_is_asked_for(
    store: Store, notice: Issued
) -> None:
    lines = held(store, notice.number)
    come_back(store, lines, *[StepKind.FAILED] * 3)
    draft = preview_step_paper(store, REINSPECTION, lines[:1], today=LATER,
                               render=reinspection_pdf)  # fmt: skip
    assert ("（草稿，未编号）" in plain(draft.pdf), draft.number) == (True, "")
    first = record(store, lines[2].id)
    assert plain(first.pdf).count("只清了一半") == 3
    assert record(store, notice.number).pdf == first.pdf
    come_back(store, lines[:1], StepKind.PASSED)
    assert record(store, lines[0].id).number.endswith("B0002号")
    assert record(store, lines[2].id).number == first.number


def test_without_a_reinspection_there_is_nothing_to_print(store: Store, notice: Issued) -> None:
    with pytest.raises(FiresweepError, match="Nothing was reinspected"):
        record(store, notice.number)
