"""What lies behind the window: a store opened or made, and what is loaded once a screen stands.

Its parts are imported where they are used: the shell is painted before any of them is loaded.
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from firesweep.errors import FiresweepError
from firesweep.ui.desk import Desk

if TYPE_CHECKING:
    from firesweep.store.database import Store
    from firesweep.store.restore import Prepared


def open_here(data: Path) -> "Store | None":
    """The store of the data directory; None where there is none yet."""
    from firesweep.store.database import exists, open_store

    return open_store(data) if exists(data) else None


def put_back(prepared: "Prepared", folder: Path) -> Path | None:
    """Put a backup's copy in the store's place; where what stood there is kept, if there was."""
    from firesweep.store import restore

    return restore.put_back(prepared.copies, folder, datetime.now())


def odd_here(store: "Store") -> FiresweepError | None:
    """What to say beside the first screen: the store can only be read, or was copied here."""
    from firesweep.store.driver import is_frozen
    from firesweep.store.machine import copied
    from firesweep.store.trouble import READ_ONLY, StoreTrouble

    return StoreTrouble(READ_ONLY, path=store.path) if is_frozen(store.path) else copied(store)


def load_rest(store: "Store") -> None:
    """Load what the first screen did without and the first inspection needs (store/plain.py)."""
    store.load()
    import firesweep.ui.bundle.watch
    import firesweep.ui.field.inspection
    import firesweep.ui.window.others  # noqa: F401
    from firesweep.store.checklists import checklist

    checklist()


def hear_others(desk: Desk) -> None:
    """Hear from now on what other programs write, and of boxes on the screen, while it is open."""
    from firesweep.ui.window.others import Others
    from firesweep.ui.window.unseen import Unseen

    Others(desk).look()
    Unseen(desk)


def make_practice(folder: Path) -> bool:
    """Build the practice store in a folder, unless it is there."""
    from firesweep.practice.build import ensure_practice

    return ensure_practice(folder)


def join_street(folder: Path, path: Path, words: str = "") -> object:
    """Make this laptop's store from the bundle the street office wrote for it."""
    from firesweep.bundle.join import join

    return join(folder, path, passphrase=words)
