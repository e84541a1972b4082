"""The window put together: the only place that knows every room of it."""

import gc
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from firesweep import log, settings
from firesweep.errors import FiresweepError
from firesweep.opening import (
    hear_others,
    join_street,
    load_rest,
    make_practice,
    odd_here,
    open_here,
    put_back,
)
from firesweep.paths import log_file, practice_directory, settings_file
from firesweep.settings import Settings
from firesweep.ui.bundle import places as bundle
from firesweep.ui.desk import Desk
from firesweep.ui.field import places as field
from firesweep.ui.look import theme
from firesweep.ui.look.focus import FocusFollower
from firesweep.ui.office import places as office
from firesweep.ui.places import Place
from firesweep.ui.registry import places as registry
from firesweep.ui.window.garbage import GuiGarbage
from firesweep.ui.window.hits import find_notices, find_premises
from firesweep.ui.window.shell import Shell
from firesweep.ui.words import language
from firesweep.ui.worker import Lane, Worker

if TYPE_CHECKING:
    from firesweep.store.database import Store
    from firesweep.store.restore import Prepared
    from firesweep.ui.office.start import FirstStart


ROOMY = 1440
"""On a screen narrower than this the window takes all of it."""

PATIENCE = 60
"""Seconds for what is still being written or made before the store is changed."""

SETTLED = 50
"""Milliseconds a first screen stands before the rest is loaded: its pixels come first."""


def run(data: Path, lang: str = "") -> int:
    """Open the window over a data directory; the exit code is the program's."""
    choose_input_method()
    check_screen()
    log.start_log(log_file(data))
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    window = Window(application, data, lang)
    if application.primaryScreen().availableSize().width() < ROOMY:
        window.shell.setWindowState(Qt.WindowState.WindowMaximized)
    window.show()
    try:
        return application.exec()
    finally:
        window.end()
        log.stop_log()


