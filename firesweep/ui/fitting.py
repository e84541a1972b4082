"""Dialogs that are never larger than the screen they stand on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

FRAME = QSize(16, 48)
"""Room the window's own frame takes."""


def fit_screen(dialog: QDialog) -> None:
    """Make a dialog as large as its form or its text asks for, or as the screen allows."""
    if layout := dialog.layout():
        layout.activate()
    room = dialog.screen().availableGeometry().size() - FRAME
    dialog.resize(dialog.size().expandedTo(dialog.sizeHint()).boundedTo(room))
