"""What a journal line costs in bundles of ten, a hundred and a thousand thousand: about the same.

Takes half an hour; it runs only where it is named.
"""

import time
from collections.abc import Callable

from firesweep.bundle.look import look
from firesweep.bundle.reading import _SOUND
from firesweep.bundle.receive import receive
from firesweep.bundle.send import Wish, send
from tests.bench.figure import Figure
from tests.bench.week import TODAY, get_to_know, laptops

SIZES = (10_000, 100_000, 1_000_000)
MOST = 1.5
"""How much more a line of a larger bundle may cost."""


def figures() -> list[Figure]:
    """Send, look and receive each size; the smallest is done once before, to warm up."""
    costs_of(SIZES[0])
    small, *larger = [costs_of(lines) for lines in SIZES]
    return [
        Figure(f"{name} a line of {lines:,}, by one of {SIZES[0]:,}", cost, MOST, "µs", small[name])
        for lines, costs in zip(SIZES[1:], larger, strict=True)
        for name, cost in costs.items()
    ]


def costs_of(lines: int) -> dict[str, float]:
    """Return the processor's µs a line of sending, looking at and taking in a bundle."""
    with laptops(lines, 0) as (sender, office, stick, *_):
        path = stick / "week.fsb"
        get_to_know(office, sender)
        work: dict[str, Callable[[], object]] = {
            "send": lambda: send(sender, path, Wish(), by="bench", today=TODAY),
            "look": lambda: look(office, path),
            "receive": lambda: receive(office, path, by="bench"),
        }
        return {name: _busy_us(run) / lines for name, run in work.items()}


def _busy_us(run: Callable[[], object]) -> float:
    _SOUND.clear()  # as where nobody has looked
    began = time.process_time()
    run()
    return (time.process_time() - began) * 1_000_000
