"""A self-check sheet beside what a team found."""

from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.logs.self_check import Verdict, compare, self_check_draft

TODAY = "2026-11-23"


def given(**answers: str) -> list[dict[str, Any]]:
    return [{"code": code, "text": f"看{code}", "answer": answer} for code, answer in
            answers.items()]  # fmt: skip


def test_only_what_both_answered_differently_is_told() -> None:
    said = given(a="ok", b="ok", c="hazard", d="not_applicable", e="ok", g="ok")
    found = given(a="ok", b="hazard", c="ok", d="hazard", e="not_seen", f="hazard")
    told = [(one.code, one.verdict) for one in compare(said, found)]
    assert told == [("b", Verdict.MISSED), ("c", Verdict.PUT_RIGHT), ("d", Verdict.MISSED),
                    ("e", Verdict.OTHERWISE)]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"answers": []}, "answers"),
        ({"person": " "}, "person"),
        ({"filled_on": "2026-11-24"}, "filled_on"),
        ({"filled_on": ""}, "filled_on"),
        ({"person": "王" * 500}, "person"),
    ],
)
def test_what_is_wrong_with_a_sheet_is_said_beside_its_field(
    values: dict[str, Any], field: str
) -> None:
    sheet = {"premises_id": "p", "community_id": "c", "filled_on": "2026-11-20",
             "checklist": "2026-11", "answers": given(a="ok"), "person": "店主"}  # fmt: skip
    with pytest.raises(FiresweepError) as refused:
        self_check_draft(sheet | values, TODAY)
    assert refused.value.facts["field"] == field