def check_screen() -> None:
    """Qt ends the process where Linux names no screen; a sentence is kinder."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(map(os.environ.get, named)):
        raise FiresweepError(
            "There is no screen here for the window. Start firesweep on a desktop, or use its "
            "commands: firesweep --help."
        )


def choose_input_method() -> None:
    """Qt's wheel has no fcitx plugin; fcitx speaks ibus's language, so Chinese can be typed."""
    if os.environ.get("QT_IM_MODULE", "").startswith("fcitx"):
        os.environ["QT_IM_MODULE"] = "ibus"


class Window(QObject):
    """The shell, and what keeps it alive: settings, worker, store and desk, in that order."""

    bug_met = Signal(object)

    def __init__(self, application: QApplication, data: Path, lang: str = "") -> None:
        super().__init__()
        self.application = application
        self.data = data
        self.folder = data
        self.settings, self._settings_trouble = settings.load(settings_file(data))
        language.speak(lang or self.settings.language)
        theme.wear(application, self.settings.theme, self.settings.text_size)
        self.worker = Worker()
        self.shell = Shell()
        FocusFollower(self)
        GuiGarbage(self)
        self.store: Store | None = None
        self.first_start: FirstStart | None = None
        self.bug_met.connect(self._show_bug)
        application.styleHints().colorSchemeChanged.connect(self._wear_system)
        self._hook = sys.excepthook
        sys.excepthook = self._report

    def show(self) -> None:
        """Paint the shell, then open the store behind it."""
        self.shell.show()
        self.application.processEvents()
        self.open_folder()

    def open_folder(self, then: Callable[[], object] = lambda: None) -> None:
        """Open the store on the writing thread; `then` comes once it is shown."""

        def opened(store: "Store | None") -> None:
            self.open_store(store)
            then()

        job = partial(open_here, self.folder)
        self.worker.start(Lane.WRITE, self, job, opened, trouble=self.shell.show_trouble)

    def open_store(self, store: "Store | None") -> None:
        """Bring the shell to life over a store; without one, ask what this laptop is for."""
        if store is None:
            self.ask_first()
            return
        self.store = store
        where = settings_file(self.data)
        desk = Desk(store, self.worker, self.settings, settings_path=where, parent=self)
        desk.settings_changed.connect(self._wear_settings)
        # A dialog or a delivery may be under way; the window changes once it is over.
        desk.copy_prepared.connect(self.go_back, Qt.ConnectionType.QueuedConnection)
        rooms = places()
        self.shell.open_desk(
            desk, rooms, (find_premises, find_notices), lambda: [bundle.send_command(desk)]
        )
        self.shell.go(rooms[0].name)
        self.worker.became_idle.connect(self._settle, Qt.ConnectionType.SingleShotConnection)
        if self._settings_trouble is not None:
            self.shell.show_trouble(self._settings_trouble)
        self.worker.start(Lane.MAKE, self, lambda: odd_here(store), self._tell_odd)

    def _tell_odd(self, trouble: FiresweepError | None) -> None:
        if trouble is not None:
            self.shell.show_trouble(trouble)

    def go_back(self, prepared: "Prepared") -> None:
        """Put a backup's copy in the store's place, and open a new shell over what stands there."""
        self.worker.wait_idle(PATIENCE)
        if self.store is not None:
            self.store.close()
        self.store = None
        self._change_shell()

        def done(aside: Path | None) -> None:
            said = {"page": "backup", "went_back": (prepared.backup, aside)}
            self.open_folder(lambda: self.shell.go("settings", **said))

        def refused(trouble: FiresweepError) -> None:
            self.open_folder(lambda: self.shell.show_trouble(trouble))

        job = partial(put_back, prepared, self.folder)
        self.worker.start(Lane.WRITE, self, job, done, trouble=refused)

    def _change_shell(self) -> None:
        """A new shell where the old one stood: no screen of the old store is left."""
        old, self.shell = self.shell, Shell()
        self.shell.setGeometry(old.geometry())
        self.shell.setWindowState(old.windowState())
        self.shell.show()
        old.hide()
        old.deleteLater()
        if old.desk is not None:
            old.desk.deleteLater()

    def _show_bug(self, error: object) -> None:
        assert isinstance(error, BaseException)
        self.shell.show_bug(error)

    def _settle(self) -> None:
        """The first screen stands: load the rest behind it, while somebody reads."""
        QTimer.singleShot(SETTLED, self, self._load_rest)

    def _load_rest(self) -> None:
        if (store := self.store) is not None:
            self.worker.start(Lane.MAKE, self, lambda: load_rest(store), self._rest_loaded)

    def _rest_loaded(self, _: None) -> None:
        gc.freeze()  # modules and the first screen stay for good: no use looking in them again
        if self.shell.desk is not None:
            bundle.watch(self.shell.desk)
            hear_others(self.shell.desk)

    def ask_first(self) -> None:
        """Ask what this laptop is for; once there is a store, it is opened."""
        from firesweep.ui.office.start import FirstStart

        first = self.first_start = FirstStart(self.data, language.spoken(), self.shell)
        first.language_chosen.connect(self._speak)
        first.practice_wanted.connect(lambda: self._build_practice(first))
        first.join_wanted.connect(lambda path, words: self._join(first, path, words))
        first.accepted.connect(self.open_folder)
        first.rejected.connect(self.shell.close)
        first.open()

    def _speak(self, chosen: str) -> None:
        language.speak(chosen)
        self.settings = replace(self.settings, language=chosen)
        settings.save(settings_file(self.data), self.settings)

    def _build_practice(self, first: "FirstStart") -> None:
        folder = practice_directory(self.data)

        def made(_built: bool) -> None:
            self.folder = folder
            first.accept()

        self.worker.start(
            Lane.WRITE, first, lambda: make_practice(folder), made, trouble=first.show_trouble
        )

    def _join(self, first: "FirstStart", path: Path, words: str) -> None:
        folder = self.folder

        def joined(_receipt: object) -> None:
            first.accept()

        self.worker.start(
            Lane.WRITE, first, lambda: join_street(folder, path, words), joined,
            trouble=first.show_trouble,
        )  # fmt: skip

    def _wear_settings(self, chosen: Settings) -> None:
        before, self.settings = self.settings, chosen
        if chosen.language != before.language:
            language.speak(chosen.language)
        if (chosen.theme, chosen.text_size) != (before.theme, before.text_size):
            theme.wear(self.application, chosen.theme, chosen.text_size)

    def _wear_system(self) -> None:
        """Follow the system from light to dark, where that is what was chosen."""
        if self.settings.theme == "system":
            theme.wear(self.application, "system", self.settings.text_size)

    def _report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """On whichever thread a bug came up, the window says so on its own."""
        self._hook(kind, error, trace)
        if isinstance(error, Exception):
            self.bug_met.emit(error)

    def end(self) -> None:
        """Finish the writes, close the store, give the hook back."""
        self.worker.shutdown()
        self.shell.close()
        if self.store is not None:
            self.store.close()
        sys.excepthook = self._hook
        gc.unfreeze()


def places() -> list[Place]:
    """Every place there is, in the order of the window's left side."""
    return [
        field.today_place(),
        registry.premises_place(),
        registry.import_place(),
        registry.duplicates_place(),
        field.inspection_place(),
        office.sweep_place(),
        office.rectification_place(),
        office.drills_place(),
        office.reports_place(),
        office.week_place(),
        bundle.bundles_place(),
        office.settings_place(),
    ]
