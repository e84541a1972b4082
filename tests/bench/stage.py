"""The screen that benches paint on: there is none behind it, and it speaks Chinese."""

import os
import sys

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from firesweep.ui.look import theme
from firesweep.ui.words import language


def set_stage() -> QApplication:
    """Return the application, dressed as the window is."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    qInstallMessageHandler(_say)
    language.speak("zh_CN")
    theme.wear(application, "light")
    return application


def _say(kind: QtMsgType, _context: object, text: str) -> None:
    """The platform without a screen says of every window what it lacks, which is no news."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(f"{kind.name}: {text}\n")
