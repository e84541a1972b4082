"""Where a hazard stood on a day is what its steps up to that day add up to, told by few days."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from firesweep.model.hazard.life import State, Step, StepKind, live
from firesweep.model.hazard.trail import LONGEST, STILL_OPEN, Stand, stands_on, trail

FOUND_ON = date(2026, 10, 5)


def day(number: int) -> str:
    return (FOUND_ON + timedelta(number)).isoformat()


steps = st.lists(
    st.builds(
        lambda kind, on, counter, until: Step(
            kind, day(on), (counter, "A", f"{counter}"), deadline=until and day(until)
        ),
        st.sampled_from(StepKind), st.integers(-3, 12), st.integers(1, 6),
        st.none() | st.integers(1, 20),
    ),
    max_size=6,
)  # fmt: skip
"""In any order, by clocks that are wrong, several at the same count."""


@given(steps)
def test_every_day_stands_as_its_steps_say(taken: list[Step]) -> None:
    days = [day(number) for number in range(-5, 16)]
    lives = [live(step for step in taken if step.on <= each) for each in days]
    turns = trail(taken).turns
    assert stands_on(turns, days) == [Stand(life.state, life.deadline) for life in lives]
    assert [turn.day for turn in turns] == sorted({turn.day for turn in turns})
    assert trail(taken).life == live(taken)


@given(steps)
def test_after_it_moved_last_nothing_changes(taken: list[Step]) -> None:
    road = trail(taken)
    last = road.moved_on(day(0))
    (then, ever) = stands_on(road.turns, [last, "9999-12-31"])
    assert then == ever
    assert (road.lasted(day(0)) == STILL_OPEN) is road.life.state.is_open
    assert all(on <= last for on in (day(0), *road.reinspected))


@given(st.integers(0, 50_000))
def test_one_that_lasted_is_found_within_so_many_days(length: int) -> None:
    closed = trail([Step(StepKind.FIXED_ON_THE_SPOT, day(length))])
    assert closed.life.state is State.CLOSED
    doublings = closed.lasted(day(0))
    assert length < 2**doublings or doublings == LONGEST
    assert doublings == 0 or length >= 2 ** (doublings - 1)
