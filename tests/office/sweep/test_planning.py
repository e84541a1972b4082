"""Planning a sweep."""

from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.office.sweep.planning import close_sweep, reopen_sweep, save_sweep, sweep_draft
from firesweep.store.checklists import NEWEST
from firesweep.store.sweep import sweeps
from tests.factory import a_street, a_team, community_id

PLAN: dict[str, Any] = {
    "name": "冬春火灾防控大排查",
    "reason": "街道 2026 年第 31 号通知",
    "starts": "2026-11-02",
    "ends": "2026-12-31",
    "communities": ["some"],
    "categories": "HST,RNT",
    "checklist": NEWEST,
}


def test_a_sweep_is_planned_changed_ended_and_taken_up(tmp_path: Path) -> None:
    store = a_street(tmp_path)
    here, team = community_id(store), a_team(store)
    plan = PLAN | {"communities": [here], "teams": {here: team}}
    sweep_id, changed = save_sweep(store, None, plan, by="陈丽")
    assert "sweep" in changed.tables
    save_sweep(store, sweep_id, plan | {"ends": "2027-01-31"}, by="陈丽")
    with store.read() as connection:
        saved = sweeps.sweep(connection, sweep_id)
    assert (saved.ends, saved.teams, saved.communities) == ("2027-01-31", {here: team}, (here,))
    close_sweep(store, sweep_id, by="陈丽")
    with store.read() as connection:
        assert sweeps.current_sweep(connection, "2026-11-23") is None
    reopen_sweep(store, sweep_id, by="陈丽")
    with store.read() as connection:
        assert sweeps.current_sweep(connection, "2026-11-23") is not None


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "查" * 10_000}, "name"),
        ({"reason": "查" * 10_000}, "reason"),
        ({"starts": "2026-13-01"}, "starts"),
        ({"ends": "tomorrow"}, "ends"),
        ({"ends": "2026-11-01"}, "ends"),
        ({"communities": []}, "communities"),
        ({"categories": ""}, "categories"),
    ],
)
def test_a_wrong_plan_names_its_field(wrong: dict[str, Any], field: str) -> None:
    with pytest.raises(FiresweepError) as trouble:
        sweep_draft(PLAN | wrong)
    assert trouble.value.facts["field"] == field
