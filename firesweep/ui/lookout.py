"""Looking at something every now and then, beside the work of the window."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from firesweep.errors import Broken
from firesweep.ui.desk import Desk
from firesweep.ui.worker import Lane

LONGEST = 120_000
"""Milliseconds between two looks at most, where each look ends in a bug."""


class Lookout(QObject):
    """Begins no look while the last one is under way; trouble with one is no trouble for anybody.

    After a bug it looks again, later each time: whoever works here is not told of it all day.
    A kind of lookout says what is looked at (`job`) and what follows (`hear`).
    """

    def __init__(self, desk: Desk, lane: Lane, every: int) -> None:
        super().__init__(desk)
        self.desk = desk
        self._lane = lane
        self._every = every
        self._busy = False
        self._clock = QTimer(self, interval=every)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Look now, unless the last look is still under way."""
        if self._busy:
            return
        self._busy = True
        self.desk.work.start(
            self._lane, self, self.job(), self._come_back, trouble=self._come_back_empty
        )

    def job(self) -> Callable[[], Any]:
        """Return what looks, on the lane's thread."""
        raise NotImplementedError

    def hear(self, found: Any) -> None:
        """Take what a look found."""
        raise NotImplementedError

    def _come_back(self, found: Any) -> None:
        self._busy = False
        if self._clock.interval() != self._every:
            self._clock.setInterval(self._every)
        self.hear(found)

    def _come_back_empty(self, trouble: object) -> None:
        self._busy = False
        if isinstance(trouble, Broken):
            self._clock.setInterval(min(LONGEST, 2 * self._clock.interval()))
