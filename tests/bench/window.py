"""Open the real window over a store and print what it took: `python -m tests.bench.window DIR`."""

import time

BEGAN = time.perf_counter()

import os  # noqa: E402
import sys  # noqa: E402
from pathlib import Path  # noqa: E402


def say(name: str, value: float) -> None:
    """One figure a line, as tests.bench.start reads them."""
    print(name, value, flush=True)


def milliseconds() -> float:
    """Since this process began to import."""
    return (time.perf_counter() - BEGAN) * 1000


def main(folder: Path) -> None:
    """Painted: the shell's pixels are there. Usable: the first place is filled and takes keys."""
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
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    say("memory", pages * os.sysconf("SC_PAGE_SIZE") / 1e6)
    window.end()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
