"""What has the keys is in sight."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class FocusFollower(QObject):
    """Scrolls to what has the keys now; Qt does not where they come from elsewhere."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self.show)

    def show(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring a widget into sight in every area it lies in."""
        inner = now
        while inner is not None and (inner := inner.parentWidget()) is not None:
            if isinstance(inner, QScrollArea) and now is not None:
                inner.ensureWidgetVisible(now)
