"""What every place of the window has in common; CONTRIBUTING.md shows how one is made."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from firesweep.ui.commands import HELP_KEY, Command, Hint, shown_key
from firesweep.ui.desk import Desk
from firesweep.ui.look.wheel import let_wheel_pass

Thing = TypeVar("Thing")


class Screen(QWidget):
    """A place: loads when first seen, and again when seen after a write touched `reads`.

    A screen sets `self.ui` up in __init__, connects, and calls `begin()` last. It overrides
    `load`, and where it needs them `open`, `commands`, `hints`, `retranslate`, `take_files`.
    """

    reads: ClassVar[frozenset[str]] = frozenset()
    """The store's tables it shows; a write to one of them makes it stale."""

    wants_files: ClassVar[bool] = False
    """True where files may be dropped on the window."""

    ui: Any

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        self._begun = False
        self._first: QWidget | None = None
        self._wired: list[Command] = []
        self._shortcuts: list[QShortcut] = []
        desk.changed.connect(self._hear)

    def begin(self) -> None:
        """Say all texts and give the commands their keys; the last line of __init__."""
        self._begun = True
        let_wheel_pass(self)
        self.retranslate()
        self.wire_commands()

    def stand_at(self, first: QWidget) -> None:
        """Say where the keys are when the place is opened.

        No focus proxy: Tab would take the screen itself for the proxy and pass what lies before.
        """
        self._first = first

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to where they belong."""
        super().focusInEvent(event)
        if self._first is not None:
            self._first.setFocus(event.reason())

    def load(self) -> None:
        """Ask the desk for the rows to show."""

    def open(self, **what: Any) -> None:
        """Show what another place asked for, e.g. `premises_id`; called before it is seen."""

    def retranslate(self) -> None:
        """Say again what was not said by the form; called at the start and on a new language."""

    def commands(self) -> Iterable[Command]:
        """What can be done here; asked again after each change of language."""
        return ()

    def hints(self) -> Iterable[Hint]:
        """Keys of this screen that are no commands, for the list under `?`."""
        return ()

    def take_files(self, paths: list[Path]) -> None:
        """Take files dropped anywhere on the window; only asked where `wants_files` is True."""

    def hear_files(self, _paths: Mapping[Path, str]) -> bool:
        """Hear of files that lie on a stick; True where they are shown here, and need no word."""
        return False

    def leave(self) -> bool:
        """Called before another place is shown; False keeps the person here (say why)."""
        return True

    def in_hand(self, thing: Thing | None) -> Thing | None:
        """Return what something is to be done with; where there is none, the person is told."""
        if thing is None:
            self.desk.say(self.nothing_in_hand())
        return thing

    def nothing_in_hand(self) -> str:
        """What to do first where nothing is in hand."""
        return self.tr("Nothing is in hand. Choose a line of the list first.")

    def refresh(self) -> None:
        """Load now where it is seen, otherwise when it is seen next."""
        self._stale = not self.isVisible()
        if self.isVisible():
            self.load()

    def touches(self, changed: Any) -> bool:
        """True where a write touched what is shown here; narrow it down by `changed.ids`."""
        return bool(self.reads & changed.tables)

    def wire_commands(self) -> None:
        """Give every command its key and write the key on its button."""
        for shortcut in self._shortcuts:
            shortcut.setParent(None)
            shortcut.deleteLater()
        # Kept, because a connection does not keep what its method belongs to.
        self._wired = list(self.commands())
        # The window has a key for help, which opens the page of the screen.
        keyed = (command for command in self._wired if command.key not in ("", HELP_KEY))
        self._shortcuts = [self._shortcut(command) for command in keyed]
        for command in self._wired:
            label_button(command)

    def _shortcut(self, command: Command) -> QShortcut:
        made = QShortcut(QKeySequence(command.key), self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(command.do)
        return made

    def _hear(self, changed: Any) -> None:
        if self.touches(changed):
            self.refresh()

    def heightForWidth(self, width: int) -> int:
        """The least there must be: a screen scrolls as a whole only where less is left."""
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout else -1

    def showEvent(self, event: QShowEvent) -> None:
        """Load on the first sight, and where it went stale unseen."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.load()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._begun:
            if hasattr(self, "ui"):
                self.ui.retranslateUi(self)
            self.begin()


def label_button(command: Command) -> None:
    """Write a command's text and key on its button."""
    button = command.button
    if button is None:
        return
    name = command.name
    button.setText(f"{name}  {shown_key(command.key)}" if command.key else name)
    button.setAccessibleName(name)
