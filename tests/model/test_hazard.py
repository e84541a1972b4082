"""The life of a hazard: one table, the same state for every order of arrival."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from firesweep.model.hazard import MOVES, State, Step, StepKind, allowed, live, overdue

DAYS = st.sampled_from(["2026-11-24", "2026-12-01", "2026-12-08"])
STEPS = st.lists(
    st.builds(
        Step,
        kind=st.sampled_from(StepKind),
        on=DAYS,
        order=st.tuples(st.integers(1, 50), st.sampled_from("ABC"), st.uuids().map(str)),
        deadline=st.none() | DAYS,
        old_deadline=st.none() | DAYS,
    ),
    max_size=12,
    unique_by=lambda step: step.order,
)


def step(kind: StepKind, counter: int, laptop: str = "A", **more: str) -> Step:
    return Step(kind, "2026-11-23", (counter, laptop, ""), **more)


@given(STEPS, st.randoms())
def test_every_order_of_arrival_ends_the_same(steps: list[Step], chance: Random) -> None:
    shuffled = list(steps)
    chance.shuffle(shuffled)
    assert live(shuffled) == live(steps)


@given(STEPS)
def test_a_life_only_takes_steps_the_table_knows(steps: list[Step]) -> None:
    life = live(steps)
    state = State.FOUND
    for taken in sorted(set(steps) - set(life.ignored), key=lambda s: s.order):
        assert taken.kind in allowed(state)
        state = next(m.then for m in MOVES if (m.state, m.step) == (state, taken.kind))
    assert state is life.state


def test_closed_and_void_are_the_only_ends() -> None:
    assert {state for state in State if not state.is_open} == {State.CLOSED, State.VOID}
    assert allowed(State.VOID) == ()


def test_a_verified_closing_is_not_undone_by_an_older_extension() -> None:
    closed = [
        step(StepKind.NOTICED, 1, deadline="2026-11-24"),
        step(StepKind.PASSED, 5),
        step(StepKind.CLOSED, 6),
    ]
    late = step(StepKind.EXTENDED, 3, "B", deadline="2026-12-30", old_deadline="2026-11-24")
    assert live([*closed, late]).state is State.CLOSED


def test_of_two_concurrent_extensions_the_earlier_date_holds() -> None:
    noticed = step(StepKind.NOTICED, 1, deadline="2026-11-24")
    one = step(StepKind.EXTENDED, 2, "A", deadline="2026-12-08", old_deadline="2026-11-24")
    other = step(StepKind.EXTENDED, 2, "B", deadline="2026-12-01", old_deadline="2026-11-24")
    assert live([noticed, one, other]).deadline == "2026-12-01"


def test_due_today_is_not_overdue() -> None:
    life = live([step(StepKind.NOTICED, 1, deadline="2026-11-24")])
    assert not overdue(life, "2026-11-24")
    assert overdue(life, "2026-11-25")
