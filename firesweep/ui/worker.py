"""Work off the GUI thread: one thread writes, one reads, one makes photos and PDFs.

Results come back on the GUI thread by a queued signal. Where the asking widget is gone by then
its result is dropped; trouble and bugs are told all the same. A lane lets go of a job before its
result is told: whatever the job holds, such as a widget, is freed on the GUI thread alone.
"""

import itertools
import sys
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

from firesweep.errors import Broken, FiresweepError
from firesweep.ui.progress import Cancelled, Progress

Result = TypeVar("Result")
Tell = Callable[[FiresweepError], object]


class Lane(Enum):
    """The three threads; each does one thing after the other."""

    WRITE = "write"
    READ = "read"
    MAKE = "make"


@dataclass(eq=False)
class Task:
    """One piece of work on its way through a lane."""

    job: Callable[[], Any]
    then: Callable[[Any], object] | None
    trouble: Tell | None
    owner: "weakref.ref[QObject]"
    progress: Progress | None
    first: Callable[[Any], object] | None
    result: Any = None
    error: BaseException | None = None

    def run(self) -> None:
        """Do the work; what goes wrong is kept for the GUI thread."""
        try:
            if self.progress is not None:
                self.progress.step(0, 0)
            self.result = self.job()
        except BaseException as error:
            self.error = error

    @property
    def owner_lives(self) -> bool:
        """False once the widget that asked is gone, in Python or in Qt."""
        owner = self.owner()
        return owner is not None and shiboken6.isValid(owner)


class Worker(QObject):
    """The three lanes; made, used and shut down on the GUI thread."""

    trouble_met = Signal(object)
    """A FiresweepError nobody else shows."""
    bug_met = Signal(object)
    """An exception that is a bug; sys.excepthook has had it."""
    went_wrong = Signal(object)
    """Either of them, whoever shows it, with who asked for the work; None where they are gone."""
    progress_began = Signal(object)
    progress_ended = Signal(object)
    became_idle = Signal()
    _finished = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(1, thread_name_prefix=f"firesweep-{lane.value}")
            for lane in Lane
        }
        self._under_way: dict[int, Task] = {}
        self._numbers = itertools.count(1)
        self._open = True
        self._finished.connect(self._deliver)

    def start(
        self,
        lane: Lane,
        owner: QObject,
        job: Callable[[], Result],
        then: Callable[[Result], object] | None = None,
        *,
        trouble: Tell | None = None,
        progress: Progress | None = None,
        first: Callable[[Result], object] | None = None,
    ) -> None:
        """Run `job` on a lane, then hand its result to `then` on the GUI thread.

        `first` hears the result before, even where the owner is gone. Trouble goes to `trouble`,
        or else is shown by the shell; a bug goes there, too, as Broken: whoever waits for the
        work hears that it is over. Nothing is taken on once the worker is shut down.
        """
        if not self._open:
            return
        task = Task(job, then, trouble, weakref.ref(owner), progress, first)
        number = next(self._numbers)
        self._under_way[number] = task
        if progress is not None:
            self.progress_began.emit(progress)
        self._lanes[lane].submit(self._run, number, [task])

    def _run(self, number: int, handed: list[Task]) -> None:
        # The pool keeps its arguments a moment longer than it runs them: hence a list to empty.
        handed.pop().run()
        if shiboken6.isValid(self):
            self._finished.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        # Ended first: what the result leads to may be a dialog that stays open.
        task = self._end(number)
        error, task.error = task.error, None  # its traceback holds the task
        try:
            if error is not None:
                self._tell(task, error)
                return
            if task.first is not None:
                task.first(task.result)
            if task.then is not None and task.owner_lives:
                task.then(task.result)
        finally:
            if not self._under_way:
                self.became_idle.emit()

    def _tell(self, task: Task, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        trouble = error if isinstance(error, FiresweepError) else Broken(error)
        if trouble is not error:
            sys.excepthook(type(error), error, error.__traceback__)
            self.bug_met.emit(error)
        self.went_wrong.emit(task.owner())
        if task.trouble is not None and task.owner_lives:
            task.trouble(trouble)
        elif trouble is error:
            self.trouble_met.emit(error)

    def _end(self, number: int) -> Task:
        task = self._under_way.pop(number)
        if task.progress is not None:
            self.progress_ended.emit(task.progress)
        return task

    @property
    def idle(self) -> bool:
        """True while no work is under way; what it led to, such as a dialog, may stay."""
        return not self._under_way

    def works_for(self, kind: type[QObject]) -> bool:
        """True while something is under way that an object of some kind asked for."""
        return any(isinstance(task.owner(), kind) for task in self._under_way.values())

    def wait_idle(self, timeout: float = 5.0) -> bool:
        """Let the GUI run until everything is done and delivered; False after `timeout` seconds."""
        loop = QEventLoop()
        self.became_idle.connect(loop.quit)
        limit = QTimer(singleShot=True, interval=round(timeout * 1000))
        limit.timeout.connect(loop.quit)
        limit.start()
        while not self.idle and limit.isActive():
            loop.exec()
        return self.idle

    def shutdown(self) -> None:
        """Finish the writes that were asked for, drop the rest, end the threads."""
        self._open = False
        for task in self._under_way.values():
            if task.progress is not None:
                task.progress.cancel()
        for lane, pool in self._lanes.items():
            pool.shutdown(wait=True, cancel_futures=lane is not Lane.WRITE)
