"""The list of paper numbers: every one is accounted for, and none is given twice."""

from contextlib import closing
from pathlib import Path

import pytest

from firesweep.bundle.join import invite, join
from firesweep.field.notice import issue_notice
from firesweep.field.register import issue_register
from firesweep.model.numbers import PaperKind, number_pattern
from firesweep.model.vocabulary import NumberState
from firesweep.office.hazard.escalation import make_void
from firesweep.office.paper.heading import Heading, save_heading
from firesweep.office.paper.notices import why_void
from firesweep.office.paper.numbers import (
    NumberLine,
    missing_runs,
    number_years,
    numbers,
    serial_of,
)
from firesweep.paper.notice import notice_pdf
from firesweep.paper.register import register_pdf
from firesweep.store.database import Store, open_store
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street

HEADING = Heading("临江街道办事处", "临江街")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path / "data")


def issue(store: Store, name: str) -> tuple[str, str]:
    """A notice over one hazard; the hazard's id and the number."""
    hazard = a_hazard()
    done = a_finished_visit(store, a_premises(store, name), hazard)
    issued = issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    return hazard.id, issued.number


def go_on(store: Store, kind: PaperKind, last: int) -> None:
    save_heading(store, HEADING, last={kind: last}, year=TODAY.year, by="陈丽")


def brief(lines: list[NumberLine]) -> list[tuple[str, str, str]]:
    return [(line.number[-6:], line.until[-6:], line.state.value) for line in lines]


def test_issued_void_and_left_out_stand_in_their_order(store: Store) -> None:
    go_on(store, PaperKind.NOTICE, 3)
    issue(store, "甲旅社")
    hazard, void = issue(store, "乙旅社")
    go_on(store, PaperKind.NOTICE, 6)
    issue(store, "丙旅社")
    make_void(store, hazard, "同一隐患已由甲旅社登记", approver="林国栋", by="陈丽", today=TODAY)
    found = numbers(store, TODAY.year)
    assert brief(found) == [
        ("B0001号", "B0003号", "left_out"),
        ("B0004号", "", "issued"),
        ("B0005号", "", "void"),
        ("B0006号", "", "left_out"),
        ("B0007号", "", "issued"),
    ]
    gone = found[2]
    assert (gone.number, gone.reason, gone.approver) == (void, "同一隐患已由甲旅社登记", "林国栋")
    assert (why_void(store, void), why_void(store, "不是号")) == (gone.reason, "")
    assert (gone.on, gone.by, gone.premises) == (TODAY.isoformat(), "陈丽", "乙旅社")
    assert number_years(store) == [TODAY.year]


def test_a_notice_with_one_hazard_left_holds(store: Store) -> None:
    first, second = a_hazard(), a_hazard(code="EVA-03")
    done = a_finished_visit(store, a_premises(store), first, second)
    issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    make_void(store, first.id, "误录", approver="林国栋", by="陈丽", today=TODAY)
    assert brief(numbers(store, TODAY.year)) == [("B0001号", "", "issued")]


def test_the_register_series_starts_where_the_paper_one_stands(store: Store) -> None:
    go_on(store, PaperKind.REGISTER, 120)
    done = a_finished_visit(store, a_premises(store))
    made = issue_register(store, done.inspection_id, by="陈丽", today=TODAY, render=register_pdf)
    assert made.number == "临江街消检〔2026〕B0121号"
    lines = numbers(store, TODAY.year)
    assert [(line.kind, line.state) for line in lines] == [
        (PaperKind.REGISTER, NumberState.LEFT_OUT),
        (PaperKind.REGISTER, NumberState.ISSUED),
    ]
    go_on(store, PaperKind.REGISTER, 5)
    assert len(numbers(store, TODAY.year)) == 2, "a series never goes back"


def test_numbers_of_another_laptop_may_still_arrive(tmp_path: Path) -> None:
    with closing(a_street(tmp_path / "office", laptop="A")) as office:
        go_on(office, PaperKind.NOTICE, 2)
        issue(office, "甲旅社")
        bundle = invite(office, tmp_path, "C", by="陈丽", today=TODAY).path
    join(tmp_path / "c", Path(bundle))
    with closing(open_store(tmp_path / "c")) as other:
        lines = numbers(other, TODAY.year)
    assert brief(lines) == [("A0001号", "A0002号", "not_here"), ("A0003号", "", "issued")]


def test_a_template_of_the_streets_own_is_taken_apart(store: Store) -> None:
    template = "{kind}-{year}-{laptop}-{serial}"
    heading = Heading("临江街道办事处", "临江街", template=template)
    save_heading(store, heading, last={PaperKind.NOTICE: 1}, year=TODAY.year, by="陈丽")
    issue(store, "甲旅社")
    assert [(line.number, line.state.value) for line in numbers(store, TODAY.year)] == [
        ("消整-2026-B-0001", "left_out"),
        ("消整-2026-B-0002", "issued"),
    ]
    assert serial_of("消整-2026-B-0017", number_pattern(template)) == 17
    assert serial_of("第七号", number_pattern(template)) == 0


@pytest.mark.parametrize(
    ("serials", "last", "runs"),
    [
        ([], 0, []),
        ([], 3, [(1, 3)]),
        ([1, 2, 3], 3, []),
        ([2, 5], 7, [(1, 1), (3, 4), (6, 7)]),
        ([0, 9], 4, [(1, 4)]),
    ],
)
def test_runs(serials: list[int], last: int, runs: list[tuple[int, int]]) -> None:
    assert missing_runs(serials, last) == runs
