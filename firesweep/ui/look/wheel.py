"""The wheel pushes a form up and down; it turns no box in which nobody stands."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


def let_wheel_pass(form: QWidget) -> None:
    """Let the wheel pass over the boxes of a form; Qt turns what lies under the pointer.

    Who scrolls past a community or a role would have changed it without a look.
    """
    passing = next((c for c in form.children() if isinstance(c, _Passing)), None)
    passing = passing or _Passing(form)
    for box in (*form.findChildren(QComboBox), *form.findChildren(QAbstractSpinBox)):
        if box.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.installEventFilter(passing)


class _Passing(QObject):
    def eventFilter(self, box: QObject, event: QEvent) -> bool:
        """Hand the wheel on to what scrolls, unless somebody stands in the box."""
        if event.type() != QEvent.Type.Wheel or not isinstance(box, QWidget) or box.hasFocus():
            return False
        event.ignore()
        return True
