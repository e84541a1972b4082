"""The foot of the window while something takes long: how far it is, and a way to stop it."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from firesweep.ui.progress import Progress

MOST_COUNTED = 1_000_000
"""Beyond it the steps are bytes, which nobody counts."""
SHOWN_AFTER = 300
"""Milliseconds of work nobody needs to be told about (look.md)."""
DETAILED_AFTER = 10
"""Seconds after which the time left is said (look.md)."""


class ProgressCard(QWidget):
    """One line for the work under way; after a while also what is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: Progress | None = None
        self._build()
        self._wait = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._wait.timeout.connect(self.show)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.show_left)
        self.retranslate()
        self.hide()

    def _build(self) -> None:
        self.frame = QFrame(self)
        self.frame.setProperty("card", True)
        self.title = QLabel(self.frame)
        self.left = QLabel(self.frame)
        self.left.setProperty("role", "second")
        self.bar = QProgressBar(self.frame)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self.frame)
        self.stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self.frame)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.bar, 1)
        row.addWidget(self.left)
        row.addWidget(self.stop)
        around = QVBoxLayout(self)
        around.setContentsMargins(20, 0, 20, 8)
        around.addWidget(self.frame)

    def follow(self, progress: Progress) -> None:
        """Show this work as soon as it is worth it."""
        self._progress = progress
        progress.moved.connect(self._move, Qt.ConnectionType.QueuedConnection)
        self.title.setText(progress.title)
        self.bar.setAccessibleName(progress.title)
        self.left.clear()
        self.stop.setEnabled(True)
        self.bar.setRange(0, 0)
        self._wait.start()
        self._clock.start()

    def end(self, progress: Progress) -> None:
        """The work is over, done or not."""
        if progress is self._progress:
            self._progress = None
            self._wait.stop()
            self._clock.stop()
            self.hide()

    def show_left(self) -> None:
        """Say what is done and how long the rest takes, once it has taken a while."""
        progress = self._progress
        if progress is None or not progress.total or progress.cancelled:
            return
        if progress.done >= progress.total:  # what was counted is done, the work goes on
            self.left.clear()
            return
        done = self._done(progress.done, progress.total)
        left = progress.seconds_left
        if left is not None and progress.seconds >= DETAILED_AFTER:
            done = self.tr("{done}, about {time} left").format(done=done, time=self._time(left))
        self.left.setText(done)

    def _done(self, done: int, total: int) -> str:
        if total > MOST_COUNTED:
            return self.tr("{percent} %").format(percent=100 * done // total)
        return self.tr("{done} of {total}").format(done=f"{done:,}", total=f"{total:,}")

    def _time(self, seconds: int) -> str:
        if seconds < 60:
            return self.tr("%n s", "", seconds)
        return self.tr("%n min", "", round(seconds / 60))

    def _move(self, done: int, total: int) -> None:
        if self._progress is not None:
            self.bar.setRange(0, total if done < total else 0)
            self.bar.setValue(done)
            self.show_left()

    def _cancel(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
            self.stop.setEnabled(False)
            self.left.setText(self.tr("Stopping …"))

    def retranslate(self) -> None:
        """Say the button."""
        self.stop.setText(self.tr("Stop"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
