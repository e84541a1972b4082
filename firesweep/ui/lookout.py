"""Looking at something every now and then, beside the work of the window."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from firesweep.ui.desk import Desk
from firesweep.ui.worker import Lane


class Lookout(QObject):
    """Begins no look while the last one is under way; trouble with one is no trouble for anybody.

    A kind of lookout says what is looked at (`job`) and what follows (`hear`).
    """

    def __init__(self, desk: Desk, lane: Lane, every: int) -> None:
        super().__init__(desk)
        self.desk = desk
        self._lane = lane
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
        self.hear(found)

    def _come_back_empty(self, _trouble: object) -> None:
        self._busy = False
