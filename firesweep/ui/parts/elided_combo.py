"""A list to choose from that gives way: what does not fit ends in …, and the tip says it whole."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from firesweep.ui.look.theme import scaled

LEAST = 88
"""Pixels at 100 % text that are never given up."""
SIDES = 4
"""Pixels the style leaves free beside the text."""


class ElidedCombo(QComboBox):
    """A QComboBox whose choice is never cut off in the middle of a letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def shown_text(self) -> str:
        """What of the choice there is room for."""
        room = self._room() - SIDES
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def sizeHint(self) -> QSize:
        """Room for the longest choice; Qt's own hint forgets some of what the sheet adds."""
        usual, metrics = super().sizeHint(), self.fontMetrics()
        texts = (self.itemText(row) for row in range(self.count()))
        widest = max(map(metrics.horizontalAdvance, texts), default=0)
        return usual.expandedTo(QSize(widest + SIDES + self.width() - self._room(), 0))

    def minimumSizeHint(self) -> QSize:
        """A few characters are enough."""
        usual = super().minimumSizeHint()
        return QSize(min(usual.width(), scaled(LEAST)), usual.height())

    def _room(self) -> int:
        complex_, edit = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(complex_, self._option(), edit, self).width()

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        option = self._option()
        option.currentText = self.shown_text()  # type: ignore[attr-defined]
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say the whole in the tip where it does not fit."""
        tip = event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent)
        if tip and self.shown_text() != self.currentText():
            QToolTip.showText(event.globalPos(), self.currentText(), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)
