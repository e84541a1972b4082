"""What keyboard and screen reader can reach, for tests that walk a screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
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
        and not isinstance(widget.parentWidget(), QAbstractScrollArea | QComboBox)
        and not widget.parent().inherits("QComboBoxPrivateContainer")
    ]


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
    return isinstance(widget, QLineEdit) and bool(widget.placeholderText())
