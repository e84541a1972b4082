"""One measured figure, what it is held against, and how it is printed."""

import statistics
import time
from collections.abc import Callable, Iterable
from typing import NamedTuple


class Figure(NamedTuple):
    """A figure: measured, the limit it must keep, and the floor it was measured beside.

    With a floor, `limit` is a ratio; without one it is in the figure's own unit.
    """

    name: str
    measured: float
    limit: float
    unit: str = "ms"
    floor: float | None = None

    @property
    def value(self) -> float:
        """What is compared with the limit."""
        return self.measured / self.floor if self.floor else self.measured

    @property
    def met(self) -> bool:
        """True where the figure keeps its limit."""
        return self.value <= self.limit


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as an aligned table."""
    lines = [f"{'figure':<52}{'measured':>14}{'floor':>14}{'value':>9}{'limit':>9}  met"]
    for f in figures:
        floor = f"{f.floor:.1f} {f.unit}" if f.floor else "–"
        lines.append(
            f"{f.name:<52}{f'{f.measured:.1f} {f.unit}':>14}{floor:>14}{f.value:>9.2f}"
            f"{f.limit:>9.2f}  {'yes' if f.met else 'NO'}"
        )
    return "\n".join(lines)


def median_ms(work: Callable[[], object], runs: int = 7) -> float:
    """Return the median time of some runs in milliseconds, after one that is not counted."""
    work()
    return statistics.median(timed_ms(work) for _ in range(runs))


def timed_ms(work: Callable[[], object]) -> float:
    """Return how long one run takes in milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def p95(values: list[float]) -> float:
    """Return the value that 95 of 100 keep."""
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]
