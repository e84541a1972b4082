"""The checklist as large rows: one key or one tap answers."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from firesweep.model.vocabulary import Answer
from firesweep.ui.field.item_painter import ItemPainter
from firesweep.ui.field.item_rows import DoorRow, DoorRows

ANSWER_KEYS = {
    Qt.Key.Key_1: Answer.OK,
    Qt.Key.Key_2: Answer.HAZARD,
    Qt.Key.Key_3: Answer.NOT_APPLICABLE,
    Qt.Key.Key_4: Answer.NOT_SEEN,
}
TAKE_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
GO_IN = (Qt.Key.Key_Right, Qt.Key.Key_Space)


class ItemList(QListView):
    """Says what was pressed; what follows from it is decided elsewhere."""

    answered = Signal(str, object)
    """An item's code and the Answer that was pressed; the same once more takes it back."""
    taken_back = Signal(object)
    """The DoorRow whose answer, or hazard, is to go."""
    next_asked = Signal()
    paste_asked = Signal()
    photo_asked = Signal()
    """A photo of the item in hand."""
    card_asked = Signal()
    """The person goes into the card beside the list."""
    moved = Signal(object)
    """The DoorRow the person stands on now, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DoorRows()
        self.painter_ = ItemPainter(self)
        self._tiers = False
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.selectionModel().currentRowChanged.connect(
            lambda index, _before: self.moved.emit(self._row(index))
        )

    def show_rows(self, rows: list[DoorRow]) -> None:
        """Show rows; who stood on one still does."""
        stood = self.current()
        self.rows.show(rows)
        if stood is not None and self.current() is None:
            self.go_to(stood.id)

    def current(self) -> DoorRow | None:
        """The row the person stands on."""
        return self._row(self.currentIndex())

    def go_to(self, row_id: str) -> bool:
        """Stand on an item or a hazard; False where there is none."""
        number = self.rows.row_of(row_id)
        if number >= 0:
            self.setCurrentIndex(self.rows.index(number))
        return number >= 0

    def go_to_first(self) -> None:
        """Stand on the first row there is to stand on."""
        first = next((row for row in self.rows.rows if row.id), None)
        if first is not None:
            self.go_to(first.id)

    def go_to_next(self) -> bool:
        """Stand on the next unanswered item; False where all are answered."""
        number = self.rows.next_open(self.currentIndex().row()) if self.rows.rows else -1
        if number >= 0:
            self.setCurrentIndex(self.rows.index(number))
        return number >= 0

    def _row(self, index: QModelIndex) -> DoorRow | None:
        return self.rows.rows[index.row()] if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 answer, the arrows move, Enter and Delete do what the screen says."""
        row, key = self.current(), Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif not plain:
            super().keyPressEvent(event)
        elif key in ANSWER_KEYS:
            if row is not None and row.answers:
                self.answered.emit(row.id, ANSWER_KEYS[key])
        elif key in TAKE_BACK and row is not None:
            self.taken_back.emit(row)
        else:
            self._press(event, key)

    def _press(self, event: QKeyEvent, key: Qt.Key) -> None:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_asked.emit()
        elif key == Qt.Key.Key_P:
            self.photo_asked.emit()
        elif key in GO_IN:
            self.card_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A tap on an answer gives it."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        index = self.indexAt(point)
        row = self._row(index)
        if row is not None and row.answers:
            answer = self.painter_.answer_at(point, self.visualRect(index), row)
            if answer is not None:
                self.answered.emit(row.id, answer)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which answer the pointer is on."""
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self._hover(QPoint(-1, -1))

    def _hover(self, point: QPoint) -> None:
        before, self.painter_.hover = self.painter_.hover, point
        for where in (before, point):
            index = self.indexAt(where)
            if index.isValid():
                self.update(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again where the answers go below the text, or back beside it."""
        super().resizeEvent(event)
        tiers = self.painter_.two_tiers(self.viewport().width())
        if tiers != self._tiers:
            self._tiers = tiers
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows again where the text grew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
