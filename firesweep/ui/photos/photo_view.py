"""Photos large: whole, never stretched, before beside after."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from firesweep.ui.look import theme, tokens
from firesweep.ui.rows.paint import draw_photo, draw_text

GAP = 12
MIDDLE = Qt.AlignmentFlag.AlignCenter


class PhotoView(QWidget):
    """One photo, or several side by side, each with its caption below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos: list[tuple[QPixmap, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_photos(self, photos: Sequence[tuple[bytes | QImage, str]]) -> None:
        """Show (a photo's bytes or the picture itself, caption), from left to right."""
        self._photos = [(_picture(photo), caption) for photo, caption in photos]
        self.setAccessibleName(", ".join(caption for _, caption in self._photos))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a photo that can be judged."""
        return QSize(480, 360)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        count = max(1, len(self._photos))
        wide = (self.width() - GAP * (count - 1)) // count
        line = theme.scaled(24) if any(caption for _, caption in self._photos) else 0
        for number, (picture, caption) in enumerate(self._photos):
            place = QRect(number * (wide + GAP), 0, wide, self.height() - line)
            painter.fillRect(place, QColor(theme.worn().bg))
            draw_photo(painter, place, picture)
            below = QRect(place.left(), place.bottom(), wide, line)
            second = theme.font(tokens.SECOND)
            draw_text(painter, below, caption, second, theme.worn().muted, MIDDLE)
        painter.end()


def _picture(photo: bytes | QImage) -> QPixmap:
    return QPixmap.fromImage(QImage.fromData(photo) if isinstance(photo, bytes) else photo)
