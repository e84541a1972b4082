"""The window over another store: a backup's copy is put in its place, and a new shell opens."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from firesweep.errors import FiresweepError
from firesweep.store.restore import Prepared, put_back
from firesweep.ui.window.shell import Shell
from firesweep.ui.worker import Lane

if TYPE_CHECKING:
    from firesweep.app import Window
    from firesweep.store.database import Store

PATIENCE = 60
"""Seconds for what is still being written or made."""


def go_back(window: "Window", prepared: Prepared) -> None:
    """Close the store, put the copy in its place, open it; where it cannot be, open the old one."""
    window.worker.wait_idle(PATIENCE)
    if window.store is not None:
        window.store.close()
    window.store = None
    _change_shell(window)
    folder, now = window.folder, datetime.now()

    def done(aside: Path | None) -> None:
        said = {"page": "backup", "went_back": (prepared.backup, aside)}
        _open(window, lambda: window.shell.go("settings", **said))

    def refused(trouble: FiresweepError) -> None:
        _open(window, lambda: window.shell.show_trouble(trouble))

    job = partial(put_back, prepared.copies, folder, now)
    window.worker.start(Lane.WRITE, window, job, done, trouble=refused)


def _change_shell(window: "Window") -> None:
    """A new shell where the old one stood: no screen of the old store is left."""
    old, window.shell = window.shell, Shell()
    window.shell.setGeometry(old.geometry())
    window.shell.setWindowState(old.windowState())
    window.shell.show()
    old.hide()
    old.deleteLater()
    if old.desk is not None:
        old.desk.deleteLater()


def _open(window: "Window", then: Callable[[], None]) -> None:
    from firesweep.app import open_here

    folder = window.folder

    def opened(store: "Store | None") -> None:
        window.open_store(store)
        then()

    window.worker.start(
        Lane.WRITE, window, lambda: open_here(folder), opened, trouble=window.shell.show_trouble
    )
