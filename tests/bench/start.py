"""Starting: shell painted against an empty window, usable against window + `import sqlmodel`.

The program itself does without sqlmodel until its first screen stands (store/plain.py).
"""

import os
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.bigstore import big_store
from tests.bench.figure import Figure

ROOT = Path(__file__).parents[2]
RUNS = 7

EMPTY = """
import time; began = time.perf_counter()
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([]); window = QWidget(); window.resize(1366, 768); window.show()
window.grab(); app.processEvents()
print("painted", (time.perf_counter() - began) * 1000)
import sqlmodel
print("usable", (time.perf_counter() - began) * 1000)
print("memory", int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6)
"""


def figures() -> list[Figure]:
    """Start both some times in turn, so that the machine's drift falls on both."""
    folder = big_store()
    started = [_run(["-m", "tests.bench.window", str(folder)]) for _ in range(RUNS)]
    empty = [_run(["-c", EMPTY]) for _ in range(RUNS)]

    def median(runs: list[dict[str, float]], name: str) -> float:
        return statistics.median(run[name] for run in runs)

    return [
        Figure("shell painted / empty window", median(started, "painted"), 2.5,
               floor=median(empty, "painted")),
        Figure("usable / (empty window + import sqlmodel)", median(started, "usable"), 1.3,
               floor=median(empty, "usable")),
        Figure("key while the rest is loaded, 95 of 100", median(started, "key"), 100),
        Figure("memory above an empty window with sqlmodel",
               median(started, "memory") - median(empty, "memory"), 120, "MB"),
    ]  # fmt: skip


def _run(words: list[str]) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=environment, capture_output=True, text=True,
        check=True,
    ).stdout  # fmt: skip
    return {line.split()[0]: float(line.split()[1]) for line in said.splitlines() if line}
