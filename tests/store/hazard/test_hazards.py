"""Hazards in the store: steps that are allowed, the state they add up to, and their lists."""

from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import State, StepKind
from firesweep.model.vocabulary import Handling, PhotoRole
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.hazard.hazard_photos import add_photos, after_photos
from firesweep.store.visit.today import count_due
from tests.factory import a_finished_visit, a_hazard, a_premises, a_street

TODAY = "2026-11-23"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def one_hazard(store: Store, **values: str) -> str:
    """A visit that found one hazard; returns the hazard's id."""
    (hazard_id,) = a_finished_visit(store, a_premises(store), a_hazard(**values)).to_notice
    return hazard_id


def step(store: Store, hazard_id: str, kind: StepKind, on: str = TODAY, **more: object) -> None:
    with store.write("陈丽") as change:
        hazards.add_step(change, hazard_id, kind, on, **more)


def test_the_state_is_what_the_steps_add_up_to(store: Store) -> None:
    hazard_id = one_hazard(store)
    for kind, state in (
        (StepKind.NOTICED, State.NOTICED),
        (StepKind.SERVED, State.NOTICED),
        (StepKind.REPORTED_FIXED, State.REPORTED_FIXED),
        (StepKind.FAILED, State.FAILED),
        (StepKind.PARTLY, State.PARTLY),
        (StepKind.PASSED, State.VERIFIED),
        (StepKind.CLOSED, State.CLOSED),
        (StepKind.REOPENED, State.FOUND),
    ):
        step(store, hazard_id, kind, deadline="2026-11-30" if kind == StepKind.NOTICED else None)
        with store.read() as connection:
            assert hazards.life_of(connection, hazard_id).state == state


def test_a_step_the_life_does_not_know_is_refused_and_leaves_no_trace(store: Store) -> None:
    hazard_id = one_hazard(store)
    with pytest.raises(FiresweepError):
        step(store, hazard_id, StepKind.CLOSED)
    with store.read() as connection:
        assert list(hazards.steps_of(connection, hazard_id)) == []


def test_lists_follow_every_step(store: Store) -> None:
    hazard_id = one_hazard(store)
    step(store, hazard_id, StepKind.NOTICED, deadline="2026-11-20")
    step(store, hazard_id, StepKind.SERVED, details={"way": "displayed"})
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
        assert (line.state, line.deadline, line.served, line.service) == (
            "noticed", "2026-11-20", True, "displayed",
        )  # fmt: skip
        assert count_due(connection, TODAY) == 1
        assert count_due(connection, "2026-11-19") == 0
    step(store, hazard_id, StepKind.PASSED)
    step(store, hazard_id, StepKind.CLOSED)
    with store.read() as connection:
        assert hazards.open_hazards(connection) == []
        closed = hazards.closed_hazards
        assert [line.id for line in closed(connection, since=TODAY)] == [hazard_id]
        assert closed(connection, since="2026-11-24") == []


def test_a_further_notice_is_not_served_by_what_served_the_first(store: Store) -> None:
    hazard_id = one_hazard(store)
    step(store, hazard_id, StepKind.NOTICED, deadline="2026-11-20")
    step(store, hazard_id, StepKind.SERVED, details={"way": "left"})
    step(store, hazard_id, StepKind.PARTLY)
    said = []
    for kind, more in (
        (StepKind.NOTICED, {"deadline": "2026-11-27"}),
        (StepKind.SERVED, {"details": {"way": "posted"}}),
    ):
        step(store, hazard_id, kind, **more)
        with store.read() as connection:
            (line,) = hazards.open_hazards(connection)
        said.append((line.served, line.service))
    assert said == [(False, None), (True, "posted")]


def test_a_referred_hazard_is_never_counted_as_due(store: Store) -> None:
    referred = a_hazard(handling=Handling.REFERRAL, refer="城管", deadline="2026-11-01")
    a_finished_visit(store, a_premises(store), referred)
    with store.read() as connection:
        assert count_due(connection, TODAY) == 0
        assert len(hazards.open_hazards(connection)) == 1


def test_those_without_a_deadline_stand_last(store: Store) -> None:
    late, never = (
        one_hazard(store),
        a_hazard(handling=Handling.REFERRAL, refer="城管", deadline=None),
    )
    step(store, late, StepKind.NOTICED, deadline="2027-01-31")
    a_finished_visit(store, a_premises(store, "乙旅社"), never)
    with store.read() as connection:
        assert [line.id for line in hazards.open_hazards(connection)] == [late, never.id]


PHOTO = {"sha256": "a" * 64, "original_sha256": "b" * 64, "name": "IMG_1.jpg"}


def test_an_after_photo_belongs_to_its_hazard(store: Store) -> None:
    hazard_id = one_hazard(store)
    with store.write("陈丽") as change:
        add_photos(change, hazard_id, PhotoRole.FROM_PREMISES, [PHOTO])
        assert after_photos(change.connection, hazard_id) == []
        (photo_id,) = add_photos(change, hazard_id, PhotoRole.AFTER, [PHOTO])
    with store.read() as connection:
        assert [photo.id for photo in after_photos(connection, hazard_id)] == [photo_id]


def test_the_photo_of_an_earlier_closing_proves_nothing_after_a_reopening(store: Store) -> None:
    hazard_id = one_hazard(store)
    step(store, hazard_id, StepKind.NOTICED, deadline="2026-11-30")
    with store.write("陈丽") as change:
        kept = add_photos(change, hazard_id, PhotoRole.AFTER, [PHOTO])
    step(store, hazard_id, StepKind.PASSED, details={"photos": kept})
    for kind in (StepKind.CLOSED, StepKind.REOPENED):
        step(store, hazard_id, kind)
    with store.read() as connection:
        assert after_photos(connection, hazard_id) == []


def test_a_notice_without_a_date_leaves_no_trace(store: Store) -> None:
    hazard_id = one_hazard(store)
    with pytest.raises(FiresweepError) as trouble:
        step(store, hazard_id, StepKind.NOTICED)
    assert trouble.value.facts["field"] == "deadline"
    with store.read() as connection:
        assert list(hazards.steps_of(connection, hazard_id)) == []


def test_a_line_says_since_when_for_whom_and_until_when(store: Store) -> None:
    hazard_id = one_hazard(store)
    step(store, hazard_id, StepKind.REFERRED, details={"to": "fire"})
    step(store, hazard_id, StepKind.LISTED, deadline="2027-02-01")
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
    assert (line.since, line.referred_to, line.listed_until) == (TODAY, "fire", "2027-02-01")
