"""The life of a hazard: one table, the same state for every order of arrival."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.model.hazard.life import (
    MOVE_OF,
    MOVES,
    Life,
    Move,
    Need,
    State,
    Step,
    StepKind,
    allowed,
    live,
    take,
)

DAYS = st.sampled_from(["2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15"])
ENDINGS = (StepKind.REOPENED, StepKind.VOIDED)
STILL_OPEN = tuple(
    kind for kind in StepKind if kind not in (*ENDINGS, StepKind.CLOSED, StepKind.FIXED_ON_THE_SPOT)
)
NEW_DATES = (StepKind.NOTICED, StepKind.EXTENDED, StepKind.REOPENED)


def steps(kinds: type[StepKind] | tuple[StepKind, ...] = StepKind) -> st.SearchStrategy[Step]:
    """Any step of some kinds, on any of three laptops."""
    return st.builds(
        Step,
        kind=st.sampled_from(kinds),
        on=DAYS,
        order=st.tuples(st.integers(1, 50), st.sampled_from("ABC"), st.uuids().map(str)),
        deadline=st.none() | DAYS,
        old_deadline=st.none() | DAYS,
        paper_id=st.none() | st.sampled_from(("one", "other")),
    )


@st.composite
def with_some_taken_back(draw: st.DrawFn) -> list[Step]:
    """Any steps, some of the services among them taken back by others."""
    found = draw(STEPS)
    served = [each.order[2] for each in found if each.kind is StepKind.SERVED]
    back = [n for n, each in enumerate(found) if each.kind is StepKind.TAKEN_BACK]
    for n in back if served else ():
        found[n] = found[n]._replace(undoes=draw(st.sampled_from(served)))
    return found


STEPS = st.lists(steps(), max_size=14, unique_by=lambda step: step.order)


@st.composite
def lives(draw: st.DrawFn) -> list[Step]:
    """Steps as two laptops write them: each allowed where its laptop knew the hazard to stand.

    Now and then one hears of the other; its counter then goes on from the other's.
    """
    known: dict[str, list[Step]] = {"A": [], "B": []}
    for _ in range(draw(st.integers(1, 12))):
        laptop = draw(st.sampled_from("AB"))
        if draw(st.integers(0, 3)) == 0:
            known[laptop] = sorted({*known["A"], *known["B"]}, key=lambda step: step.order)
        life = live(known[laptop])
        choices = allowed(life.state)
        if choices:
            kind = draw(st.sampled_from(choices))
            counter = max((s.order[0] for s in known[laptop]), default=0) + 1
            dated = draw(DAYS) if Need.DEADLINE in MOVE_OF[kind].needs else None
            step = Step(kind, draw(DAYS), (counter, laptop, ""), dated, life.deadline)
            known[laptop].append(step)
    return list({*known["A"], *known["B"]})


def step(kind: StepKind, counter: int, laptop: str = "A", **more: str) -> Step:
    return Step(kind, "2026-11-23", (counter, laptop, ""), **more)


def every_order_ends_the_same(found: list[Step], chance: Random) -> None:
    shuffled = list(found)
    chance.shuffle(shuffled)
    assert live(shuffled) == live(found)


def a_life_only_takes_steps_the_table_knows(found: list[Step]) -> None:
    life, state = live(found), State.FOUND
    for taken in sorted(set(found) - set(life.ignored), key=lambda s: s.order):
        assert taken.kind in allowed(state)
        state = MOVE_OF[taken.kind].then or state
    assert state is life.state
    assert life.state is not State.NOTICED or life.deadline is not None


def a_verified_closing_stays(found: list[Step], late: Step) -> None:
    """`late` comes from a laptop that still held the hazard for open."""
    life = live(found)
    taken = [s for s in sorted(found, key=lambda s: s.order) if s not in life.ignored]
    if life.state is State.CLOSED and taken[-2:] and taken[-1].kind is StepKind.CLOSED:
        verified = [s.kind for s in taken if s.kind is not StepKind.LISTED][-2] is StepKind.PASSED
        if verified and late.order not in {s.order for s in found}:
            assert live([*found, late]).state is State.CLOSED


@given(STEPS, st.randoms())
def test_every_order_of_arrival_ends_the_same(found: list[Step], chance: Random) -> None:
    every_order_ends_the_same(found, chance)


@given(with_some_taken_back(), st.randoms())
def test_services_taken_back_end_the_same_in_every_order(found: list[Step], chance: Random) -> None:
    every_order_ends_the_same(found, chance)
    gone = live(found).taken_back
    rest = [each for each in found if each.order[2] not in gone]
    assert live(rest)._replace(taken_back=gone) == live(found)


@given(lives(), st.randoms())
def test_two_laptops_end_the_same(found: list[Step], chance: Random) -> None:
    every_order_ends_the_same(found, chance)


@given(STEPS)
def test_a_life_only_takes_steps_the_table_knows(found: list[Step]) -> None:
    a_life_only_takes_steps_the_table_knows(found)


@given(lives(), steps(STILL_OPEN))
def test_a_verified_closing_is_not_undone_by_news_that_it_is_open(
    found: list[Step], late: Step
) -> None:
    a_verified_closing_stays(found, late)


@given(STEPS, steps(tuple(k for k in StepKind if k not in NEW_DATES)))
def test_a_deadline_never_gets_longer_by_another_step(found: list[Step], more: Step) -> None:
    """Folded step by step, only a first notice, a new one or an extension moves the date on."""
    life = live(found)
    after = take(life, more)
    assert after.deadline == life.deadline


@given(STEPS)
def test_a_second_notice_never_lengthens_the_first(found: list[Step]) -> None:
    life = live(found)
    if life.state in (State.NOTICED, State.REPORTED_FIXED) and life.deadline:
        late = Step(StepKind.NOTICED, "2026-11-23", (99, "Z", ""), "2027-01-31")
        assert take(life, late).deadline == life.deadline
        soon = late._replace(deadline="2026-11-01")
        assert take(life, soon).deadline == "2026-11-01"


@given(DAYS, DAYS, st.randoms())
def test_of_two_concurrent_extensions_the_earlier_date_holds(
    one: str, other: str, chance: Random
) -> None:
    noticed = step(StepKind.NOTICED, 1, deadline="2026-11-23")
    both = [
        step(StepKind.EXTENDED, 2, laptop, deadline=day, old_deadline="2026-11-23")
        for laptop, day in (("A", one), ("B", other))
    ]
    chance.shuffle(both)
    assert live([*both, noticed]).deadline == min(one, other)


def test_a_person_settles_two_extensions() -> None:
    life = live(
        [
            step(StepKind.NOTICED, 1, deadline="2026-11-24"),
            step(StepKind.EXTENDED, 2, "A", deadline="2026-12-08", old_deadline="2026-11-24"),
            step(StepKind.EXTENDED, 2, "B", deadline="2026-12-01", old_deadline="2026-11-24"),
            step(StepKind.EXTENDED, 3, "A", deadline="2026-12-08", old_deadline="2026-12-01"),
        ]
    )
    assert life.deadline == "2026-12-08"


# ---- the checks above can fail: each planted fault is found


def in_order_of_arrival(found: list[Step]) -> Life:
    life = Life()
    for one in found:
        life = take(life, one)
    return life


def without_passing_from_a_referral() -> dict[StepKind, Move]:
    passed = MOVE_OF[StepKind.PASSED]
    states = tuple(state for state in passed.states if state is not State.REFERRED)
    return {**MOVE_OF, StepKind.PASSED: passed._replace(states=states)}


CLOSING = [
    step(StepKind.NOTICED, 1, deadline="2026-11-24"),
    step(StepKind.PASSED, 5),
    step(StepKind.CLOSED, 6),
]


def test_a_fold_in_the_order_of_arrival_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.live", in_order_of_arrival)
    with pytest.raises(AssertionError):
        every_order_ends_the_same(CLOSING, Random(1))


def test_a_referral_that_undoes_a_closing_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    late = step(StepKind.REFERRED, 3, "B")
    a_verified_closing_stays(CLOSING, late)
    monkeypatch.setattr("firesweep.model.hazard.life.MOVE_OF", without_passing_from_a_referral())
    with pytest.raises(AssertionError):
        a_verified_closing_stays(CLOSING, late)


@pytest.mark.parametrize(
    "fault",
    [
        lambda life: life._replace(state=State.CLOSED),
        lambda life: life._replace(deadline=None),
        lambda life: life._replace(ignored=()),
    ],
)
def test_a_state_the_table_does_not_lead_to_would_be_found(
    fault: Callable[[Life], Life], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [step(StepKind.CLOSED, 1), step(StepKind.NOTICED, 2, deadline="2026-11-24")]
    wrong = fault(live(found))
    monkeypatch.setattr(f"{__name__}.live", lambda _steps: wrong)
    with pytest.raises(AssertionError):
        a_life_only_takes_steps_the_table_knows(found)


# ---- single rules


def test_closed_and_void_are_the_only_ends() -> None:
    assert {state for state in State if not state.is_open} == {State.CLOSED, State.VOID}
    assert allowed(State.VOID) == ()


def test_every_state_is_reached_and_every_step_has_its_row() -> None:
    assert {move.step for move in MOVES} == set(StepKind)
    assert {move.then for move in MOVES} - {None} == set(State)


def test_a_notice_without_a_date_is_set_aside() -> None:
    life = live([step(StepKind.NOTICED, 1)])
    assert life.state is State.FOUND
    assert [s.kind for s in life.ignored] == [StepKind.NOTICED]


def test_a_service_taken_back_serves_nothing_and_nothing_else_is_taken_back() -> None:
    noticed = Step(StepKind.NOTICED, "2026-11-24", (1, "A", "n"), "2026-12-01", paper_id="p")
    service = Step(StepKind.SERVED, "2026-11-24", (2, "A", "s"), paper_id="p")
    back = Step(StepKind.TAKEN_BACK, "2026-11-25", (3, "A", "b"), undoes="s")
    assert live([noticed, service]).served
    life = live([noticed, service, back])
    assert (life.served, life.state, life.taken_back) == (False, State.NOTICED, frozenset("s"))
    assert live([noticed, service, back._replace(undoes="n")]).state is State.NOTICED


def test_the_receipt_of_the_old_notice_does_not_serve_the_new_one() -> None:
    found = [
        step(StepKind.NOTICED, 1, deadline="2026-11-24", paper_id="old"),
        step(StepKind.SERVED, 2, paper_id="old"),
        step(StepKind.PARTLY, 3),
        step(StepKind.NOTICED, 4, deadline="2026-11-30", paper_id="new"),
    ]
    assert not live(found).served
    assert not live([*found, step(StepKind.SERVED, 5, "B", paper_id="old")]).served
    assert live([*found, step(StepKind.SERVED, 5, "B", paper_id="new")]).served


def test_the_supervision_has_a_date_of_its_own() -> None:
    life = live(
        [
            step(StepKind.NOTICED, 1, deadline="2026-12-01"),
            step(StepKind.LISTED, 2, deadline="2027-03-01"),
        ]
    )
    assert (life.listed, life.listed_until, life.deadline) == (True, "2027-03-01", "2026-12-01")


def test_what_is_found_again_starts_afresh() -> None:
    life = live([*CLOSING, step(StepKind.REOPENED, 7)])
    assert (life.state, life.deadline, life.reopened) == (State.FOUND, None, 1)
