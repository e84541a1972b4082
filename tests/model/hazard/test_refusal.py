"""Illegal shortcuts are refused, each with its reason and the field that mends it."""

from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import MOVE_OF, Life, Need, State, Step, StepKind, live
from firesweep.model.hazard.refusal import Given, check_move, latest_extension

TODAY = "2026-11-23"
NOTICED = live([Step(StepKind.NOTICED, "2026-11-16", (1, "A", ""), "2026-11-24")])
VERIFIED = Life(State.VERIFIED)
EXTENSION: dict[str, Any] = {
    "deadline": "2026-12-01",
    "reason": "配件未到货",
    "approver": "王志强",
}


def refused(life: Life, kind: StepKind, **given: Any) -> FiresweepError:
    with pytest.raises(FiresweepError) as trouble:
        check_move(life, kind, Given(**({"on": TODAY} | given)), TODAY)
    return trouble.value


@pytest.mark.parametrize(
    ("life", "kind", "given", "field"),
    [
        (VERIFIED, StepKind.CLOSED, {"approver": "王志强"}, "no_photo_reason"),
        (VERIFIED, StepKind.CLOSED, {"photos": 1}, "approver"),
        (VERIFIED, StepKind.CLOSED,
         {"photos": 1, "approver": "王志强", "seen_by": ("王志强", " 王志强")}, "approver"),
        (NOTICED, StepKind.PASSED, {"people": ("陈丽", "陈丽 ")}, "people"),
        (NOTICED, StepKind.SERVED, {"people": ("陈丽", "陈 丽")}, "servers"),
        (NOTICED, StepKind.EXTENDED, EXTENSION | {"reason": " "}, "reason"),
        (NOTICED, StepKind.EXTENDED, EXTENSION | {"approver": ""}, "approver"),
        (NOTICED, StepKind.EXTENDED, EXTENSION | {"deadline": "2026-11-24"}, "deadline"),
        (NOTICED, StepKind.EXTENDED, EXTENSION | {"deadline": "2026-12-03"}, "deadline"),
        (Life(), StepKind.NOTICED, {"paper_id": "one"}, "deadline"),
        (Life(), StepKind.NOTICED, {"paper_id": "one", "deadline": "2026-11-22"}, "deadline"),
        (Life(), StepKind.VOIDED, {"approver": "王志强"}, "reason"),
        (Life(), StepKind.REFERRED, {"reason": "超出权限"}, "addressee"),
        (Life(State.REFERRED), StepKind.ANSWERED, {}, "reply"),
        (Life(), StepKind.LISTED, {"reason": "政府决定"}, "deadline"),
        (Life(State.CLOSED), StepKind.REOPENED, {"reason": "又锁上了"}, "no_photo_reason"),
        (Life(), StepKind.FIXED_ON_THE_SPOT, {}, "no_photo_reason"),
        (NOTICED, StepKind.REPORTED_FIXED, {"on": "2026-11-24"}, "on"),
    ],
)  # fmt: skip
def test_a_shortcut_is_refused_beside_its_field(
    life: Life, kind: StepKind, given: dict[str, Any], field: str
) -> None:
    assert refused(life, kind, **given).facts["field"] == field


def test_a_notice_without_a_number_is_refused() -> None:
    assert "number" in str(refused(Life(), StepKind.NOTICED, deadline="2026-11-30"))


def test_closing_before_a_reinspection_is_refused() -> None:
    assert "does not follow" in str(refused(NOTICED, StepKind.CLOSED, approver="王志强", photos=1))


def test_an_extension_after_the_date_is_refused() -> None:
    late = NOTICED._replace(deadline="2026-11-22")
    assert "has passed" in str(refused(late, StepKind.EXTENDED, **EXTENSION))


def test_a_second_extension_is_refused() -> None:
    once = NOTICED._replace(deadline="2026-12-01", extended=("2026-12-01",))
    assert "once already" in str(refused(once, StepKind.EXTENDED, **EXTENSION))


def test_an_extension_is_at_most_as_long_as_the_first_period() -> None:
    assert latest_extension(NOTICED) == "2026-12-02"
    check_move(NOTICED, StepKind.EXTENDED, Given(TODAY, **EXTENSION), TODAY)
    last = Given(TODAY, **(EXTENSION | {"deadline": "2026-12-02"}))
    check_move(NOTICED, StepKind.EXTENDED, last, TODAY)


def test_two_extensions_granted_apart_are_settled_on_one_of_them() -> None:
    clash = NOTICED._replace(deadline="2026-12-01", extended=("2026-12-02", "2026-12-01"))
    given = Given(TODAY, **(EXTENSION | {"deadline": "2026-12-02"}))
    check_move(clash, StepKind.EXTENDED, given, TODAY)
    other = EXTENSION | {"deadline": "2026-12-03"}
    assert "2026-12-01, 2026-12-02" in str(refused(clash, StepKind.EXTENDED, **other))


def test_what_cannot_be_photographed_is_closed_with_a_reason() -> None:
    given = Given(TODAY, approver="王志强", no_photo_reason="涉密场所", seen_by=("陈丽", "赵凯"))
    check_move(VERIFIED, StepKind.CLOSED, given, TODAY)


def test_one_of_two_reinspectors_may_agree() -> None:
    given = Given(TODAY, approver="陈丽", photos=1, seen_by=("陈丽", "赵凯"))
    check_move(VERIFIED, StepKind.CLOSED, given, TODAY)


def test_every_need_of_the_table_is_checked() -> None:
    """A step that brings nothing is refused wherever its move needs something."""
    for move in MOVE_OF.values():
        asking = set(move.needs) - {Need.OTHER_EYES}
        if asking:
            refused(Life(move.states[0]), move.step)
