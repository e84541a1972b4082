"""How far a sweep is, as one bar: inspected, no access (hatched), left."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from firesweep.store.sweep.sweeps import Coverage
from firesweep.ui.look.theme import scaled, worn


class SweepBar(QWidget):
    """Parts in the order of the figures beside it; their widths are their shares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_coverage(self, coverage: Coverage, said: str) -> None:
        """Show how far a sweep is; `said` is what a screen reader says."""
        whole = max(1, coverage.in_scope)
        self._shares = (coverage.inspected / whole, coverage.no_access / whole)
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(scaled(200), scaled(12))

    def minimumSizeHint(self) -> QSize:
        """Never flatter than it is drawn."""
        return QSize(40, scaled(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts inside one rounded frame."""
        colours, whole = worn(), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.fillPath(frame, QColor(colours.bg))
        painter.setClipPath(frame)
        done, shut = (share * whole.width() for share in self._shares)
        painter.fillRect(QRectF(whole.left(), 0, done, self.height()), QColor(colours.done))
        hatched = QRectF(whole.left() + done, 0, shut, self.height())
        painter.fillRect(hatched, QColor(colours.soon_tint))
        painter.fillRect(hatched, QBrush(QColor(colours.soon), Qt.BrushStyle.BDiagPattern))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(colours.line), colours.hairline))
        painter.drawPath(frame)
        painter.end()
