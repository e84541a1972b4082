"""A window's surroundings for tests of screens: a dressed application, a store, a desk."""

import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.settings import Settings
from firesweep.store.database import Store
from firesweep.ui.desk import Desk
from firesweep.ui.look import theme
from firesweep.ui.look.focus import FocusFollower
from firesweep.ui.words import language
from firesweep.ui.worker import Worker
from tests.factory import a_street

TODAY = date(2026, 11, 24)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QApplication]:
    """The application, dressed light and speaking English, as before afterwards."""
    language.speak("en")
    theme.wear(qapp, "light")
    follower = FocusFollower(qapp)
    yield qapp
    follower.deleteLater()
    # Widgets the test is done with would still be dressed and translated, a second for a shell.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    language.speak("en")
    theme.wear(qapp, "light")


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    """A worker that is shut down when the test is over."""
    made = Worker()
    yield made
    made.shutdown()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A street with three communities on laptop B."""
    made = a_street(tmp_path / "data", "滨江社区", "和平社区", "长安社区")
    yield made
    made.close()


@pytest.fixture
def desk(window: QApplication, worker: Worker, store: Store) -> Desk:
    """A desk on Tuesday 2026-11-24."""
    return Desk(store, worker, Settings(last_user="陈丽"), today=lambda: TODAY)


@pytest.fixture
def settle(desk: Desk, qtbot: QtBot) -> Callable[[], None]:
    """Wait until everything the screens asked for has been read, written and shown."""

    def wait() -> None:
        assert desk.work.wait_idle(10)
        QCoreApplication.processEvents()  # what was shown last is laid out, too

    return wait


@pytest.fixture(scope="session")
def pdf() -> bytes:
    """A PDF of two pages."""
    from reportlab.pdfgen.canvas import Canvas

    written = io.BytesIO()
    canvas = Canvas(written, invariant=1)
    for text in ("one", "two"):
        canvas.drawString(100, 700, text)
        canvas.showPage()
    canvas.save()
    return written.getvalue()
