"""A report from the public: what may be written, and where its steps lead, in any order."""

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import Calendar
from firesweep.model.logs.report import (
    MOVES,
    ReportLife,
    ReportState,
    ReportStep,
    ReportStepKind,
    allowed,
    dates_of,
    report_life,
)
from firesweep.model.logs.report_draft import report_draft, step_draft

TODAY = "2026-11-23"
FIRST = ReportLife(ReportState.REGISTERED, "2026-11-20", "2026-11-24", "2026-11-17")
K, S = ReportStepKind, ReportState


def a_report(**values: Any) -> dict[str, Any]:
    return {"community_id": "c", "place": "三号楼楼道", "received_on": "2026-11-17", "way": "phone",
            "what": "楼道里给电动车充电", "visit_by": "2026-11-20",
            "answer_by": "2026-11-24"} | values  # fmt: skip


def steps(*kinds: ReportStepKind, undoes: dict[int, int] | None = None) -> list[ReportStep]:
    """Steps one after the other; `undoes` says which takes back which."""
    back = undoes or {}
    return [
        ReportStep(str(n), kind, f"2026-11-{18 + n}", (n, "B", str(n)),
                   undoes=str(back[n]) if n in back else None)
        for n, kind in enumerate(kinds)
    ]  # fmt: skip


def life(*kinds: ReportStepKind, undoes: dict[int, int] | None = None) -> ReportLife:
    return report_life(FIRST, steps(*kinds, undoes=undoes), void=False)


def test_a_report_goes_its_way() -> None:
    assert life().state is S.REGISTERED
    assert life(K.VISITED).state is S.VISITED
    assert life(K.VISITED, K.ANSWERED).state is S.ANSWERED
    assert life(K.VISITED, K.ANSWERED, K.CLOSED).state is S.CLOSED
    assert life(K.PASSED_ON, K.ANSWERED, K.CLOSED, K.REOPENED).state is S.REGISTERED


def test_what_is_due_follows_from_where_it_stands() -> None:
    assert [life().due, life(K.VISITED).due, life(K.VISITED, K.ANSWERED).due] == [
        "2026-11-20", "2026-11-24", None]  # fmt: skip
    assert not life().overdue("2026-11-20")
    assert life().overdue("2026-11-21")


def test_a_step_taken_back_counts_no_more() -> None:
    assert life(K.VISITED, K.TAKEN_BACK, undoes={1: 0}).state is S.REGISTERED
    back = life(K.VISITED, K.ANSWERED, K.TAKEN_BACK, undoes={2: 1})
    assert (back.state, back.taken_back) == (S.VISITED, frozenset("1"))


def test_a_void_report_is_void_whatever_was_done() -> None:
    assert report_life(FIRST, steps(K.VISITED), void=True).state is S.VOID


def test_reopening_sets_new_dates() -> None:
    again = ReportStep("9", K.REOPENED, "2026-12-01", (9, "B", "9"), None, "2026-12-04",
                       "2026-12-08")  # fmt: skip
    after = report_life(FIRST, [*steps(K.VISITED, K.ANSWERED, K.CLOSED), again], void=False)
    assert (after.state, after.due, after.answer_by) == (S.REGISTERED, "2026-12-04", "2026-12-08")


def test_what_another_laptop_wrote_without_knowing_does_not_set_it_back() -> None:
    """The office answered by phone while the team was on its way."""
    assert life(K.VISITED, K.ANSWERED, K.VISITED).state is S.ANSWERED
    assert life(K.ANSWERED, K.VISITED).state is S.ANSWERED


@given(st.lists(st.sampled_from([kind for kind in K if kind is not K.TAKEN_BACK]), max_size=5))
def test_every_order_of_arrival_ends_in_the_same_state(kinds: list[ReportStepKind]) -> None:
    every = steps(*kinds)
    ends = {report_life(FIRST, order, void=False) for order in permutations(every)}
    assert len(ends) == 1
    assert ends.pop().state in S


def test_every_state_can_be_left_and_reached() -> None:
    reached = {move.then for move in MOVES} | {S.REGISTERED, S.VOID}
    assert reached - {None} == set(S)
    assert all(allowed(state) for state in S if state is not S.VOID)
    assert allowed(S.VOID) == ()


@pytest.mark.parametrize(
    ("values", "field", "said"),
    [
        ({"what": " "}, "what", "Write down"),
        ({"place": ""}, "place", "Say where"),
        ({"received_on": "2026-11-24"}, "received_on", "has not come"),
        ({"received_on": "昨天"}, "received_on", "Give the date"),
        ({"received_at": "25:00"}, "received_at", "14:30"),
        ({"answer_by": "2026-11-16"}, "answer_by", "before the report"),
        ({"way": ""}, "way", "Fill this in"),
        ({"phone": "1" * 500}, "phone", "Too long"),
    ],
)
def test_what_is_wrong_with_a_report_is_said_beside_its_field(
    values: dict[str, Any], field: str, said: str
) -> None:
    with pytest.raises(FiresweepError, match=said) as refused:
        report_draft(a_report(**values), TODAY)
    assert refused.value.facts["field"] == field


def test_a_report_may_be_anonymous() -> None:
    assert report_draft(a_report(), TODAY).reporter == ""


@pytest.mark.parametrize(
    ("kinds", "values", "said"),
    [
        ([], {"kind": "answered", "text": "已整改", "who": "李"}, "cannot be"),
        ([], {"kind": "closed"}, "cannot be"),
        ([], {"kind": "visited"}, "Name the visit"),
        ([], {"kind": "visited", "who": "李"}, "Name the visit"),
        ([], {"kind": "found"}, "Choose the hazard"),
        ([], {"kind": "passed_on"}, "to whom"),
        ([K.VISITED], {"kind": "answered", "way": "phone", "who": "李"}, "what was answered"),
        ([K.VISITED], {"kind": "answered", "who": "李"}, "why nobody"),
        ([K.VISITED], {"kind": "answered", "way": "phone", "text": "已整改"}, "who answered"),
        ([K.VISITED], {"kind": "taken_back", "text": "写错"}, "Choose what"),
        ([K.VISITED, K.ANSWERED], {"kind": "reopened"}, "Give the reason"),
        ([], {"kind": "visited", "who": "李", "text": "已看", "on": "2026-11-24"}, "has not come"),
    ],
)
def test_a_shortcut_is_refused(
    kinds: list[ReportStepKind], values: dict[str, Any], said: str
) -> None:
    with pytest.raises(FiresweepError, match=said):
        step_draft(life(*kinds), {"on": "2026-11-20"} | values, TODAY)


def test_the_dates_go_by_working_days_and_danger_by_the_next_day() -> None:
    """2026-11-20 is a Friday."""
    usual = dates_of("2026-11-20", urgent=False, answer_days=5, calendar=Calendar())
    assert usual == ("2026-11-25", "2026-11-27")
    urgent = dates_of("2026-11-20", urgent=True, answer_days=5, calendar=Calendar())
    assert urgent == ("2026-11-21", "2026-11-27")
    short = dates_of("2026-11-20", urgent=False, answer_days=1, calendar=Calendar())
    assert short == ("2026-11-25", "2026-11-25")
