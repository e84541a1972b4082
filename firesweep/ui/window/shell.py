"""The window: places on the left, who and what is not yet at the office on top, screens inside."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QMainWindow, QScrollArea

from firesweep.errors import Broken, FiresweepError
from firesweep.ui.commands import HELP_KEY, Command, Provider
from firesweep.ui.desk import Desk
from firesweep.ui.forms.ui_shell import Ui_Shell
from firesweep.ui.look.theme import narrow_sheet, scaled
from firesweep.ui.parts.drops import dropped
from firesweep.ui.parts.search_field import KEYS_ASKED
from firesweep.ui.places import Place, place_for
from firesweep.ui.screen import Screen
from firesweep.ui.window import head as top
from firesweep.ui.window.bars import Toast
from firesweep.ui.window.closing import Closing
from firesweep.ui.window.counts import Counts
from firesweep.ui.window.head import Head
from firesweep.ui.words.sweep_weeks import week_text
from firesweep.ui.words.tables import counts_text
from firesweep.ui.words.trouble import sentence

REFRESH_AFTER = 150
"""Milliseconds the top line waits for more writes before it asks the store again."""
NARROW = 1100
"""Below this width, in pixels at 100 % text, buttons and edges give up room."""


class Shell(QMainWindow):
    """Painted before the store is open; `open_desk` brings it to life."""

    def __init__(self) -> None:
        super().__init__()
        self.ui = Ui_Shell()
        self.ui.setupUi(self)
        self.desk: Desk | None = None
        self.closing: Closing | None = None
        self.head: Head | None = None
        self.toast = Toast(self.ui.stack)
        self._places: dict[str, Place] = {}
        self._screens: dict[str, Screen] = {}
        self._pages: dict[str, QScrollArea] = {}
        self._trail: list[str] = []
        self._saved_at: datetime | None = None
        self._providers: list[Provider] = []
        self._everywhere: Callable[[], list[Command]] = list
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_AFTER)
        self._refresh.timeout.connect(self.load_head)
        self.ui.places.chosen.connect(self.go)
        self.toast.undone.connect(self._take_back)
        keys = {
            "Ctrl+K": self.open_finder,
            **dict.fromkeys(KEYS_ASKED, self.show_keys),
            HELP_KEY: self.show_help,
            "Alt+Left": self.go_back,
        }
        for key, run in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(run)
        self.show_head(None)

    def open_desk(
        self,
        desk: Desk,
        places: Iterable[Place],
        providers: Iterable[Provider] = (),
        everywhere: Callable[[], list[Command]] = list,
    ) -> None:
        """Take the desk and the places there are; none is opened yet."""
        self.desk = desk
        self.closing = Closing(desk, self)
        self._places = {place.name: place for place in places}
        self._providers = list(providers)
        self._everywhere = everywhere
        self._wired = everywhere()  # a connection does not keep what its method belongs to
        for command in self._wired:
            QShortcut(QKeySequence(command.key), self).activated.connect(command.do)
        self.ui.places.show_places(self._places.values())
        desk.went.connect(lambda name, what: self.go(name, **what))
        desk.said.connect(self.toast.say)
        desk.files_found.connect(self._hear_files)
        desk.undo_offered.connect(self.toast.offer)
        desk.undo_withdrawn.connect(self.toast.withdraw)
        desk.troubled.connect(self.show_trouble)
        desk.saved.connect(self.note_saved)
        desk.changed.connect(self._hear)
        desk.work.trouble_met.connect(self.show_trouble)
        desk.work.bug_met.connect(self.show_bug)
        desk.work.progress_began.connect(self.ui.progress.follow)
        desk.work.progress_ended.connect(self.ui.progress.end)
        self.load_head()
        self.counts = Counts(desk, self._places.values(), self.ui.places)

    def go(self, name: str, **what: Any) -> None:
        """Open a place, made on its first visit, unless the open screen keeps the person."""
        current = self.open_screen
        if current is not None and not current.leave():
            self.ui.places.show_current(self._listed())
            return
        screen = self._screens.get(name) or self._make(name)
        if screen is not current:
            self._trail = [*(n for n in self._trail if n != name), name]
        self.ui.trouble.hide()
        if what:
            screen.open(**what)
        self.ui.stack.setCurrentWidget(self._pages[name])
        self.ui.places.show_current(self._listed())
        screen.setFocus()

    def _listed(self) -> str:
        """The open place, or the one it was reached from where it is not in the list itself."""
        return next((name for name in reversed(self._trail) if self._places[name].listed), "")

    def go_back(self) -> None:
        """Open the place that was open before."""
        if len(self._trail) > 1:
            self._trail.pop()
            self.go(self._trail[-1])

    @property
    def open_screen(self) -> Screen | None:
        """The screen that is open."""
        page = self.ui.stack.currentWidget()
        screen = page.widget() if isinstance(page, QScrollArea) else None
        return screen if isinstance(screen, Screen) else None

    @property
    def place(self) -> str:
        """The name of the place that is open; empty before the first."""
        return next((n for n, screen in self._screens.items() if screen is self.open_screen), "")

    def _make(self, name: str) -> Screen:
        assert self.desk is not None
        screen = self._places[name].make(self.desk)
        self._screens[name] = screen
        self._pages[name] = page_of(screen)
        self.ui.stack.addWidget(self._pages[name])
        return screen

    def load_head(self) -> None:
        """Ask the store for the top line."""
        desk = self.desk
        if desk is None:
            return
        query = partial(top.read_head, owner=desk.store.owner, today=desk.today())
        desk.glance(self, query, self.show_head)

    def show_head(self, head: Head | None) -> None:
        """Write the top line; empty until the store is open."""
        self.head = head
        ui = self.ui
        ui.practice.setVisible(head is not None and head.practice)
        ui.street.setText(" · ".join(filter(None, head[:2])) if head else "firesweep")
        ui.sweep.setText(self._sweep_text(head) if head else "")
        ui.unsent.show_text(top.unsent_text(head.unsent) if head else "")
        ui.unsent.setToolTip(counts_text(head.unsent) if head else "")
        ui.laptop.show_text(self.tr("Laptop {code}").format(code=head.laptop) if head else "")
        self.setWindowTitle(f"{head.street} · firesweep" if head else "firesweep")
        self._show_saved()

    def _sweep_text(self, head: Head) -> str:
        if not head.sweep:
            return self.tr("No sweep is running")
        week = week_text(head.starts, head.ends, head.today)
        return self.tr("{sweep}, {week}").format(sweep=head.sweep, week=week)

    def note_saved(self) -> None:
        """Something is on disk; what was wrong before is over."""
        self._saved_at = datetime.now()
        self.ui.trouble.hide()
        self._show_saved()

    def _show_saved(self) -> None:
        at = f"{self._saved_at:%H:%M:%S}" if self._saved_at else ""
        self.ui.saved.setText(self.tr("Saved {time}").format(time=at) if at else "")

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Show what a person can act on, in the language of now."""
        self.ui.trouble.show_sentence(sentence(trouble))

    def show_bug(self, error: BaseException) -> None:
        """Say that something is broken; the log has the rest."""
        self.show_trouble(Broken(error))

    def open_finder(self) -> None:
        """Open Ctrl+K over the window."""
        from firesweep.ui.window.finder import Finder

        if self.desk is not None:
            Finder(self.desk, self.every_command(), self._providers, self).show()

    def every_command(self) -> list[Command]:
        """What can be done now: on the screen that is open, then the places and what they offer."""
        here = [c for c in self.open_screen.commands() if c.possible] if self.open_screen else []
        opening = self.tr("Go to {place}")
        places = [
            Command(opening.format(place=place.text()), self._opener(place.name))
            for place in self._places.values()
            if place.listed
        ]
        asks = [
            Command(text, self._opener(place.name, **what))
            for place in self._places.values()
            for text, what in place.asks().items()
        ]
        return [*here, *self._everywhere(), *places, *asks]

    def _opener(self, name: str, **what: Any) -> Callable[[], None]:
        return lambda: self.go(name, **what)

    def show_keys(self) -> None:
        """List the keys of the screen that is open."""
        from firesweep.ui.window.keys import KeysSheet

        KeysSheet(self.open_screen, self._everywhere(), self).open()

    def show_help(self) -> None:
        """Open the page of help that the open screen has, or else the list of its keys."""
        screen = self.open_screen
        pages = (c.do for c in (screen.commands() if screen else ()) if c.key == HELP_KEY)
        next(pages, self.show_keys)()

    def _take_back(self, undo: Callable[[], object]) -> None:
        if self.desk is not None:
            self.desk.write(self, undo)

    def _hear(self, changed: Any) -> None:
        if changed.tables & top.STALE:
            self._refresh.start()

    def _hear_files(self, paths: Any, sentence: str) -> None:
        """Say that files lie on a stick, where the open screen does not show them itself."""
        if not (self.open_screen and self.open_screen.hear_files(paths)) and sentence:
            self.toast.say(sentence, "files")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere, where the screen or some place takes them."""
        paths = dropped(event)
        if paths and (self._takes_files() or place_for(self._places.values(), paths)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files to the place that is there for them, or to the open screen."""
        paths = dropped(event)
        if place := place_for(self._places.values(), paths):
            self.go(place, files=paths)
            event.acceptProposedAction()
        elif paths and self._takes_files() and self.open_screen is not None:
            self.open_screen.take_files(paths)
            event.acceptProposedAction()

    def _takes_files(self) -> bool:
        return self.open_screen is not None and self.open_screen.wants_files

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless the open screen keeps the person, or photos are still on their way."""
        stays = self.open_screen is not None and not self.open_screen.leave()
        if stays or (self.closing is not None and self.closing.waits()):
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give less room to the edges where the screen is small or scaled up."""
        super().resizeEvent(event)
        narrow = event.size().width() < scaled(NARROW)
        if narrow != bool(self.styleSheet()):
            self.setStyleSheet(narrow_sheet() if narrow else "")
            self.ui.places.show_narrow(narrow=narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "toast"):
            self.ui.retranslateUi(self)
            self.ui.places.show_texts()
            self.show_head(self.head)


def page_of(screen: Screen) -> QScrollArea:
    """A screen as large as the window leaves it; where that is too little, it scrolls."""
    page = QScrollArea()
    page.setWidget(screen)
    page.setWidgetResizable(True)
    page.setFrameShape(QFrame.Shape.NoFrame)
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return page
