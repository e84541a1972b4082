"""Several of a few: check boxes in as many columns as their words leave room for."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

MOST_COLUMNS = 4


class ChoiceGrid(QWidget):
    """Check boxes by the value each stands for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(0)

    def show_choices(self, words: Mapping[str, str]) -> None:
        """Offer values with their words; called again in another language."""
        for value, text in words.items():
            if value not in self.boxes:
                self.boxes[value] = box = QCheckBox(self)
                box.toggled.connect(self.changed)
            self.boxes[value].setText(text)
        self._columns = 0
        self._lay()

    def chosen(self) -> list[str]:
        """The ticked values in the order they are offered in."""
        return [value for value, box in self.boxes.items() if box.isChecked()]

    def choose(self, values: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = set(values)
        for value, box in self.boxes.items():
            box.setChecked(value in wanted)

    def _lay(self) -> None:
        widest = max((box.sizeHint().width() for box in self.boxes.values()), default=1) + 6
        columns = max(1, min(MOST_COLUMNS, self.width() // widest))
        if columns == self._columns:
            return
        self._columns = columns
        for number, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, number // columns, number % columns)

    def minimumSizeHint(self) -> QSize:
        """One column is enough, so that the grid can become narrower again."""
        widest = max((box.sizeHint().width() for box in self.boxes.values()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first box; as its focus proxy it would be passed by Tab again and again."""
        super().focusInEvent(event)
        next(iter(self.boxes.values())).setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        super().resizeEvent(event)
        self._lay()
