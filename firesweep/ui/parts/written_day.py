"""The line in which a date is written as a whole, over the field that shows it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDateEdit, QLineEdit

from firesweep.ui.look.theme import set_state

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
"""Keys that do nothing by themselves: they are held while another is pressed."""


class WrittenDay(QLineEdit):
    """Hidden until somebody writes; Esc gives it up, Enter and leaving it take what is there."""

    left = Signal()
    given_up = Signal()

    def __init__(self, field: QDateEdit) -> None:
        super().__init__(field)
        self.field = field
        self.setFrame(False)
        self.setMaxLength(40)
        self.hide()

    def begin(self, text: str) -> None:
        """Lie over the date with a text."""
        QDateEdit.setTabOrder(self.field, self)
        self.setAccessibleName(self.field.accessibleName())
        self.setText(text)
        self.lie_over()
        self.field.lineEdit().hide()  # a style sheet paints no ground within a field
        self.show()

    def write(self, text: str) -> None:
        """Begin, and go there."""
        self.begin(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        set_state(self.field, written=True)

    def lie_over(self) -> None:
        """Take the place of the date."""
        self.setGeometry(self.field.lineEdit().geometry())

    def give_back(self) -> None:
        """Give the place back, and the focus."""
        if self.isHidden():
            return
        had = self.hasFocus()
        self.hide()
        self.field.lineEdit().show()
        if had:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """A shortcut acts only on a date that was taken; Esc leaves the line, not the form."""
        taken = super().event(event)
        if event.type() != QEvent.Type.ShortcutOverride or event.isAccepted():
            return taken
        assert isinstance(event, QKeyEvent)
        if event.key() == Qt.Key.Key_Escape or (_commands(event) and not self.settles()):
            event.accept()
        return taken

    def settles(self) -> bool:
        """Take what is written; False where it was refused."""
        self.left.emit()
        return self.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes it, Esc gives it up."""
        if event.key() in _ENTER:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it where somebody goes on to another field."""
        super().focusOutEvent(event)
        set_state(self.field, written=False)
        if not self.isHidden() and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()


def _commands(event: QKeyEvent) -> bool:
    """True for a key that writes nothing: one with Ctrl or Alt, or one such as F3."""
    if event.key() in _HELD:
        return False
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return bool(held) or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
