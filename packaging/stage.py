"""The window of a practice store without a screen, and the camera before it."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from firesweep import app, settings
from firesweep.paths import settings_file
from firesweep.practice import ensure_practice
from firesweep.settings import Settings

if TYPE_CHECKING:
    from two_laptops import Street

    from firesweep.ui.desk import Desk
    from firesweep.ui.screen import Screen

QUIET = 350
"""Milliseconds without work after which a screen shows all it has to show; longer than any of
the pauses the screens themselves make while somebody types."""
FRAME = QColor("#7A8594")


class NothingToShow(Exception):
    """The store has nothing a scene could show; one built by an earlier program may lack it."""


class Size(NamedTuple):
    """Width and height of the window in pixels of the picture."""

    width: int
    height: int


class Stage:
    """A window over a copy of a practice store: what the scenes do there is thrown away."""

    def __init__(
        self, store: Path | None, size: Size, worn: Settings, *, quiet: int = QUIET
    ) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="firesweep-", ignore_cleanup_errors=True)
        self.data = Path(self._folder.name) / "data"
        self.worn = worn
        copy_practice(store, self.data)
        self.size = size
        self.window = self._host = self.open_window(self.data)
        self._guest: app.Window | None = None
        self._waiting: deque[Callable[[], object]] = deque()
        self._clock = QTimer(interval=quiet)
        self._clock.timeout.connect(self._next)
        self.failed: Exception | None = None
        self.street: Street | None = None
        self.arrived: list[Path] = []

    def open_window(self, data: Path) -> app.Window:
        """A window over a data directory, as large as the pictures."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        settings.save(settings_file(data), self.worn)
        window = app.Window(application, data, self.worn.language)
        ratio = window.shell.devicePixelRatio()
        window.shell.resize(round(self.size.width / ratio), round(self.size.height / ratio))
        window.bug_met.connect(self._fail)
        window.show()
        return window

    def spare_folder(self) -> Path:
        """A new folder for what comes from elsewhere; it goes with the stage."""
        return Path(tempfile.mkdtemp(dir=self._folder.name))

    def play(self, acts: Iterable[Callable[[], object]]) -> None:
        """Do one thing after the other, each when the window has come to rest."""
        self._waiting.extend(acts)
        self._clock.start()
        QApplication.exec()
        self._clock.stop()
        self._waiting.clear()
        failed, self.failed = self.failed, None
        if failed:
            raise failed

    def _next(self) -> None:
        if not self.window.worker.idle:
            return
        if self._waiting and self.failed is None:
            # Posted, because what opens a dialog returns only when that is closed again.
            QTimer.singleShot(0, self._guarded(self._waiting.popleft()))
        else:
            self.clear()
            QApplication.exit()

    def _guarded(self, act: Callable[[], object]) -> Callable[[], None]:
        def do() -> None:
            try:
                act()
            except Exception as error:
                self._fail(error)

        return do

    def _fail(self, error: Exception) -> None:
        self.failed = self.failed or error

    # ---- what scenes are made of

    @property
    def screen(self) -> Screen:
        """The screen that is open."""
        screen = self.window.shell.open_screen
        assert screen is not None
        return screen

    @property
    def ui(self) -> Any:
        """The form of the screen that is open."""
        screen: Any = self.screen
        return screen.ui

    def go(self, place: str, **what: Any) -> None:
        """Open a place."""
        self.window.shell.go(place, **what)

    def command(self, key: str) -> None:
        """What a key does on the screen that is open."""
        next(c for c in self.screen.commands() if c.key == key and c.possible).do()

    def press(self, keys: str) -> None:
        """Press keys where the focus is, e.g. "2" or "Ctrl+Return"."""
        target = QApplication.focusWidget() or self.window.shell
        QTest.keySequence(target, QKeySequence(keys))

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window.shell, text)

    def click(self, button: str) -> None:
        """Click a button of the screen that is open, by its name in the form."""
        getattr(self.ui, button).click()

    def ask(self, query: Callable[[Any], Any]) -> Any:
        """Ask the store."""
        with self.desk.store.read() as connection:
            return query(connection)

    @property
    def desk(self) -> Desk:
        """The desk of the window."""
        desk = self.window.shell.desk
        assert desk is not None
        return desk

    def visit(self, data: Path) -> None:
        """Look at a window over another data directory until the scene is over."""
        self._clock.stop()  # opening it lets events through, and this act is not over
        self._guest = self.window = self.open_window(data)
        self._clock.start()

    def picture(self) -> QImage:
        """The window with every dialog that stands over it."""
        return together(self.window.shell)

    def clear(self) -> None:
        """Close what a scene opened."""
        close_dialogs()
        if self._guest is not None:
            close(self._guest)
            self._guest = None
        self.window = self._host

    def end(self) -> None:
        """Close the window and throw the copy away."""
        self.clear()
        close(self.window)
        self._folder.cleanup()


def together(shell: QWidget) -> QImage:
    """A window and the windows over it as one picture; where there is no frame, a line is."""
    picture = shell.grab().toImage()
    painter = QPainter(picture)
    for over in sorted(QApplication.topLevelWidgets(), key=depth):
        if not isinstance(over, QMainWindow) and over.isVisible():
            corner = place_over(shell, over)
            painter.drawPixmap(corner, over.grab())
            painter.setPen(FRAME)
            painter.drawRect(over.rect().translated(corner).adjusted(-1, -1, 0, 0))
    painter.end()
    return picture


def depth(widget: QWidget) -> int:
    """How many windows a window stands over: Qt lists them in no order."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + depth(parent)


def place_over(shell: QWidget, over: QWidget) -> QPoint:
    """Where a window stands over another: where it wants to, but whole if that can be."""
    corner = over.pos() - shell.pos()
    room = shell.size() - over.size()
    if isinstance(over, QDialog) and over.isModal():
        corner = QPoint(room.width() // 2, room.height() // 2)
    return QPoint(max(0, min(corner.x(), room.width())), max(0, min(corner.y(), room.height())))


def close_dialogs() -> None:
    """Close whatever stands over the window."""
    for over in QApplication.topLevelWidgets():
        if isinstance(over, QDialog) and over.isVisible():
            over.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def close(window: app.Window) -> None:
    """End a window, and leave nothing of it that would hear of another language."""
    window.end()
    window.shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def copy_practice(store: Path | None, target: Path) -> None:
    """Copy a practice store, built first where there is none."""
    if store is None:
        ensure_practice(target)
        return
    ensure_practice(store)
    shutil.copytree(store, target, ignore=shutil.ignore_patterns("log", "*.toml", "pictures"))


def raise_stage(size: Size, scale: float) -> QApplication:
    """An application on a screen of a size that nobody sees; once in a process."""
    layout = {"screens": [{"name": "stage", "width": size.width, "height": size.height}]}
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump(layout, file)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file.name}"
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    application = QApplication(["firesweep"])
    Path(file.name).unlink()
    application.setCursorFlashTime(0)
    return application
