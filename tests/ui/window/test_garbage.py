"""Garbage is looked for on the GUI thread alone."""

import gc
import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from firesweep.ui.window import garbage
from firesweep.ui.window.garbage import GuiGarbage, collect_due
from firesweep.ui.worker import Lane, Worker

ROOT = Path(__file__).resolve().parents[3]
SURVIVE = """
import sys, threading
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QTreeWidget, QTreeWidgetItem
from firesweep.ui.window.garbage import GuiGarbage

class Ring(QDialog):
    def __init__(self):
        super().__init__()
        self.me = self
        self.tree = QTreeWidget(self)
        self.tree.itemChanged.connect(self.done)
        for _ in range(8):
            item = QTreeWidgetItem(["a"])
            self.tree.addTopLevelItem(item)
            self.tree.setItemWidget(item, 0, QComboBox())

def work():
    for _ in range(2_000):
        kept = [[] for _ in range(1_000)]

application = QApplication([])
keeper = GuiGarbage(application) if sys.argv[1] == "kept" else None
for _ in range(10):
    for _ in range(4):
        Ring().show()
    application.processEvents()
    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        application.processEvents()
print("alive")
"""

FITTED = """
import gc
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.parts.upright_scroll import UprightScroll

class Ring(QDialog):
    def __init__(self):
        super().__init__()
        self.me = self
        layout, scroll = QVBoxLayout(self), UprightScroll()
        scroll.setWidget(QLabel("a" * 50))
        layout.addWidget(scroll)
        fit_screen(self)

application = QApplication([])
gc.disable()
for _ in range(20):
    for _ in range(10):
        Ring().show()
    application.processEvents()
    gc.collect()
print(len(QGuiApplication.screens()), "screen")
"""


class Ring(QWidget):
    """A widget only a search for garbage frees."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


@pytest.fixture
def keeper(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[GuiGarbage]:
    monkeypatch.setattr(garbage, "EVERY", 10)
    made = GuiGarbage()
    yield made
    made.deleteLater()


def test_a_widget_in_a_ring_is_freed_while_the_window_stands(
    keeper: GuiGarbage, qtbot: QtBot
) -> None:
    gone: list[threading.Thread] = []
    made: list[list[int]] = []
    weakref.finalize(Ring(), lambda: gone.append(threading.current_thread()))

    def freed() -> bool:
        made.extend([] for _ in range(1_000))
        return bool(gone)

    qtbot.waitUntil(freed, timeout=20_000)
    assert gone == [threading.main_thread()]


def test_nothing_is_looked_for_where_nothing_was_made(keeper: GuiGarbage) -> None:
    gc.collect()
    before = [generation["collections"] for generation in gc.get_stats()]
    collect_due()
    assert [generation["collections"] for generation in gc.get_stats()] == before


def test_work_on_another_thread_never_looks_for_garbage(
    keeper: GuiGarbage, qtbot: QtBot, worker: Worker
) -> None:
    looked: list[threading.Thread] = []

    def note(_phase: str, _info: dict[str, int]) -> None:
        looked.append(threading.current_thread())

    def work() -> int:
        return sum(len([[] for _ in range(1_000)]) for _ in range(200))

    gc.callbacks.append(note)
    try:
        worker.start(Lane.MAKE, keeper, work)
        assert worker.wait_idle()
    finally:
        gc.callbacks.remove(note)
    assert set(looked) <= {threading.main_thread()}


def test_a_lane_lets_go_of_a_widget_before_its_result_is_told(qtbot: QtBot, worker: Worker) -> None:
    gone: list[threading.Thread] = []
    for _ in range(200):
        owner = QObject()
        weakref.finalize(owner, lambda: gone.append(threading.current_thread()))

        def job(kept: QObject = owner) -> str:
            return kept.objectName()

        worker.start(Lane.READ, owner, job)
        del owner, job
        assert worker.wait_idle()
    assert len(gone) == 200
    assert set(gone) == {threading.main_thread()}


def test_a_program_with_the_keeper_outlives_rings_of_widgets(tmp_path: Path) -> None:
    """Without it the interpreter itself dies of the same work (`none` for `kept`)."""
    assert told_by(tmp_path, SURVIVE, "kept") == (0, "alive\n")


def test_dialogs_that_fit_the_screen_leave_the_screen_alone(tmp_path: Path) -> None:
    """Where one of them asks `screen()` the interpreter dies of it (fitting.room_of)."""
    assert told_by(tmp_path, FITTED) == (0, "1 screen\n")


def told_by(folder: Path, *words: str) -> tuple[int, str]:
    """Run a program of its own, freed memory overwritten where the C library can do that."""
    place = {**os.environ, "PYTHONPATH": str(ROOT), "MALLOC_PERTURB_": "165"}
    done = subprocess.run(
        [sys.executable, "-c", *words], cwd=folder, env=place, capture_output=True, text=True
    )
    return done.returncode, done.stdout
