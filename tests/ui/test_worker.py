import sys
import threading
from functools import partial
from types import TracebackType

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from firesweep.errors import Broken, FiresweepError
from firesweep.ui.progress import Progress
from firesweep.ui.worker import Lane, Worker


def test_work_runs_elsewhere_and_its_result_comes_back_here(qtbot: QtBot, worker: Worker) -> None:
    owner, seen = QObject(), list[object]()

    def show(thread: str) -> None:
        seen.append(thread)
        seen.append(threading.current_thread() is threading.main_thread())

    worker.start(Lane.WRITE, owner, lambda: threading.current_thread().name, show)
    assert worker.wait_idle()
    assert seen == ["firesweep-write_0", True]


def test_writes_keep_their_order(qtbot: QtBot, worker: Worker) -> None:
    owner, seen = QObject(), list[int]()
    for number in range(50):
        worker.start(Lane.WRITE, owner, partial(int, number), seen.append)
    assert worker.wait_idle()
    assert seen == list(range(50))


def test_a_read_does_not_wait_for_a_long_write(qtbot: QtBot, worker: Worker) -> None:
    owner, gate, seen = QObject(), threading.Event(), list[str]()
    worker.start(Lane.WRITE, owner, lambda: gate.wait(5), lambda _: seen.append("written"))
    worker.start(Lane.READ, owner, gate.set, lambda _: seen.append("read"))
    assert worker.wait_idle()
    assert sorted(seen) == ["read", "written"]


def test_the_result_for_a_closed_screen_is_dropped(qtbot: QtBot, worker: Worker) -> None:
    owner, gate, seen, noted = QObject(), threading.Event(), list[object](), list[object]()
    worker.start(Lane.READ, owner, lambda: gate.wait(5), seen.append, first=noted.append)
    del owner
    gate.set()
    assert worker.wait_idle()
    assert (seen, noted) == ([], [True])


def test_trouble_is_told_even_where_the_screen_is_gone(qtbot: QtBot, worker: Worker) -> None:
    def fail() -> None:
        raise FiresweepError("The disk is full.")

    told: list[FiresweepError] = []
    worker.trouble_met.connect(told.append)
    worker.start(Lane.WRITE, QObject(), fail, trouble=lambda _: pytest.fail("its owner is gone"))
    assert worker.wait_idle()
    assert [str(trouble) for trouble in told] == ["The disk is full."]


def test_a_bug_goes_through_the_excepthook(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooked: list[type] = []

    def hook(kind: type, error: BaseException, trace: TracebackType | None) -> None:
        hooked.append(kind)

    monkeypatch.setattr(sys, "excepthook", hook)
    worker.start(Lane.WRITE, worker, lambda: 1 / 0)
    assert worker.wait_idle()
    assert hooked == [ZeroDivisionError]


def test_whoever_waits_hears_of_a_bug_too(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    told: list[FiresweepError] = []
    worker.trouble_met.connect(lambda _: pytest.fail("the shell is told of bugs by bug_met"))
    worker.start(Lane.WRITE, worker, lambda: 1 / 0, trouble=told.append)
    worker.start(Lane.WRITE, worker, lambda: 1 / 0)
    assert worker.wait_idle()
    assert [type(trouble) for trouble in told] == [Broken]
    assert "(ZeroDivisionError)" in str(told[0])


def test_long_work_says_how_far_it_is_and_stops_when_asked(qtbot: QtBot, worker: Worker) -> None:
    progress, seen = Progress("Importing"), list[int]()

    def count() -> None:
        for number in range(1, 1000):
            seen.append(number)
            if number == 3:
                progress.cancel()
            progress.step(number, 1000)

    ended: list[object] = []
    worker.progress_ended.connect(ended.append)
    worker.start(Lane.WRITE, worker, count, lambda _: pytest.fail("stopped"), progress=progress)
    assert worker.wait_idle()
    assert (seen[-1], progress.done, ended) == (3, 2, [progress])


def test_shutting_down_finishes_every_write(qtbot: QtBot) -> None:
    worker, written, gate = Worker(), list[int](), threading.Event()
    worker.start(Lane.WRITE, worker, lambda: gate.wait(5))
    for number in range(5):
        worker.start(Lane.WRITE, worker, partial(written.append, number))
    gate.set()
    worker.shutdown()
    worker.start(Lane.WRITE, worker, lambda: pytest.fail("too late"))
    assert written == [0, 1, 2, 3, 4]


def test_a_dialog_that_work_led_to_keeps_nothing_under_way(qtbot: QtBot, worker: Worker) -> None:
    owner, progress = QObject(), Progress("Looking")
    ended, seen = list[object](), list[tuple[bool, list[object]]]()
    worker.progress_ended.connect(ended.append)

    def ask(_result: None) -> None:
        dialog = QDialog()
        QTimer.singleShot(0, lambda: seen.append((worker.idle, list(ended))))
        QTimer.singleShot(10, dialog.accept)
        dialog.exec()

    worker.start(Lane.MAKE, owner, lambda: None, ask, progress=progress)
    assert worker.wait_idle()
    assert seen == [(True, [progress])]
