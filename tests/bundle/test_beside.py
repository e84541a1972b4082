"""Work on another core: done when the block is, and no trouble of it is lost."""

import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from threading import Event

import pytest

from firesweep.bundle.beside import after, beside
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


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl+C breaks off, as in a terminal; a worker of the test run turns a deaf ear to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="no signal to one thread")
def test_ctrl_c_while_it_waits_stops_the_work(ctrl_c: None) -> None:
    stopped: list[bool] = []

    def work(step: Step) -> None:
        stopped.append(False)
        time.sleep(0.1)  # until it waits
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        try:
            for done in range(500):
                time.sleep(0.01)
                step(done, 500)
        except Exception:
            stopped[0] = True
            raise

    with pytest.raises(KeyboardInterrupt), beside(work, lambda _d, _t: None):
        pass
    assert stopped == [True]


def test_the_block_is_watched_once_the_work_is_done() -> None:
    work, seen = Future[None](), list[int]()
    step = after(work, lambda done, _total: seen.append(done))
    step(1, 3)
    work.set_result(None)
    step(2, 3)
    assert seen == [2]


def test_trouble_of_the_work_stops_the_block_at_its_next_step() -> None:
    work = Future[None]()
    step = after(work, lambda _d, _t: None)
    step(1, 2)
    work.set_exception(OSError("the disk is full"))
    with pytest.raises(OSError, match="the disk is full"):
        step(2, 2)
