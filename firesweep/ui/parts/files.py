"""Files and folders a person is asked for; it begins where one of them would look first."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from firesweep.errors import FiresweepError
from firesweep.paths import check_folder
from firesweep.settings import write_anew
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP

LEFT_IN_ENGLISH = (
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
)
"""What Qt's own window says, where the system has none, and its Chinese has no good word for."""

_last: list[str] = []
"""The folder something was found in or saved to last, as long as the window stands."""


def ask_file(parent: QWidget, title: str, kinds: str, *starts: str) -> Path | None:
    """Ask for a file to read."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, begin_in(*starts), kinds)
    return _noted(chosen)


def ask_files(parent: QWidget, title: str, kinds: str, *starts: str) -> list[Path]:
    """Ask for files to read."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, begin_in(*starts), kinds)
    return [found for each in chosen if (found := _noted(each))]


def ask_place(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask where to save a file of this name."""
    suggested = str(Path(begin_in()) / name)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    return _noted(chosen)


def ask_folder(parent: QWidget, title: str, *starts: str) -> str:
    """Ask for a folder; empty where none is chosen."""
    return QFileDialog.getExistingDirectory(parent, title, begin_in(*starts))


def begin_in(*starts: str) -> str:
    """Return the first folder that is there: one of those named, the last one, the documents.

    Never the current one, which is where the program lies.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    wanted = (*starts, *_last, documents)
    return next((each for each in wanted if each and Path(each).is_dir()), str(Path.home()))


def write_file(path: Path, content: bytes) -> None:
    """Write a file somebody asked for, whole or not at all, into a folder that is there."""
    check_folder(path.parent)
    try:
        write_anew(path, content)
    except OSError as trouble:
        raise FiresweepError(
            "{path} cannot be written ({reason}). Choose another place.",
            path=path, reason=trouble.strerror or trouble,
        ) from None  # fmt: skip


def _noted(chosen: str) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    _last[:] = [str(path.parent)]
    return path
