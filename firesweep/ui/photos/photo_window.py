"""One photo after the other, as large as the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from firesweep.errors import FiresweepError
from firesweep.ui.forms.ui_photo_window import Ui_PhotoWindow
from firesweep.ui.words.trouble import sentence


@dataclass(frozen=True)
class Shot:
    """One photo to look at: how its bytes are read when its turn comes, and what it is."""

    read: Callable[[], bytes | None]
    caption: str = ""


class PhotoWindow(QDialog):
    """The arrows go along the photos, Esc or Enter closes."""

    def __init__(self, shots: Sequence[Shot], at: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shots = list(shots)
        self._at = at
        self.ui = Ui_PhotoWindow()
        self.ui.setupUi(self)
        if parent is not None:
            self.resize(parent.window().size() * 0.86)
        self.show_shot()

    def show_shot(self) -> None:
        """Show the photo whose turn it is."""
        shot = self._shots[self._at]
        place = f"{self._at + 1} / {len(self._shots)}"
        caption = f"{shot.caption}  {place}" if shot.caption else place
        content, why = self._read(shot)
        self.ui.view.show_photos([(content, caption)])
        self.ui.trouble.setText(why)
        self.ui.trouble.setVisible(bool(why))
        self.setWindowTitle(self.tr("Photo {place}").format(place=place))

    def _read(self, shot: Shot) -> tuple[bytes, str]:
        """The photo's bytes, or why there are none."""
        try:
            content = shot.read()
        except FiresweepError as trouble:
            return b"", sentence(trouble)
        if content:
            return content, ""
        return b"", self.tr(
            "This photo is not here. Take in a bundle with photos, or go back to a backup."
        )

    def go(self, steps: int) -> None:
        """Show the next photo, or the one before; there is no going round."""
        self._at = max(0, min(len(self._shots) - 1, self._at + steps))
        self.show_shot()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go, Enter closes."""
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.go(1)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.go(-1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)
