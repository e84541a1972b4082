"""Open the real window over a store and print what it took: `python -m tests.bench.window DIR`."""

import time

BEGAN = time.perf_counter()

import os  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402

KEYS, BETWEEN = 60, 20
"""Arrow keys pressed once the day stands, and milliseconds from one to the next."""


def say(name: str, value: float) -> None:
    """One figure a line, as tests.bench.start reads them."""
    print(name, value, flush=True)


def milliseconds() -> float:
    """Since this process began to import."""
    return (time.perf_counter() - BEGAN) * 1000


def main(folder: Path) -> None:
    """Painted: the shell's pixels are there. Usable: the first place is filled and takes keys.

    The rest is loaded while keys are pressed; memory is counted after that.
    """
    from PySide6.QtWidgets import QApplication

    from firesweep.app import Window

    application = QApplication([])
    window = Window(application, folder)
    window.shell.show()
    window.shell.grab()
    application.processEvents()
    say("painted", milliseconds())
    window.open_folder()
    window.worker.wait_idle(60)
    window.shell.grab()
    say("usable", milliseconds())
    say("key", press_keys())
    window.worker.wait_idle(60)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    say("memory", pages * os.sysconf("SC_PAGE_SIZE") / 1e6)
    window.end()


def press_keys() -> float:
    """Return how long 95 of 100 keys take in the day's list, in milliseconds."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from firesweep.ui.rows.row_list import RowList
    from tests.bench.figure import p95, timed_ms

    rows = next(w for w in QApplication.allWidgets() if isinstance(w, RowList) and w.isVisible())

    def press() -> None:
        QTest.keyClick(rows, Qt.Key.Key_Down)
        rows.repaint()

    took = []
    for _ in range(KEYS):
        took.append(timed_ms(press))
        QTest.qWait(BETWEEN)
    return p95(took)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
