"""What has the keys is in sight, and Enter presses it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QWidget


class FocusFollower(QObject):
    """Scrolls to what has the keys now; Qt does not where they come from elsewhere.

    A button in the window itself takes Enter as it would in a dialog.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self.show)

    def show(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring a widget into sight in every area it lies in."""
        if isinstance(now, QPushButton) and not isinstance(now.window(), QDialog):
            now.setAutoDefault(True)
        inner = now
        while inner is not None and (inner := inner.parentWidget()) is not None:
            if isinstance(inner, QScrollArea) and now is not None:
                inner.ensureWidgetVisible(now)
