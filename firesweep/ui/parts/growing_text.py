"""A field for a few lines, as high as what stands in it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

FRAME = 12
"""Pixels above and below the lines."""


class GrowingText(QPlainTextEdit):
    """Tab goes on to the next field; from `most` lines on the text scrolls."""

    left = Signal()
    """The person went on to another field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.most = 4
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self.fit)

    def fit(self) -> None:
        """Take as many lines as the text has."""
        lines = max(1, round(self.document().size().height()))
        shown = min(lines, self.most)
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAsNeeded if lines > self.most else bars.ScrollBarAlwaysOff
        )
        tall = shown * self.fontMetrics().lineSpacing() + FRAME + 4
        if tall != self.height():
            self.setFixedHeight(tall)

    def minimumSizeHint(self) -> QSize:
        """A few characters wide."""
        return QSize(80, self.fontMetrics().lineSpacing() + FRAME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
