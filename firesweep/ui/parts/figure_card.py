"""A number that opens the records behind it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from firesweep.ui.look.theme import set_state


class FigureCard(QPushButton):
    """A button with a title, a large figure, and what it is compared with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "figure")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title, self.figure, self.more = QLabel(self), QLabel(self), QLabel(self)
        self.title.setProperty("role", "second")
        self.figure.setProperty("role", "figure")
        self.more.setProperty("role", "second")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        for label in (self.title, self.figure, self.more):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def show_figure(self, title: str, figure: object, more: str = "", state: str = "plain") -> None:
        """Show a number; its state colours it, and the title says the same in words."""
        self.title.setText(title)
        self.figure.setText(f"{figure:,}" if isinstance(figure, int) else str(figure))
        self.more.setText(more)
        set_state(self.figure, state=state)
        self.setAccessibleName(", ".join(filter(None, (title, self.figure.text(), more))))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As large as what it says."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As large as what it says."""
        return self._column.minimumSize()
