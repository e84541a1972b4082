"""What every screen is given: the store, the workers, the settings, the day, and its voice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from firesweep import settings as settings_file
from firesweep.errors import FiresweepError
from firesweep.settings import Settings
from firesweep.ui.progress import Progress
from firesweep.ui.worker import Lane, Tell, Worker

if TYPE_CHECKING:
    from firesweep.store.database import Store

Result = TypeVar("Result")


class Desk(QObject):
    """A screen's way to everything outside it; all of it is called on the GUI thread."""

    changed = Signal(object)
    """A Changed: the tables and ids a write touched; every open screen decides if it is stale."""
    saved = Signal()
    said = Signal(str)
    troubled = Signal(object)
    undo_offered = Signal(str, object, str)
    undo_withdrawn = Signal(str)
    went = Signal(str, dict)
    settings_changed = Signal(object)
    files_found = Signal(object, str)
    """Files on a stick or in the watched folder that are not in the store, each with when it was
    taken back or empty; a sentence on the new."""
    copy_prepared = Signal(object)
    """A checked copy of a backup (its folder), to be put in the store's place by the window."""

    def __init__(
        self,
        store: "Store",
        work: Worker,
        settings: Settings | None = None,
        *,
        settings_path: Path | None = None,
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.work = work
        self.settings = settings or Settings()
        self.today = today
        self._settings_path = settings_path

    @property
    def by(self) -> str:
        """Who is working here, as the journal records it; the laptop's code until one says."""
        return self.settings.last_user or self.store.owner.laptop

    def read(
        self,
        owner: QObject,
        query: Callable[[Any], Result],
        then: Callable[[Result], object] | None = None,
        *,
        trouble: Tell | None = None,
    ) -> None:
        """Ask the store on the reading thread: `query` gets a connection, `then` plain rows."""

        def job() -> Result:
            with self.store.read() as connection:
                return query(connection)

        self.work.start(Lane.READ, owner, job, then, trouble=trouble)

    def glance(
        self, owner: QObject, query: Callable[[Any], Result], then: Callable[[Result], object]
    ) -> None:
        """Ask as `read` does, of sqlite3 alone: for what is shown before the rest is loaded."""

        def job() -> Result:
            with self.store.glance() as connection:
                return query(connection)

        self.work.start(Lane.READ, owner, job, then)

    def write(
        self,
        owner: QObject,
        job: Callable[[], Result],
        then: Callable[[Result], object] | None = None,
        *,
        trouble: Tell | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Call a function of field/ or office/ on the writing thread.

        It returns Changed, or something with `.changed`; every screen hears of that before
        `then` gets what it returned. Long work is given `progress.step`.
        """
        self.work.start(
            Lane.WRITE, owner, job, then, trouble=trouble, progress=progress, first=self._note
        )

    def make(
        self,
        owner: QObject,
        job: Callable[[], Result],
        then: Callable[[Result], object] | None = None,
        *,
        trouble: Tell | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Make photos, papers or sheets on a thread of their own."""
        self.work.start(Lane.MAKE, owner, job, then, trouble=trouble, progress=progress)

    def say(self, sentence: str) -> None:
        """Show a translated sentence in the status line for a while."""
        self.said.emit(sentence)

    def tell(self, trouble: FiresweepError) -> None:
        """Show trouble in the bar; a screen that can, shows it beside what caused it instead."""
        self.troubled.emit(trouble)

    def offer_undo(self, sentence: str, undo: Callable[[], object], about: str = "") -> None:
        """Say what was done, and offer to take it back; `undo` is run as a write.

        `about` is the id of what it can be undone in; once that is locked, withdraw the offer.
        """
        self.undo_offered.emit(sentence, undo, about)

    def withdraw_undo(self, about: str) -> None:
        """Take an offer to undo something in `about`, or a word on it, off the screen."""
        self.undo_withdrawn.emit(about)

    def go(self, place: str, **what: object) -> None:
        """Open a place of the shell, e.g. `go("inspection", premises_id=…)`."""
        self.went.emit(place, what)

    def set_settings(self, **values: object) -> None:
        """Change what this laptop remembers, at once and on disk."""
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]
        if self._settings_path is not None:
            settings_file.save(self._settings_path, self.settings)
        self.settings_changed.emit(self.settings)

    def _note(self, result: object) -> None:
        """Tell every screen what a write touched; where that is nothing, nothing was saved."""
        changed = getattr(result, "changed", result)
        if getattr(changed, "tables", True):
            self.saved.emit()
        if hasattr(changed, "tables"):
            self.changed.emit(changed)
