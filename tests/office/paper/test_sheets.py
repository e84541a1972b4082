"""Papers without a number: what they say is what the store says now."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.model.hazard.life import StepKind
from firesweep.model.period import week_of
from firesweep.model.review.figures import Figure
from firesweep.model.vocabulary import Handling
from firesweep.office.hazard.escalation import answer
from firesweep.office.hazard.rectification import Seen, close, reinspect
from firesweep.office.paper.blank_checklist import blank_checklist
from firesweep.office.paper.closing_sheet import closing_sheet
from firesweep.office.paper.door_slip import door_slip, last_closed_door
from firesweep.office.paper.sweep_summary import sweep_named, sweep_summary
from firesweep.office.review.figures import records
from firesweep.paper.notice import notice_pdf
from firesweep.paper.sheets import checklist_pdf, closing_pdf, slip_pdf, summary_pdf
from firesweep.store.checklists import checklist
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import HazardLine, add_step
from firesweep.store.paper.references import meant
from tests.commands import typed
from tests.factory import (
    TODAY,
    a_closed_door,
    a_finished_visit,
    a_hazard,
    a_premises,
    a_street,
    a_sweep,
    a_team,
)
from tests.paper.cases import no_photo, plain


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path / "库")
    yield opened
    opened.close()


def lines(store: Store, what: str = "同福旅社") -> tuple[HazardLine, ...]:
    with store.read() as connection:
        return meant(connection, what).hazards


def test_a_closing_sheet_says_how_each_hazard_ended(store: Store) -> None:
    spot = a_hazard(handling=Handling.ON_THE_SPOT, deadline=None, no_photo_reason="涉密场所",
                    place="配电间")  # fmt: skip
    done = a_finished_visit(store, a_premises(store), spot, a_hazard(), a_hazard(place="阁楼"))
    notice = issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    first = done.to_notice[0]
    seen = [Seen(first, StepKind.PASSED)]
    reinspect(store, seen, TODAY, people=("王志强", "陈丽"), by="陈丽", today=TODAY)
    close(store, first, approver="赵凯", no_photo_reason="店主不让拍", by="陈丽", today=TODAY)
    sheet = closing_sheet(store, lines(store), today=TODAY, script="zh_CN")
    said = plain(closing_pdf(sheet, no_photo))
    for word in ("火灾隐患整改销号表", notice.number, "整改期限：2026年11月24日", "王志强、陈丽",
                 "批准人：赵凯", "原因：店主不让拍", "原因：涉密场所", "当场整改"):  # fmt: skip
        assert word in said, word
    assert "阁楼" not in said


def test_what_a_department_mended_is_not_called_put_right_on_the_spot(store: Store) -> None:
    gas = a_hazard(handling=Handling.REFERRAL, refer="gas", deadline=None, refer_reason="燃气")
    a_finished_visit(store, a_premises(store), gas)
    (line,) = lines(store)
    answer(store, line.id, TODAY, "已更换软管", by="陈丽", today=TODAY)
    close(store, line.id, approver="赵凯", no_photo_reason="已停气", by="陈丽", today=TODAY)
    sheet = closing_sheet(store, lines(store), today=TODAY, script="zh_CN")
    said = plain(closing_pdf(sheet, no_photo))
    assert "移送有关部门处理" in said
    assert "有关部门答复：2026年11月23日" in said
    assert "当场整改" not in said
    assert "陈丽" not in said


def test_without_a_closed_hazard_there_is_no_closing_sheet(store: Store) -> None:
    a_finished_visit(store, a_premises(store), a_hazard())
    with pytest.raises(FiresweepError, match="No hazard is closed here"):
        closing_sheet(store, lines(store), today=TODAY, script="zh_CN")


def test_a_slip_says_who_came_and_when_they_come_again(store: Store) -> None:
    place = a_premises(store)
    a_closed_door(store, place)
    a_finished_visit(store, place)
    slip = door_slip(store, last_closed_door(store, place), today=TODAY, script="zh_CN")
    said = plain(slip_pdf(slip))
    for word in ("到访告知单", "同福旅社：", "因无人在场未能入内检查", "（王志强、陈丽）",
                 "2026年11月26日（周四）再次上门", "未能入内不等于检查合格"):  # fmt: skip
        assert word in said, word


def test_where_the_team_got_in_no_slip_is_left(store: Store) -> None:
    place = a_premises(store)
    done = a_finished_visit(store, place)
    with pytest.raises(FiresweepError, match="got in on this visit"):
        door_slip(store, done.inspection_id, today=TODAY, script="zh_CN")
    with pytest.raises(FiresweepError, match="got in on every visit"):
        last_closed_door(store, place)


@pytest.mark.parametrize("script", ["zh_CN", "zh_TW", "en"])
def test_a_blank_checklist_holds_every_item_of_its_categories(store: Store, script: str) -> None:
    sheet = blank_checklist(store, a_premises(store), today=TODAY, script=script)
    (hostel,) = [category for category in checklist().by_category if category == "HST"]
    wanted = [item.text.say(script) for item in checklist().for_visit([hostel], high_rise=False)]
    assert sheet.items == tuple(wanted)
    said = plain(checklist_pdf(sheet))
    assert all("".join(text.split()) in said for text in wanted)
    assert said.count("□") == 4 * len(wanted) + 5 + 4 + 3  # answers, marks, permits


def test_the_summary_never_counts_a_closed_door_as_inspected(store: Store) -> None:
    a_team(store)
    a_sweep(store)
    late = a_hazard(deadline="2026-11-01")
    gas = a_hazard(handling=Handling.REFERRAL, refer="gas", deadline=None, refer_reason="燃气")
    a_finished_visit(store, a_premises(store, "甲"), late, gas)
    a_closed_door(store, a_premises(store, "乙"))
    a_premises(store, "丙")
    of = sweep_named(store, "", TODAY)
    found = sweep_summary(store, of, today=TODAY, script="zh_CN")
    row = found.rows[0]
    assert (row.in_scope, row.inspected, row.no_access, row.left) == (3, 1, 1, 2)
    assert (row.hazards, row.closed, row.still_open) == (2, 0, 2)
    assert (found.total.in_scope, found.rows[1].in_scope) == (3, 0)
    said = plain(summary_pdf(found))
    for word in (
        "应查单位（场所）3家，已查1家，检查率33.3%，未能进入1家",
        "隐患2处（当场整改0处、限期整改1处、移送1处）",
        "审核人",
        "合计",
        "望江社区",
    ):
        assert word in said, word
    with pytest.raises(FiresweepError, match="No sweep here is called"):
        sweep_named(store, "无此行动", TODAY)


def test_the_summary_calls_overdue_what_the_week_does(store: Store) -> None:
    """What is referred or put right waits for others, whatever the date of its notice."""
    sweep_id = a_sweep(store)
    past = "2026-11-20"
    late, gone, right = (a_hazard(deadline=past) for _ in range(3))
    a_finished_visit(store, a_premises(store), late, gone, right)
    with store.write("王") as change:
        for hazard in (late, gone, right):
            add_step(change, hazard.id, StepKind.NOTICED, past, deadline=past)
        add_step(change, gone.id, StepKind.REFERRED, past, details={"to": "fire"})
        add_step(change, right.id, StepKind.PASSED, past)
    (row, *_) = sweep_summary(store, sweep_id, today=TODAY, script="zh_CN").rows
    week = records(store, Figure.OVERDUE, week_of(TODAY), TODAY)
    assert (week, row.overdue) == ([late.id], 1)


def test_of_two_sweeps_of_one_name_a_person_says_which(store: Store) -> None:
    first, second = a_sweep(store), a_sweep(store, starts="2025-11-03", ends="2025-12-31")
    name = "冬春火灾防控大排查"
    with pytest.raises(FiresweepError, match=f"2025-11-03 \\({second}\\)"):
        sweep_named(store, name, TODAY)
    assert [sweep_named(store, each, TODAY) for each in (first, second)] == [first, second]


def test_they_are_written_by_name_from_the_command_line(store: Store, tmp_path: Path) -> None:
    a_team(store)
    a_sweep(store)
    a_closed_door(store, a_premises(store))
    named = {"slip": "同福旅社", "summary": "冬春火灾防控大排查"}
    for kind, what in named.items():
        out = tmp_path / f"{kind}.pdf"
        said = typed(tmp_path / "库", "paper", kind, what, "-o", out, language="zh_CN")
        assert (said.code, out.read_bytes()[:5]) == (0, b"%PDF-"), said.err
