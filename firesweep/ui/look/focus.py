"""What has the keys is in sight, and Enter presses it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QWidget

LINKS = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)
"""How the links inside a label are followed; it takes the keys only while it has some."""


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
        if now is not None:
            bring_in_sight(now)


def bring_in_sight(widget: QWidget) -> None:
    """Scroll every area a widget lies in until it is seen."""
    inner: QWidget | None = widget
    while inner is not None and (inner := inner.parentWidget()) is not None:
        if isinstance(inner, QScrollArea):
            inner.ensureWidgetVisible(widget)


def show_in_sight(widget: QWidget) -> None:
    """Show what may lie beyond an edge of its area; it gets its place first."""
    widget.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    bring_in_sight(widget)
