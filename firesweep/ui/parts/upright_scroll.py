"""A part of a dialog that can be pushed up and down, never sideways."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QScrollArea

from firesweep.ui.look.fitting import room_of

SIDES = 80
"""Pixels a dialog's own margins and frame take beside it."""


class UprightScroll(QScrollArea):
    """As wide as what is in it asks for, in every language and text size, or as the screen is."""

    def minimumSizeHint(self) -> QSize:
        """Leave room for what is inside and the bar beside it."""
        inside, bar = self.widget().minimumSizeHint(), self.verticalScrollBar().sizeHint()
        room = room_of(self.window()).width() - SIDES
        return QSize(min(inside.width() + bar.width(), room), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Ask for other room where what is inside does."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done
