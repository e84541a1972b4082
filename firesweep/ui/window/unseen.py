"""Characters no font here can draw: they stand as boxes, and whoever types or reads one is told."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from firesweep.ui.desk import Desk
from firesweep.ui.words.listing import listed

USUAL = range(0x20, 0x10000)
"""Of these our own fonts have all that a Chinese keyboard writes; asking of each costs time."""


class Unseen(QObject):
    """Looks into a field when the keys come or go; every character is told of once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.told: set[str] = set()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self.look)

    def look(self, before: QWidget | None, now: QWidget | None) -> None:
        """Say in the status line what is shown as a box in a field that was left or entered."""
        lacking = {each for field in (before, now) if field for each in unseen(field)} - self.told
        if lacking:
            self.told |= lacking
            text = self.tr(
                "No font on this laptop has {codes}: kept as typed, shown as a box, and left to be "
                "written by hand on papers"
            )
            codes = listed(f"U+{ord(each):04X}" for each in sorted(lacking))
            self.desk.say(text.format(codes=codes))


def unseen(field: QWidget) -> Iterator[str]:
    """Yield the characters of a field of text that are drawn as boxes."""
    if isinstance(field, QLineEdit):
        text = field.text()
    elif isinstance(field, QPlainTextEdit):
        text = field.toPlainText()
    else:
        return
    rare = {character for character in text if ord(character) not in USUAL}
    metrics = QFontMetrics(field.font())
    yield from (c for c in rare if c.isprintable() and not metrics.inFontUcs4(ord(c)))
