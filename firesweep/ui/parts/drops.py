"""Files that are dropped on a window."""

from pathlib import Path

from PySide6.QtGui import QDropEvent


def dropped(event: QDropEvent) -> list[Path]:
    """The files that are dropped, or would be."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
