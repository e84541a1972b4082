"""Own drawings as icons that take the colour of the theme that is worn."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from firesweep.paths import resource
from firesweep.ui.look.theme import worn

INK = "currentColor"
"""What the drawings in resources/icons are stroked with."""


def icon(name: str, ink: str = "text") -> QIcon:
    """The drawing resources/icons/NAME.svg in a colour of the tokens, e.g. `on_accent`."""
    return QIcon(Drawing(name, ink))


class Drawing(QIconEngine):
    """Drawn anew in the colours of now each time it is shown."""

    def __init__(self, name: str, ink: str) -> None:
        super().__init__()
        self._name = name
        self._ink = ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw it, muted where its button is off."""
        ink = "muted" if mode == QIcon.Mode.Disabled else self._ink
        renderer(self._name, str(getattr(worn(), ink))).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The same as a picture."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Another of the same, as Qt wants it."""
        return Drawing(self._name, self._ink)


@lru_cache(64)
def renderer(name: str, colour: str) -> QSvgRenderer:
    """A drawing in one colour."""
    drawing = (resource("icons") / f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(drawing.replace(INK, colour).encode()))
