"""What is known of one thing: a label and its value a line, as far as there is one."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget


class FactSheet(QWidget):
    """Labels on the left, values that wrap on the right; a screen reader gets both as one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show other facts; one without a value is left out."""
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()  # one that is deleted later is still seen until then
                widget.deleteLater()
        for row, (name, value) in enumerate((n, v) for n, v in facts if v):
            label, said = QLabel(name, self), QLabel(value, self)
            label.setProperty("role", "second")
            for each in (label, said):
                each.setTextFormat(Qt.TextFormat.PlainText)
                each.setWordWrap(each is said)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1)
