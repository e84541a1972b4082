"""The places of the window: what they are, and the column of buttons that opens them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from firesweep.ui.desk import Desk
from firesweep.ui.look.theme import font, scaled
from firesweep.ui.screen import Screen

FIRST_KEYS = ("Ctrl+{}", "Alt+{}")
MOST_KEYS = 9
LEAST_WIDTH, MARGIN = 116, 14


@dataclass(frozen=True)
class Place:
    """One place: its screen is made on the first visit.

    `count(connection, today)` is the number beside its name; a place that is not `listed` is
    only reached from others; files of the kind it `takes`, such as ".fsb", are dropped anywhere.
    `asks()` is what Ctrl+K offers of it from anywhere: what it is called, and what to open it with.
    """

    name: str
    text: Callable[[], str]
    make: Callable[[Desk], Screen]
    count: Callable[[Any, date], int] | None = None
    listed: bool = True
    takes: tuple[str, ...] = ()
    asks: Callable[[], Mapping[str, Mapping[str, Any]]] = dict


def place_for(places: Iterable[Place], paths: Sequence[Path]) -> str:
    """Return the place that takes all these files from anywhere; empty where there is none."""
    names = [path.name.lower() for path in paths]
    taking = (p.name for p in places if names and all(n.endswith(p.takes) for n in names))
    return next(taking, "")


class PlaceList(QWidget):
    """A button for each listed place, Ctrl+1 to Ctrl+9 (or Alt) from the top."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Place, ...] = ()
        self._buttons: dict[str, QPushButton] = {}
        self._counts: dict[str, int] = {}
        self._narrow = False
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)

    def show_places(self, places: Iterable[Place]) -> None:
        """Fill the column."""
        self._places = tuple(place for place in places if place.listed)
        for number, place in enumerate(self._places, 1):
            self._add(place, number)
        self.show_texts()

    def show_counts(self, counts: dict[str, int]) -> None:
        """Write the number beside each place that counts."""
        self._counts = counts
        self.show_texts()

    def show_narrow(self, *, narrow: bool) -> None:
        """Take no more room than the names need."""
        self._narrow = narrow
        self.show_texts()

    def show_current(self, name: str) -> None:
        """Mark the place that is open; one that is not listed leaves the last mark."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def show_texts(self) -> None:
        """Say the names again, in the language of now."""
        least = 0 if self._narrow else scaled(LEAST_WIDTH)
        for place in self._places:
            text = place.text()
            count = self._counts.get(place.name, 0)
            shown = f"{text}   {count}" if count else text
            button = self._buttons[place.name]
            button.setText(shown.replace("&", "&&"))
            button.setAccessibleName(shown)
            wide = QFontMetrics(font(bold=True)).horizontalAdvance(shown)
            button.setMinimumWidth(max(least, wide + 2 * MARGIN))

    def changeEvent(self, event: QEvent) -> None:
        """Make room where the text grew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.show_texts()

    def _add(self, place: Place, number: int) -> None:
        button = QPushButton(self)
        button.setProperty("kind", "place")
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(place.name))
        self._group.addButton(button)
        self._column.addWidget(button)
        self._buttons[place.name] = button
        if number <= MOST_KEYS:
            button.setToolTip(FIRST_KEYS[0].format(number))
            for key in FIRST_KEYS:
                shortcut = QShortcut(QKeySequence(key.format(number)), self)
                shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
                shortcut.activated.connect(button.click)
