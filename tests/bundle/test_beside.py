"""Work on another core: done when the block is, and no trouble of it is lost."""

from threading import Event

import pytest

from firesweep.bundle.beside import beside
from firesweep.bundle.progress import Step


def test_the_work_is_done_when_the_block_is() -> None:
    steps: list[int] = []

    def work(step: Step) -> str:
        for done in range(3):
            step(done, 3)
        return "done"

    with beside(work, lambda done, _total: steps.append(done)) as found:
        pass
    assert (found.result(), steps) == ("done", [0, 1, 2])


def test_trouble_of_the_work_is_raised_when_the_block_ends() -> None:
    def work(_step: Step) -> None:
        raise OSError("the stick is gone")

    with pytest.raises(OSError, match="the stick is gone"), beside(work, lambda _d, _t: None):
        pass


def test_trouble_of_the_block_stops_the_work_and_is_what_is_heard() -> None:
    began, ended = Event(), Event()

    def work(step: Step) -> None:
        began.set()
        try:
            while True:
                step(0, 1)
        finally:
            ended.set()

    def block() -> None:
        with beside(work, lambda _d, _t: None):
            began.wait()
            raise ValueError("a row is damaged")

    with pytest.raises(ValueError, match="a row is damaged"):
        block()
    assert ended.is_set()
