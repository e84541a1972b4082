"""Two kinds of work at once: while the rows are in hand, the photos go by on another core."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event
from typing import TypeVar

from firesweep.bundle.progress import Step

Done = TypeVar("Done")


@contextmanager
def beside(work: Callable[[Step], Done], step: Step) -> Iterator[Future[Done]]:
    """Do some work while the block runs; when the block ends it is done, or its trouble raised.

    Where the block itself is in trouble the work stops at its next step.
    """
    given_up = Event()

    def watched(done: int, total: int) -> None:
        if given_up.is_set():
            raise _GivenUpError
        step(done, total)

    with ThreadPoolExecutor(1) as other:
        try:
            future = other.submit(work, watched)
            yield future
            future.result()
        except BaseException:  # Ctrl+C while it waits, too
            given_up.set()
            raise


def after(work: Future[Done], step: Step) -> Step:
    """The steps of the block: told once the work is done, so that one of the two is watched.

    The work's own trouble stops the block at its next step.
    """

    def watched(done: int, total: int) -> None:
        if work.done():
            work.result()
            step(done, total)

    return watched


class _GivenUpError(Exception):
    """The work beside it has failed; nobody hears of this."""
