"""What every page of Settings has in common."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QFrame,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidgetItem,
    QWidget,
)

from firesweep.errors import FiresweepError
from firesweep.ui.commands import Command
from firesweep.ui.dialogs.beside import say_beside, say_nothing
from firesweep.ui.look.theme import scaled
from firesweep.ui.look.tokens import GAP_4, GAP_8, ROW
from firesweep.ui.look.wheel import let_wheel_pass
from firesweep.ui.rows.id_table import IdTable
from firesweep.ui.screen import label_button

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
LEAST_ROWS = 5
WIDEST_BOX = 220
"""Pixels of a box in a list; what does not fit ends in …."""
SHORT = 0.8
"""Of the width a list asks for: so much and it can still be read, with a … here and there."""


class Page(QWidget):
    """One page: `load` shows what holds now; trouble stands beside the field it is about."""

    ui: Any
    reads: frozenset[str] = frozenset()

    def __init__(self, desk: "Desk", ui: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.ui = ui
        ui.setupUi(self)
        let_wheel_pass(self)
        for view in self.findChildren(QAbstractItemView):
            if not isinstance(view, IdTable):
                view.setItemDelegate(TallRows(view))

    def event(self, event: QEvent) -> bool:
        """Be as high as the texts are at this width; what does not fit is scrolled to."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.fit_width()
            self.fit_height()
        return done

    def fit_width(self) -> None:
        """Put what is chosen below its list where both have no room side by side."""
        sides: QBoxLayout | None = getattr(self.ui, "sides", None)
        if sides is None:
            return
        view, asked, beside = self.ui.list, sum(self.ui.list.asked()), self.card_asked()
        room = self.width() - sides.spacing()
        down = room < asked * SHORT + beside
        sides.setDirection(BELOW if down else BESIDE)
        view.setMinimumHeight(scaled(ROW) * LEAST_ROWS if down else 0)
        if not down:
            listed = min(asked, room - beside)
            sides.setStretch(0, listed)
            sides.setStretch(1, room - listed)

    def card_asked(self) -> int:
        """Return the width the card beside a list needs."""
        return int(self.ui.card.minimumSizeHint().width())

    def fit_height(self) -> None:
        """A card is no wider than it may be, which its layout does not reckon with."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            cards = self.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
            width = min([self.width(), *(card.maximumWidth() for card in cards)])
            least = max(layout.minimumHeightForWidth(width), layout.minimumSize().height())
            self.setMinimumHeight(least)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll to a widget that has just become of use."""
        viewport = self.parent()
        area = viewport.parent() if viewport else None
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget)

    def load(self) -> None:
        """Show what holds now."""

    def open(self, **what: Any) -> None:
        """Show what another place asked for."""

    def commands(self) -> Iterable[Command]:
        """What can be done here; Ctrl+S saves wherever there is something to save."""
        if save := getattr(self.ui, "save", None):
            yield Command(key="Ctrl+S", button=save)
        if fresh := getattr(self.ui, "fresh", None):
            yield Command(key="Ctrl+N", button=fresh)

    def show_keys(self) -> None:
        """Write the keys on the buttons."""
        for command in self.commands():
            label_button(command)

    def retranslate(self) -> None:
        """Say again what the form does not say itself."""

    def show_no_trouble(self) -> None:
        """Take the sentences away."""
        say_nothing(self)

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what is wrong beside the field it is about, and go there."""
        if field := say_beside(self.ui, trouble):
            field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "ui"):
            self.ui.retranslateUi(self)
            self.retranslate()
            self.show_keys()


def choose(box: QComboBox, value: object) -> None:
    """Choose the entry that stands for a value; the first where none does."""
    box.setCurrentIndex(max(0, box.findData(value)))


def fill(box: QComboBox, choices: list[tuple[str, Any]]) -> None:
    """Offer choices; what was chosen stays chosen, and nobody hears of it."""
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    for word, value in choices:
        box.addItem(word, value)
    choose(box, kept)
    box.blockSignals(False)


class TallRows(QStyledItemDelegate):
    """Rows as high as in every list of the program."""

    def sizeHint(self, option: Any, index: Any) -> QSize:
        """Return the usual size, at least as high as a row.

        A text is broken in the room its padding leaves, which Qt does not reckon with.
        """
        room: Any = QStyleOptionViewItem(option)
        room.rect.setWidth(max(0, room.rect.width() - 2 * GAP_8))
        usual = super().sizeHint(room, index)
        return usual.expandedTo(QSize(0, scaled(ROW))) + QSize(2 * GAP_8, 0)

    def updateEditorGeometry(self, editor: QWidget, option: Any, index: Any) -> None:
        """Let a box to choose from have its cell whole; Qt moves it aside and past the edge."""
        if not isinstance(editor, QComboBox):
            super().updateEditorGeometry(editor, option, index)
            return
        above = (option.rect.height() - editor.sizeHint().height()) // 2
        editor.setGeometry(option.rect.adjusted(GAP_4, above, -GAP_4, -above))


def stand_in(item: QTreeWidgetItem, column: int, box: QComboBox) -> None:
    """Put a box to choose from into a cell, clear of those in the rows beside it."""
    asked = box.sizeHint()
    wide = min(asked.width(), scaled(WIDEST_BOX)) + 2 * GAP_4
    item.setSizeHint(column, QSize(wide, asked.height() + GAP_4))
    item.treeWidget().setItemWidget(item, column, box)
    let_wheel_pass(item.treeWidget())
