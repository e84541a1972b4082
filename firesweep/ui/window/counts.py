"""How many things wait in each place, beside its name."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from firesweep.ui.desk import Desk
from firesweep.ui.places import Place, PlaceList
from firesweep.ui.window import head

AFTER = 150
"""Milliseconds they wait for more writes before they are asked anew."""
_STALE = head.STALE | {"draft"}
"""A draft is on no top line, and each answer writes to one: so these are asked by themselves."""


class Counts(QObject):
    """Asks the store for the counts, at first and whenever something was written."""

    def __init__(self, desk: Desk, places: Iterable[Place], shown: PlaceList) -> None:
        super().__init__(shown)
        self._desk, self._shown = desk, shown
        self._counting = {place.name: place.count for place in places if place.count}
        self._clock = QTimer(self, singleShot=True, interval=AFTER)
        self._clock.timeout.connect(self.load)
        desk.changed.connect(self._hear)
        self.load()

    def load(self) -> None:
        """Ask for every count."""
        query = partial(_counted, self._counting, self._desk.today())
        self._desk.glance(self, query, self._shown.show_counts)

    def _hear(self, changed: Any) -> None:
        if changed.tables & _STALE:
            self._clock.start()


def _counted(
    counting: dict[str, Callable[[Any, date], int]], today: date, connection: Any
) -> dict[str, int]:
    return {name: count(connection, today) for name, count in counting.items()}
