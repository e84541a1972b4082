"""A further notice: names the old number, gives less time, is for those who were asked for it."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.field.renotice import issue_again, preview_again, proposed_deadline
from firesweep.model.hazard.life import State, StepKind
from firesweep.paper.notice import notice_pdf
from firesweep.store.calendar import load_calendar
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.papers import paper_row
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street

LATER = TODAY + timedelta(days=8)
WHO: dict[str, Any] = {"by": "陈丽", "today": LATER, "render": notice_pdf}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


@pytest.fixture
def first(store: Store) -> Issued:
    """A notice for two hazards, due in a week."""
    due = (TODAY + timedelta(days=7)).isoformat()
    two = (a_hazard(deadline=due), a_hazard(deadline=due, place="三楼"))
    done = a_finished_visit(store, a_premises(store), *two)
    return issue_notice(store, done.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)


def visit_of(store: Store, issued: Issued) -> str:
    with store.read() as connection:
        return str(paper_row(connection, issued.paper_id)["inspection_id"])


def hazard_ids(store: Store, issued: Issued) -> list[str]:
    with store.read() as connection:
        return list(hazards.states_of_paper(connection, issued.paper_id))


def seen(store: Store, hazard_id: str, kind: StepKind) -> None:
    with store.write("陈丽") as change:
        hazards.add_step(change, hazard_id, kind, LATER.isoformat(),
                         details={"people": ["陈丽", "赵凯"]})  # fmt: skip


def test_the_rest_gets_a_notice_that_names_the_old_number(store: Store, first: Issued) -> None:
    one, other = hazard_ids(store, first)
    seen(store, one, StepKind.PASSED)
    seen(store, other, StepKind.PARTLY)
    until = LATER + timedelta(days=3)
    again = issue_again(store, visit_of(store, first), [other], until, **WHO)
    with store.read() as connection:
        content = paper_row(connection, again.paper_id)["content"]
        life = hazards.life_of(connection, other)
    assert content["follows"] == first.number != again.number
    assert content["visited_on"] == LATER.isoformat()
    assert content["inspectors"] == ["陈丽", "赵凯"]
    assert [item["place"] for item in content["items"]] == ["三楼"]
    assert (life.state, life.deadline, life.served) == (State.NOTICED, until.isoformat(), False)
    assert life.paper_id == again.paper_id


def test_the_rest_gets_no_longer_time_than_the_whole(store: Store, first: Issued) -> None:
    hazard_id = hazard_ids(store, first)[0]
    seen(store, hazard_id, StepKind.PARTLY)
    with pytest.raises(FiresweepError, match="2026-12-08 at the latest") as trouble:
        issue_again(store, visit_of(store, first), [hazard_id], LATER + timedelta(days=8), **WHO)
    assert trouble.value.facts["field"] == "deadline"


def test_half_the_first_period_is_proposed(store: Store, first: Issued) -> None:
    hazard_id = hazard_ids(store, first)[0]
    seen(store, hazard_id, StepKind.PARTLY)
    with store.read() as connection:
        life = hazards.life_of(connection, hazard_id)
    assert proposed_deadline(life, LATER, load_calendar()) == date(2026, 12, 4)
    friday = date(2026, 12, 4)
    assert proposed_deadline(life, friday, load_calendar()) == date(2026, 12, 7)


def test_what_still_has_its_time_gets_no_second_notice(store: Store, first: Issued) -> None:
    with pytest.raises(FiresweepError, match="does not follow"):
        issue_again(store, visit_of(store, first), hazard_ids(store, first), LATER, **WHO)


def test_what_was_found_again_waits_for_a_date_of_its_own(store: Store, first: Issued) -> None:
    hazard_id = hazard_ids(store, first)[0]
    for kind in (StepKind.PASSED, StepKind.CLOSED, StepKind.REOPENED):
        seen(store, hazard_id, kind)
    with pytest.raises(FiresweepError, match="No hazard"):
        issue_notice(store, visit_of(store, first), by="陈丽", today=LATER, render=notice_pdf)
    again = issue_again(store, visit_of(store, first), [hazard_id], LATER, **WHO)
    assert hazard_ids(store, again) == [hazard_id]


def test_a_look_spends_no_number(store: Store, first: Issued) -> None:
    hazard_id = hazard_ids(store, first)[0]
    seen(store, hazard_id, StepKind.PARTLY)
    look = preview_again(store, visit_of(store, first), [hazard_id], LATER, script="zh_TW", **WHO)
    assert look.startswith(b"%PDF")
    again = issue_again(store, visit_of(store, first), [hazard_id], LATER, **WHO)
    assert again.number.endswith("B0002号")
