"""An empty list says why it is empty, and offers the next step."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """Stands where a list would be; hidden until there is a reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setProperty("role", "card")
        self.reason = QLabel(self)
        self.reason.setProperty("state", "muted")
        self.reason.setWordWrap(True)
        self.reason.setMaximumWidth(520)
        for label in (self.title, self.reason):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.next_step = QPushButton(self)
        self.next_step.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.next_step.clicked.connect(self._do)
        self._run: Callable[[], object] | None = None
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._middle())
        column.addWidget(self.next_step, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.hide()

    def _middle(self) -> QHBoxLayout:
        """The reason as wide as it may be: a label that is only aligned counts its lines wrong."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.reason, 100)
        row.addStretch(1)
        return row

    def show_reason(
        self,
        title: str,
        reason: str,
        next_step: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Say what is not there and why, and show it."""
        self.say(title, reason, next_step, run)
        self.show()

    def say(
        self,
        title: str,
        reason: str,
        next_step: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Have the words ready; the button, if any, does the next step."""
        self.title.setText(title)
        self.reason.setText(reason)
        self.next_step.setText(next_step)
        self.next_step.setVisible(run is not None)
        policy = Qt.FocusPolicy.StrongFocus if run else Qt.FocusPolicy.NoFocus
        self.next_step.setFocusPolicy(policy)
        self._run = run

    def _do(self) -> None:
        if self._run is not None:
            self._run()
