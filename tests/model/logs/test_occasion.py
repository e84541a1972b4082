"""What may be written about a drill or an outreach event, and what is refused."""

from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.logs.occasion import (
    DrillFault,
    checked_fault,
    clock,
    drill_draft,
    outreach_draft,
    seconds_between,
)

TODAY = "2026-11-23"


def a_drill(**values: Any) -> dict[str, Any]:
    return {"community_id": "c", "place": "广场", "held_on": "2026-11-20", "scenario": "厨房起火",
            "commander": "王志强"} | values  # fmt: skip


def an_outreach(**values: Any) -> dict[str, Any]:
    return {"community_id": "c", "place": "广场", "held_on": "2026-11-20", "kind": "leaflet",
            "topics": ["law"]} | values  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("", ""), ("9:05", "09:05"), ("0905", "09:05"), ("905", "09:05"), ("１４：３０", "14:30"),
     ("14:30:20", "14:30:20"), ("14.30", "14:30"), (" 23:59 ", "23:59")],
)  # fmt: skip
def test_a_time_is_read_as_people_type_it(typed: str, kept: str) -> None:
    assert clock(typed) == kept


@pytest.mark.parametrize("typed", ["24:00", "12:60", "12:00:60", "noon", "1", "12", "-1:00", "7:7"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="no time"):
        clock(typed)


def test_how_long_it_took() -> None:
    assert seconds_between("15:00", "15:02:40") == 160
    assert seconds_between("15:00", "") is None


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"scenario": " "}, "scenario"),
        ({"commander": ""}, "commander"),
        ({"place": ""}, "place"),
        ({"held_on": "2026-11-24"}, "held_on"),
        ({"held_on": "gestern"}, "held_on"),
        ({"community_id": ""}, "community_id"),
        ({"alarm": "noon"}, "alarm"),
        ({"alarm": "15:00", "cleared": "14:59"}, "cleared"),
        ({"alarm": "15:00", "assembled": "14:59"}, "assembled"),
        ({"head_count": -1}, "head_count"),
        ({"head_count": "viele"}, "head_count"),
        ({"equipment": "水" * 401}, "equipment"),
        ({"improvement": "加装警铃"}, "improver"),
        ({"improvement": "加装警铃", "improver": "李强"}, "improve_by"),
        ({"improvement": "加装警铃", "improver": "李强", "improve_by": "2026-11-19"}, "improve_by"),
        ({"improver": "李强"}, "improvement"),
    ],
)
def test_what_is_wrong_with_a_drill_is_said_beside_its_field(
    values: dict[str, Any], field: str
) -> None:
    with pytest.raises(FiresweepError) as refused:
        drill_draft(a_drill(**values), TODAY)
    assert refused.value.facts["field"] == field


def test_a_drill_is_cleaned() -> None:
    draft = drill_draft(a_drill(alarm="1500", cleared="15:02:40", scenario=" 起火\u202e "), TODAY)
    assert (draft.alarm, draft.cleared, draft.scenario) == ("15:00", "15:02:40", "起火")
    assert draft.head_count is None


def test_a_number_is_one_in_digits_of_any_width_and_blanks_are_none() -> None:
    draft = drill_draft(a_drill(head_count=" １２０ ", sign_in="  "), TODAY)
    assert (draft.head_count, draft.sign_in) == (120, None)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"topics": []}, "theme"),
        ({"kind": "parade"}, "kind"),
        ({"place": ""}, "place"),
        ({"starts": "10:00", "ends": "9:00"}, "ends"),
        ({"reached": 10_000_000}, "reached"),
        ({"audiences": ["pets"]}, "audiences"),
    ],
)
def test_what_is_wrong_with_an_outreach_event_is_said_beside_its_field(
    values: dict[str, Any], field: str
) -> None:
    with pytest.raises(FiresweepError) as refused:
        outreach_draft(an_outreach(**values), TODAY)
    assert refused.value.facts["field"] == field


def test_a_topic_in_words_is_enough() -> None:
    assert outreach_draft(an_outreach(topics=[], theme="电动车充电"), TODAY).theme == "电动车充电"


@pytest.mark.parametrize(
    ("values", "field"),
    [({"problem": ""}, "problem"), ({"measure": ""}, "measure"), ({"deadline": ""}, "deadline"),
     ({"problem": "属重大火灾隐患"}, "problem")],
)  # fmt: skip
def test_a_fault_has_what_a_hazard_needs(values: dict[str, str], field: str) -> None:
    given = {"problem": "门锁", "measure": "开锁", "deadline": "2026-12-01"} | values
    with pytest.raises(FiresweepError) as refused:
        checked_fault(DrillFault.model_validate(given), "2026-11-20")
    assert refused.value.facts["field"] == field


def test_a_text_that_is_too_long_is_said_to_be_so() -> None:
    with pytest.raises(FiresweepError, match="Too long: 401 characters, at most 400 fit"):
        drill_draft(a_drill(commander="王" * 401), TODAY)
