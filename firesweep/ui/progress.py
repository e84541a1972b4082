"""How far a long piece of work has come, and the wish to stop it."""

import threading
from time import monotonic

from PySide6.QtCore import QObject, Signal


class Cancelled(Exception):
    """The person stopped this work; whatever it was doing is rolled back."""


class Progress(QObject):
    """How far the work is; its `step` is handed to the work and called on its thread."""

    moved = Signal(int, int)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.done = 0
        self.total = 0
        self.began = monotonic()
        self._stop = threading.Event()

    def step(self, done: int, total: int) -> None:
        """Say how far the work is (total 0: unknown); raises Cancelled once it is to stop."""
        if self._stop.is_set():
            raise Cancelled
        self.done, self.total = done, total
        self.moved.emit(done, total)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """True once the person has asked to stop."""
        return self._stop.is_set()

    @property
    def seconds(self) -> float:
        """How long it has taken so far."""
        return monotonic() - self.began

    @property
    def seconds_left(self) -> int | None:
        """How long it will still take at this pace; None while nobody can know."""
        if not (self.done and self.total):
            return None
        pace = self.seconds / self.done
        return round(pace * max(0, self.total - self.done))
