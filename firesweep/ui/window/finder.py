"""Ctrl+K: any command, premises or notice, by a few letters of its name or its pinyin."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from firesweep.ui.commands import Command, Hit, Provider, shown_key
from firesweep.ui.desk import Desk
from firesweep.ui.forms.ui_finder import Ui_Finder
from firesweep.ui.look.icons import icon
from firesweep.ui.rows.row_list import RowLine

WAIT = 80
"""Milliseconds after the last key before the store is asked."""


class Finder(QDialog):
    """A field and what it finds; Enter does the marked line."""

    def __init__(
        self,
        desk: Desk,
        commands: Iterable[Command],
        providers: Iterable[Provider],
        parent: QWidget | None = None,
    ) -> None:
        # No popup: it would grab the keyboard, and Chinese could not be typed.
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Finder()
        self.ui.setupUi(self)
        self.desk = desk
        self._commands = list({c.name: (c, c.name) for c in reversed(list(commands))}.values())[
            ::-1
        ]
        self._providers = list(providers)
        self._runs: list[Callable[[], object]] = []
        self._asked = 0
        self._wait = QTimer(self, singleShot=True, interval=WAIT)
        self._wait.timeout.connect(self.load)
        self.ui.text.textChanged.connect(lambda: self._wait.start())
        self.ui.text.installEventFilter(self)
        self.ui.found.activated.connect(lambda index: self.run(index.row()))
        self.ui.found.clicked.connect(lambda index: self.run(index.row()))
        self.ui.text.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._place()
        self.load()

    def load(self) -> None:
        """Search the commands and the store for what is typed, on the reading thread."""
        text = self.ui.text.text().strip()
        self._asked += 1
        query = partial(search, text=text, providers=self._providers,
                        names=[name for _, name in self._commands])  # fmt: skip
        self.desk.read(self, query, partial(self._show, self._asked))

    def _show(self, asked: int, found: tuple[list[int], list[Hit]]) -> None:
        if asked == self._asked:
            self.show_found(*found)

    def show_found(self, commands: list[int], hits: list[Hit]) -> None:
        """Show commands first, then what the store holds; the first line is marked."""
        chosen = [self._commands[at] for at in commands]
        lines = [RowLine(name, shown_key(c.key)) for c, name in chosen]
        lines += [RowLine(hit.text, hit.more) for hit in hits]
        self._runs = [c.do for c, _ in chosen]
        self._runs += [partial(self.desk.go, hit.place, **hit.what) for hit in hits]
        self.ui.found.show_rows(lines)
        self.ui.nothing.setVisible(not lines)
        self.ui.found.setVisible(bool(lines))
        if lines:
            self.ui.found.choose(0)

    def run(self, row: int) -> None:
        """Do what a line says, once this is out of the way."""
        if 0 <= row < len(self._runs):
            run = self._runs[row]
            self.accept()
            run()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(640, parent.width() - 40)
        self.resize(width, min(440, parent.height() - 100))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - width) // 2, corner.y() + 60)

    def changeEvent(self, event: QEvent) -> None:
        """A click elsewhere puts it away."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter work the list while the field has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.ui.found.currentIndex().row()
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.ui.found.choose(max(0, min(len(self._runs) - 1, row + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.run(row)
                return True
        return super().eventFilter(watched, event)


def search(
    connection: Any, *, text: str, providers: list[Provider], names: list[str]
) -> tuple[list[int], list[Hit]]:
    """Which commands are meant by the text, and what each provider finds for it."""
    from firesweep.model.names import meant

    commands = [at for at, name in enumerate(names) if meant(text, name)]
    hits = [hit for provider in providers for hit in provider(connection, text)] if text else []
    return commands, hits
