"""Pages one below the other; only those in sight are drawn."""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from firesweep.ui.look import theme
from firesweep.ui.paper.pages import POINTS, Piece, Sheets

GAP = 12
SCREEN = 96
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class PageView(QAbstractScrollArea):
    """Shows a PDF or a photo of a page; zoom 1 is the size on paper."""

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages: Sheets | None = None
        self._tops: list[float] = []
        self._zoom = 1.0
        self._fits = True

    @property
    def zoom(self) -> float:
        """How large a page is shown."""
        return self._zoom

    @property
    def page(self) -> int:
        """Index of the page at the upper third of the window."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        return max(0, bisect_right(self._tops, middle) - 1)

    def show_pages(self, pages: Sheets) -> None:
        """Show pages from the first, as wide as the window."""
        self._pages = pages
        self.fit_width()

    def clear(self) -> None:
        """Show nothing any more."""
        self._pages, self._tops = None, []

    def fit_width(self) -> None:
        """Show pages as wide as the window, and keep them so."""
        self._fits = True
        self._lay_out()

    def larger(self) -> None:
        """Zoom in one step."""
        self._zoom_to(next((z for z in ZOOMS if z > self._zoom + 0.01), ZOOMS[-1]))

    def smaller(self) -> None:
        """Zoom out one step."""
        self._zoom_to(next((z for z in reversed(ZOOMS) if z < self._zoom - 0.01), ZOOMS[0]))

    def go_to(self, page: int) -> None:
        """Bring a page to the top."""
        if self._tops:
            page = min(max(page, 0), len(self._tops) - 1)
            self.verticalScrollBar().setValue(int(self._tops[page]) - GAP)

    def _zoom_to(self, zoom: float) -> None:
        self._fits = False
        page = self.page
        self._zoom = zoom
        self._lay_out()
        self.go_to(page)

    def _pixels(self) -> float:
        """Logical pixels per point."""
        return self._zoom * SCREEN / POINTS

    def _lay_out(self) -> None:
        if self._pages is None:
            return
        widest = max(size.width() for size in self._pages.sizes)
        if self._fits:
            room = max(100, self.viewport().width() - 2 * GAP)
            self._zoom = min(ZOOMS[-1], room / (widest * SCREEN / POINTS), 1.5)
        heights = [size.height() * self._pixels() + GAP for size in self._pages.sizes]
        self._tops = [GAP, *accumulate(heights, initial=GAP)][1:-1]
        self._set_bars(widest * self._pixels() + 2 * GAP, GAP + sum(heights))
        self.zoom_changed.emit(self._zoom)
        self.page_changed.emit(self.page)
        self.viewport().update()

    def _set_bars(self, width: float, height: float) -> None:
        room = self.viewport().size()
        self.horizontalScrollBar().setRange(0, max(0, int(width - room.width())))
        self.horizontalScrollBar().setPageStep(room.width())
        self.verticalScrollBar().setRange(0, max(0, int(height - room.height())))
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(48)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width fitted."""
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move, and say which page is in sight."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        self.page_changed.emit(self.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last page; arrows and Page keys scroll."""
        if event.key() == Qt.Key.Key_Home:
            self.go_to(0)
        elif event.key() == Qt.Key.Key_End:
            self.go_to(len(self._tops))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.larger if event.angleDelta().y() > 0 else self.smaller)()
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame of focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame of focus away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().window())
        if self._pages is None:
            return
        painter.setPen(self.palette().mid().color())
        for number in range(len(self._tops)):
            place = self._place(number)
            if place.bottom() >= 0 and place.top() <= self.viewport().height():
                self._paint_page(painter, number, place)
        if self.hasFocus():
            self._paint_focus(painter)

    def _paint_focus(self, painter: QPainter) -> None:
        wide = theme.worn().focus
        painter.setPen(QPen(QColor(theme.worn().accent), wide))
        rect = QRectF(self.viewport().rect())
        painter.drawRect(rect.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))

    def _place(self, number: int) -> QRectF:
        assert self._pages is not None
        size = self._pages.sizes[number] * self._pixels()
        free = self.viewport().width() - size.width()
        left = free / 2 if free > 0 else GAP - self.horizontalScrollBar().value()
        top = self._tops[number] - self.verticalScrollBar().value()
        return QRectF(left, top, size.width(), size.height())

    def _paint_page(self, painter: QPainter, number: int, place: QRectF) -> None:
        assert self._pages is not None
        scale = round(self._pixels() * self.devicePixelRatioF(), 3)
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.drawImage(place, self._pages.image(Piece(number, scale)))
        painter.drawRect(place)

    def sizeHint(self) -> QSize:
        """A page at the size on paper, roughly."""
        return QSize(860, 620)
