"""Where a hazard stood at the end of any day: told by the days on which that changed."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from firesweep.model.hazard.life import RESULTS, Life, State, Step, in_order, live, take

STILL_OPEN = -1
"""How long a hazard lasts that nobody has closed."""
LONGEST = 15
"""Of what lasted longer, ninety years, it is not said by how much."""


class Stand(NamedTuple):
    """Where a hazard stands on a day."""

    state: State
    deadline: str | None = None


class Turn(NamedTuple):
    """A day at whose end a hazard stood elsewhere than before."""

    day: str
    state: State
    deadline: str | None


class Trail(NamedTuple):
    """What the steps of a hazard add up to, and how it came to that."""

    life: Life
    turns: tuple[Turn, ...]
    reinspected: tuple[str, ...]
    """The days it was reinspected."""

    def moved_on(self, found_on: str) -> str:
        """Return the last day on which anything a week counts changed."""
        last = self.turns[-1].day if self.turns else found_on
        return max(found_on, last, *self.reinspected[-1:])

    def lasted(self, found_on: str) -> int:
        """Return how long it was at work, in doublings of a day: 3 is less than 8 days.

        Those that were open on a day are then found among some tens of thousands that were not:
        of each length only the last day of so many days is looked at (store/review/hazards.py).
        """
        if self.life.state.is_open:
            return STILL_OPEN
        last, first = (date.fromisoformat(day) for day in (self.moved_on(found_on), found_on))
        return min((last - first).days.bit_length(), LONGEST)


def trail(steps: Iterable[Step]) -> Trail:
    """Return where the steps of a hazard, in any order of arrival, led it day by day.

    A service that was none is so from the first; it moves no hazard to another state.
    """
    ordered, gone = in_order(steps)
    turns, life, state, deadline = list[Turn](), Life(), State.FOUND, None
    for day, life in _ends(ordered):
        if life.state is not state or life.deadline != deadline:
            state, deadline = life.state, life.deadline
            turns.append(Turn(day, state, deadline))
    results = tuple(sorted({step.on for step in ordered if step.kind in RESULTS}))
    return Trail(life._replace(taken_back=gone) if gone else life, tuple(turns), results)


def _ends(ordered: Sequence[Step]) -> Iterator[tuple[str, Life]]:
    """Yield what the steps dated up to a day add up to, for every day that has some.

    A step dated before the one it follows, by a clock that was wrong, makes each day be worked out
    by itself.
    """
    days = [step.on for step in ordered]
    if days != sorted(days):
        for day in sorted(set(days)):
            yield day, live(step for step in ordered if step.on <= day)
        return
    life = Life()
    for step, after in zip(ordered, [*days[1:], None], strict=False):
        life = take(life, step)
        if step.on != after:
            yield step.on, life


def stands_on(turns: Sequence[Sequence[Any]], days: Sequence[str]) -> list[Stand]:
    """Return where a hazard stood at the end of some days, which ascend; turns as JSON has them."""
    stand, at, found = _stand(State.FOUND.value, None), 0, list[Stand]()
    for day in days:
        before = at
        while at < len(turns) and turns[at][0] <= day:
            at += 1
        if at > before:
            _day, state, deadline = turns[at - 1]
            stand = _stand(state, deadline)
        found.append(stand)
    return found


@lru_cache(10_000)
def _stand(state: str, deadline: str | None) -> Stand:
    """Return one and the same stand for all hazards that stand alike."""
    return Stand(State(state), deadline)
