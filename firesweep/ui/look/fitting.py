"""Dialogs that hold what they say, and are never larger than the screen they stand on."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from firesweep.ui.look.wheel import let_wheel_pass

FRAME = QSize(16, 48)
"""Room the window's own frame takes."""


def room_of(widget: QWidget) -> QRect:
    """Return the room on the screen a widget stands on.

    `widget.screen()` is never asked: PySide takes the screen for a child of whoever asked, and
    frees it with the second such widget that is garbage, under the feet of all others.
    """
    at = QGuiApplication.screenAt(widget.frameGeometry().center())
    return (at or QGuiApplication.primaryScreen()).availableGeometry()


def fit_screen(dialog: QDialog) -> None:
    """Make a dialog as large as its form and its texts ask for, or as the screen allows.

    It grows with what is said in it later, too.
    """
    grow(dialog)
    let_wheel_pass(dialog)
    if not any(isinstance(child, _Growing) for child in dialog.children()):
        _Growing(dialog)


def grow(dialog: QDialog) -> None:
    """Give a dialog the room its texts ask for now; it takes none away."""
    if layout := dialog.layout():
        layout.activate()
    room = room_of(dialog).size() - FRAME
    size = dialog.size().expandedTo(dialog.sizeHint()).boundedTo(room)
    if dialog.hasHeightForWidth():  # texts that wrap: their size hint is that of another width
        size = QSize(size.width(), max(size.height(), dialog.heightForWidth(size.width())))
        size = size.boundedTo(room)
    if size != dialog.size():
        dialog.resize(size)
        _stay_on_screen(dialog)


def _stay_on_screen(dialog: QDialog) -> None:
    lowest = room_of(dialog).bottom()
    below = dialog.frameGeometry().bottom() - lowest
    if dialog.isVisible() and below > 0:
        dialog.move(dialog.x(), max(0, dialog.frameGeometry().top() - below))


class _Growing(QObject):
    """Hears that a layout wants other room, and gives it once the layout is done."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._grow)
        dialog.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Grow with a sentence that appears; a dialog that is going away asks for room, too."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return False

    def _grow(self) -> None:
        dialog = self.parent()
        if isinstance(dialog, QDialog) and dialog.isVisible():
            grow(dialog)
