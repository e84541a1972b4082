"""A date that is typed or turned by the arrows; Tab leads out of it at once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit


class DateField(QDateEdit):
    """A QDateEdit that is one stop of Tab, not three; ↑ and ↓ turn the day, ← and → go on."""

    def focusNextPrevChild(self, following: bool) -> bool:
        """Leave: Qt would go to the month, then to the day."""
        return QAbstractSpinBox.focusNextPrevChild(self, following)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by key stands on the day, which changes most often."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setSelectedSection(QDateEdit.Section.DaySection)
