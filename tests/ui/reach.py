"""What keyboard and screen reader can reach, for tests that walk a screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

INSIDE = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def focusable(window: QWidget) -> list[QWidget]:
    """Every widget Tab or a click can give the focus, without Qt's own inner parts."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith(INSIDE)
        and not isinstance(widget, QScrollBar)
        and not inside(widget)
    ]


def inside(widget: QWidget) -> bool:
    """True for the inner parts of one of Qt's own widgets."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QCalendarWidget):
            return True
        parent = parent.parentWidget()
    return isinstance(widget.parentWidget(), QAbstractItemView)


def unnamed(window: QWidget) -> list[str]:
    """Focusable widgets a screen reader has no name for."""
    buddies = {label.buddy() for label in window.findChildren(QLabel) if label.buddy()}
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in focusable(window)
        if not (widget.accessibleName() or widget in buddies or says_itself(widget))
    ]


def says_itself(widget: QWidget) -> bool:
    """True for what carries its name as its text."""
    if isinstance(widget, QAbstractButton):
        return bool(widget.text().strip())
    if isinstance(widget, QLineEdit):
        return bool(widget.placeholderText())
    return isinstance(widget, QLabel)
