"""The ledger without a screen: states, days overdue, repeats, and what falls due."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import StepKind
from firesweep.office.hazard.ledger import dues, ledger
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street

LATE = (TODAY - timedelta(days=3)).isoformat()


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def one(store: Store, *steps: tuple[StepKind, str | None], name: str = "同福旅社") -> str:
    """A hazard and its steps, each with its date; returns its id."""
    (hazard_id,) = a_finished_visit(store, a_premises(store, name), a_hazard()).to_notice
    with store.write("陈丽") as change:
        for kind, deadline in steps:
            hazards.add_step(change, hazard_id, kind, TODAY.isoformat(), deadline=deadline)
    return hazard_id


def test_a_line_says_how_late_it_is(store: Store) -> None:
    one(store, (StepKind.NOTICED, LATE))
    (line,) = ledger(store, TODAY)
    assert (line.state, line.overdue_days, line.repeat, line.item) == ("noticed", 3, 0, "EVA-02")


def test_due_today_is_not_overdue(store: Store) -> None:
    one(store, (StepKind.NOTICED, TODAY.isoformat()))
    assert ledger(store, TODAY, "overdue") == []
    assert ledger(store, TODAY + timedelta(days=1), "overdue")[0].overdue_days == 1


def test_states_are_asked_for_by_name(store: Store) -> None:
    done = (StepKind.NOTICED, LATE), (StepKind.PASSED, None), (StepKind.CLOSED, None)
    closed = one(store, *done)
    found = one(store, name="别家")
    assert {line.id for line in ledger(store, TODAY)} == {closed, found}
    assert [line.id for line in ledger(store, TODAY, "closed")] == [closed]
    assert [line.id for line in ledger(store, TODAY, "open")] == [found]
    with pytest.raises(FiresweepError, match="no state"):
        ledger(store, TODAY, "gone")


def test_repeats_can_be_asked_for_alone(store: Store) -> None:
    premises_id = a_premises(store)
    a_finished_visit(store, premises_id, a_hazard(), on=TODAY - timedelta(days=90))
    (again,) = a_finished_visit(store, premises_id, a_hazard()).to_notice
    one(store, name="别家")
    assert len(ledger(store, TODAY)) == 3
    (line,) = ledger(store, TODAY, repeats=True)
    assert (line.id, line.repeat) == (again, 1)


def test_what_falls_due_is_listed_by_day(store: Store) -> None:
    one(store, (StepKind.NOTICED, "2026-11-30"))
    one(store, (StepKind.REFERRED, None), (StepKind.LISTED, "2027-02-01"), name="乙旅社")
    one(store, (StepKind.NOTICED, LATE), (StepKind.REPORTED_FIXED, None), name="丙旅社")
    one(store, (StepKind.NOTICED, LATE), (StepKind.FAILED, None), name="丁旅社")
    assert [(due.what, due.day) for due in dues(store, TODAY)] == [
        ("deadline", TODAY - timedelta(days=3)),
        ("reinspection", date(2026, 11, 26)),
        ("referral", date(2026, 11, 26)),
        ("deadline", date(2026, 11, 30)),
        ("reminder", date(2026, 12, 8)),
        ("supervision", date(2027, 2, 1)),
    ]
