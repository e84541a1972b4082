"""Garbage is looked for on the GUI thread alone.

The interpreter looks for it on whichever thread it is due. A widget in a ring of references that
is found on another thread is taken apart there while Qt still works on it, and the program ends
without a word.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 2000
"""Milliseconds between two looks."""
OLDEST = 2


class GuiGarbage(QObject):
    """Looks for garbage on the thread it was made on, and keeps the interpreter from it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(collect_due)
        timer.start()


def collect_due() -> None:
    """Look as far back as the interpreter itself would by now, or not at all."""
    waiting, limits = gc.get_count(), gc.get_threshold()
    for generation in range(OLDEST, -1, -1):
        if waiting[generation] > limits[generation]:
            gc.collect(generation)
            return
