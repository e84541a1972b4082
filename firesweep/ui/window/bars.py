"""What stands beside the work instead of a question in its way: trouble, and undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from firesweep.ui.look.theme import scaled

SAID_FOR = 6_000
UNDO_FOR = 20_000
"""Milliseconds a word, or the offer to undo, stays."""
BUTTON_ROOM = 240
"""Pixels beside a sentence that are not its own."""


class TroubleBar(QWidget):
    """A sentence that says what to do, until it is closed or the next thing succeeds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = QFrame(self)
        self._frame.setProperty("bar", "trouble")
        self.sentence = QLabel(self._frame)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.mark = QLabel(self._frame)
        self.close_button = QPushButton(self._frame)
        self.close_button.setProperty("kind", "link")
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self.mark)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        around = QVBoxLayout(self)
        around.setContentsMargins(20, 10, 20, 0)
        around.addWidget(self._frame)
        self.retranslate()
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Show trouble, translated already."""
        from firesweep.ui.look.icons import icon  # the drawing's parts, when they are needed

        self.mark.setPixmap(icon("warning", "overdue").pixmap(scaled(20), scaled(20)))
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.show()

    def retranslate(self) -> None:
        """Say the button."""
        self.close_button.setText(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Toast(QFrame):
    """What was just done, over the foot of a widget, with a way back for a while."""

    undone = Signal(object)
    """The function that was offered to undo."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("bar", "undo")
        self._over = over
        self._undo: Callable[[], object] | None = None
        self._about = ""
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.undo_button = QPushButton(self)
        self.undo_button.clicked.connect(self._take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self.sentence)
        row.addWidget(self.undo_button)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._key = QShortcut(QKeySequence("Ctrl+Z"), over.window())
        self._key.activated.connect(self.undo_button.click)
        over.installEventFilter(self)
        if isinstance(over, QStackedWidget):
            over.currentChanged.connect(self.raise_)
        self.retranslate()
        self.hide()

    def say(self, sentence: str, about: str = "") -> None:
        """Show a word for a few seconds; an offer to undo that still stands is kept instead."""
        if self._undo is None or self.isHidden():
            self._show(sentence, None, SAID_FOR)
            self._about = about

    def offer(self, sentence: str, undo: Callable[[], object], about: str = "") -> None:
        """Show what was done, and the way back, as long as `about` can be changed."""
        self._show(sentence, undo, UNDO_FOR)
        self._about = about

    def withdraw(self, about: str) -> None:
        """Take an offer, or a word, away that is about this; any other stays."""
        if about and self._about == about:
            self._undo = None
            self.hide()

    def retranslate(self) -> None:
        """Say the button, with its key."""
        self.undo_button.setText(self.tr("Undo") + "  Ctrl+Z")
        self.undo_button.setAccessibleName(self.tr("Undo"))

    def _show(self, sentence: str, undo: Callable[[], object] | None, stay: int) -> None:
        self._undo = undo
        self.sentence.setText(sentence)
        wide = self.sentence.fontMetrics().horizontalAdvance(sentence) + 2
        self.sentence.setFixedWidth(min(wide, max(120, self._over.width() - BUTTON_ROOM)))
        self.undo_button.setVisible(undo is not None)
        self._key.setEnabled(undo is not None)
        self._listen(on=undo is not None)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(stay)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            self.undone.emit(undo)

    def _listen(self, *, on: bool) -> None:
        """Hear the keys of the whole program, only while something can be undone."""
        if application := QApplication.instance():
            application.removeEventFilter(self)
            if on:
                application.installEventFilter(self)

    def _wants(self, field: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not event.matches(QKeySequence.StandardKey.Undo):
            return False
        if isinstance(field, QLineEdit):
            return not field.isUndoAvailable()
        if isinstance(field, QPlainTextEdit | QTextEdit):
            return not field.document().isUndoAvailable()
        return False

    def _place(self) -> None:
        over = self._over
        x = max(8, (over.width() - self.width()) // 2)
        self.move(x, over.height() - self.height() - 16)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ctrl+Z goes back to the fields once the offer is gone."""
        self._key.setEnabled(False)
        self._listen(on=False)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window; take Ctrl+Z from a field that has nothing to undo."""
        if event.type() == QEvent.Type.Resize and watched is self._over and self.isVisible():
            self._place()
        if event.type() == QEvent.Type.ShortcutOverride and self._wants(watched, event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
